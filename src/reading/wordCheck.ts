/**
 * «Nothing lost»: every word of the decoded source stands once, and in its order, in the Article. A word is a run of
 * letters or a run of digits, its case and the marks around it aside.
 */
import type { Article, Block, PhotoBlock } from './types.ts';

/** Reported at most, so that one slip near the top does not repeat the whole text. */
const MOST_REPORTED = 20;

/** What a form of an article says, be it the Article or the Markdown that came of it. */
export interface Told {
  /** Texts that may stand anywhere: the head, what stood beside the story. */
  anywhere: readonly string[];
  /** Runs of texts that stand in this order in the source; where a text has several orders of words, one of them does. */
  runs: readonly (readonly (readonly string[])[])[];
  /** Words that are set anew where the article is shown (numbers of items, labels), and how often. */
  setAnew: ReadonlyMap<string, number>;
}

/**
 * What is wrong, one short English sentence a word; empty where nothing is lost, doubled or moved.
 * @param sourceText the decoded and normalised source that the article was read from (`Article.sourceText`)
 */
export function wordFaults(sourceText: string, told: Told): string[] {
  const source = wordsOfSource(sourceText);
  const runs = told.runs.map((run) => run.map((orders) => orders.map(wordsOf)));
  const parts = [
    ...told.anywhere.map(wordsOf),
    ...runs.flatMap((run) => run.map(([inOrder]) => inOrder ?? [])),
  ];
  return [
    ...countDifferences(source, parts, told.setAnew),
    ...runs.flatMap((run) => moved(source, run)),
  ].slice(0, MOST_REPORTED);
}

/** The same for an article as it was read. */
export function lostWords(sourceText: string, article: Article): string[] {
  return wordFaults(sourceText, {
    anywhere: headTexts(article),
    runs: [article.blocks.map(blockTexts)],
    setAnew: itemNumbers(article.blocks),
  });
}

/** What stands before the story, or beside it: each its own run of words in the source. */
function headTexts(article: Article): string[] {
  const { title, kicker, dateline, lead, printed, debris } = article;
  return [
    title,
    kicker,
    dateline,
    lead,
    printed.date,
    printed.byline,
    ...debris.map(({ text }) => text),
  ].filter((text) => text !== undefined);
}

/** The text of a block in its printed order; a photo's credit may stand before its caption or after it. */
function blockTexts(block: Block): string[] {
  if (block.type !== 'photo') return [inOrder(block)];
  const credit = creditText(block);
  const orders = [
    [block.alt, block.caption, credit],
    [block.alt, credit, block.caption],
  ];
  return orders.map((texts) => texts.filter((text) => text !== undefined).join('\n'));
}

function inOrder(block: Exclude<Block, PhotoBlock>): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text;
    case 'list':
      return block.items.map(({ text }) => text).join('\n');
    case 'verse':
      return block.lines.join('\n');
    case 'table':
      return block.rows.flat().join('\n');
    case 'factbox':
      return [block.label ?? 'Fakta', block.title, ...block.blocks.map(inOrder)].join('\n');
    case 'related':
      return [block.label ?? 'Les også', ...block.items.map(({ text }) => text)].join('\n');
  }
}

/** A label is printed where there is a credit or a label of its own. */
function creditText(photo: PhotoBlock): string | undefined {
  if (photo.credit === undefined && photo.label === undefined) return undefined;
  return `${photo.label ?? 'Foto'} ${photo.credit ?? ''}`;
}

/** How often each number may stand before an item: printed in plain text, made by the browser of a page. */
function itemNumbers(blocks: readonly Block[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const block of blocks.flatMap((each) => (each.type === 'factbox' ? each.blocks : [each]))) {
    if (block.type !== 'list' || !block.ordered) continue;
    for (let item = 1; item <= block.items.length; item += 1)
      numbers.set(String(item), (numbers.get(String(item)) ?? 0) + 1);
  }
  return numbers;
}

function countDifferences(
  source: readonly string[],
  parts: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
): string[] {
  const counts = new Map<string, { difference: number }>();
  const count = (word: string, step: 1 | -1): void => {
    const known = counts.get(word);
    if (known) known.difference += step;
    else counts.set(word, { difference: step });
  };
  for (const word of source) count(word, 1);
  for (const part of parts) for (const word of part) count(word, -1);
  const differences: string[] = [];
  for (const [word, { difference }] of counts) {
    const count = difference > 0 ? Math.max(0, difference - (numbers.get(word) ?? 0)) : difference;
    if (count > 0) differences.push(`«${word}» is lost${count > 1 ? ` ${count} times` : ''}`);
    if (count < 0) differences.push(`«${word}» is there ${-count} times too often`);
    if (differences.length >= MOST_REPORTED) break;
  }
  return differences;
}

/** The blocks' words, read one after the other, stand in that order in the source. */
function moved(source: readonly string[], blocks: readonly (readonly string[][])[]): string[] {
  let at = 0;
  for (const orders of blocks) {
    const ends = orders.map((words) => endOf(source, words, at)).filter((end) => end !== undefined);
    if (ends.length === 0) return [`«${(orders[0] ?? []).slice(0, 5).join(' ')} …» is not in its place`];
    at = Math.min(...ends);
  }
  return [];
}

/** Where the words end when they are looked for from `from` on, one after the other. */
function endOf(source: readonly string[], words: readonly string[], from: number): number | undefined {
  let at = from;
  for (const word of words) {
    while (at < source.length && source[at] !== word) at += 1;
    if (at >= source.length) return undefined;
    at += 1;
  }
  return at;
}

/** The source of an article is asked for twice: once as it was read, and once as it was written. */
let lately: { text: string; words: readonly string[] } = { text: '', words: [] };

function wordsOfSource(text: string): readonly string[] {
  if (lately.text !== text) lately = { text, words: wordsOf(text) };
  return lately.words;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}
