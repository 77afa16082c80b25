/** The sentence around words too few to be understood alone. */
import { bodyText } from '../archive/bodyText.ts';
import type { Article, ArticleQuote } from '../archive/types.ts';

/** Words up to this length need their sentence. */
const SHORT = 60;

const sentences = new Intl.Segmenter('nb', { granularity: 'sentence' });
const blocks = new WeakMap<Article, string[]>();

/** So many words, with nothing but marks before them, are a sentence that tells enough. */
const SENTENCE = 3;

/** Undefined where the words stand well alone, or fill their sentence but for who says them. */
export function surroundings({
  entry,
  article,
}: ArticleQuote): { before: string; after: string } | undefined {
  if (entry.text.length > SHORT || entry.style === 'dash') return undefined;
  const words = entry.text.normalize('NFC');
  for (const block of blocksOf(article)) {
    const start = block.indexOf(words);
    if (start < 0) continue;
    for (const { segment, index } of sentences.segment(block)) {
      if (index + segment.length <= start) continue;
      const before = block.slice(index, start).trimStart();
      const after = block.slice(start + words.length, index + segment.length).trimEnd();
      return isWhole(before, words, after) ? undefined : { before, after };
    }
  }
  return undefined;
}

function isWhole(before: string, words: string, after: string): boolean {
  const isAlone = !/[\p{L}\p{N}]/u.test(before);
  const told = after.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return isAlone && (told === 0 || (told <= SENTENCE && words.split(' ').length >= SENTENCE));
}

function blocksOf(article: Article): string[] {
  const known = blocks.get(article);
  if (known) return known;
  const found = [article.frontMatter.description ?? '', ...bodyText(article.body)];
  blocks.set(article, found);
  return found;
}
