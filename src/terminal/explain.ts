/** One article for the terminal: its text with people, organisations and quotes in colours, then the evidence. */
import { styleText } from 'node:util';
import type { Understood } from '../archive/draft.ts';
import type { Mention, TextUnit } from '../names/types.ts';
import type { FoundQuote } from '../quotes/types.ts';

type Colour = Parameters<typeof styleText>[0];

const COLOURS = {
  person: 'green',
  organisation: 'cyan',
  place: 'gray',
  other: 'gray',
  dash: 'yellow',
  verbatim: 'yellow',
  indirect: 'magenta',
} as const satisfies Record<Mention['kind'] | FoundQuote['style'], Colour>;

export function explainArticle({ article, names, quotes }: Understood): string {
  const text = names.units.map((unit, index) =>
    unitText(
      unit,
      names.mentions.filter((mention) => mention.unit === index),
      quotes.quotes.filter((quote) => quote.unit === index),
    ),
  );
  const person = (index: number | undefined): string =>
    index === undefined ? 'nobody is named' : (names.people[index]?.name ?? '');
  return [
    styleText('bold', article.title),
    `${article.date} · ${article.lang} · ${article.source}`,
    legend(),
    '',
    ...text.flatMap((paragraph) => [paragraph, '']),
    heading('People'),
    ...names.people.flatMap((found) => [
      `${styleText(COLOURS.person, found.name)}${about(found)} ${sure(found.confidence)}`,
      ...found.evidence.map(because),
    ]),
    heading('Organisations'),
    ...names.organisations.flatMap((found) => [
      `${styleText(COLOURS.organisation, found.name)}${found.aliases.length ? ` (${found.aliases.join(', ')})` : ''} ${sure(found.confidence)}`,
      ...found.evidence.map(because),
    ]),
    heading('Quotes'),
    ...quotes.quotes.flatMap((quote) => [
      `${styleText('bold', person(quote.speaker))}, ${quote.style} ${sure(quote.confidence)}: ${styleText(COLOURS[quote.style], quote.text)}`,
      ...quote.evidence.map(because),
    ]),
    heading('Left out'),
    ...(names.unsure.length + quotes.unsure.length === 0 ? [styleText('dim', 'nothing')] : []),
    ...[...names.unsure, ...quotes.unsure].flatMap((unsure) => [
      `${unsure.what}: ${unsure.text} ${sure(unsure.confidence)}`,
      because(unsure.reason),
      because(`«${unsure.sentence}»`),
    ]),
    '',
  ].join('\n');
}

const legend = (): string =>
  (['person', 'organisation', 'verbatim', 'indirect'] as const)
    .map((kind) => styleText(COLOURS[kind], kind === 'verbatim' ? 'quote' : kind))
    .join(' · ');

const heading = (title: string): string => `\n${styleText('underline', title)}`;
const because = (reason: string): string => styleText('dim', `    ${reason}`);
const sure = (confidence: number): string => styleText('dim', `${Math.round(confidence * 100)} %`);

function about(person: { roles: string[]; organisations: string[]; party?: string }): string {
  const parts = [...person.roles, ...person.organisations, ...(person.party ? [person.party] : [])];
  return parts.length ? ` – ${parts.join(', ')}` : '';
}

/** A unit's text with colours; a name inside a quote keeps its own. */
function unitText(unit: TextUnit, mentions: readonly Mention[], quotes: readonly FoundQuote[]): string {
  const spans = [
    ...quotes.map(({ start, end, style }) => ({ start, end, colour: COLOURS[style] })),
    ...mentions.map(({ start, end, kind }) => ({ start, end, colour: COLOURS[kind] })),
  ];
  const cuts = [...new Set([0, unit.text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts
    .slice(1)
    .map((end, index) => {
      const start = cuts[index] as number;
      const span = spans.findLast((candidate) => candidate.start <= start && candidate.end >= end);
      const text = unit.text.slice(start, end);
      return span ? styleText(span.colour, text) : text;
    })
    .join('');
}
