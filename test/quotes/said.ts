import { findNames } from '../../src/names/findNames.ts';
import { findQuotes } from '../../src/quotes/findQuotes.ts';
import type { Article, Block } from '../../src/reading/types.ts';
import { articleOf } from '../articleOf.ts';

/** An article of paragraphs; a line that begins with «## » is a subheading, with «Bilde: » a caption. */
export function articleOfLines(lines: readonly string[], title = 'Nytt fra Vesttangen'): Article {
  const blocks = lines.map((line): Block => {
    if (line.startsWith('## ')) return { type: 'heading', level: 2, text: line.slice(3) };
    if (line.startsWith('Bilde: ')) return { type: 'photo', caption: line.slice(7), photographers: [] };
    return { type: 'paragraph', text: line };
  });
  return articleOf(title, blocks);
}

interface Said {
  direct: string[];
  indirect: string[];
  styles: string[];
  unsure: string[];
}

/** What is said in the lines, as «speaker: words», «?» where nobody is named; indirect speech apart. */
export const said = (...lines: string[]): Said => saidUnder(undefined, ...lines);

/** The same below a title. */
export function saidUnder(title: string | undefined, ...lines: string[]): Said {
  const article = articleOfLines(lines, title);
  const names = findNames(article);
  const { quotes, unsure } = findQuotes(article, names);
  const line = ({ speaker, text }: (typeof quotes)[number]): string =>
    `${speaker === undefined ? '?' : names.people[speaker]?.name}: ${text}`;
  const direct = quotes.filter(({ style }) => style !== 'indirect');
  return {
    direct: direct.map(line),
    styles: direct.map(({ style }) => style),
    indirect: quotes.filter(({ style }) => style === 'indirect').map(line),
    unsure: unsure.map(({ reason }) => reason),
  };
}
