/** One article as the import understands it, held against its gold file. */
import { draftFrontMatter, type Understood } from '../archive/draft.ts';
import type { FrontMatter, QuoteEntry } from '../archive/schema.ts';
import type { Block } from '../reading/types.ts';
import type { Gold, Stretch } from './gold.ts';
import { type Counts, compareBags } from './score.ts';

/** In the order of the printed table. */
export const MEASURES = [
  'people',
  'roles',
  'affiliations',
  'parties',
  'quoted',
  'depicted',
  'organisations',
  'aliases',
  'quotes',
  'speakers',
  'styles',
  'indirect',
  'photos',
  'places of photos',
  'photographers',
  'subheadings',
  'title',
  'date',
  'lead',
  'lang',
  'kicker',
  'byline',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface ArticleScore {
  counts: Partial<Record<Measure, Counts>>;
  /** What a person should look at: `missed quotes: …`, `wrong people: …`. */
  errors: string[];
}

/** @param understood undefined where the import gave no article at all */
export function compareArticle(understood: Understood | undefined, gold: Gold): ArticleScore {
  const score: ArticleScore = { counts: {}, errors: [] };
  const skip = new Set(gold.not_measured);
  const measure = (name: Measure, found: readonly string[], expected: readonly string[]): void => {
    if (skip.has(name)) return;
    const { missed, wrong, ...counts } = compareBags(found.map(plain), expected.map(plain));
    score.counts[name] = counts;
    score.errors.push(
      ...missed.map((thing) => `missed ${name}: ${thing}`),
      ...wrong.map((thing) => `wrong ${name}: ${thing}`),
    );
  };
  const front = understood && draftFrontMatter(understood);
  comparePeople(front, gold, measure);
  const organisations = front?.organisations ?? [];
  measure(
    'organisations',
    organisations.map(({ name }) => name),
    gold.organisations.map(({ name }) => name),
  );
  const aliases = (list: readonly { name: string; aliases: string[] }[]): string[] =>
    list.flatMap((entry) => entry.aliases.map((alias) => `${entry.name} = ${alias}`));
  measure('aliases', aliases(organisations), aliases(gold.organisations));
  compareQuotes(front, gold, measure);
  comparePhotos(front, understood?.article.blocks ?? [], gold, measure);
  const headings = (understood?.article.blocks ?? []).flatMap((block) =>
    block.type === 'heading' ? [block.text] : [],
  );
  measure('subheadings', headings, gold.subheadings);
  measure('title', one(front?.title), [gold.title]);
  measure('date', one(front?.date), [gold.date]);
  measure(
    'lead',
    one(front?.description).map((text) => fits(text, gold.lead)),
    one(gold.lead && named(gold.lead)),
  );
  if (gold.lang !== undefined) measure('lang', one(front?.lang), [gold.lang]);
  measure('kicker', one(front?.kicker), one(gold.kicker));
  measure('byline', front?.byline ?? [], gold.byline);
  return score;
}

type MeasureInto = (name: Measure, found: readonly string[], expected: readonly string[]) => void;

function comparePeople(front: FrontMatter | undefined, gold: Gold, measure: MeasureInto): void {
  const people = front?.people ?? [];
  type Somebody = Pick<
    FrontMatter['people'][number],
    'name' | 'roles' | 'organisations' | 'party' | 'quoted' | 'depicted'
  >;
  const pairs =
    (pick: (person: Somebody) => readonly string[]) =>
    (list: readonly Somebody[]): string[] =>
      list.flatMap((person) => pick(person).map((thing) => `${person.name}: ${thing}`));
  const both = (name: Measure, of: (list: readonly Somebody[]) => string[]): void =>
    measure(name, of(people), of(gold.people as Somebody[]));
  both('people', (list) => list.map(({ name }) => name));
  both(
    'roles',
    // «HR-direktør» is as right as «hr-direktør».
    pairs((person) => person.roles.map((role) => role.toLowerCase())),
  );
  both(
    'affiliations',
    pairs((person) => person.organisations),
  );
  both(
    'parties',
    pairs((person) => one(person.party)),
  );
  both(
    'quoted',
    pairs((person) => (person.quoted ? ['quoted'] : [])),
  );
  both(
    'depicted',
    pairs((person) => (person.depicted ? ['depicted'] : [])),
  );
}

/** Words first; speaker and style only of quotes whose words are right, so that one slip is counted once. */
function compareQuotes(front: FrontMatter | undefined, gold: Gold, measure: MeasureInto): void {
  const direct = (front?.quotes ?? []).filter((quote) => quote.style !== 'indirect');
  const expected = gold.quotes.filter((quote) => quote.style !== 'indirect');
  const { named: found, pairs } = matchQuotes(direct, expected);
  measure('quotes', found, expected.map(named));
  const speaker = (quote: { speaker?: string | null | undefined }, label: string): string[] =>
    quote.speaker ? [`${label} – ${quote.speaker}`] : [];
  measure(
    'speakers',
    pairs.flatMap(([quote, wanted]) => speaker(quote, named(wanted))),
    pairs.flatMap(([, wanted]) => speaker(wanted, named(wanted))),
  );
  measure(
    'styles',
    pairs.map(([quote, wanted]) => `${named(wanted)} – ${quote.style}`),
    pairs.map(([, wanted]) => `${named(wanted)} – ${wanted.style ?? 'dash'}`),
  );
  if (gold.indirect) {
    const told = (front?.quotes ?? []).filter((quote) => quote.style === 'indirect');
    const label = (text: string, by?: string | null): string => `${text} – ${by ?? 'nobody'}`;
    const matched = matchQuotes(told, gold.indirect);
    const bySpeaker = new Map(
      matched.pairs.map(([quote, wanted]) => [quote, label(named(wanted), quote.speaker)]),
    );
    measure(
      'indirect',
      told.map((quote) => bySpeaker.get(quote) ?? label(quote.text, quote.speaker)),
      gold.indirect.map((wanted) => label(named(wanted), wanted.speaker)),
    );
  }
}

/** Finds for each found quote the expected one that has its words. */
function matchQuotes<T extends Stretch>(
  found: readonly QuoteEntry[],
  expected: readonly T[],
): { named: string[]; pairs: [QuoteEntry, T][] } {
  const left = [...expected];
  const pairs: [QuoteEntry, T][] = [];
  const labels = found.map((quote) => {
    const at = left.findIndex((wanted) => fitsStretch(quote.text, wanted));
    if (at < 0) return quote.text;
    const [wanted] = left.splice(at, 1) as [T];
    pairs.push([quote, wanted]);
    return named(wanted);
  });
  return { named: labels, pairs };
}

function comparePhotos(
  front: FrontMatter | undefined,
  blocks: readonly Block[],
  gold: Gold,
  measure: MeasureInto,
): void {
  const expected = gold.photos.map((photo) =>
    [photo.alt ?? '', photo.caption ? named(photo.caption) : '', photo.credit ?? ''].join(' | '),
  );
  const photos = front?.photos ?? [];
  const found = photos.map((photo) => {
    const wanted = gold.photos.find(
      (candidate) => candidate.caption && fitsStretch(photo.caption ?? '', candidate.caption),
    );
    const caption = wanted?.caption ? named(wanted.caption) : (photo.caption ?? '');
    return [photo.alt ?? '', caption, photo.credit ?? ''].join(' | ');
  });
  measure('photos', found, expected);
  const positions = blocks.flatMap((block, index) => (block.type === 'photo' ? [index] : []));
  const placed = gold.photos.flatMap((photo, index) => {
    if (photo.after === undefined && photo.before === undefined) return [];
    return [{ label: `photo ${index + 1}`, right: stands(blocks, positions[index], photo) }];
  });
  measure(
    'places of photos',
    placed.filter(({ right }) => right).map(({ label }) => label),
    placed.map(({ label }) => label),
  );
  measure('photographers', [...new Set(photos.flatMap((photo) => photo.photographers))], gold.photographers);
}

/** Whether the photo stands after (before) the text that the gold file names; other photos between do not matter. */
function stands(
  blocks: readonly Block[],
  position: number | undefined,
  photo: { after?: string | undefined; before?: string | undefined },
): boolean {
  if (position === undefined) return false;
  const words = (block: Block | undefined): string => plain(block === undefined ? '' : blockWords(block));
  const before = blocks
    .slice(0, position)
    .filter((block) => block.type !== 'photo')
    .at(-1);
  const after = blocks.slice(position + 1).find((block) => block.type !== 'photo');
  const afterRight =
    photo.after === undefined ||
    (photo.after === 'lead' ? before === undefined : words(before).includes(plain(photo.after)));
  return afterRight && (photo.before === undefined || words(after).includes(plain(photo.before)));
}

function blockWords(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text;
    case 'list':
    case 'related':
      return block.items.map((item) => item.text).join(' ');
    case 'verse':
      return block.lines.join(' ');
    case 'table':
      return block.rows.flat().join(' ');
    case 'factbox':
      return [block.title, ...block.blocks.map(blockWords)].join(' ');
    case 'photo':
      return '';
  }
}

const one = (thing: string | null | undefined): string[] => (thing ? [thing] : []);

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const named = ({ starts, ends }: Stretch): string =>
  starts === ends ? plain(starts) : `${plain(starts)} … ${plain(ends)}`;

/** Contiguous text with the right first and last words is the right text. */
function fitsStretch(text: string, { starts, ends }: Stretch): boolean {
  const words = plain(text);
  return words.startsWith(plain(starts)) && words.endsWith(plain(ends));
}

const fits = (text: string, stretch: Stretch | undefined): string =>
  stretch && fitsStretch(text, stretch) ? named(stretch) : text;
