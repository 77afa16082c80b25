/** What was understood of one article → its Markdown file under the contract. */
import type { ArticleNames, FoundPerson } from '../names/types.ts';
import type { ArticleQuotes } from '../quotes/types.ts';
import type { Article, Block, FactBoxBlock, ListBlock, PhotoBlock } from '../reading/types.ts';
import { escapeLine, escapeWithLinks } from './escape.ts';
import { writeMarkdown } from './frontMatter.ts';
import type { FrontMatter, PhotoEntry } from './schema.ts';

export interface Understood {
  article: Article;
  names: ArticleNames;
  quotes: ArticleQuotes;
}

/** The whole Markdown file of one article, the same bytes for the same input. */
export function draftMarkdown(understood: Understood): string {
  return writeMarkdown(draftFrontMatter(understood), draftBody(understood.article.blocks));
}

export function draftFrontMatter({ article, names, quotes }: Understood): FrontMatter {
  const speakers = new Set(quotes.quotes.map((quote) => quote.speaker));
  const byPlace = [...quotes.quotes].sort((a, b) => a.unit - b.unit || a.start - b.start);
  const houses = new Set(names.organisations.flatMap(({ name, aliases }) => [name, ...aliases]));
  return defined({
    title: article.title,
    kicker: article.kicker,
    date: article.date,
    updated: article.updated,
    lang: article.lang,
    description: article.lead,
    dateline: article.dateline,
    byline: article.byline,
    source: article.source,
    printed: Object.keys(article.printed).length ? article.printed : undefined,
    people: names.people.map((person, index) =>
      defined({
        name: person.name,
        roles: person.roles,
        organisations: person.organisations,
        positions: positionsOf(person),
        party: person.party,
        quoted: speakers.has(index),
        depicted: person.depicted,
      }),
    ),
    organisations: names.organisations.map(({ name, aliases }) => ({ name, aliases })),
    photos: article.blocks
      .filter((block) => block.type === 'photo')
      .map((block) => photoEntryOf(block, houses)),
    quotes: byPlace.map((quote) =>
      defined({
        speaker: quote.speaker === undefined ? undefined : names.people[quote.speaker]?.name,
        text: quote.text,
        style: quote.style,
      }),
    ),
  }) as FrontMatter;
}

/** One role in one house needs no more words, unless the article does not say that it is held there. */
function positionsOf({
  roles,
  organisations,
  positions,
}: Pick<FoundPerson, 'roles' | 'organisations' | 'positions'>): { role: string; organisation?: string }[] {
  const [role] = roles;
  if (role === undefined || roles.length > 1 || organisations.length !== 1) return positions;
  return positions.length ? [] : [{ role }];
}

/** Blocks → Markdown; photos as `![](#foto-1)`, their words stand in the front matter. */
export function draftBody(blocks: readonly Block[]): string {
  let photos = 0;
  return blocks
    .map((block) => {
      if (block.type === 'photo') {
        photos += 1;
        return `![](#foto-${photos})`;
      }
      return blockMarkdown(block);
    })
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockMarkdown(block: Exclude<Block, PhotoBlock>): string {
  switch (block.type) {
    case 'paragraph':
      return escapeWithLinks(block.text, block.links);
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeWithLinks(block.text).replace(/(?<=\s)(#+)$/, '\\$1')}`;
    case 'list':
      return list(block);
    case 'verse':
      return block.lines.map((line) => escapeLine(line)).join('\\\n');
    case 'table':
      return table(block.rows);
    case 'factbox':
      return box('fakta', [block.label, block.title].filter(Boolean).join(': '), factBoxBody(block));
    case 'related':
      return box('les-ogsa', block.label ?? '', list({ type: 'list', ordered: false, items: block.items }));
  }
}

function list(block: ListBlock): string {
  return block.items
    .map((item, index) => {
      const marker = block.ordered ? `${index + 1}.` : '-';
      return `${marker} ${escapeWithLinks(item.text, item.links)}`;
    })
    .join('\n');
}

function table(rows: string[][]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => escapeWithLinks(cells[column] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

/** A container that ends with as many colons as it began with. */
function box(kind: 'fakta' | 'les-ogsa', title: string, body: string): string {
  return `::: ${kind}${title ? ` ${escapeLine(title)}` : ''}\n${body}\n:::`;
}

function factBoxBody(block: FactBoxBlock): string {
  return block.blocks.map(blockMarkdown).join('\n\n');
}

/** @param houses all names of organisations in the article: «Foto: Vestvik Helse» names no photographer */
function photoEntryOf(block: PhotoBlock, houses: ReadonlySet<string>): PhotoEntry {
  const { alt, caption, credit, label, src } = block;
  const photographers = block.photographers.filter((name) => !houses.has(name));
  const owners = block.photographers.filter((name) => houses.has(name));
  const agency = [block.agency, ...owners].filter(Boolean).join(', ') || undefined;
  return defined({ alt, caption, credit, label, photographers, agency, src }) as PhotoEntry;
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}
