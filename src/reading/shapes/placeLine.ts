/** «KONGSBERG: …», «OSLO (NTB) – …»: the place before the lead. */
import { type Finding, here, type Scan } from '../recogniser.ts';
import { anyOf } from '../words.ts';

const PLACE = `\\p{Lu}[\\p{Lu}.-]+(?:[ /-]\\p{Lu}[\\p{Lu}.-]*){0,3}`;
const AGENCY = `\\((?:${anyOf('agencies')}|[\\p{L}]+\\.no|[\\p{Lu}]{2,8}(?:[ /-][\\p{L}]{2,12})?)\\)`;
const CAPITALS = new RegExp(`^(${PLACE})\\s?:\\s+(?=\\S)`, 'u');
const WITH_AGENCY = new RegExp(
  `^((?:${PLACE}|\\p{Lu}[\\p{L}.-]+(?:[ /]\\p{Lu}?[\\p{L}.-]+){0,3})\\s?,?\\s?${AGENCY})\\s?[:–—-]?\\s*`,
  'iu',
);
const AGENCY_ALONE = new RegExp(`^(${AGENCY})\\s?[:–—-]?\\s*`, 'iu');
const LONGEST = 70;

export function placeLine(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (
    scan.textSeen ||
    scan.at <= scan.titleAt ||
    (line.mark && line.mark.as !== 'paragraph' && line.mark.as !== 'lead')
  )
    return undefined;
  const start = line.text.slice(0, LONGEST);
  const match = WITH_AGENCY.exec(start) ?? AGENCY_ALONE.exec(start) ?? CAPITALS.exec(start);
  if (!match || !/^\p{Lu}|^\(/u.test(start)) return undefined;
  const rest = line.text.slice(match[0].length);
  // «NY HALL: …» over a credit is a caption; the place is one or two words, and a sentence follows.
  if (rest !== '' && !/^[\p{Lu}\p{N}«”"“–—-]/u.test(rest)) return undefined;
  const parts: Finding['parts'] = [{ part: 'dateline', text: match[1] as string }];
  return { shape: 'place', sure: 0.75, lines: 1, parts, ...(rest === '' ? {} : { rest }) };
}
