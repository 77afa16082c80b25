import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { letterOf } from '../../src/site/alphabet.ts';
import { base, hrefs, texts, useRenderedSite } from './renderedSite.ts';

const site = useRenderedSite();

test('lists go A–Å with æ, ø and å last, each letter with its anchor', async () => {
  const people = await site.page('personer/');
  expect(texts(people, '.alphabet a')).toEqual([
    'Holm, Berit Aas',
    'Holm, Jon',
    'Tveit, Åse',
    'Vik, Kari "<Kari>"',
    'Ånes, Øystein',
  ]);
  const organisations = await site.page('organisasjoner/');
  expect(texts(organisations, '.letter')).toEqual(['A', 'F', 'N', 'Æ']);
  expect(hrefs(organisations, '.letters a').at(-1)).toBe('#bokstav-ae');
});

test.each([
  ['Ærlig, Ola', 'Æ'],
  ['Aasen, Ola', 'Å'],
  ['4H Vestvik', '0–9'],
  ['[navn fjernet]', 'Andre'],
])('«%s» stands under «%s»', (name, letter) => {
  expect(letterOf(name)).toBe(letter);
});

test('articles are found by year and month', async () => {
  const articles = await site.page('artikler/');
  expect(texts(articles, '.volume-year')).toEqual(['2018', '2016', '2014']);
  expect(hrefs(articles, '.volume-months a')[0]).toBe(`${base}artikler/2018/#maaned-5`);
  const year = await site.page('artikler/2018/');
  expect(texts(year, '.teaser-title')[1]).toBe('Ferja ventar ikkje lenger');
});

test('the feed is Atom with whole addresses', async () => {
  const feed = await site.read('feed.xml');
  const { document } = parseHTML(feed.replace(/<\?xml[^>]*\?>/, ''));
  expect([...document.querySelectorAll('entry id')].map((id) => id.textContent)[0]).toBe(
    'https://arkiv.example.no/nyheter/artikler/2018/tegn-i-tittelen/',
  );
  expect(feed).toContain('<updated>2018-05-18T00:00:00Z</updated>');
  expect(feed).not.toContain('<script>');
});

test('a month is a calendar whose days lead to their articles', async () => {
  const month = await site.page('kalender/2018-05/');
  expect(hrefs(month, '.calendar a')).toEqual(['#dag-17', '#dag-18']);
  expect(texts(month, '.calendar tbody tr')[0]).toBe('1 2 3 4 5 6'.replaceAll(' ', ''));
  expect(texts(month, '.month-days h2')).toEqual(['18. mai', '17. mai']);
  const year = await site.page('artikler/2018/');
  expect(hrefs(year, '.calendar a')[0]).toBe(`${base}kalender/2018-05/#dag-17`);
});
