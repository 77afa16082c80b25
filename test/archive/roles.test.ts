/** Whom words stand under: what the speaker was when they were said, and for which house. */
import { expect, it } from 'vitest';
import { NO_EDITORS } from '../../src/archive/editors/read.ts';
import { peopleFile } from '../../src/archive/editors/schema.ts';
import { knit } from '../../src/archive/knit.ts';
import { latestRole, roleIn, speaksFor } from '../../src/archive/roles.ts';
import { frontMatter, siteSettings } from '../../src/archive/schema.ts';
import type { Article, ArticleDocument, Person } from '../../src/archive/types.ts';

const about = (date: string, person: object, houses: string[] = []): ArticleDocument => ({
  file: `articles/${date.slice(0, 4)}/sak-${date}.md`,
  slug: `sak-${date}`,
  hash: date,
  bodyPictures: [],
  frontMatter: frontMatter.parse({
    title: date,
    date,
    people: [{ name: 'Kari Vik', organisations: houses, ...person }],
    organisations: houses.map((name) => ({ name })),
  }),
  body: '',
});

const archiveOf = (documents: ArticleDocument[], roles: object[] = []) =>
  knit(siteSettings.parse({ title: 'Prøve' }), documents, {
    ...NO_EDITORS,
    people: peopleFile.parse({ people: roles.length ? [{ name: 'Kari Vik', roles }] : [] }),
  }).archive;

const told = (role: ReturnType<typeof roleIn>) =>
  role && [role.role, role.party, role.organisations.map(({ name }) => name).join(), role.year];

it('is the first role in the article that has not ended', () => {
  const { people, articles } = archiveOf([
    about('2014-01-01', { roles: ['ordfører'], party: 'Sp' }),
    about('2019-05-01', { roles: ['tidligere ordfører', 'daglig leder', 'lærer'] }),
  ]);
  const [kari] = people as [Person];
  const [newer, older] = articles as [Article, Article];
  expect(told(roleIn(kari, newer))).toEqual(['daglig leder', undefined, '', 2019]);
  expect(told(roleIn(kari, older))).toEqual(['ordfører', 'Sp', '', 2014]);
  expect(told(latestRole(kari))).toEqual(['daglig leder', undefined, '', 2019]);
});

it('is the one that the editors date, where the article tells of several', () => {
  const { people, articles } = archiveOf(
    [about('2019-05-01', { roles: ['driftsleder', 'konsernsjef'] }, ['Vik AS'])],
    [
      { role: 'driftsleder', organisation: 'Vik AS', to: '1997' },
      { role: 'konsernsjef', organisation: 'Vik AS', from: '2014', to: '2019-05' },
      { role: 'styreleder', organisation: 'Nes AS', from: '2020' },
    ],
  );
  const [kari] = people as [Person];
  expect(told(roleIn(kari, articles[0] as Article))).toEqual(['konsernsjef', undefined, 'Vik AS', 2019]);
  expect(told(latestRole(kari))).toEqual(['styreleder', undefined, '', 2020]);
});

it('is held in the one house of the article, unless the article does not say so', () => {
  const { people } = archiveOf([
    about('2014-01-01', { roles: ['daglig leder'] }, ['Vik AS']),
    about('2019-05-01', { roles: ['lærer'], positions: [{ role: 'lærer' }] }, ['Vik Sjakklubb']),
  ]);
  const [kari] = people as [Person];
  expect(kari.roles.map(({ role, organisations }) => [role, organisations.map(({ name }) => name)])).toEqual([
    ['daglig leder', ['Vik AS']],
    ['lærer', []],
    [undefined, ['Vik Sjakklubb']],
  ]);
});

it('tells for which house somebody speaks, and leaves a party with the office', () => {
  const positions = [
    { role: 'ordfører', organisation: 'Vik kommune' },
    { role: 'styremedlem', organisation: 'Vik Lag' },
  ];
  const { people, articles, organisations } = archiveOf([
    about(
      '2015-01-01',
      { roles: ['styremedlem', 'ordfører'], party: 'Ap', positions: positions.toReversed() },
      ['Vik Lag', 'Vik kommune'],
    ),
    about('2013-01-01', { roles: ['ordfører', 'styremedlem'], party: 'Ap', positions }, [
      'Vik kommune',
      'Vik Lag',
    ]),
  ]);
  const [kari] = people as [Person];
  const spokenFor = articles.map((article) =>
    organisations.filter((house) => speaksFor(kari, article, house)).map(({ name }) => name),
  );
  expect(spokenFor).toEqual([['Vik Lag'], ['Vik kommune']]);
  expect(new Set(kari.roles.map(({ role, party }) => `${role} ${party}`))).toEqual(
    new Set(['ordfører Ap', 'styremedlem undefined']),
  );
});
