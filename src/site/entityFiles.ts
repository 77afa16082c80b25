/**
 * The files beside each person's and organisation's page: a feed and data. They are written straight to their places:
 * they are many, small, and need nothing of what makes a page.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Organisation, Person } from '../archive/types.ts';
import { entityFeed, entityJson } from './addresses.ts';
import { articlesOf } from './company.ts';
import { memberships, popoloOrganization, popoloPerson } from './data/popolo.ts';
import { articleRecord, organisationRecord, personRecord, quoteRecord } from './data/records.ts';
import { atom } from './feeds/atom.ts';
import { feedOf } from './feeds/feed.ts';
import type { Site } from './site.ts';

/** Files that are written at the same time. */
const AT_ONCE = 16;

export async function writeEntityFiles(site: Site, outputDir: string): Promise<void> {
  const entities = [...site.people, ...site.organisations];
  let next = 0;
  const writer = async (): Promise<void> => {
    for (let entity = entities[next++]; entity; entity = entities[next++]) {
      const feed = join(outputDir, entityFeed(entity));
      await mkdir(dirname(feed), { recursive: true });
      await writeFile(feed, atom(site, feedOf(site, entity, entityFeed(entity), articlesWith(entity))));
      await writeFile(join(outputDir, entityJson(entity)), `${JSON.stringify(dataOf(site, entity))}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
}

const articlesWith = (entity: Person | Organisation) =>
  entity.kind === 'person' ? articlesOf(entity) : entity.articles;

/** Everything the archive holds of one: the record, Popolo's form of it, and the articles (and quotes) themselves. */
function dataOf(site: Site, entity: Person | Organisation): object {
  const articles = articlesWith(entity).map((article) => articleRecord(site, article));
  return entity.kind === 'person'
    ? {
        ...personRecord(site, entity),
        popolo: popoloPerson(site, entity),
        memberships: memberships(site, entity),
        quotes: entity.quotes.map((quote) => quoteRecord(site, quote)),
        articles,
      }
    : { ...organisationRecord(site, entity), popolo: popoloOrganization(site, entity), articles };
}
