/** The generator's Norwegian, out of the lists in `words/`. */
import { readFileSync } from 'node:fs';

/** A noun in its four forms. */
export interface Noun {
  gender: 'm' | 'f' | 'n';
  one: string;
  theOne: string;
  many: string;
  theMany: string;
}

export interface Adjective {
  common: string;
  neuter: string;
  plural: string;
}

export interface Verb {
  infinitive: string;
  present: string;
  past: string;
  perfect: string;
}

export const NOUNS: readonly Noun[] = table('nouns').map(([gender, one, theOne, many, theMany]) => ({
  gender: gender as Noun['gender'],
  one: one as string,
  theOne: theOne as string,
  many: many as string,
  theMany: theMany as string,
}));

export const ADJECTIVES: readonly Adjective[] = table('adjectives').map(([common, neuter, plural]) => ({
  common: common as string,
  neuter: neuter as string,
  plural: plural as string,
}));

export const VERBS: readonly Verb[] = table('verbs').map(([infinitive, present, past, perfect]) => ({
  infinitive: infinitive as string,
  present: present as string,
  past: past as string,
  perfect: perfect as string,
}));

export const COMPOUND_HEADS = lines('compound-heads');
export const FIRST_NAMES = lines('first-names');
export const PLACE_STARTS = lines('place-starts');
export const PLACE_ENDS = lines('place-ends');
export const ORGANISATION_KINDS = lines('organisation-kinds');
export const ROLES = lines('roles');
export const MONTHS = lines('months');
export const SENTENCES = lines('sentences');
export const LEADS = lines('leads');
export const TITLES = lines('titles');
export const SAID = lines('said');

function table(name: string): string[][] {
  return lines(name).map((line) => line.split(' '));
}

function lines(name: string): string[] {
  return readFileSync(new URL(`./words/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
