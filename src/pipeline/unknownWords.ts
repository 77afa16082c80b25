/** Words with a capital inside a sentence that are nothing known: for an editor who may know what they name. */

import { remembered } from '../language/remembered.ts';
import { sentences, type Token, tokenize } from '../language/tokens.ts';
import { wordList } from '../language/words.ts';
import type { ArticleNames, TextUnit, Unsure } from '../names/types.ts';
import { SURE_ENOUGH } from '../names/unsure.ts';

export interface UnknownWord extends Omit<Unsure, 'what'> {
  what: 'word';
}

/** All that an import leaves unsaid. */
export type Unsaid = Unsure | UnknownWord;

/** What may open a sentence, a speech or a title inside a line: the capital after it says nothing. */
const OPENING = /^[–—:«»“”"'‘’()[\]…?!.•|-]+$|^\p{N}|\.$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*$/u;
/** Lists whose words have a capital by habit, or are known for what they are. */
const KNOWN_LISTS = [
  'places',
  'municipalities',
  'parties',
  'platforms',
  'company-forms',
  'function-words',
  'credit-labels',
];

/** Each word or run of words once. Headings have capitals of their own, and are not looked at. */
export function unknownWords({ units, mentions }: ArticleNames): UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  const sure = new Set(
    mentions.filter(({ confidence }) => confidence >= SURE_ENOUGH).map((mention) => mention.text),
  );
  units.forEach((unit, index) => {
    if (unit.kind === 'title' || unit.kind === 'heading') return;
    // Unsure people and organisations are told as such; an unsure place or thing may be anything.
    const taken = mentions.filter(
      ({ unit: at, kind, confidence }) =>
        at === index && (kind === 'person' || kind === 'organisation' || confidence >= SURE_ENOUGH),
    );
    for (const { text, sentence } of unknownIn(unit, taken))
      if (!found.has(text) && !sure.has(text))
        found.set(text, {
          what: 'word',
          text,
          sentence,
          reason: 'has a capital, and is no name or word that is known',
          confidence: 0,
        });
  });
  return [...found.values()];
}

function* unknownIn(
  { text }: TextUnit,
  taken: readonly { start: number; end: number }[],
): Generator<{ text: string; sentence: string }> {
  const tokens = tokenize(text);
  for (const { start, end } of sentences(text, tokens)) {
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    let run: Token[] = [];
    const sentence = text.slice(start, end);
    const ended = (): { text: string; sentence: string }[] => {
      const [first, last] = [run[0], run.at(-1)];
      run = [];
      return first && last ? [{ text: text.slice(first.start, last.end), sentence }] : [];
    };
    for (const [at, token] of inside.entries()) {
      if (
        CAPITALISED.test(token.text) &&
        at > 0 &&
        !OPENING.test(inside[at - 1]?.text ?? '') &&
        !taken.some((mention) => mention.start < token.end && token.start < mention.end) &&
        !isKnown(token.text)
      )
        run.push(token);
      else yield* ended();
    }
    yield* ended();
  }
}

const isKnown = remembered((word: string): boolean =>
  [word, word.replace(/s$/, '')].some((form) =>
    KNOWN_LISTS.some((list) => wordList(list).has(form) || wordList(list).has(form.toLocaleLowerCase('nb'))),
  ),
);
