/** A byline may be a house, which references and machines are told as one. */
import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/types.ts';
import { authorsOf } from '../../src/site/authors.ts';
import { bibTex, ris } from '../../src/site/citation.ts';
import type { Site } from '../../src/site/site.ts';

const article = {
  slug: 'ny-kai',
  address: 'artikler/2016/ny-kai/',
  frontMatter: {
    title: 'Ny kai',
    date: '2016-12-06',
    lang: 'nb',
    byline: ['Kari Moe', 'Norges Kystforbund'],
  },
  organisations: [{ entry: { name: 'Norges Kystforbund', aliases: ['NKF'] } }],
} as unknown as Article;
const site = {
  archive: { settings: { title: 'Arkivet' } },
  url: (address: string) => `https://example.no/${address}`,
} as unknown as Site;

test('a byline that the article has as an organisation is one', () => {
  expect(authorsOf(article).map(({ isOrganisation }) => isOrganisation)).toEqual([false, true]);
});

test('a reference turns a person’s name and leaves a house’s', () => {
  expect(bibTex(site, article)).toContain('author = {Moe, Kari and {Norges Kystforbund}}');
  expect(ris(site, article)).toContain('AU  - Moe, Kari\r\nAU  - Norges Kystforbund\r\n');
});
