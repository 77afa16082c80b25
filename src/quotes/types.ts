import type { Unsure } from '../names/types.ts';

/** dash: replikkstrek, may be reworded; verbatim: «…», word for word; indirect: told in the writer's words. */
export type QuoteStyle = 'dash' | 'verbatim' | 'indirect';

/** One thing said, contiguous in one text unit: `text` is exactly `unit.text.slice(start, end)`. */
export interface FoundQuote {
  /** Index in `ArticleNames.units`. */
  unit: number;
  start: number;
  end: number;
  /** The words said, without dash, marks and «sier …». */
  text: string;
  style: QuoteStyle;
  /** Index in `ArticleNames.people`; missing where the text names nobody, or it is not sure enough. */
  speaker?: number;
  /** How sure the speaker is, 0 to 1. */
  confidence: number;
  /** Short English sentences: why. */
  evidence: string[];
}

export interface ArticleQuotes {
  quotes: FoundQuote[];
  unsure: Unsure[];
}
