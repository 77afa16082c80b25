import type { Article, Block } from '../src/reading/types.ts';

/** An article of the test's own. */
export const articleOf = (title: string, blocks: Block[]): Article => ({
  source: 'raw/a.txt',
  title,
  date: '2016-12-06',
  lang: 'nb',
  byline: [],
  blocks,
  printed: {},
  debris: [],
  notes: [],
});
