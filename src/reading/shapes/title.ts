/** The title, and the kicker above it. Chosen among the short lines before the story begins. */

import { dateOfLine } from '../dateLine.ts';
import { isLabelAlone, isMetaLine } from '../metaText.ts';
import { endsSentence, type Line, type Page, tidy, words } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import { wordSet } from '../words.ts';
import { isCrumbs, isDebrisLine, isNavigation, isPublisher } from './debris.ts';
import { isCaption, isFileName } from './photo.ts';
import { isProfileLine } from './profile.ts';

const LONGEST = 220;
/** Where no story has begun after so many lines, the page is all menu. */
const HEAD_LINES = 120;
/** So many short lines above a story are a menu whose words nobody knows, and the title is the lowest. */
const MENU_LINES = 5;

export interface Headline {
  /** -1 where the title is not among the lines. */
  titleAt: number;
  kickerAt?: number;
}

export function title(scan: Scan): Finding | undefined {
  const { text } = here(scan);
  if (scan.at === scan.titleAt)
    return { shape: 'title', sure: 1, lines: 1, parts: [{ part: 'title', text: tidy(text) }] };
  if (scan.at === scan.kickerAt)
    return { shape: 'kicker', sure: 1, lines: 1, parts: [{ part: 'kicker', text: tidy(text) }] };
  return undefined;
}

/** Chooses the title's line; -1 where there is none. */
export function findHeadline(page: Page): Headline {
  const { title: known } = page.known;
  const printed =
    known === undefined
      ? -1
      : page.lines.findLastIndex(
          (line, at) => at < HEAD_LINES && line.mark?.as === 'heading' && tidy(line.text) === known,
        );
  const candidates = printed >= 0 ? [printed] : titleLines(page);
  if (candidates.length === 0) return { titleAt: -1 };
  const at = bestTitle(page, candidates);
  const kickerAt = kickerAbove(page, at);
  return kickerAt === undefined ? { titleAt: at } : { titleAt: at, kickerAt };
}

/** «Pressemelding fra Vikfisk AS» */
const RELEASE = /^(?:pressemelding|nyhetsbrev|nyheitsbrev|nyhet|nyheit)\s(?:fra|frå|nr\.?)\s/iu;

/** «Solvik – Sandvik 2–1 (1–0)»: how the match ended, above what is told of it. */
const RESULT =
  /^(?:[\p{L}\d. ]{3,30}: )?\p{Lu}[^.!?]{1,40}[–-][^.!?]{1,40}\d{1,3} ?[–-] ?\d{1,3}(?: ?\([\d–, -]+\))?$/u;

/** «Vestvik kommune», «Universitetet i Vestvik Nyheter og presse»: whose page it is, and a section with a capital of its own. */
const isSiteHead = (line: Line): boolean =>
  isPublisher(line) ||
  words(line.text)
    .slice(1)
    .some((word) => /^\p{Lu}\p{Ll}/u.test(word) && SITE_SECTIONS.has(word.toLowerCase()));

const SITE_SECTIONS = wordSet('site-sections');

/** «Nyheter Fiskeri», «Sport / Håndball» */
function isSections(text: string): boolean {
  const all = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return all.length > 1 && all.every((word) => wordSet('kickers').has(word));
}

/** «Vestvik Avis 06.12.2016» is a title only where nothing else could be one. */
function titleLines(page: Page): number[] {
  const all = headCandidates(page);
  const others = all.filter((at) => {
    const { text: line } = page.lines[at] as Line;
    return (
      !dateOfLine(line, page.today) &&
      !RELEASE.test(line) &&
      !isSections(line) &&
      !(at <= 1 && isSiteHead(page.lines[at] as Line))
    );
  });
  return others.length > 0 ? others : all;
}

/** Indexes of lines that could be a title, in order, up to where the story begins. */
function headCandidates(page: Page): number[] {
  const candidates: number[] = [];
  for (const [at, line] of page.lines.slice(0, HEAD_LINES).entries()) {
    if (line.mark && line.mark.as !== 'heading' && line.mark.as !== 'outside') {
      if (line.mark.as === 'paragraph' || line.mark.as === 'lead') {
        if (candidates.length > 0 || line.text.length > LONGEST) break;
      } else continue;
    }
    if (isDebrisLine(line) || isCrumbs(line) || isMetaLine(line.text, page.today)) continue;
    if (RESULT.test(line.text)) continue;
    if (candidates.length > 0 && isLabelAlone(line.text, page.today) && !isNavigation(line)) continue;
    if (isCaption(line) || isFileName(line.text)) continue;
    if (candidates.length > 0 && isProfileLine(line)) break;
    if (isTitleLike(line)) {
      candidates.push(at);
      continue;
    }
    // A sentence may be a title where it is the first thing and a story follows.
    if (candidates.length === 0 && isSentenceTitle(line) && page.lines.length > at + 1) candidates.push(at);
    break;
  }
  return candidates;
}

export function isTitleLike(line: Line): boolean {
  const { text } = line;
  if (text.length > LONGEST || text.length < 2 || !/\p{L}/u.test(text)) return false;
  if (/^(?:[•*·▪●]|\d{1,2}[.)])\s/.test(text) || /[,;]$/.test(text)) return false;
  return !/[.:]["”»]?$/.test(text) || /(?:\.\.\.|…)$/.test(text) || /^[\p{L}\p{N} ]{1,30}:$/u.test(text);
}

const isSentenceTitle = ({ text }: Line): boolean =>
  text.length <= 100 && text.endsWith('.') && !/[.!?]["”»]?\s+[\p{Lu}«"”–-]/u.test(text);

function bestTitle(page: Page, candidates: readonly number[]): number {
  const text = (at: number): string => folded((page.lines[at] as Line).text);
  const wanted = page.known.title === undefined ? undefined : folded(page.known.title);
  if (wanted !== undefined) {
    const same = candidates.findLast((at) => text(at) === wanted);
    if (same !== undefined) return same;
    const most = candidates.find(
      (at) => text(at).length > 12 && (wanted.startsWith(text(at)) || text(at).startsWith(wanted)),
    );
    return most ?? -1;
  }
  const name = fileSlug(page.path);
  if (name.length > 6) {
    const named = candidates.findLast(
      (at) => text(at) === name || (name.length > 14 && text(at).startsWith(name)),
    );
    if (named !== undefined) return named;
  }
  const heading = candidates.find((at) => {
    const { mark } = page.lines[at] as Line;
    return mark?.as === 'heading' && mark.level === 1;
  });
  if (heading !== undefined) return heading;
  // A page's own title stands first («Ny hall | Verftet»), and the article's below it.
  const first = candidates[0] as number;
  const pageTitle = (page.lines[first] as Line).text.split(/\s[|–—-]\s|\s::\s/)[0] ?? '';
  const again = candidates
    .slice(1)
    .findLast((at) => text(at) === folded(pageTitle) || text(at) === text(first));
  if (again !== undefined && again - first < 40) return again;
  return afterMenu(page, candidates);
}

/** The first candidate below the menu, if there is a menu; else the first, or the one below a kicker. */
function afterMenu(page: Page, candidates: readonly number[]): number {
  const firstMeta = page.lines.slice(0, HEAD_LINES).findIndex((line) => isMetaLine(line.text, page.today));
  let menuEnd = -1;
  const menuLines: number[] = [];
  for (let at = 0; at < Math.min(page.lines.length, HEAD_LINES); at += 1) {
    const line = page.lines[at] as Line;
    if (
      firstMeta > 0 &&
      at > firstMeta &&
      candidates.some((c) => c < firstMeta && words((page.lines[c] as Line).text).length > 2)
    )
      break;
    if (line.text.length > LONGEST) break;
    if (isNavigation(line) || isCrumbs(line) || isDebrisLine(line)) {
      const earlier = candidates.filter(
        (candidate) => candidate < at && !isNavigation(page.lines[candidate] as Line),
      );
      if (earlier.some((candidate) => words((page.lines[candidate] as Line).text).length > 3)) break;
      menuEnd = at;
      menuLines.push(at);
    }
  }
  const isMenu = menuLines.length > 1 || (menuEnd >= 0 && !isNavigation(page.lines[menuEnd] as Line));
  const belowMenu = isMenu ? candidates.filter((at) => at > menuEnd) : candidates;
  // What stands below a title and its date is no title: «Roman», «Fjordlaget forlag, 148 sider».
  const dated = belowMenu.filter((at) => at < firstMeta);
  const isDated = dated.some((at) => words((page.lines[at] as Line).text).length >= 3);
  const below = isDated ? dated : belowMenu;
  if (below.length >= MENU_LINES) {
    const lowest = below.findLast((at) => words((page.lines[at] as Line).text).length >= 3);
    if (lowest !== undefined) return lowest;
  }
  const [first, second] = below.length > 0 ? below : candidates;
  if (second !== undefined && isSiteName(page.lines[first as number] as Line, page.lines[second] as Line))
    return second;
  if (second !== undefined && isKicker(page.lines[first as number] as Line, page.lines[second] as Line))
    return second;
  return first as number;
}

/** «Storvåg kommune» above a longer line: whose page it is. */
const isSiteName = (line: Line, below: Line): boolean =>
  isPublisher(line) && words(below.text).length > words(line.text).length;

function kickerAbove(page: Page, titleAt: number): number | undefined {
  for (let at = titleAt - 1; at >= 0 && at >= titleAt - 3; at -= 1) {
    const line = page.lines[at] as Line;
    if (line.mark?.as === 'outside') return undefined;
    if (isMetaLine(line.text, page.today)) continue;
    const menu = at > 0 && isNavigation(page.lines[at - 1] as Line);
    if (menu || isDebrisLine(line) || isCrumbs(line)) return undefined;
    return isKicker(line, page.lines[titleAt] as Line) ? at : undefined;
  }
  return undefined;
}

/** A section's name, words in capitals, or one or two words with a colon, above a longer title. */
function isKicker(line: Line, below: Line): boolean {
  const { text } = line;
  if (text.length > 45 || line.mark?.as === 'photo' || isCaption(line)) return false;
  const plain = tidy(text).toLowerCase().replace(/:$/, '');
  const longer = words(below.text).length >= 2 && below.text.length <= LONGEST && isTitleLike(below);
  if (wordSet('kickers').has(plain) || wordSet('navigation').has(plain)) return longer;
  if (!longer || words(below.text).length <= words(text).length) return false;
  if (RELEASE.test(text) || RESULT.test(text)) return true;
  const capitals =
    /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && below.text !== below.text.toUpperCase();
  return (
    capitals ||
    (text.endsWith(':') && words(text).length <= 3) ||
    (words(text).length === 1 && words(below.text).length >= 4 && !endsSentence(text))
  );
}

/** Letters and digits alone, å as a and so on, as in an address. */
function folded(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '');
}

/** The file's name without date and ending, as letters alone. */
function fileSlug(path: string): string {
  const name = (path.split('/').at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    .replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_ ]?/, '');
  return folded(name);
}
