/** «Fakta», «Fakta om …»: the words that open a box beside the story. */
import { anyOf } from '../words.ts';

export const FACT_LABEL = new RegExp(
  `^(?:•\\s?)?(${anyOf('factbox-labels')})(?:\\s?[:–|/-]\\s*|\\s*$)`,
  'iu',
);

/** In characters: a longer line is text, not the title of a box. */
export const LONGEST_TITLE = 100;

export const isFactLabel = (text: string): boolean => text.length <= LONGEST_TITLE && FACT_LABEL.test(text);
