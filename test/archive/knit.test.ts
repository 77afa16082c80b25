import { describe, expect, it } from 'vitest';
import { knit } from '../../src/archive/knit.ts';
import { frontMatter, siteSettings } from '../../src/archive/schema.ts';
import type { ArticleDocument } from '../../src/archive/types.ts';

const settings = siteSettings.parse({ title: 'Prøve' });
const document = (slug: string, data: object): ArticleDocument => ({
  file: `articles/${slug}.md`,
  slug,
  hash: slug,
  bodyPictures: [],
  frontMatter: frontMatter.parse({ title: slug, ...data }),
  body: '',
});

const early = document('tidlig', {
  date: '2012-01-10',
  people: [
    { name: 'Åse Øy', roles: ['ingeniør'], organisations: ['Nordhella Mekaniske AS'] },
    { name: 'Per Dal', depicted: true },
  ],
  organisations: [{ name: 'Nordhella Mekaniske AS', aliases: ['NM'] }],
  photos: [{ caption: 'Per Dal ved pressen.', photographers: ['Liv Ek'] }],
});
const late = document('sen', {
  date: '2015-03-01',
  people: [{ name: 'Åse  Øy', roles: ['verkssjef'], organisations: ['NM'], quoted: true }],
  organisations: [{ name: 'NM' }, { name: 'Nordhella Mekaniske' }],
  quotes: [{ speaker: 'Åse  Øy', text: 'Ja', style: 'dash' }],
});
const renamed = document('nytt-navn', {
  date: '2018-05-05',
  people: [],
  organisations: [{ name: 'Hella Industri AS', aliases: ['Nordhella Mekaniske'] }],
});

describe('knitting', () => {
  const { archive } = knit(settings, [renamed, early, late]);

  it('makes one person of one name, with roles oldest first and quotes apart from mentions', () => {
    const [dal, oy] = archive.people;
    expect(archive.people.map((person) => person.sortName)).toEqual(['Dal, Per', 'Øy, Åse']);
    expect(oy?.roles.map(({ role, article }) => [role, article.slug])).toEqual([
      ['ingeniør', 'tidlig'],
      ['verkssjef', 'sen'],
    ]);
    expect(oy?.quotedIn.map(({ slug }) => slug)).toEqual(['sen']);
    expect(oy?.mentionedIn.map(({ slug }) => slug)).toEqual(['tidlig']);
    expect(oy?.quotes[0]).toMatchObject({ anchor: 'sitat-1', entry: { text: 'Ja' } });
    expect(dal?.depictedIn).toMatchObject([{ index: 0, article: { slug: 'tidlig' } }]);
  });

  it('makes one organisation of its full name, its abbreviation and its former name, called by the latest full one', () => {
    expect(archive.organisations).toHaveLength(1);
    const [only] = archive.organisations;
    expect(only).toMatchObject({
      name: 'Hella Industri AS',
      address: 'organisasjoner/nordhella-mekaniske-as/',
    });
    expect(only?.articles.map(({ slug }) => slug)).toEqual(['nytt-navn', 'sen', 'tidlig']);
    expect(only?.people.map(({ person, roles }) => [person.name, roles.map(({ role }) => role)])).toEqual([
      ['Åse Øy', ['ingeniør', 'verkssjef']],
    ]);
    expect(only?.names).toContainEqual({ name: 'NM', from: '2012-01-10', to: '2015-03-01' });
  });

  it('leaves an abbreviation that two organisations use to neither', () => {
    const { archive: two } = knit(settings, [
      document('a', {
        date: '2012-01-10',
        organisations: [{ name: 'Nordhella Mekaniske', aliases: ['NM'] }],
      }),
      document('b', { date: '2012-01-11', organisations: [{ name: 'Norsk Malm', aliases: ['NM'] }] }),
      document('c', { date: '2012-01-12', organisations: [{ name: 'NM' }] }),
    ]);
    expect(two.organisations.map(({ name }) => name)).toEqual(['NM', 'Nordhella Mekaniske', 'Norsk Malm']);
  });
});
