// @ts-check
/** Days and months that a reader types: `8. mars 2019`, `mars 2019`, `12.03.2021`, `2021-03-12`. */

/** What each month is called, in both norms, as it is written in full first. */
const MONTHS = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['desember', 'des'],
];
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const NAME = `(?<name>${MONTHS.flat().join('|')})`;
const YEAR = '(?<year>(?:18|19|20)\\d\\d)';
/** Ways to write a date. */
const WAYS = [
  `(?:(?<day>\\d{1,2})\\.?\\s*)?${NAME}\\.?\\s+${YEAR}`,
  `(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./]${YEAR}`,
  `${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)`,
].map((way) => new RegExp(BEFORE + way + AFTER, 'giu'));

/**
 * @typedef {object} Span
 * @property {number} first day: `20190308`
 * @property {number} last
 * @property {string[]} words as a text has them: `8 mars 2019`
 */

/**
 * @param {string} text
 * @returns {{dates: Span[], rest: string}} and what is left of the text
 */
export function takeDates(text) {
  /** @type {Span[]} */
  const dates = [];
  let rest = text;
  for (const way of WAYS)
    rest = rest.replace(way, (whole, ...found) => {
      const span = spanOf(found.at(-1));
      if (span) dates.push(span);
      return span ? ' ' : whole;
    });
  return { dates, rest };
}

/**
 * @param {{day?: string, name?: string, month?: string, year: string}} parts
 * @returns {Span | undefined} undefined where no calendar has it
 */
function spanOf({ day, name, month, year }) {
  const at = name ? MONTHS.findIndex((names) => names.includes(name.toLowerCase())) : Number(month) - 1;
  const called = MONTHS[at]?.[0];
  if (!called || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return undefined;
  const start = Number(year) * 10_000 + (at + 1) * 100;
  return day
    ? { first: start + Number(day), last: start + Number(day), words: [String(Number(day)), called, year] }
    : { first: start, last: start + 31, words: [called, year] };
}
