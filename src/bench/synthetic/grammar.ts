/** Sentences out of patterns such as `{Org} {bygger} {en} på {sted}.`: each slot is filled anew, in its right form. */
import type { Chance } from './chance.ts';
import { PLACE_COUNT, place, type SyntheticPerson } from './population.ts';
import { ADJECTIVES, COMPOUND_HEADS, MONTHS, NOUNS, type Noun, VERBS } from './words.ts';

/** What a sentence may speak of. */
export interface Scene {
  chance: Chance;
  person: SyntheticPerson;
  organisations: readonly string[];
  year: number;
}

const SLOTS: Record<string, (scene: Scene) => string> = {
  en: ({ chance }) => indefinite(chance),
  den: ({ chance }) => definite(chance),
  noen: ({ chance }) => `${chance.common(ADJECTIVES).plural} ${noun(chance, 'many')}`,
  alle: ({ chance }) => noun(chance, 'theMany'),
  bygge: ({ chance }) => chance.common(VERBS).infinitive,
  bygger: ({ chance }) => chance.common(VERBS).present,
  bygde: ({ chance }) => chance.common(VERBS).past,
  bygget: ({ chance }) => chance.common(VERBS).perfect,
  sted: ({ chance }) => place(chance.rank(PLACE_COUNT)),
  org: ({ chance, organisations }) => chance.one(organisations),
  etternavn: ({ person }) => person.surname,
  måned: ({ chance }) => chance.one(MONTHS),
  år: ({ chance, year }) => String(year - chance.rank(60)),
  tall: ({ chance }) => String(2 + chance.rank(900)),
};

type Piece = string | ((scene: Scene) => string);
const patterns = new Map<string, Piece[]>();

/** @param pattern as in the lists of sentences */
export function filled(pattern: string, scene: Scene): string {
  const pieces = patterns.get(pattern) ?? piecesOf(pattern);
  patterns.set(pattern, pieces);
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(scene);
  return text;
}

function piecesOf(pattern: string): Piece[] {
  return pattern.split(/(\{\p{L}+\})/u).map((part): Piece => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) return part;
    const slot = SLOTS[name.toLowerCase()];
    if (!slot) throw new Error(`the pattern «${pattern}» has an unknown slot {${name}}`);
    return name === name.toLowerCase() ? slot : (scene) => capital(slot(scene));
  });
}

/** `en ny hall`, `et nytt verft`, `ei ny brygge`; at times without the adjective. */
function indefinite(chance: Chance): string {
  const word = compound(chance);
  const article = word.gender === 'n' ? 'et' : word.gender === 'f' ? 'ei' : 'en';
  if (chance.happens(0.3)) return `${article} ${word.one}`;
  const adjective = chance.common(ADJECTIVES);
  return `${article} ${word.gender === 'n' ? adjective.neuter : adjective.common} ${word.one}`;
}

/** `hallen`, `det nye verftet`. */
function definite(chance: Chance): string {
  const word = compound(chance);
  if (chance.happens(0.6)) return word.theOne;
  return `${word.gender === 'n' ? 'det' : 'den'} ${chance.common(ADJECTIVES).plural} ${word.theOne}`;
}

const noun = (chance: Chance, form: 'many' | 'theMany'): string => compound(chance)[form];

/** Norwegian grows by putting words together: so does the number of different words in an archive. */
function compound(chance: Chance): Noun {
  const last = chance.common(NOUNS);
  const kind = chance.below(100);
  if (kind < 62) return last;
  const head = chance.common(COMPOUND_HEADS);
  return withHead(kind < 96 ? head : chance.common(COMPOUND_HEADS) + head, last);
}

export function withHead(head: string, { gender, one, theOne, many, theMany }: Noun): Noun {
  return { gender, one: head + one, theOne: head + theOne, many: head + many, theMany: head + theMany };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
