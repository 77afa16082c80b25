/** Names that were left out because they are not sure enough: for the editor's eyes. */
import { sentences } from '../language/tokens.ts';
import type { NameSpan, UnitTokens } from './nameSpan.ts';
import type { Unsure } from './types.ts';

/** Less sure than this, and a name is left out and shown to the editor. */
export const SURE_ENOUGH = 0.5;

export function unsureNames(spans: readonly NameSpan[], units: readonly UnitTokens[]): Unsure[] {
  const told = new Set<string>();
  return spans.flatMap(({ kind, text, unit, start, confidence }): Unsure[] => {
    if ((kind !== 'person' && kind !== 'organisation') || confidence >= SURE_ENOUGH) return [];
    if (told.has(`${kind} ${text}`)) return [];
    told.add(`${kind} ${text}`);
    const reason =
      kind === 'person'
        ? 'may be a person’s name, but is not sure enough'
        : 'may be an organisation’s name, but is not sure enough';
    return [{ what: kind, text, sentence: sentenceOf(units[unit] as UnitTokens, start), reason, confidence }];
  });
}

function sentenceOf({ text, tokens }: UnitTokens, at: number): string {
  const sentence = sentences(text, tokens).find(({ start, end }) => start <= at && at < end);
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}
