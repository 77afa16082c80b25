/** Whom a line of the story is about. */
import type { Mention } from '../names/types.ts';
import { type Line, tokenAt } from './lines.ts';
import { type Pronouns, pronounKey } from './mind.ts';
import { firstSubject, isBeside } from './subjects.ts';
import { humanNoun } from './words.ts';

/** So sure that a pronoun of the line is somebody. */
const IS_MEANT = 0.6;

/** The one person whom a line of the story is about: by name, or else by «han», «hun» alone. Speech is about nobody. */
export function whomItIsAbout(line: Line, pronouns: Pronouns): number | undefined {
  if (/^\s*[–—«”"„-]/u.test(line.text)) return undefined;
  const heads = headsOf(line);
  const by = heads.length > 0 ? heads : line.people.filter((mention) => !isBeside(line, mention));
  const found =
    line.people.length > 0
      ? by.map(({ entity }) => entity)
      : line.tokens.flatMap(({ start }) => {
          const meant = pronouns.get(pronounKey(line.unit, start));
          return meant ? [meant.confidence >= IS_MEANT ? meant.person : undefined] : [];
        });
  const [one, ...others] = new Set(found);
  return others.length === 0 ? one : undefined;
}

/** Names that are what a sentence of the line is about. */
export const headsOf = (line: Line): Mention[] =>
  line.sentences.flatMap(({ start, end }) => {
    const subject = firstSubject(line, start, end);
    return subject?.kind === 'name' ? [subject.mention] : [];
  });

/** Whether a sentence of the line begins with somebody unnamed: «Søsteren husker …». */
export const tellsOfStrangers = (line: Line): boolean =>
  line.sentences.some(({ start }) => humanNoun(line.tokens[tokenAt(line, start)]?.text.toLowerCase() ?? ''));
