/** What a page says of its article in its head: title, dates, authors. */
import { isDay } from '../dates.ts';
import { readMetaLine } from '../metaText.ts';
import type { Known } from '../page.ts';
import { tidy } from '../page.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'date',
  'pubdate',
  'publish-date',
  'sailthru.date',
];
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];

export function pageFacts(document: Document, today: string): Known {
  const meta = metaTags(document);
  const data = structuredData(document);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find(Boolean);
  const time = document.querySelector(
    'time[pubdate], time[itemprop=datePublished], article time[datetime], time.published, .entry-date[datetime]',
  );
  const date =
    isoFrom(data.published, today) ??
    isoFrom(first(PUBLISHED), today) ??
    isoFrom(time?.getAttribute('datetime') ?? undefined, today);
  const updated = isoFrom(data.updated, today) ?? isoFrom(first(UPDATED), today);
  const title =
    data.title ??
    meta.get('og:title') ??
    meta.get('twitter:title') ??
    document.querySelector('title')?.textContent ??
    undefined;
  const author = meta.get('author') ?? meta.get('article:author');
  const authors =
    data.authors.length > 0
      ? data.authors
      : author !== undefined && /^\p{Lu}\S* \p{Lu}/u.test(author)
        ? [author]
        : [];
  return {
    ...(title === undefined || tidy(title) === '' ? {} : { title: tidy(title) }),
    ...(date === undefined ? {} : { date }),
    ...(updated === undefined ? {} : { updated }),
    ...(authors.length === 0 ? {} : { authors }),
  };
}

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = tidy(tag.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

interface StructuredData {
  title?: string;
  published?: string;
  updated?: string;
  authors: string[];
}

/** JSON-LD of an article, wherever in the data it stands. */
function structuredData(document: Document): StructuredData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > 500_000) continue;
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      continue;
    }
    const found = articleData(data, 0);
    if (found) return found;
  }
  return { authors: [] };
}

function articleData(data: unknown, depth: number): StructuredData | undefined {
  if (depth > 5 || typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) {
    for (const entry of data.slice(0, 100)) {
      const found = articleData(entry, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const entry = data as Record<string, unknown>;
  if (/article|posting|report/i.test(String(entry['@type'] ?? ''))) {
    const string = (key: string): string | undefined =>
      typeof entry[key] === 'string' ? (entry[key] as string) : undefined;
    const [title, published, updated] = [string('headline'), string('datePublished'), string('dateModified')];
    return {
      ...(title === undefined ? {} : { title: tidy(title) }),
      ...(published === undefined ? {} : { published }),
      ...(updated === undefined ? {} : { updated }),
      authors: authorNames(entry.author),
    };
  }
  return articleData(entry['@graph'], depth + 1);
}

function authorNames(author: unknown): string[] {
  const list = Array.isArray(author) ? author : [author];
  return list.slice(0, 10).flatMap((entry) => {
    if (typeof entry === 'string') return /^\p{Lu}\S* \p{Lu}/u.test(entry) ? [tidy(entry)] : [];
    const person = entry as { name?: unknown; '@type'?: unknown } | null | undefined;
    return typeof person?.name === 'string' && !/organization/i.test(String(person['@type']))
      ? [tidy(person.name)]
      : [];
  });
}

/** ISO as printed, without moving it between time zones; else any date line. */
export function isoFrom(text: string | undefined, today: string): string | undefined {
  if (text === undefined) return undefined;
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) {
    const [year, month, day] = iso.slice(1).map(Number) as [number, number, number];
    return isDay(year, month, day) ? iso[0].trim() : undefined;
  }
  const [date] = readMetaLine(text.trim(), today).dates;
  if (date?.year === undefined) return undefined;
  return `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}
