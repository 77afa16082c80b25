/** The language of an article by its own small words: bokmål, nynorsk, or another that is named. */
import type { Article, Block, Note } from './types.ts';
import { wordMap } from './words.ts';

/** Text enough to know a language by. */
const SAMPLE_WORDS = 4000;
const SAMPLE_LETTERS = 40_000;
/** Share of the words that a language's own small words must have. */
const FEWEST_SHARE = 0.02;

let markers: ReadonlyMap<string, readonly string[]> | undefined;

/** `nb`, `nn`, or another code with a note. A text too short to tell is `nb`. */
export function languageOf(article: Article, notes: Note[]): string {
  const scores = new Map<string, number>();
  let count = 0;
  for (const text of texts(article)) {
    for (const word of text
      .slice(0, SAMPLE_LETTERS)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []) {
      count += 1;
      for (const language of languagesOf(word)) scores.set(language, (scores.get(language) ?? 0) + 1);
      if (count > SAMPLE_WORDS) break;
    }
    if (count > SAMPLE_WORDS) break;
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  const norwegian = Math.max(scores.get('nb') ?? 0, scores.get('nn') ?? 0);
  const nearest = (scores.get('nn') ?? 0) > (scores.get('nb') ?? 0) ? 'nn' : 'nb';
  if (!first || count < 8) return nearest;
  const [language, score] = first;
  if (language === 'nb' || language === 'nn') return nearest;
  // Quotes and titles in another language do not make an article foreign.
  if (score < norwegian * 1.5 + 3 || score < count * FEWEST_SHARE) return nearest;
  notes.push({
    level: 'warning',
    code: 'language',
    message: `is not in Norwegian but seems to be in ${nameOf(language)} (${language}); names and quotes are read less surely`,
  });
  return language;
}

function* texts(article: Article): Generator<string> {
  yield article.title;
  if (article.lead !== undefined) yield article.lead;
  for (const block of article.blocks) yield* blockTexts(block);
}

function* blockTexts(block: Block): Generator<string> {
  if (block.type === 'paragraph' || block.type === 'heading') yield block.text;
  else if (block.type === 'list' || block.type === 'related') for (const item of block.items) yield item.text;
  else if (block.type === 'verse') yield* block.lines;
  else if (block.type === 'factbox') for (const inner of block.blocks) yield* blockTexts(inner);
  else if (block.type === 'photo') yield block.caption ?? '';
}

/** The languages that have this small word as their own. */
function languagesOf(word: string): readonly string[] {
  if (!markers) {
    const made = new Map<string, string[]>();
    for (const [language, list] of wordMap('language-markers')) {
      for (const marker of list.split(' ')) made.set(marker, [...(made.get(marker) ?? []), language]);
    }
    markers = made;
  }
  return markers.get(word) ?? [];
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
