/** The running text of an article, in reading order: what tokens, names and quotes are counted in. */
import { wordList } from '../language/words.ts';
import type { Article, Block, PhotoBlock } from '../reading/types.ts';
import { isResult } from './clubs.ts';
import type { TextUnit } from './types.ts';
import { hasOrganisationEnding, isCompanyForm, isOrganisationTail, isPaperName } from './words.ts';

export function textUnits(article: Article): TextUnit[] {
  const above =
    [article.kicker ?? '', ...article.debris.slice(0, 1).map(({ text }) => text)].find(
      (text) => endsAsHouse(text) || isResult(text),
    ) ?? publisherOf(article);
  const units: TextUnit[] = [
    ...creditUnit(article.blocks),
    ...(above === undefined ? [] : [{ place: { part: 'kicker' }, kind: 'aside', text: above } as const]),
    { place: { part: 'title' }, kind: 'title', text: article.title },
  ];
  if (article.lead !== undefined) units.push({ place: { part: 'lead' }, kind: 'lead', text: article.lead });
  article.blocks.forEach((block, index) => {
    units.push(...blockUnits(block, index));
  });
  return units.filter((unit) => unit.text.trim() !== '');
}

/**
 * «Utgiver: Havnedepartementet», «Postet av Norsk Havneforbund», «12.3.2024 08:00 CET | Vikdata AS | Pressemelding»: whose page
 * it is, where it tells that.
 */
function publisherOf({ debris, byline, printed }: Article): string | undefined {
  const label = new RegExp(`^(?:${[...wordList('publisher-labels')].join('|')})\\s*:?\\s+`, 'iu');
  const named = debris.map(({ text }) => text).find((text) => label.test(text));
  if (named !== undefined) return named.replace(label, '');
  return [...byline, ...(printed.date ?? '').split(/\s*[|·]\s*/u)].find((name) => {
    const last = name.split(' ').at(-1) as string;
    // Who writes for a paper writes of others.
    return name.includes(' ') && (endsAsHouse(name) || hasOrganisationEnding(last)) && !isPaperName(last);
  });
}

/** «Foto: Vestvik kommune»: an institution whose picture it is, where no text names it. One for all pictures. */
function creditUnit(blocks: readonly Block[]): TextUnit[] {
  const credits = blocks.flatMap((one, block) =>
    one.type === 'photo' ? creditsOf(one).map((text) => ({ block, text })) : [],
  );
  const found = credits.find(({ text }) => endsAsHouse(text));
  return found ? [{ place: { part: 'credit', block: found.block }, kind: 'aside', text: found.text }] : [];
}

const creditsOf = ({ agency = '', photographers }: PhotoBlock): string[] => [agency, ...photographers];

/** The last words say what it is: most such lines tell a section. */
function endsAsHouse(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) as string;
  return (
    words.length > 1 &&
    /^\p{Lu}/u.test(words.at(-2) as string) &&
    (isCompanyForm(last) || isOrganisationTail(last))
  );
}

function blockUnits(block: Block, index: number): TextUnit[] {
  const items = (texts: string[], kind: TextUnit['kind']): TextUnit[] =>
    texts.map((text, item) => ({ place: { part: 'block', block: index, item }, kind, text }));
  switch (block.type) {
    case 'paragraph':
      return [{ place: { part: 'block', block: index }, kind: 'body', text: block.text }];
    case 'heading':
      return [{ place: { part: 'block', block: index }, kind: 'heading', text: block.text }];
    case 'list':
      return items(
        block.items.map(({ text }) => text),
        'body',
      );
    case 'verse':
      return items(block.lines, 'body');
    case 'table':
      return items(block.rows.flat(), 'aside');
    case 'factbox':
      return items([block.title, ...block.blocks.flatMap(innerTexts)], 'aside');
    // Titles of other articles: what they say is said there.
    case 'related':
      return items(
        block.items.map(({ text }) => text),
        'heading',
      );
    case 'photo':
      return [
        ...(block.alt === undefined
          ? []
          : [{ place: { part: 'alt', block: index }, kind: 'caption', text: block.alt } as const]),
        ...(block.caption === undefined
          ? []
          : [{ place: { part: 'caption', block: index }, kind: 'caption', text: block.caption } as const]),
      ];
  }
}

const innerTexts = (block: Extract<Block, { type: 'paragraph' | 'list' }>): string[] =>
  block.type === 'paragraph' ? [block.text] : block.items.map(({ text }) => text);
