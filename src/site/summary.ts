/** What the archive holds, in few words and short lists. */
import { latestRole } from '../archive/roles.ts';
import type { Article, ArticleQuote, Organisation, Person, RoleEvidence } from '../archive/types.ts';
import type { Site } from './site.ts';

/** The archive's quotes in all. */
export const quoteTotal = (site: Site): number =>
  site.articles.reduce((sum, article) => sum + article.quotes.length, 0);

/** The people with the most quotes, most first; `people` is in the order that settles ties. */
export function mostQuoted(people: readonly Person[], limit: number): Person[] {
  return people
    .filter((person) => person.quotes.length)
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .slice(0, limit);
}

/** The organisations with the most articles, most first. */
export function mostWrittenAbout(organisations: readonly Organisation[], limit: number): Organisation[] {
  return [...organisations].sort((a, b) => b.articles.length - a.articles.length).slice(0, limit);
}

/** Every article that a person is in. */
export const articleCountOf = (person: Person): number => person.quotedIn.length + person.mentionedIn.length;

/** `daglig leder, Vesttangen Verft`: what the person was last. */
export function roleNow(person: Person): string | undefined {
  const role = latestRole(person);
  return role && describeRole(role);
}

/** `statssekretær (H), Vesttangen Verft`. */
export function describeRole(evidence: Pick<RoleEvidence, 'role' | 'party' | 'organisations'>): string {
  const role = [evidence.role, evidence.party && `(${evidence.party})`].filter(Boolean).join(' ');
  return [role, ...evidence.organisations.map((organisation) => organisation.name)]
    .filter(Boolean)
    .join(', ');
}

/**
 * What an article says of a person: `statssekretær (H), Vesttangen Verft`, with the names as they were then; `lærer ·
 * Vesttangen Sjakklubb` where it does not say that the one is held in the other.
 */
export function roleThen(article: Article, entry: Article['people'][number]['entry']): string {
  const organisations = article.organisations
    .filter((known) => entry.organisations.includes(known.entry.name))
    .map((known) => ({ ...known.organisation, name: known.entry.name }));
  const told = {
    ...(entry.roles.length ? { role: entry.roles.join(', ') } : {}),
    ...(entry.party === undefined ? {} : { party: entry.party }),
  };
  const isApart = entry.positions.some(({ organisation }) => organisation === undefined);
  return isApart
    ? [describeRole({ ...told, organisations: [] }), describeRole({ organisations })].join(' · ')
    : describeRole({ ...told, organisations });
}

/** The name an organisation has now, where an article has another. */
export function organisationThen(
  organisation: Organisation,
  entry: Article['organisations'][number]['entry'],
): string {
  return entry.name === organisation.name ? '' : organisation.name;
}

/** The words as a reader meets them away from the article: replikk, ordrett or retold. */
export function quoteSigns(style: ArticleQuote['entry']['style']): { before: string; after: string } {
  if (style === 'dash') return { before: '– ', after: '' };
  if (style === 'verbatim') return { before: '«', after: '»' };
  return { before: '', after: '' };
}

/** A few of the newest words said, each by somebody else, short enough to stand alone. */
export function saidLately(site: Site, limit: number): ArticleQuote[] {
  const speakers = new Set<Person>();
  const chosen: ArticleQuote[] = [];
  for (const article of site.articles) {
    const quote = article.quotes.find(
      ({ entry, speaker }) =>
        speaker &&
        !speakers.has(speaker) &&
        entry.style !== 'indirect' &&
        entry.text.length >= 40 &&
        entry.text.length <= 200,
    );
    if (!quote?.speaker) continue;
    speakers.add(quote.speaker);
    chosen.push(quote);
    if (chosen.length === limit) break;
  }
  return chosen;
}
