/** Text from files, as a terminal may show it. */

/** Signs that a terminal obeys instead of showing them, and those that turn the direction of writing. */
const ORDERS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Each such sign as `\ufffd`; line breaks and tabs stay. */
export const printable = (text: string): string =>
  text.replace(ORDERS, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'));

/** The same on one line. */
export const printableLine = (text: string): string => printable(text.replace(/\s+/g, ' '));
