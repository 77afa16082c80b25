/** Names of organisations of one article → its organisations, each with all its names. */

import { wordList, wordMap } from '../language/words.ts';
import { isDistrict } from './branches.ts';
import { IS_CLUB } from './clubs.ts';
import { nominatives } from './genitive.ts';
import { isLoudFormOf, type NameSpan, type UnitTokens } from './nameSpan.ts';
import { renamings } from './renamings.ts';
import {
  describesOrganisation,
  isClubForm,
  isCompanyForm,
  isKnownOrganisation,
  isPaperName,
  isPlace,
  partyCode,
} from './words.ts';

export interface OrganisationCluster {
  name: string;
  forms: Set<string>;
  confidence: number;
  evidence: string[];
}

export interface OrganisationsFound {
  organisations: OrganisationCluster[];
  owners: (number | undefined)[];
  texts: readonly string[];
}

/** @param spans names of organisations in reading order */
export function findOrganisations(
  spans: readonly NameSpan[],
  units: readonly UnitTokens[],
): OrganisationsFound {
  const texts = nominatives(spans, units);
  const groups = new Map<string, string>();
  const root = (text: string): string => {
    const parent = groups.get(text) ?? text;
    return parent === text ? text : root(parent);
  };
  const join = (a: string, b: string): void => void groups.set(root(a), root(b));
  for (const [full, other] of inParentheses(spans, texts, units)) join(other, full);
  for (const [code, party] of parties(texts)) join(code, party);
  const former = new Set<string>();
  for (const { now, before } of renamings(spans, units)) {
    former.add(texts[before] as string);
    join(texts[before] as string, texts[now] as string);
  }
  const byLength = [...new Set(texts)].sort((a, b) => b.length - a.length);
  const clubs = new Set(texts.filter((_, index) => spans[index]?.evidence === IS_CLUB));
  for (const text of byLength) {
    const longer = byLength.filter(
      (other) =>
        other !== text && isShortFormOf(text, other) && !(clubs.has(text) && isOtherThanClub(text, other)),
    );
    const formed = longer.filter((other) => withoutForm(other) === text);
    const fuller = formed.length ? formed : longer;
    const roots = new Set(fuller.map(root));
    if (roots.size === 1) join(text, fuller[0] as string);
    // «Vestvik FK leier bane av Vestvik IL»: the one that is named first.
    else if (formed.length > 1) join(text, texts.find((other) => formed.includes(other)) as string);
  }
  for (const text of byLength) {
    const small = /^[\p{Lu} -]{4,}$/u.test(text) && byLength.find((other) => isLoudFormOf(text, other));
    if (small) join(text, small);
  }
  return gather(spans, texts, root, former);
}

/** «NCE Systems Engineering (NCE SE)»: what stands in parentheses after a name is another name of it. */
function inParentheses(
  spans: readonly NameSpan[],
  texts: readonly string[],
  units: readonly UnitTokens[],
): [string, string][] {
  return spans.flatMap((span, index): [string, string][] => {
    const next = spans[index + 1];
    if (!next || next.unit !== span.unit || next.first !== span.last + 2) return [];
    const { tokens } = units[span.unit] as UnitTokens;
    if (tokens[span.last + 1]?.text !== '(' || tokens[next.last + 1]?.text !== ')') return [];
    return [[texts[index] as string, texts[index + 1] as string]];
  });
}

/** «Sp» and «Senterpartiet» are one. */
function parties(texts: readonly string[]): [string, string][] {
  const names = wordMap('parties');
  const longest = new Map<string, string>();
  for (const text of texts) {
    const party = names.get(text);
    if (party !== undefined && text.length > (longest.get(party)?.length ?? 0)) longest.set(party, text);
  }
  return texts.flatMap((text): [string, string][] => {
    const fullest = longest.get(names.get(text) ?? '');
    return fullest !== undefined && fullest !== text ? [[text, fullest]] : [];
  });
}

/** «Sundvind» of «Sundvind Energi AS», «MIK» of «Malmhavn Industriklynge», «X» of «X AS». */
function isShortFormOf(short: string, full: string): boolean {
  const shortWords = withoutForm(short).split(' ');
  const words = withoutForm(full).split(' ');
  // «Vikfisk Gruppen» of «Vikfisk Gruppen AS»
  if (withoutForm(full) === short && full !== short) return true;
  if (withoutForm(short) === withoutForm(full)) return short.length < full.length;
  if (clubsName(short) === full.toLowerCase()) return true;
  // «Vestvik BK» says what it is: no short form of «Vestvik Sparebank».
  if (withoutForm(short) !== short) return false;
  if (/^\p{Lu}\p{Ll}+$/u.test(shortWords.join(' ')) && isPaperName(words.at(-1) as string)) return false;
  // «FSR Innlandet» is a part of FSR.
  if (/^\p{Lu}{2,5}$/u.test(short) && words.length === 2 && isPlace(words[1] as string)) return false;
  // «Fiskeforbundet region Sør» is a part of it, and no longer name.
  if (isDistrict(words[shortWords.length] ?? '')) return false;
  if (shortWords.length < words.length) {
    if (shortWords.every((word, index) => word === words[index])) return shortWords.join(' ').length > 2;
    // «Solheimen» of «Stiftelsen Solheimen»
    if (describesOrganisation(words[0] as string) && words.slice(1).join(' ') === shortWords.join(' '))
      return true;
    if (shortWords.length === 1 && partyCode(short) === undefined && isInitialism(short, words)) return true;
    // «Havnedrift» of «Sørvik Havnedrift AS»
    const isLast = shortWords.length === 1 && words.at(-1) === short && /^\p{L}{7,}$/u.test(short);
    if (isLast && withoutForm(full) !== full && !isKnownOrganisation(short)) return true;
    // «Vegvesenet» of «Statens vegvesen»; «Legeforeningen» is not «Tidsskrift for Den norske legeforening».
    const last = words.includes('for') ? '' : (words.at(-1) as string);
    const isOnlyHere = /^\p{L}{7,}$/u.test(last) && !isKnownOrganisation(short);
    const isWord =
      /^\p{Ll}{6,}$/u.test(last) ||
      isOnlyHere ||
      (/^\p{L}{7,}$/u.test(last) && isOfTheLand(words[0] as string));
    if (isWord && definites(last.toLowerCase()).includes(short.toLowerCase())) return true;
  }
  return false;
}

/** «Vestvik videregående skole», where the Vestvik that plays is meant. */
const isOtherThanClub = (club: string, other: string): boolean =>
  other.startsWith(`${club} `) && /^ \p{Ll}.*(?<!lag|laget|klubb|forening)$/u.test(other.slice(club.length));

/** «vestvik idrettslag» of «Vestvik IL» */
function clubsName(name: string): string | undefined {
  const [, place, form] = /^(.+) (\p{Lu}{2,3})$/u.exec(name) ?? [];
  const long = form === undefined ? undefined : wordMap('club-form-names').get(form);
  return long && `${place} ${long}`.toLowerCase();
}

/** «Musikerforbundet» is «Norsk Musikerforbund»; «Fiskarlaget» is hardly «Nordre Fiskarlag». */
const isOfTheLand = (word: string): boolean => wordList('of-the-land').has(word);

/** «forbund» → «forbundet», «liste» → «lista»: as a noun of any gender. */
const definites = (noun: string): string[] => {
  const stem = noun.replace(/e$/u, '');
  return ['et', 'en', 'a'].map((end) => stem + end);
};

function withoutForm(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) as string;
  return words.length > 1 && (isCompanyForm(last) || isClubForm(last)) ? words.slice(0, -1).join(' ') : name;
}

/** The first letters of the words, small words counted or not, and those of the parts of «Lastebileier-Forbund». */
function isInitialism(short: string, names: readonly string[]): boolean {
  if (!/^\p{Lu}{2,}$/u.test(short)) return false;
  const words = names.flatMap((name) => name.split('-').filter(Boolean));
  const letters = (list: readonly string[]): string =>
    list.map((word) => (word[0] as string).toUpperCase()).join('');
  return letters(words) === short || letters(words.filter((word) => /^\p{Lu}/u.test(word))) === short;
}

/** A former name, or a form of one. */
const isFormer = (name: string, former: ReadonlySet<string>): boolean =>
  [...former].some((old) => name === old || isShortFormOf(name, old) || isShortFormOf(old, name));

function gather(
  spans: readonly NameSpan[],
  texts: readonly string[],
  root: (text: string) => string,
  former: ReadonlySet<string>,
): OrganisationsFound {
  const organisations: OrganisationCluster[] = [];
  const indices = new Map<string, number>();
  const owners = spans.map((span, index) => {
    const text = texts[index] as string;
    const group = root(text);
    const known = indices.get(group) ?? organisations.length;
    if (known === organisations.length) {
      indices.set(group, known);
      organisations.push({ name: text, forms: new Set(), confidence: 0, evidence: [] });
    }
    const organisation = organisations[known] as OrganisationCluster;
    if (!organisation.forms.has(text)) organisation.evidence.push(`«${text}» ${span.evidence}`);
    organisation.forms.add(text);
    organisation.confidence = Math.max(organisation.confidence, span.confidence);
    return known;
  });
  for (const organisation of organisations) {
    organisation.name = [...organisation.forms].sort(
      (a, b) =>
        Number(isFormer(a, former)) - Number(isFormer(b, former)) ||
        b.length - a.length ||
        Number(isLoudFormOf(a, b)) - Number(isLoudFormOf(b, a)),
    )[0] as string;
    organisation.forms.delete(organisation.name);
    for (const form of organisation.forms)
      if ([organisation.name, ...organisation.forms].some((other) => isLoudFormOf(form, other)))
        organisation.forms.delete(form);
  }
  return { organisations, owners, texts };
}
