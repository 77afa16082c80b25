/** What a saved page has around its article: menus, «Del på Facebook», cookie notices, lists of other articles. */
import { isMetaLine } from '../metaText.ts';
import { endsSentence, isSpeech, type Line, tidy, words } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import { anyOf, entries, wordSet } from '../words.ts';
import { countsComments, startsComments } from './comments.ts';
import { isFactLabel } from './factLabel.ts';
import { isCaption } from './photo.ts';

const STARTS = new RegExp(`^(?:${anyOf('debris-starts')})`, 'iu');
const CRUMBS = /^[^.!?]{1,60}(?:\s(?:[>»›→/]|::)\s[^.!?]{1,90}){1,6}$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const COUNT =
  /^(?:del|delinger|kommentarer|kommentarar|visninger|lesninger|treff|likes?)?\s?[:(]?\s?\d{1,6}\s?\)?(?:\s(?:kommentarer|kommentarar|kommentar|delinger|visninger|lesninger|treff|likes?))?$/i;
const GALLERY = /^(?:(?:bilde|foto|bilete)\s)?\d{1,3}\s?(?:av|\/|of)\s?\d{1,3}$/i;
const MARKS_ONLY = /^[\s*_=~#.·•|–—+<>«»-]+$/u;

export function debris(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (scan.at === scan.titleAt || scan.at === scan.kickerAt) return undefined;
  if (line.mark?.as === 'outside') return found([line], 1);
  if (startsComments(scan)) return found(scan.lines.slice(scan.at), 0.94);
  if (countsComments(line.text)) return found([line], 0.9);
  if (isDebrisLine(line)) return (scan.textSeen ? section(scan, 0.91, 0) : undefined) ?? found([line], 0.9);
  if (startsSection(scan)) return section(scan, 0.88, MOST_SENTENCES);
  // A section's name under the title, or whose page it is.
  if (!scan.textSeen && !line.mark && (isSection(line) || isPublisher(line))) return found([line], 0.7);
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
  return (
    STARTS.test(plain) ||
    NUMBER.test(plain) ||
    COUNT.test(plain) ||
    GALLERY.test(plain) ||
    isAddress(plain) ||
    isToolRow(plain)
  );
}

/** «Hjem > Nyheter > Ny hall»: begins at the site's front. */
export function isCrumbs(line: Line): boolean {
  if (line.text.length > 250 || !CRUMBS.test(line.text)) return false;
  const first = (/^[^>»›→/:]+/u.exec(line.text)?.[0] ?? '').trim().toLowerCase();
  return (
    wordSet('navigation').has(first) || /[>›→]/.test(line.text) || /(?:\s\/\s.{1,60}){3}/.test(line.text)
  );
}

/** «Nyheter», «KULTUR / BØKER», «Kundehistorier | Nyheter», «FORSKINGSNYTT | HAV»: a section, with a part that no list has. */
function isSection(line: Line): boolean {
  const plain = plainOf(line);
  if (wordSet('kickers').has(plain)) return true;
  const parts = plain.split(/\s*[|/·•>]\s*/u);
  if (parts.length < 2 || plain.length > 60 || words(plain).length > 6) return false;
  const isLoud = line.text.includes('|') && line.text === line.text.toUpperCase();
  return isLoud || parts.some((part) => wordSet('kickers').has(part));
}

/** «Nr.: 17/2024»: which press release it is. */
const NUMBER =
  /^(?:pressemelding|melding|sak|saksnr|sak nr|nr|nummer)\.?\s?:?\s?(?:nr\.?\s?:?\s?)?\d{1,4}(?:[/-]\d{2,4})?$/;

/** «Storvåg kommune»: the name of whoever publishes the page, by its last word. */
export function isPublisher(line: Line): boolean {
  const own = words(line.text);
  const last = own.at(-1)?.toLowerCase() ?? '';
  if (own.length > 4 || line.text.length > 60 || /[.!?,:]/.test(line.text)) return false;
  // «Ny ledelse i Vikklyngen»: told of it.
  if (/^\p{Lu}/u.test(own.at(-1) ?? '') && own.some((word) => /^\p{Ll}{4,}$/u.test(word))) return false;
  return entries('organisation-words').some(
    (word) => last === word || (word.length >= 5 && last.endsWith(word)),
  );
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
  return scan.textSeen && line.text.length <= 60 && wordSet('debris-sections').has(plainOf(line));
}

/** More lines than that below an article are another article. */
const MOST_BELOW = 300;
const LONGEST_BELOW = 300;
/** Teasers are sentences, too; a story below the label has more of them. */
const MOST_SENTENCES = 0.34;

/** All that is left of the page, where it is lists and teasers and no story. */
function section(scan: Scan, sure: number, mostStories: number): Finding | undefined {
  const rest = scan.lines.slice(scan.at, scan.at + MOST_BELOW + 1);
  if (rest.length > MOST_BELOW || scan.at + rest.length < scan.lines.length) return undefined;
  if (rest.some(({ text, mark }) => text.length > LONGEST_BELOW || isSpeech(text) || mark?.as === 'photo'))
    return undefined;
  const stories = rest.filter(({ text }) => endsSentence(text) && words(text).length > 7).length;
  return stories <= rest.length * mostStories && !rest.some((line) => isEndOfStory(line, scan))
    ? found(rest, sure)
    : undefined;
}

/** What is printed below a story and belongs to it. */
const isEndOfStory = (line: Line, scan: Scan): boolean =>
  isCaption(line) ||
  isFactLabel(line.text) ||
  (isMetaLine(line.text, scan.page.today) && !startsSection(scan));

/** As the word lists have it. */
const plainOf = (line: Line): string =>
  tidy(line.text)
    .toLowerCase()
    .replace(/\s?[:.…]$/, '');

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
  parts: lines.map(({ text, number }) => ({ part: 'debris', text, line: number })),
});
