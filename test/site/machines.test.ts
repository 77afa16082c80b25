/** What the site says to programs: JSON-LD, Open Graph, feeds, open data. */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { base, origin, useRenderedSite } from './renderedSite.ts';

const site = useRenderedSite();

/** Properties that schema.org 29 has for the types we use; what must be there first. */
const VOCABULARY: Record<string, { needs: string[]; may: string[] }> = {
  NewsArticle: {
    needs: ['@id', 'url', 'headline', 'datePublished', 'inLanguage'],
    may: [
      'alternativeHeadline',
      'description',
      'dateModified',
      'author',
      'publisher',
      'isPartOf',
      'image',
      'associatedMedia',
      'correction',
      'mentions',
      'hasPart',
    ],
  },
  Person: {
    needs: ['name'],
    may: ['@id', 'url', 'alternateName', 'description', 'image', 'jobTitle', 'affiliation', 'sameAs'],
  },
  Organization: {
    needs: ['name'],
    may: ['@id', 'url', 'alternateName', 'description', 'identifier', 'sameAs'],
  },
  PropertyValue: { needs: ['propertyID', 'value'], may: [] },
  Quotation: { needs: ['@id', 'text'], may: ['creator'] },
  ImageObject: { needs: [], may: ['contentUrl', 'width', 'height', 'caption', 'creditText', 'creator'] },
  CorrectionComment: { needs: ['datePublished', 'text'], may: [] },
  WebSite: { needs: ['name', 'url'], may: ['inLanguage', 'potentialAction'] },
  SearchAction: { needs: ['target', 'query-input'], may: [] },
  BreadcrumbList: { needs: ['itemListElement'], may: [] },
  ListItem: { needs: ['position', 'name', 'item'], may: [] },
};

type Thing = Record<string, unknown> & { '@type': string };

/** A thing and every thing inside it. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...('@type' in value ? [value as Thing] : []), ...Object.values(value).flatMap(thingsIn)];
}

async function structuredData(file: string): Promise<Thing[]> {
  const document = await site.page(file.replace(/index\.html$/, ''));
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => {
    const data = JSON.parse(script.textContent ?? '');
    expect(data['@context']).toBe('https://schema.org');
    return thingsIn(data);
  });
}

/** The JPEG of the one picture that the archive has. */
async function sharedPicture(): Promise<string> {
  return `${origin}${base}${site.files.find((file) => file.endsWith('.jpeg'))}`;
}

const pagesOfSite = (): string[] => site.files.filter((file) => file.endsWith('index.html'));

describe('structured data', () => {
  test('has on every page only what schema.org knows, with all that is needed', async () => {
    const wrong: string[] = [];
    const types = new Set<string>();
    for (const file of pagesOfSite()) {
      for (const { '@type': type, ...properties } of await structuredData(file)) {
        types.add(type);
        const { needs, may } = VOCABULARY[type] ?? { needs: [], may: [] };
        for (const name of needs) if (!properties[name]) wrong.push(`${file}: ${type} without ${name}`);
        for (const name of Object.keys(properties))
          if (![...needs, ...may, '@context'].includes(name)) wrong.push(`${file}: ${type} with ${name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...types].sort()).toEqual(Object.keys(VOCABULARY).sort());
  });

  test('refers to pages and quotes that are there', async () => {
    const missing: string[] = [];
    for (const file of pagesOfSite()) {
      for (const { '@id': id } of await structuredData(file)) {
        if (typeof id !== 'string') continue;
        const [path = '', anchor] = id.replace(origin + base, '').split('#');
        if (!site.files.includes(`${path}index.html`)) missing.push(`${file}: ${id}`);
        else if (anchor && !(await site.page(path)).getElementById(anchor)) missing.push(`${file}: ${id}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test('says who took a picture, and that of one that is lost', async () => {
    const images = (await structuredData('artikler/2016/ny-kai/index.html')).filter(
      (thing) => thing['@type'] === 'ImageObject',
    );
    expect(images[0]).toMatchObject({
      contentUrl: await sharedPicture(),
      width: 240,
      creditText: 'Odd Ravn/Fjordposten',
      creator: [{ '@type': 'Person', name: 'Odd Ravn' }],
    });
    expect(images[1]).toMatchObject({ creditText: 'Ukjent' });
    expect(images[1]).not.toHaveProperty('contentUrl');
  });
});

test('a page that is shared has its title, picture and address', async () => {
  const article = await site.page('artikler/2016/ny-kai/');
  const said = Object.fromEntries(
    [...article.querySelectorAll('meta[property]')].map((meta) => [
      meta.getAttribute('property'),
      meta.getAttribute('content'),
    ]),
  );
  expect(said).toMatchObject({
    'og:type': 'article',
    'og:title': 'Ny kai gir plass til flere båter',
    'og:url': `${origin}${base}artikler/2016/ny-kai/`,
    'og:image': await sharedPicture(),
    'og:image:width': '240',
    'article:modified_time': '2016-12-08',
  });
});

describe('feeds', () => {
  test('are well-formed, each with every article', async () => {
    for (const [file, item] of [
      ['feed.xml', 'entry'],
      ['rss.xml', 'item'],
      ['sitemap.xml', 'url'],
      ['personer/jon-holm/feed.xml', 'entry'],
      ['personer/jon-holm/rss.xml', 'item'],
      ['organisasjoner/nessvika-havn-kf/rss.xml', 'item'],
    ] as const) {
      let items = 0;
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${file}: ${error.message}`);
      });
      parser.on('opentag', (tag) => {
        if (tag.local === item) items += 1;
      });
      parser.write(await site.read(file)).close();
      expect(items, file).toBeGreaterThanOrEqual(file.includes('/') ? 2 : 4);
    }
    const own = JSON.parse(await site.read('organisasjoner/nessvika-havn-kf/feed.json'));
    expect(own.feed_url).toBe(`${origin}${base}organisasjoner/nessvika-havn-kf/feed.json`);
    expect(own.items.map((item: { url: string }) => item.url)[0]).toBe(
      `${origin}${base}artikler/2016/ny-kai/`,
    );
    const feed = JSON.parse(await site.read('feed.json'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map((item: { title: string }) => item.title)[1]).toBe('Ferja ventar ikkje lenger');
  });
});

describe('open data', () => {
  const SETS = ['artikler', 'personer', 'organisasjoner', 'sitater'];

  test('is the same as JSON Lines and as a table, every field described', async () => {
    const described = await site.page('data/');
    for (const name of SETS) {
      const records = (await site.read(`data/${name}.jsonl`))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const [header = [], ...rows] = parseCsv(await site.read(`data/${name}.csv`));
      expect(rows.length).toBe(records.length);
      const fields = [...(described.getElementById(name)?.parentElement?.querySelectorAll('dt') ?? [])].map(
        (term) => term.textContent,
      );
      expect(fields).toEqual(header);
      records.forEach((record, index) => {
        const row = Object.fromEntries(header.map((column, at) => [column, rows[index]?.[at]]));
        for (const [field, value] of Object.entries(record))
          expect(row[field], `${name} ${field}`).toBe([value].flat().join('|'));
      });
    }
  });

  test('is as its schema says, field by field', async () => {
    const schema = JSON.parse(await site.read('data/skjema.json'));
    const wrong: string[] = [];
    for (const name of SETS) {
      const { properties, required } = schema.$defs[name];
      for (const line of (await site.read(`data/${name}.jsonl`)).trimEnd().split('\n')) {
        const record = JSON.parse(line);
        for (const field of required) if (!(field in record)) wrong.push(`${name}: no ${field} in ${line}`);
        for (const [field, value] of Object.entries(record))
          if (!isOf(value, properties[field])) wrong.push(`${name}: ${field} is ${JSON.stringify(value)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('has Popolo’s people, organisations and memberships, tied by what exists', async () => {
    const { persons, organizations, memberships } = JSON.parse(await site.read('data/popolo.json'));
    const ids = (things: { id: string }[]): string[] => things.map(({ id }) => id);
    expect(persons.find((person: { name: string }) => person.name === 'Berit Aas Holm')).toMatchObject({
      family_name: 'Holm',
      given_name: 'Berit Aas',
    });
    for (const { person_id: person, organization_id: organization, sources } of memberships) {
      expect(ids(persons)).toContain(person);
      expect(ids(organizations)).toContain(organization);
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});

/** As far as our schema goes in JSON Schema. */
function isOf(value: unknown, schema: Record<string, unknown> | undefined): boolean {
  if (!schema) return false;
  if (Array.isArray(schema.enum)) return schema.enum.includes(value);
  if (schema.type === 'array')
    return Array.isArray(value) && value.every((item) => isOf(item, schema.items as Record<string, unknown>));
  if (schema.type === 'integer') return Number.isInteger(value);
  if (typeof value !== 'string') return false;
  if (schema.format === 'date') return /^\d{4}-\d\d-\d\d$/.test(value);
  return schema.format === 'uri' ? URL.canParse(value) : true;
}

/** RFC 4180, without the header's rule. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
