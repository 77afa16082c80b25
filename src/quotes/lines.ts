import { type Span, sentences, type Token, tokenize } from '../language/tokens.ts';
import type { ArticleNames, Mention, RoleMention, TextUnit } from '../names/types.ts';

/** A text unit with what the search for speech looks at: tokens, sentences and who is mentioned in it. */
export interface Line {
  /** Index in `ArticleNames.units`. */
  unit: number;
  kind: TextUnit['kind'];
  text: string;
  tokens: readonly Token[];
  sentences: readonly Span[];
  /** Person mentions in order; `entity` is missing where names leave it unsaid. */
  people: Mention[];
  organisations: Mention[];
  roles: RoleMention[];
}

/** Names that also hand over their role mentions. */
export type NamesWithRoles = ArticleNames & { roleMentions?: RoleMention[] };

/** Less sure of a name that is nobody's, and it is not heard as somebody who may speak. */
const MAY_BE_SOMEBODY = 0.3;

/** The article's units in reading order, each cut into tokens and sentences. */
export function layLines(names: NamesWithRoles): Line[] {
  return names.units.map((unit, index) => {
    const tokens = tokenize(unit.text);
    const of = (kind: Mention['kind']): Mention[] =>
      names.mentions
        .filter(
          (mention) =>
            mention.unit === index &&
            mention.kind === kind &&
            (mention.entity !== undefined || mention.confidence >= MAY_BE_SOMEBODY),
        )
        .sort((a, b) => a.start - b.start);
    return {
      unit: index,
      kind: unit.kind,
      text: unit.text,
      tokens,
      sentences: sentences(unit.text, tokens),
      people: of('person'),
      organisations: of('organisation'),
      roles: (names.roleMentions ?? []).filter((role) => role.unit === index),
    };
  });
}

/** Index of the first token that ends after `offset`; `tokens.length` where there is none. */
export function tokenAt(line: Line, offset: number): number {
  let [low, high] = [0, line.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentence in which `offset` stands; the last one for an offset behind all of them. */
export function sentenceAt(line: Line, offset: number): Span {
  return (
    line.sentences.find((sentence) => offset < sentence.end) ??
    line.sentences.at(-1) ?? { start: 0, end: line.text.length }
  );
}

/** Whether `offset` stands in one of the spans. */
export function within(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => span.start <= offset && offset < span.end);
}
