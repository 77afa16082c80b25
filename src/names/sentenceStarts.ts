/** Where a capital may only show that a sentence begins. */
import type { UnitTokens } from './nameSpan.ts';

export const startsSentence = ({ tokens }: UnitTokens, at: number): boolean =>
  at === 0 || /^[.!?:–—«"”-]$/u.test(tokens[at - 1]?.text ?? '');
