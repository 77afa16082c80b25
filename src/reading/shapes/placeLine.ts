/** «KONGSBERG: …», «OSLO (NTB) – …»: the place before the lead. */
import { nameLikeness } from '../personName.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import { anyOf, wordSet } from '../words.ts';

const PLACE = `\\p{Lu}[\\p{Lu}.-]+(?:[ /-]\\p{Lu}[\\p{Lu}.-]*){0,3}`;
const AGENCY = `\\((?:${anyOf('agencies')}|[\\p{L}]+\\.no|[\\p{Lu}]{2,8}(?:[ /-][\\p{L}]{2,12})?)\\)`;
const CAPITALS = new RegExp(`^(${PLACE})\\s?:\\s+(?=\\S)`, 'u');
const WITH_AGENCY = new RegExp(
  `^((?:${PLACE}|\\p{Lu}[\\p{L}.-]+(?:[ /]\\p{Lu}?[\\p{L}.-]+){0,3})\\s?,?\\s?${AGENCY})\\s?[:–—-]?\\s*`,
  'iu',
);
const AGENCY_ALONE = new RegExp(`^(${AGENCY})\\s?[:–—-]?\\s*`, 'iu');
/** Below a lead only the surest form stands: a place in capitals, and who writes in parentheses. */
const WITH_PAPER = new RegExp(
  `^(${PLACE}\\s?\\((?:[\\p{Lu}©][\\p{L}.-]*)(?:[ /]\\p{L}[\\p{L}.-]*){0,2}\\))\\s?[:–—-]?\\s+(?=\\S)`,
  'u',
);
const LONGEST = 70;
const SURE = 0.75;
/** The story names the place as well: no label of a picture. */
const SURE_OF_NAMED = 0.95;

export function placeLine(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (
    (scan.textSeen && scan.sinceText > 0) ||
    scan.at <= scan.titleAt ||
    (line.mark && line.mark.as !== 'paragraph' && line.mark.as !== 'lead')
  )
    return undefined;
  const start = line.text.slice(0, LONGEST);
  const forms = scan.textSeen ? [WITH_PAPER, CAPITALS] : [WITH_AGENCY, WITH_PAPER, AGENCY_ALONE, CAPITALS];
  const match = forms.map((form) => form.exec(start)).find((found) => found !== null);
  if (!match || !/^\p{Lu}|^\(/u.test(start)) return undefined;
  const isKnown = isNamedInStory(match[1] as string, scan);
  // Below the lead capitals are a place where the story names it; else they label a picture.
  if (scan.textSeen && !WITH_PAPER.test(start) && !isKnown) return undefined;
  const rest = line.text.slice(match[0].length);
  // «NY HALL: …» over a credit is a caption; the place is one or two words, and a sentence follows.
  if (rest !== '' && !/^[\p{Lu}\p{N}«”"“–—-]/u.test(rest)) return undefined;
  const text = match[1] as string;
  // «FOTBALL: …» tells a section.
  const isSection = wordSet('kickers').has(text.toLowerCase()) && scan.kickerAt === undefined;
  // «MINNEORD: Kari Vik», «PORTRETTET: Kari Vik (78)» tells whom it is about, and not who has written it.
  if (isSection && nameLikeness(rest.replace(/\s\(\d{1,3}\)$/u, '')) > 0)
    return { shape: 'place', sure: SURE_OF_NAMED, lines: 1, parts: [{ part: 'kicker', text: line.text }] };
  const parts: Finding['parts'] = [{ part: isSection ? 'kicker' : 'dateline', text }];
  const sure = isKnown ? SURE_OF_NAMED : SURE;
  return { shape: 'place', sure, lines: 1, parts, ...(rest === '' ? {} : { rest }) };
}

/** «LINDAL: …», where «Lindal» stands elsewhere on the page. */
function isNamedInStory(capitals: string, { lines }: Scan): boolean {
  const name = capitals.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase());
  return lines.some(({ text }) => text.split(/[^\p{L}\p{N}-]+/u).includes(name));
}
