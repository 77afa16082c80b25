/** How often «han», «hun» and «ho» beside a saying verb are taken for the right person, on NARC. */
import { tokenize } from '../language/tokens.ts';
import { findNames } from '../names/findNames.ts';
import type { ArticleNames } from '../names/types.ts';
import { directSpeech } from '../quotes/direct.ts';
import { SURE_ENOUGH } from '../quotes/findQuotes.ts';
import { type Line, layLines } from '../quotes/lines.ts';
import { pronounKey, type Resolved } from '../quotes/mind.ts';
import { resolvePronouns } from '../quotes/salience.ts';
import type { Stretch } from '../quotes/stretch.ts';
import { pronounKind, sayingVerb } from '../quotes/words.ts';
import type { Article } from '../reading/types.ts';
import { type Chain, type NarcArticle, readNarc } from './narcFiles.ts';

/** One pronoun beside a saying verb, what the annotators say and what was found. */
export interface PronounCase {
  article: NarcArticle;
  start: number;
  pronoun: string;
  /** Every way in which the chain names the person; empty where it never does. */
  names: string[];
  answer: string | undefined;
  confidence: number;
  nearest: string | undefined;
}

/** Measures each folder of a NARC checkout, or one folder, and gives the table as text. */
export function evaluateNarc(folder: string): string {
  const cases = pronounCases(folder);
  const groups = [...new Set(cases.map(({ article }) => language(article)))].sort();
  const rows = groups.map((group) =>
    row(
      group,
      cases.filter(({ article }) => language(article) === group),
    ),
  );
  if (groups.length > 1) rows.push(row('all', cases));
  return [
    cells(['Pronouns beside a saying verb', 'cases', 'best guess', 'said', 'right of said', 'nearest name']),
    ...rows,
  ].join('\n');
}

const language = ({ name }: NarcArticle): string =>
  name.includes('/') ? (name.split('/')[0] as string) : 'articles';

function row(title: string, cases: readonly PronounCase[]): string {
  const named = cases.filter(({ names }) => names.length > 0);
  const said = named.filter(({ answer, confidence }) => answer !== undefined && confidence >= SURE_ENOUGH);
  const right = (of: readonly PronounCase[]): number =>
    of.filter(({ answer, names }) => isOneOf(answer, names)).length;
  const nearest = named.filter((one) => isOneOf(one.nearest, one.names)).length;
  return cells([
    title,
    String(named.length),
    share(right(named), named.length),
    share(said.length, named.length),
    share(right(said), said.length),
    share(nearest, named.length),
  ]);
}

const share = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';
const cells = ([first = '', ...rest]: string[]): string =>
  first.padEnd(30) + rest.map((cell) => cell.padStart(14)).join('');

/** Every case under a folder, with those whose chain names nobody. */
export function pronounCases(folder: string): PronounCase[] {
  return readNarc(folder).map(understand).flatMap(casesOf);
}

/** An article with its names, its lines and the speech in them. */
export interface UnderstoodNarc {
  article: NarcArticle;
  names: ArticleNames;
  lines: Line[];
  spoken: Stretch[][];
}

export function understand(article: NarcArticle): UnderstoodNarc {
  const names = findNames(asArticle(article));
  const lines = layLines(names);
  return { article, names, lines, spoken: lines.map(directSpeech) };
}

export function casesOf({ article, names, lines, spoken }: UnderstoodNarc): PronounCase[] {
  const pronouns = resolvePronouns(lines, names, spoken);
  const offsets = unitOffsets(article, names);
  return beside(article.text).flatMap(({ start, pronoun }) => {
    const chain = article.chains.find(({ mentions }) => mentions.some((mention) => mention.start === start));
    const unit = offsets.findLastIndex((offset) => offset !== undefined && offset <= start);
    if (!chain || unit < 0) return [];
    const resolved = pronouns.get(pronounKey(unit, start - (offsets[unit] as number)));
    return [caseOf(article, start, pronoun, chain, names, offsets, resolved)];
  });
}

function caseOf(
  article: NarcArticle,
  start: number,
  pronoun: string,
  chain: Chain,
  names: ArticleNames,
  offsets: readonly (number | undefined)[],
  resolved: Resolved | undefined,
): PronounCase {
  const before = names.mentions.filter(
    ({ kind, entity, unit, start: at }) =>
      kind === 'person' && entity !== undefined && (offsets[unit] ?? Number.POSITIVE_INFINITY) + at < start,
  );
  const person = (index: number | undefined): string | undefined =>
    index === undefined ? undefined : names.people[index]?.name;
  return {
    article,
    start,
    pronoun,
    names: properNames(chain, article.text),
    answer: person(resolved?.person),
    confidence: resolved?.confidence ?? 0,
    nearest: person(before.at(-1)?.entity),
  };
}

function asArticle({ name, title, paragraphs }: NarcArticle): Article {
  const blocks = paragraphs.map((text) => ({ type: 'paragraph' as const, text }));
  const lang = name.startsWith('nno') ? 'nn' : 'nb';
  return { source: name, title, date: '', lang, byline: [], blocks, printed: {}, debris: [], notes: [] };
}

/** Where each unit begins in the article's text; units are its title and paragraphs in order, without empty ones. */
function unitOffsets({ text }: NarcArticle, { units }: ArticleNames): (number | undefined)[] {
  let from = 0;
  return units.map((unit) => {
    const at = text.indexOf(unit.text, from);
    if (at < 0) return undefined;
    from = at + unit.text.length;
    return at;
  });
}

/** Pronouns for one man or woman with a saying verb directly before or after them. */
function beside(text: string): { start: number; pronoun: string }[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, at) => {
    const kind = pronounKind(token.text.toLowerCase());
    if (kind !== 'man' && kind !== 'woman') return [];
    const says = [tokens[at - 1], tokens[at + 1]].some((other) => {
      const verb = other && sayingVerb(other.text.toLowerCase());
      return verb?.direct === 'strong';
    });
    return says ? [{ start: token.start, pronoun: token.text }] : [];
  });
}

/**
 * What of a chain is a name: a short stretch whose words begin with capitals, and which somewhere in the article has its
 * capital inside a sentence («Mannen», at a sentence's head, is none).
 */
function properNames({ mentions }: Chain, text: string): string[] {
  return mentions
    .map((mention) => mention.text)
    .filter(
      (form) =>
        /^(?:\p{Lu}[\p{L}.'’-]+\s?)+$/u.test(form) &&
        !pronounKind(form.toLowerCase()) &&
        standsInside(form, text),
    );
}

function standsInside(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (/[\p{L},] $/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

/** Whether a name is one of those of the chain, or shares its first or last name with one. */
function isOneOf(name: string | undefined, chain: readonly string[]): boolean {
  if (name === undefined) return false;
  const words = new Set(name.split(' '));
  return chain.some((form) => {
    const parts = form.replace(/s$/u, '').split(' ');
    return [parts[0], parts.at(-1), form.split(' ').at(-1)].some(
      (part) => part !== undefined && words.has(part),
    );
  });
}
