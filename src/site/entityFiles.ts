/**
 * The files beside each person's and organisation's page: feeds and data. They are written straight to their places:
 * they are many, small, and need nothing of what makes a page.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Organisation, Person } from '../archive/types.ts';
import { entityFeed, entityJson, entityJsonFeed, entityRss } from './addresses.ts';
import { articlesOf } from './company.ts';
import { memberships, popoloOrganization, popoloPerson } from './data/popolo.ts';
import { articleRecord, organisationRecord, personRecord, quoteRecord } from './data/records.ts';
import { atom } from './feeds/atom.ts';
import { feedOf } from './feeds/feed.ts';
import { jsonFeed } from './feeds/jsonFeed.ts';
import { rss } from './feeds/rss.ts';
import type { Site } from './site.ts';

/** Files that are written at the same time. */
const AT_ONCE = 16;

export async function writeEntityFiles(site: Site, outputDir: string): Promise<void> {
  const entities = [...site.people, ...site.organisations];
  let next = 0;
  const writer = async (): Promise<void> => {
    for (let entity = entities[next++]; entity; entity = entities[next++]) {
      await mkdir(join(outputDir, entity.address), { recursive: true });
      for (const { address, text } of filesOf(site, entity)) await writeFile(join(outputDir, address), text);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
}

function filesOf(site: Site, entity: Person | Organisation): { address: string; text: string }[] {
  const feed = (self: string) => feedOf(site, entity, self, articlesWith(entity));
  const feeds = [
    { address: entityFeed(entity), write: atom },
    { address: entityRss(entity), write: rss },
    { address: entityJsonFeed(entity), write: jsonFeed },
  ];
  return [
    ...feeds.map(({ address, write }) => ({ address, text: write(site, feed(address)) })),
    { address: entityJson(entity), text: `${JSON.stringify(dataOf(site, entity))}\n` },
  ];
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
