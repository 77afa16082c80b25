import { describe, expect, test } from 'vitest';
import { base, hrefs, texts, useRenderedSite } from './renderedSite.ts';

const site = useRenderedSite();

describe('a person', () => {
  test('has roles oldest first with the articles that show them, and «sitert» apart from «nevnt»', async () => {
    const person = await site.page('personer/berit-aas-holm/');
    expect(texts(person, '.roles tbody th')).toEqual(['driftslederNessvika Havn KF', 'ordfører (Sp)']);
    expect(person.querySelectorAll('.roles tbody .timeline')).toHaveLength(2);
    expect(hrefs(person, '.roles .role-times a')).toEqual([
      `${base}artikler/2014/kranen-kom/`,
      `${base}artikler/2016/ny-kai/`,
    ]);
    const mentioned = await site.page('personer/jon-holm/');
    expect(texts(mentioned, '[aria-labelledby=sitert] .teaser-title')).toEqual([
      'Ny kai gir plass til flere båter',
    ]);
    expect(texts(mentioned, '[aria-labelledby=nevnt] .teaser-title')).toEqual(['Ferja ventar ikkje lenger']);
  });

  test('has every quote by year, as it was said, with a link to the very place', async () => {
    const person = await site.page('personer/jon-holm/');
    expect(texts(person, '[aria-labelledby=sitater] .year-mark')).toEqual(['2016']);
    expect(texts(person, 'blockquote')).toEqual(['«en kai for hundre år»', 'kaia tåler de største båtene']);
    expect(hrefs(person, '.own-quote .quote-source a')).toEqual([
      `${base}artikler/2016/ny-kai/#sitat-2`,
      `${base}artikler/2016/ny-kai/#sitat-3`,
    ]);
    const other = await site.page('personer/berit-aas-holm/');
    expect(texts(other, 'blockquote')[0]).toBe(
      '– Dette har vi ventet på siden jeg var liten. Nå får vi plass til alle',
    );
    expect(hrefs(other, '[aria-labelledby=bilder] a')).toEqual([`${base}artikler/2016/ny-kai/#foto-1`]);
  });
});

test('an organisation has all its names with dates, its people then, and its articles by year', async () => {
  const organisation = await site.page('organisasjoner/nessvika-havn-kf/');
  expect(texts(organisation, '.names tbody tr')).toEqual([
    'Nessvika Havn KF9. mars 2014',
    'Nessvika Havn9. mars 2014 – 6. des. 2016',
    'NH6. des. 2016',
  ]);
  expect(texts(organisation, '.members > li')).toEqual([
    'Berit Aas Holmdriftsleder 9. mars 2014',
    'Jon Holmhavnesjef 6. des. 2016',
  ]);
  expect(texts(organisation, '[aria-labelledby=artikler] .year-mark')).toEqual(['2016', '2014']);
});

test('an organisation has what its people said, and its years as bars that lead to them', async () => {
  const organisation = await site.page('organisasjoner/nessvika-havn-kf/');
  expect(texts(organisation, '[aria-labelledby=sagt] .quote-speaker')).toContain('Jon Holm');
  expect(hrefs(organisation, '.year-bars a')).toEqual(['#aar-2014', '#aar-2016']);
});

test('a person is met with others, in so many articles', async () => {
  const person = await site.page('personer/jon-holm/');
  expect(texts(person, '[aria-labelledby=sammen-med] li')[0]).toBe('Berit Aas Holm1 artikkel');
});

test('few words are shown in their sentence', async () => {
  const person = await site.page('personer/jon-holm/');
  expect(texts(person, '.surroundings')[0]).toBe(
    'Havnesjef Jon Holm i Nessvika Havn (NH) kaller den «en kai for hundre år».',
  );
});

test('a person has a feed and data of their own', async () => {
  const feed = await site.read('personer/jon-holm/feed.xml');
  expect(feed).toContain('<title>Jon Holm – Fjordposten</title>');
  expect([...feed.matchAll(/<entry /g)]).toHaveLength(2);
  const data = JSON.parse(await site.read('personer/jon-holm/data.json'));
  expect(data).toMatchObject({
    name: 'Jon Holm',
    articles: [{ date: '2018-05-17' }, { date: '2016-12-06' }],
    memberships: [{ role: 'havnesjef', start_date: '2016-12-06' }],
  });
  expect(data.quotes[0]).toMatchObject({ text: 'en kai for hundre år', style: 'verbatim' });
});

test('a photographer has a page with every picture and where it stands', async () => {
  const photographer = await site.page('fotografer/odd-ravn/');
  expect(hrefs(photographer, '.depictions a')).toEqual([`${base}artikler/2016/ny-kai/#foto-1`]);
  expect(photographer.querySelector('.depictions img')?.getAttribute('src')).toContain(`${base}media/`);
  expect(photographer.querySelector('.depictions img')?.getAttribute('width')).toBeTruthy();
});
