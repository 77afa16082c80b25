/** Every file of the site, with a key that is another one when the file would be. What stands already is not made. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import { ADDRESSES, monthAddress, photographerAddress, yearAddress } from './addresses.ts';
import { assetFiles } from './assets.ts';
import { dataFiles } from './data/files.ts';
import { type Places, recordFile, type WrittenRecords } from './data/recordFile.ts';
import { letterAddress, longDirectories, namesFile } from './directories.ts';
import { entityFiles } from './entityFiles.ts';
import { Fingerprints } from './fingerprints.ts';
import type { Site } from './site.ts';

export interface PlannedPage {
  /** Under the output folder. */
  path: string;
  key: string;
  /** What the page is about, where its type has many. */
  item?: unknown;
}

/** Pages that one of Eleventy's templates makes. */
export interface PageType {
  /** Its file in `pages/`. */
  template: string;
  /** Where its pages are in `work`; missing: the template knows its pages by itself, and makes all or none. */
  list?: string;
  pages: PlannedPage[];
}

/** Files that need no template. */
export interface DirectFile {
  path: string;
  key: string;
  /** @param target where to; its folder is there */
  write(target: string, records: RecordMemory): void;
}

/** What is known of large files of records from the build before. */
export interface RecordMemory {
  /** Undefined where the file is not there as it was written, or another version has written it. */
  before(path: string, version: string): WrittenRecords | undefined;
  /** @param key of the file */
  keep(path: string, key: string, version: string, places: Places): void;
}

export const NO_MEMORY: RecordMemory = { before: () => undefined, keep: () => {} };

export interface SitePlan {
  pageTypes: PageType[];
  direct: DirectFile[];
}

/** @param version of the program and its settings: every file's key changes with it */
export function planSite(site: Site, version: string): SitePlan {
  const prints = new Fingerprints(site, version);
  return {
    pageTypes: [...pagesOfMany(site, prints), ...pagesOfAll(site, prints)],
    direct: directFiles(site, prints),
  };
}

/** path → key, of every file. */
export function contentsOf({ pageTypes, direct }: SitePlan): Map<string, string> {
  const files = [...pageTypes.flatMap(({ pages }) => pages), ...direct];
  return new Map(files.map(({ path, key }) => [path, key]));
}

/** @returns `paths`, and what is made with them: a template that knows its pages by itself makes all of them */
export function madeTogether({ pageTypes }: SitePlan, paths: Iterable<string>): Set<string> {
  const made = new Set(paths);
  for (const { list, pages } of pageTypes)
    if (!list && pages.some(({ path }) => made.has(path))) for (const { path } of pages) made.add(path);
  return made;
}

const indexOf = (address: string): string => `${address}index.html`;

function pagesOfMany(site: Site, prints: Fingerprints): PageType[] {
  const { articles, people, organisations } = site.pages;
  const { redirects, removed } = site.archive;
  const long = longDirectories(site);
  const page = <T>(
    items: readonly T[],
    address: (item: T) => string,
    key: (item: T) => string,
  ): PlannedPage[] => items.map((item) => ({ path: indexOf(address(item)), key: key(item), item }));
  const addressOf = ({ address }: { address: string }): string => address;
  return [
    {
      template: 'article.11ty.tsx',
      list: 'articles',
      pages: page(articles, addressOf, (article) => prints.article(article)),
    },
    {
      template: 'person.11ty.tsx',
      list: 'people',
      pages: page(people, addressOf, (person) => prints.person(person)),
    },
    {
      template: 'organisation.11ty.tsx',
      list: 'organisations',
      pages: page(organisations, addressOf, (organisation) => prints.organisation(organisation)),
    },
    {
      template: 'photographer.11ty.tsx',
      list: 'photographers',
      pages: page(
        site.photographers,
        ({ slug }) => photographerAddress(slug),
        (photographer) => prints.photographer(photographer),
      ),
    },
    {
      template: 'year.11ty.tsx',
      list: 'years',
      pages: page(
        site.years,
        ({ year }) => yearAddress(year),
        ({ year, articles: own }) =>
          prints.period(
            String(year),
            own,
            site.years.map((each) => each.year),
          ),
      ),
    },
    {
      template: 'month.11ty.tsx',
      list: 'months',
      pages: page(
        site.months,
        ({ year, month }) => monthAddress(year, month),
        ({ year, month, articles: own }) =>
          prints.period(
            `${year}-${month}`,
            own,
            site.months.map((each) => `${each.year}-${each.month}`),
          ),
      ),
    },
    {
      template: 'letter.11ty.tsx',
      list: 'letters',
      pages: page(
        long.flatMap((directory) => directory.letters.map((letter) => ({ directory, letter }))),
        ({ directory, letter }) => letterAddress(directory, letter),
        ({ directory, letter }) =>
          prints.of(
            letter,
            directory.letters.map((each) => each.letter),
          ),
      ),
    },
    {
      template: 'names.11ty.ts',
      list: 'directories',
      pages: long.map((directory) => ({
        path: namesFile(directory),
        key: prints.of(directory.letters),
        item: directory,
      })),
    },
    {
      template: 'redirect.11ty.tsx',
      list: 'redirects',
      pages: page(
        redirects,
        ({ from }) => from,
        ({ from, to }) => prints.of(from, to),
      ),
    },
    {
      template: 'removed.11ty.tsx',
      list: 'removed',
      pages: page(removed, addressOf, ({ address }) => prints.of(address)),
    },
  ];
}

/** Pages, feeds and tables of the whole archive. */
function pagesOfAll(site: Site, prints: Fingerprints): PageType[] {
  const key = prints.archive();
  const type = (template: string, ...paths: string[]): PageType => ({
    template,
    pages: paths.map((path) => ({ path, key })),
  });
  const { redirects } = site.archive;
  return [
    type('front.11ty.tsx', indexOf(ADDRESSES.front)),
    type('articles.11ty.tsx', indexOf(ADDRESSES.articles)),
    type('people.11ty.tsx', indexOf(ADDRESSES.people)),
    type('organisations.11ty.tsx', indexOf(ADDRESSES.organisations)),
    type('photographers.11ty.tsx', indexOf(ADDRESSES.photographers)),
    type('overview.11ty.tsx', indexOf(ADDRESSES.overview)),
    type('search.11ty.tsx', indexOf(ADDRESSES.search)),
    type('openSearch.11ty.ts', ADDRESSES.openSearch),
    type('about.11ty.tsx', indexOf(ADDRESSES.about)),
    type('accessibility.11ty.tsx', indexOf(ADDRESSES.accessibility)),
    type('notFound.11ty.tsx', ADDRESSES.notFound),
    type('data.11ty.tsx', indexOf(ADDRESSES.data)),
    type('dataSchema.11ty.ts', ADDRESSES.dataSchema),
    type('feed.11ty.ts', ADDRESSES.feed, ADDRESSES.rss, ADDRESSES.jsonFeed),
    type('corrections.11ty.ts', ADDRESSES.correctionsFeed),
    type('sitemap.11ty.ts', ADDRESSES.sitemap),
    type('robots.11ty.ts', ADDRESSES.robots),
    type('stylesheet.11ty.ts', ADDRESSES.stylesheet),
    type('apacheRules.11ty.ts', ADDRESSES.apacheRules),
    type('hostHeaders.11ty.ts', ADDRESSES.hostHeaders),
    type('licences.11ty.ts', ADDRESSES.licences),
    // A host that knows no such file would only publish it: none where there is nothing to say.
    type('hostRedirects.11ty.ts', ...(redirects.length ? [ADDRESSES.hostRedirects] : [])),
  ];
}

function directFiles(site: Site, prints: Fingerprints): DirectFile[] {
  const entities = [...site.people, ...site.organisations].flatMap((entity) => {
    const key = entity.kind === 'person' ? prints.person(entity) : prints.organisation(entity);
    return entityFiles(site, entity).map(({ address, content }) => ({
      path: address,
      key,
      write: (target: string) => writeFileSync(target, content()),
    }));
  });
  const copies = [
    ...assetFiles().map(({ from, address }) => ({ from, address, key: hashOf(readFileSync(from)) })),
    // Their names change with what is in them.
    ...site.pictures.files.map(({ from, address }) => ({ from, address, key: address })),
  ].map(({ from, address, key }) => ({
    path: address,
    key,
    write: (target: string) => copyFileSync(from, target),
  }));
  return [...entities, ...tables(site, prints), ...copies];
}

function tables(site: Site, prints: Fingerprints): DirectFile[] {
  const version = prints.of();
  const key = prints.archive();
  return dataFiles(site, prints).map(({ address, sections }) => ({
    path: address,
    key,
    write: (target, records) => {
      const { content, places } = recordFile(sections(), records.before(address, version));
      writeFileSync(target, content);
      records.keep(address, key, version, places);
    },
  }));
}

/** @param pathOf a file's place in the folder that is written to */
export function writeDirect(
  files: readonly DirectFile[],
  pathOf: (path: string) => string,
  records: RecordMemory,
): void {
  for (const { path, write } of files) {
    const target = pathOf(path);
    mkdirSync(dirname(target), { recursive: true });
    write(target, records);
  }
}
