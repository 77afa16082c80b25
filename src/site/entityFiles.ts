/**
 * The files beside each person's and organisation's page: feeds and data. They are written straight to their places:
 * they are many, small, and need nothing of what makes a page. One after the other is faster
 * than many at once, for files as small as these.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
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

export function writeEntityFiles(site: Site, outputDir: string): void {
  for (const entity of [...site.people, ...site.organisations]) {
    mkdirSync(join(outputDir, entity.address), { recursive: true });
    for (const { address, text } of filesOf(site, entity)) writeFileSync(join(outputDir, address), text);
  }
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
