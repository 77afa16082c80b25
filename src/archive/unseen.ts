/** Signs that no reader sees and that bring disorder: into terminals, feeds, addresses, and the order of letters on a line. */

/** Control signs but tab and line break; marks that turn the direction of writing; U+FEFF; what Unicode says is no character. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** The text without them. Half of a character of two, which YAML's escapes can write, is no text at all either. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '').toWellFormed();
