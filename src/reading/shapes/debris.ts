/** What a saved page has around its article: menus, «Del på Facebook», cookie notices, lists of other articles. */
import { endsSentence, type Line, tidy, words } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import { anyOf, wordSet } from '../words.ts';

const STARTS = new RegExp(`^(?:${anyOf('debris-starts')})`, 'iu');
const CRUMBS = /^[^.!?]{1,60}(?:\s(?:[>»›→/]|::)\s[^.!?]{1,90}){1,6}$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const COUNT =
  /^(?:del|delinger|kommentarer|kommentarar|visninger|lesninger|treff|likes?)?\s?[:(]?\s?\d{1,6}\s?\)?(?:\s(?:kommentarer|kommentarar|kommentar|delinger|visninger|lesninger|treff|likes?))?$/i;
const MARKS_ONLY = /^[\s*_=~#.·•|–—+<>«»-]+$/u;

export function debris(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (scan.at === scan.titleAt || scan.at === scan.kickerAt) return undefined;
  if (line.mark?.as === 'outside') return found([line], 1);
  if (isDebrisLine(line)) return found([line], 0.9);
  if (startsSection(scan)) return section(scan);
  // Whatever stands above the title and is nothing else.
  if (scan.at < scan.titleAt) return found([line], 0.5);
  return repeatsTitle(scan, line) ? found([line], 0.6) : undefined;
}

/** A line that is of the page by its own words. */
export function isDebrisLine(line: Line): boolean {
  if (line.text.length > 400) return false;
  const plain = tidy(line.text).toLowerCase().replace(/[!.]$/, '');
  if (
    wordSet('debris-lines').has(plain) ||
    wordSet('debris-lines').has(plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  ) {
    return true;
  }
  if (MARKS_ONLY.test(line.text)) return true;
  if (line.mark?.as === 'row') return false;
  return STARTS.test(plain) || COUNT.test(plain) || isAddress(plain) || isToolRow(plain);
}

/** «Hjem > Nyheter > Ny hall»: begins at the site's front. */
export function isCrumbs(line: Line): boolean {
  if (line.text.length > 250 || !CRUMBS.test(line.text)) return false;
  const first = (/^[^>»›→/:]+/u.exec(line.text)?.[0] ?? '').trim().toLowerCase();
  return wordSet('navigation').has(first) || /[>›→]/.test(line.text);
}

/** An entry of the site's menu, or several on a line. */
export function isNavigation(line: Line): boolean {
  const plain = tidy(line.text).toLowerCase();
  if (plain.length > 200) return false;
  const entries = plain.split(/\s*[|·•*]\s*|\s{2,}/).filter(Boolean);
  return entries.length > 0 && entries.every((entry) => wordSet('navigation').has(entry));
}

/** «Facebook Twitter E-post Skriv ut»: nothing but such words on one line. */
function isToolRow(plain: string): boolean {
  if (plain.length > 160) return false;
  const entries = plain
    .split(/\s*[|·•,/]\s*|\s{2,}|\s(?=(?:facebook|twitter|linkedin|e-post|skriv ut|del|tips)\b)/)
    .filter(Boolean);
  return entries.length > 1 && entries.every((entry) => wordSet('debris-lines').has(entry));
}

const isAddress = (plain: string): boolean => ADDRESS.test(plain) && plain.length < 300;

/** «Relaterte saker» near the end, with nothing but short lines after it. */
function startsSection(scan: Scan): boolean {
  const line = here(scan);
  if (!scan.textSeen || line.text.length > 60) return false;
  return wordSet('debris-sections').has(
    tidy(line.text)
      .toLowerCase()
      .replace(/\s?[:.…]$/, ''),
  );
}

function section(scan: Scan): Finding | undefined {
  const taken = [here(scan)];
  for (let at = scan.at + 1; at < scan.lines.length; at += 1) {
    const line = scan.lines[at] as Line;
    if (line.text.length > 160 || (endsSentence(line.text) && words(line.text).length > 14)) break;
    taken.push(line);
  }
  // Story below it: then it is a subheading, or the box stands in the middle of the page.
  const reachesEnd = scan.at + taken.length >= scan.lines.length;
  return reachesEnd ? found(taken, 0.88) : undefined;
}

/** The title again, as the alt text of a link or a second heading. */
function repeatsTitle(scan: Scan, line: Line): boolean {
  const title = scan.lines[scan.titleAt]?.text ?? scan.page.known.title;
  return (
    title !== undefined &&
    line.text.length < 300 &&
    tidy(title).toLowerCase() === tidy(line.text).toLowerCase()
  );
}

const found = (lines: readonly Line[], sure: number): Finding => ({
  shape: 'debris',
  sure,
  lines: lines.length,
  parts: lines.map((line) => ({ part: 'debris', text: line.text })),
});
