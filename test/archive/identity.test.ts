import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Editors, NO_EDITORS } from '../../src/archive/editors/read.ts';
import { organisationsFile, peopleFile } from '../../src/archive/editors/schema.ts';
import { parseYaml } from '../../src/archive/frontMatter.ts';
import { closeness } from '../../src/archive/identity/closeNames.ts';
import { asRead, registerFile, writeRegister } from '../../src/archive/identity/register.ts';
import { type Knitted, knit } from '../../src/archive/knit.ts';
import { frontMatter, siteSettings } from '../../src/archive/schema.ts';
import type { ArticleDocument } from '../../src/archive/types.ts';

const settings = siteSettings.parse({ title: 'Prøve' });
const article = (slug: string, date: string, data: object = {}, body = ''): ArticleDocument => ({
  file: `articles/${date.slice(0, 4)}/${slug}.md`,
  slug,
  hash: slug,
  bodyPictures: [],
  frontMatter: frontMatter.parse({ title: slug, date, source: `raw/${slug}.txt`, ...data }),
  body,
});
/** An article that names one person, with a role and an organisation. */
const about = (
  slug: string,
  date: string,
  name: string,
  role?: string,
  organisation?: string,
): ArticleDocument =>
  article(slug, date, {
    people: [
      {
        name,
        ...(role ? { roles: [role] } : {}),
        ...(organisation ? { organisations: [organisation] } : {}),
      },
    ],
    organisations: organisation ? [{ name: organisation }] : [],
  });
const editors = (people: object = {}, organisations: object = {}): Editors => ({
  ...NO_EDITORS,
  people: peopleFile.parse(people),
  organisations: organisationsFile.parse(organisations),
});
const named = ({ archive }: Knitted): Record<string, string[]> =>
  Object.fromEntries(
    archive.people.map((person) => [
      person.address,
      [...person.quotedIn, ...person.mentionedIn].map(({ slug }) => slug),
    ]),
  );

describe('close names', () => {
  it.each([
    ['Lars Jacob Moe', 'Lars J. Moe', 'initial'],
    ['Lars Jacob Moe', 'Lars Moe', 'shorter'],
    ['Anne-Lise Dahl', 'Anne Lise Dahl', 'spelling'],
    ['André Dahl', 'Andre Dahl', 'spelling'],
    ['Kristian Solberg', 'Kristian Solbreg', 'slip'],
    ['Lars Jacob Moe', 'Lars Johan Moe', undefined],
    ['Lars Moe', 'Kari Moe', undefined],
    ['Åse Dahl', 'Ase Dahl', undefined],
    ['Ole Dahl', 'Ola Dahl', undefined],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(closeness(a, b)).toBe(expected);
    expect(closeness(b, a)).toBe(expected);
  });
});

describe('who is one person', () => {
  it('joins a close form on the same organisation in overlapping years', () => {
    const knitted = knit(settings, [
      about('en', '2016-01-01', 'Lars Jacob Moe', 'sjef', 'Verftet'),
      about('to', '2017-01-01', 'Lars J. Moe', undefined, 'Verftet'),
    ]);
    expect(named(knitted)).toEqual({ 'personer/lars-jacob-moe/': ['to', 'en'] });
    expect(knitted.editorial.proposals).toEqual([]);
  });

  it.each([
    ['without evidence', about('to', '2017-01-01', 'Lars J. Moe', 'lærer', 'Skolen')],
    ['many years later', about('to', '2031-01-01', 'Lars J. Moe', 'sjef', 'Verftet')],
  ])('keeps a close form apart %s, and asks the editor with the lines to paste', (_why, other) => {
    const { archive, editorial } = knit(settings, [
      about('en', '2016-01-01', 'Lars Jacob Moe', 'sjef', 'Verftet'),
      other,
    ]);
    expect(archive.people).toHaveLength(2);
    expect(editorial.proposals).toMatchObject([{ kind: 'person', names: ['Lars Jacob Moe', 'Lars J. Moe'] }]);
    const [one, two] = editorial.proposals[0]?.decisions ?? [];
    const join = ({ list, line } = { list: '', line: '' }): Knitted =>
      knit(settings, [about('en', '2016-01-01', 'Lars Jacob Moe', 'sjef', 'Verftet'), other], {
        ...NO_EDITORS,
        people: parseYaml('people.yml', `${list}:\n  ${line}\n`, peopleFile),
      });
    expect(join(one).archive.people).toHaveLength(1);
    expect(join(two)).toMatchObject({ archive: { people: [{}, {}] }, editorial: { proposals: [] } });
  });

  it('never joins two that stand in one article, two of different parties, or a form that fits two', () => {
    const both = article('begge', '2016-01-01', {
      people: [
        { name: 'Lars Jacob Moe', organisations: ['Verftet'] },
        { name: 'Lars Moe', organisations: ['Verftet'] },
      ],
      organisations: [{ name: 'Verftet' }],
    });
    expect(knit(settings, [both]).archive.people).toHaveLength(2);
    const parties = ['Ap', 'H'].map((party, at) =>
      article(party.toLowerCase(), '2016-01-01', {
        people: [{ name: at ? 'Lars J. Moe' : 'Lars Jacob Moe', roles: ['ordfører'], party }],
      }),
    );
    expect(knit(settings, parties).archive.people).toHaveLength(2);
    const three = ['Lars Jacob Moe', 'Lars Johan Moe', 'Lars J. Moe'].map((name, at) =>
      about(`nr-${at}`, '2016-01-01', name, 'sjef', 'Verftet'),
    );
    expect(knit(settings, three).archive.people).toHaveLength(3);
  });

  it('never takes a surname from one article to another', () => {
    const { archive } = knit(settings, [
      about('en', '2016-01-01', 'Moe', 'sjef', 'Verftet'),
      about('to', '2016-02-01', 'Moe', 'sjef', 'Verftet'),
    ]);
    expect(archive.people.map(({ address }) => address)).toEqual(['personer/moe/', 'personer/moe-2/']);
  });
});

describe('one name of two people', () => {
  const politician = (slug: string, date: string, party?: string): ArticleDocument =>
    article(slug, date, {
      people: [{ name: 'Kari Vik', roles: [party === 'Sp' ? 'ordfører' : 'gruppeleder'], party }],
    });

  it('is kept apart where two parties have it in the same years, and the editor can say otherwise', () => {
    const documents = [
      politician('en', '2014-01-01', 'Sp'),
      politician('to', '2014-06-01', 'H'),
      politician('tre', '2015-01-01', 'Sp'),
      politician('fire', '2015-02-01'),
    ];
    const { archive, editorial } = knit(settings, documents);
    expect(archive.people.map(({ address }) => address).sort()).toEqual([
      'personer/kari-vik-2/',
      'personer/kari-vik/',
    ]);
    expect(editorial.proposals).toMatchObject([{ names: ['Kari Vik', 'Kari Vik'] }]);
    const deciding = (label: string): Knitted => {
      const { list, line } = editorial.proposals[0]?.decisions.find((each) => each.label === label) ?? {};
      return knit(settings, documents, {
        ...NO_EDITORS,
        people: parseYaml('people.yml', `${list}:\n  ${line}\n`, peopleFile),
      });
    };
    expect(deciding('one')).toMatchObject({ archive: { people: [{}] }, editorial: { proposals: [] } });
    expect(deciding('two')).toMatchObject({ archive: { people: [{}, {}] }, editorial: { proposals: [] } });
  });

  it('stays one where the party was changed, and is asked about after a generation', () => {
    const changed = knit(settings, [
      politician('en', '2014-01-01', 'Sp'),
      politician('to', '2016-06-01', 'H'),
    ]);
    expect(changed).toMatchObject({ archive: { people: [{}] }, editorial: { proposals: [] } });
    const later = knit(settings, [
      politician('en', '1974-01-01', 'Sp'),
      about('to', '2016-06-01', 'Kari Vik', 'lærer', 'Skolen'),
    ]);
    expect(later.archive.people).toHaveLength(1);
    expect(later.editorial.proposals).toMatchObject([{ reason: 'one name returns after a generation' }]);
  });
});

describe('the editors’ word', () => {
  const documents = [
    about('en', '2012-01-01', 'Kari Vik', 'lege', 'Sykehuset'),
    about('to', '2014-01-01', 'Kari Vik', 'lærer', 'Skolen'),
    about('tre', '2016-01-01', 'Kari Vik Lund', 'rektor', 'Skolen'),
    about('fire', '2016-03-01', 'Grønn Smie'),
  ];
  const both = editors({
    people: [
      {
        name: 'Kari Vik Lund',
        id: 'kari-lund',
        aliases: [{ name: 'Kari Vik', from: 2014 }],
        roles: [{ role: 'rektor', organisation: 'Skolen', from: 2015 }],
      },
    ],
    not_people: [{ name: 'Grønn Smie', is: 'program' }],
  });

  it('splits, merges, names, gives addresses and roles, and refuses', () => {
    const knitted = knit(settings, documents, both);
    expect(named(knitted)).toEqual({ 'personer/kari-lund/': ['tre', 'to'], 'personer/kari-vik/': ['en'] });
    const lund = knitted.archive.people.find(({ slug }) => slug === 'kari-lund');
    expect(lund).toMatchObject({
      name: 'Kari Vik Lund',
      statedRoles: [{ role: 'rektor', organisation: { name: 'Skolen' }, from: '2015' }],
    });
    expect(knitted.archive.articles.find(({ slug }) => slug === 'fire')?.people).toEqual([]);
    expect(knitted.editorial.idle).toEqual([]);
  });

  it('splits by articles', () => {
    const split = editors({
      people: [{ name: 'Kari Vik', id: 'kari-vik-lege', articles: ['articles/2012/en.md'] }],
    });
    expect(named(knit(settings, documents.slice(0, 2), split))).toEqual({
      'personer/kari-vik-lege/': ['en'],
      'personer/kari-vik/': ['to'],
    });
  });

  it('tells which decisions hit nothing', () => {
    const { editorial } = knit(
      settings,
      documents,
      editors(
        {
          people: [{ name: 'Per Ås', aliases: ['P. Ås'] }],
          not_people: ['Ola Li'],
          not_same: [['A B', 'C D']],
        },
        { organisations: [{ name: 'Borte AS' }] },
      ),
    );
    expect(editorial.idle.map(({ file, what }) => `${file}: ${what}`)).toEqual([
      'people.yml: people: no article names «Per Ås»',
      'people.yml: people: «Per Ås» has the alias «P. Ås», which no article names',
      'people.yml: not_people: no article names «Ola Li»',
      'people.yml: not_same: no article names both of «A B» and «C D»',
      'organisations.yml: organisations: no article names «Borte AS»',
    ]);
  });

  it('does not give an address away that somebody else has', () => {
    const { register } = knit(settings, documents.slice(0, 2));
    const split = (...people: object[]): Editors => ({ ...editors({ people }), register });
    const him = { name: 'Kari Vik', id: 'kari-vik', articles: ['articles/2012/en.md'] };
    expect(() => knit(settings, documents.slice(0, 2), split(him))).toThrow(
      'people.yml: «Kari Vik» wants the id «kari-vik», which is the address of «Kari Vik» by addresses.yml',
    );
    const her = { name: 'Kari Vik', id: 'kari-vik-laerer', articles: ['articles/2014/to.md'] };
    expect(named(knit(settings, documents.slice(0, 2), split(him, her)))).toEqual({
      'personer/kari-vik/': ['en'],
      'personer/kari-vik-laerer/': ['to'],
    });
    const renamed = { name: 'Kari Vik', id: 'kari-vik' };
    expect(() => knit(settings, documents, split(renamed))).not.toThrow();
  });

  it('tells an article that is not there, and no name that works through an alias', () => {
    const { editorial } = knit(
      settings,
      documents,
      editors({
        people: [
          { name: 'Kari Vik', articles: ['articles/2015/finnes-ikke.md', 'articles/2016/tre.md'] },
          {
            name: 'Kari Lund',
            aliases: ['Kari Vik Lund', { name: 'K. Vik', article: 'articles/2014/borte.md' }],
          },
        ],
        not_people: [{ name: 'Grønn Smie', article: 'articles/2016/ny.md' }],
      }),
    );
    expect(editorial.idle.map(({ what }) => what)).toEqual([
      'people: «Kari Vik» has the article articles/2015/finnes-ikke.md, which is not there',
      'people: «Kari Vik» has the article articles/2016/tre.md, which does not name them',
      'people: «Kari Lund» has the alias «K. Vik» in articles/2014/borte.md, which is not there',
      'not_people: «Grønn Smie» has the article articles/2016/ny.md, which is not there',
    ]);
  });

  it.each([
    ['974760673', true],
    ['974 760 673', true],
    ['974760674', false],
    ['97476067', false],
  ])('checks the organisation number %s by modulus 11: %s', (number, good) => {
    expect(organisationsFile.safeParse({ organisations: [{ name: 'A', number }] }).success).toBe(good);
  });
});

describe('addresses last', () => {
  const again = (knitted: Knitted, documents: ArticleDocument[], decided: Editors = NO_EDITORS): Knitted =>
    knit(settings, documents, {
      ...decided,
      register: parseYaml('addresses.yml', writeRegister(knitted.register), registerFile),
    });
  const vik = [about('en', '2012-01-01', 'Kari Vik'), about('to', '2014-01-01', 'Kari Lund')];
  const first = knit(settings, vik);

  it('through a merge and back, with the old address leading on', () => {
    const merge = editors({ people: [{ name: 'Kari Vik Lund', aliases: ['Kari Vik', 'Kari Lund'] }] });
    const merged = again(first, vik, merge);
    expect(merged.archive.people).toMatchObject([{ name: 'Kari Vik Lund', slug: 'kari-lund' }]);
    expect(merged.archive.redirects).toEqual([{ from: 'personer/kari-vik/', to: 'personer/kari-lund/' }]);
    const parted = again(merged, vik);
    expect(parted.archive.people.map(({ slug }) => slug).sort()).toEqual(['kari-lund', 'kari-vik']);
    expect(parted.archive.redirects).toEqual([]);
  });

  it('when a name in the article is corrected, or an older article comes', () => {
    const corrected = again(first, [about('en', '2012-01-01', 'Kari Wik'), vik[1] as ArticleDocument]);
    expect(corrected.archive.people.map(({ name, slug }) => [name, slug])).toContainEqual([
      'Kari Wik',
      'kari-vik',
    ]);
    const older = again(first, [...vik, about('null', '2001-01-01', 'Kari  Vik')]);
    expect(Object.keys(named(older))).toEqual(Object.keys(named(first)));
  });

  it('when an article’s file is renamed', () => {
    const [en, to] = vik as [ArticleDocument, ArticleDocument];
    const renamed = again(first, [{ ...en, file: 'articles/2012/ny.md', slug: 'ny' }, to]);
    expect(renamed.archive.redirects).toEqual([{ from: 'artikler/2012/en/', to: 'artikler/2012/ny/' }]);
  });

  it('whatever order articles come in, and however often', () => {
    const names = fc.constantFrom('Kari Vik', 'Kari A. Vik', 'Per Moe', 'Moe', 'Åse Øy');
    const some = fc.array(
      fc.tuple(names, fc.integer({ min: 2000, max: 2020 }), fc.constantFrom('Verftet', 'Skolen')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, some, (before, after) => {
        const documents = [...before, ...after].map(([name, year, place], at) =>
          about(`nr-${at}`, `${year}-01-01`, name, 'sjef', place),
        );
        const start = knit(settings, documents.slice(0, before.length));
        const next = again(start, documents);
        // Every address that was there is a page still, or leads to one.
        const pages = new Set(next.archive.people.map(({ address }) => address));
        const moved = new Map(next.archive.redirects.map(({ from, to }) => [from, to]));
        for (const { address } of start.archive.people)
          expect(pages.has(moved.get(address) ?? address)).toBe(true);
        const once = again(next, [...documents].reverse());
        const text = writeRegister(next.register);
        expect(writeRegister(once.register)).toBe(text);
        // The program need not read what it has written: it is the same, and in the same order.
        const read = parseYaml('addresses.yml', text, registerFile);
        expect(JSON.stringify(asRead(next.register))).toBe(JSON.stringify(read));
        expect(named(once)).toEqual(named(next));
      }),
      { numRuns: 200 },
    );
  });
});

describe('privacy', () => {
  const document = article(
    'intervju-med-kari-vik',
    '2016-01-01',
    {
      title: 'Intervju med Kari Vik',
      people: [{ name: 'Kari Vik', quoted: true }, { name: 'Per Vik' }],
      quotes: [{ speaker: 'Kari Vik', text: 'Jeg heter Vik', style: 'dash' }],
      photos: [{ caption: 'Kari Vik og Per Vik. Foto: KV', photographers: [] }],
    },
    '– Jeg heter Vik, sier Kari Vik. Viks hus er rødt. Per Vik ler. Kari også. Viken er blå.',
  );
  const other = article('annen', '2016-02-01', {}, 'Skriv til kari.vik@example.no om Vik.');

  it.each([
    ['anonymous', 1],
    ['removed', 0],
  ])('%s: no trace of the name in what is published', (visibility, quotes) => {
    const { archive, hidden } = knit(
      settings,
      [document, other],
      editors({ people: [{ name: 'Kari Vik', visibility }] }),
    );
    const published = archive.articles.map(({ address, frontMatter: data, body }) =>
      JSON.stringify({ address, data, body }),
    );
    expect(published.join('\n')).not.toMatch(/kari.{1,3}vik/i);
    expect(archive.people.map(({ name }) => name)).toEqual(['Per Vik']);
    expect(archive.articles.at(-1)?.quotes).toHaveLength(quotes);
    expect(archive.articles.at(-1)?.body).toBe(
      '– Jeg heter [navn fjernet], sier [navn fjernet]. [navn fjernet]s hus er rødt. Per Vik ler. [navn fjernet] også. Viken er blå.',
    );
    // Another article's Vik may be anybody.
    expect(archive.articles[0]?.body).toBe('Skriv til [navn fjernet]@example.no om Vik.');
    expect(hidden).toEqual([{ forms: ['Kari Vik'] }]);
  });

  it('hides several in one article, and those who only wrote, took a picture or stand in the text', () => {
    const many = article(
      'mange',
      '2017-01-01',
      {
        byline: ['Helge Bru', 'Siv Li'],
        people: [{ name: 'Kari Vik', quoted: true }, { name: 'Per Vik' }, { name: 'Ola Nes' }],
        photos: [{ caption: 'Kaia', photographers: ['Helge Bru'] }],
        quotes: [{ speaker: 'Kari Vik', text: 'Ja', style: 'dash' }],
      },
      '– Ja, sier Kari Vik til Per Vik, Ola Nes og Ada Skog.',
    );
    const people = ['Kari Vik', 'Per Vik', 'Helge Bru', 'Ada Skog'].map((name) => ({
      name,
      visibility: 'removed',
    }));
    const { archive, editorial } = knit(settings, [many], editors({ people, not_people: ['Per Vik'] }));
    expect(archive.people.map(({ name }) => name)).toEqual(['Ola Nes']);
    const [published] = archive.articles;
    expect(JSON.stringify([published?.frontMatter, published?.body])).not.toMatch(/Vik|Bru|Skog/);
    expect(published?.frontMatter).toMatchObject({ byline: ['Siv Li'], photos: [{ photographers: [] }] });
    expect(published?.quotes).toEqual([]);
    // Who stands nowhere among the people is not forgotten: such a decision is never said to be of no use.
    expect(editorial.idle).toEqual([]);
  });

  it('leaves somebody else of the same name as they are', () => {
    const skipper = article('skipper', '2016-01-01', { people: [{ name: 'Per Ås' }] }, 'Per Ås fisker.');
    const painter = article('maler', '2017-01-01', { people: [{ name: 'Per Ås' }] }, 'Per Ås maler.');
    const decisions = editors({
      people: [
        { name: 'Per Ås', visibility: 'anonymous', shown_as: 'en fisker' },
        { name: 'Per Ås', id: 'per-as-maler', articles: [painter.file] },
      ],
    });
    const { archive, hidden } = knit(settings, [skipper, painter], decisions);
    expect(archive.articles.map(({ body }) => body)).toEqual(['Per Ås maler.', 'En fisker fisker.']);
    expect(archive.people).toMatchObject([{ name: 'Per Ås', slug: 'per-as-maler' }]);
    expect(hidden).toEqual([{ forms: [] }]);
  });

  it('unlisted: a page, and no list that leads there', () => {
    const hidden = article('skjult', '2016-03-01', { ...document.frontMatter, visibility: 'unlisted' });
    const { archive } = knit(
      settings,
      [hidden, other],
      editors({ people: [{ name: 'Per Vik', visibility: 'unlisted' }] }),
    );
    expect(archive.articles.map(({ slug }) => slug)).toEqual(['annen']);
    expect(archive.people).toEqual([]);
    expect(archive.unlisted).toMatchObject({
      articles: [{ slug: 'skjult' }],
      people: [{ name: 'Kari Vik' }, { name: 'Per Vik' }],
    });
  });

  it('removed articles leave their address alone behind', () => {
    const gone = article('borte', '2016-03-01', { ...document.frontMatter, visibility: 'removed' });
    const { archive } = knit(settings, [gone, other]);
    expect(archive.removed).toEqual([{ address: 'artikler/2016/borte/' }]);
    expect([archive.people, archive.unlisted.people, archive.unlisted.articles]).toEqual([[], [], []]);
  });
});
