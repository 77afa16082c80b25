/** Article → the people and organisations of it: the room's table of contents. */
import type { Article } from '../reading/types.ts';
import { findOrganisations } from './organisations.ts';
import { findPeople } from './people.ts';
import { attributesOf } from './roles.ts';
import { nameSpans, unitTokens } from './spans.ts';
import type { ArticleNames, FoundOrganisation, FoundPerson, Mention, Unsure } from './types.ts';
import { textUnits } from './units.ts';

/** Less sure than this, and a name is left out and shown to the editor. */
const SURE_ENOUGH = 0.5;

export function findNames(article: Article): ArticleNames {
  const units = textUnits(article);
  const tokens = unitTokens(units);
  const wordsOfText = new Set(tokens.flatMap((unit) => unit.tokens.map(({ text }) => text)));
  const spans = nameSpans(tokens);
  const personSpans = spans.filter(({ kind, confidence }) => kind === 'person' && confidence >= SURE_ENOUGH);
  const organisationSpans = spans.filter(
    ({ kind, confidence }) => kind === 'organisation' && confidence >= SURE_ENOUGH,
  );
  const found = findPeople(personSpans, wordsOfText);
  const owned = findOrganisations(organisationSpans, tokens);
  const organisations: FoundOrganisation[] = owned.organisations.map(
    ({ name, forms, confidence, evidence }) => ({
      name,
      aliases: [...forms],
      confidence,
      evidence,
    }),
  );
  const people: FoundPerson[] = found.people.map(({ name, forms, gender, confidence, evidence }) => ({
    name,
    forms: [...forms],
    roles: [],
    organisations: [],
    depicted: false,
    ...(gender ? { gender } : {}),
    confidence,
    evidence,
  }));
  personSpans.forEach((span, index) => {
    const person = people[found.owners[index] ?? -1];
    if (!person) return;
    if (span.kind === 'person' && units[span.unit]?.kind === 'caption') person.depicted = true;
    const attributes = attributesOf(span, tokens[span.unit] as (typeof tokens)[number], organisationSpans);
    for (const role of attributes.roles) if (!person.roles.includes(role)) person.roles.push(role);
    for (const at of attributes.organisations) {
      const name = organisations[owned.owners[at] as number]?.name;
      if (name !== undefined && !person.organisations.includes(name)) person.organisations.push(name);
    }
    if (attributes.party !== undefined) person.party ??= attributes.party;
    person.evidence.push(...attributes.evidence);
  });
  const mentions: Mention[] = spans.map((span) => mentionOf(span));
  link(mentions, spans, personSpans, found.owners, found.texts);
  link(mentions, spans, organisationSpans, owned.owners, owned.texts);
  return { units, mentions, people, organisations, unsure: unsureNames(spans, tokens) };
}

function mentionOf({ unit, start, end, text, kind, confidence }: Mention): Mention {
  return { unit, start, end, text, kind, confidence };
}

/** Says of each mention whose it is; the genitive's ending is left out of it. */
function link<T extends Mention>(
  mentions: Mention[],
  all: readonly T[],
  spans: readonly T[],
  owners: readonly (number | undefined)[],
  texts: readonly string[],
): void {
  const positions = new Map(all.map((span, index) => [span, index]));
  spans.forEach((span, index) => {
    const mention = mentions[positions.get(span) as number] as Mention;
    const owner = owners[index];
    if (owner !== undefined) mention.entity = owner;
    mention.text = texts[index] as string;
    mention.end = mention.start + mention.text.length;
  });
}

function unsureNames(
  spans: readonly (Mention & { evidence: string })[],
  units: readonly { text: string }[],
): Unsure[] {
  return spans.flatMap(({ kind, text, unit, confidence }): Unsure[] => {
    if ((kind !== 'person' && kind !== 'organisation') || confidence >= SURE_ENOUGH) return [];
    return [
      {
        what: kind,
        text,
        sentence: units[unit]?.text ?? '',
        reason: 'may be a name, but is not sure enough',
        confidence,
      },
    ];
  });
}
