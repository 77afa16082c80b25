/** «Navn: … / Stilling: … / Aktuell med: …»: who a portrait is of, a line for each fact. */
import { type Line, tidy } from '../page.ts';
import { type Finding, groupFrom, here, type Scan } from '../recogniser.ts';
import type { ListBlock } from '../types.ts';
import { anyOf } from '../words.ts';

const FACT = new RegExp(`^(?:${anyOf('profile-labels')})\\s?:\\s*\\S`, 'iu');
const FEWEST = 2;
const LONGEST = 300;

export function profile(scan: Scan): Finding | undefined {
  if (scan.at <= scan.titleAt || !isProfileLine(here(scan))) return undefined;
  const group = groupFrom(scan.lines, scan.at);
  const end = group.findIndex((line) => !isProfileLine(line));
  const facts = end < 0 ? group : group.slice(0, end);
  if (facts.length < FEWEST) return undefined;
  const items = facts.map((line) => ({
    text: tidy(line.text),
    ...(line.links ? { links: line.links } : {}),
  }));
  const block: ListBlock = { type: 'list', ordered: false, items };
  return { shape: 'profile', sure: 0.9, lines: facts.length, parts: [{ part: 'block', block }] };
}

/** Whether a line alone looks like one of a profile's. */
export const isProfileLine = ({ text, mark }: Line): boolean =>
  (mark === undefined || mark.as === 'paragraph' || mark.as === 'item') &&
  text.length <= LONGEST &&
  FACT.test(text);
