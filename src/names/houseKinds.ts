/** Which kind of house a role is held in, and of which kind a house is by its name. */
import { remembered } from '../language/remembered.ts';
import { wordList, wordMap } from '../language/words.ts';
import { IS_CLUB } from './clubs.ts';
import type { FoundOrganisation } from './types.ts';
import { endsAs, endsAsAssociation, isClubForm, isPaperName } from './words.ts';

/** «Vestvik IL» stands in the list as this. */
const CLUB = 'idrettslag';

export interface Post {
  /** The end of the role by which it stands in the list. */
  post: string;
  /** Ends of words in the houses' names. */
  kind: string;
  /**
   * What the list asks for besides: the house that the article is about, one of the role's own field, one named
   * anywhere; or whether houses are as often named otherwise. */
  only?: 'if main' | 'same field' | 'anywhere' | 'or any';
  /** Clubs are named by their town alone: a house whose name says nothing may be one. */
  mayBeAny: boolean;
}

/** The list's entry for a role: «kommunalsjef for oppvekst» by its head; nothing where no kind is known. */
export const kindOf = remembered((role: string): Post | undefined => {
  const kinds = wordMap('role-houses');
  const head = (role.toLowerCase().split(' for ')[0] as string).trim();
  for (let from = 0; from < head.length; from++) {
    const post = head.slice(from);
    const entry = kinds.get(post);
    if (entry === undefined) continue;
    const [, only, kind = ''] = /^(?:(if main|same field|anywhere|or any) )?(.+)$/u.exec(entry) ?? [];
    if (kind === '-') return undefined;
    const mayBeAny = only === 'or any' || kind.split(', ').includes(CLUB);
    return { post, kind, mayBeAny, ...(only ? { only: only as NonNullable<Post['only']> } : {}) };
  }
  return undefined;
});

/** Letters by which a minister and a ministry are told to be of one field: «næringsminister», «Nærings- og fiskeridepartementet». */
const FIELD = 5;

const fieldOf = (role: string): string => (role.toLowerCase().split(/[ -]/u)[0] as string).slice(0, FIELD);

/** Whether a house is one that the post can be held in, by its name. */
export const isHouseOf = (house: Named, { kind, only }: Post, role: string): boolean =>
  isOfKind(house, kind) &&
  (only !== 'same field' ||
    // «fiskeriminister» in «Nærings- og fiskeridepartementet»
    house.name
      .toLowerCase()
      .split(/[ -]+/u)
      .some((word) => word.startsWith(fieldOf(role))));

/** A role that is held in houses of one kind is not held in others; clubs may have any name. */
export function mayBeHeldIn(house: Named, role: string): boolean {
  const post = kindOf(role);
  return !post || post.mayBeAny || isHouseOf(house, post, role);
}

type Named = Pick<FoundOrganisation, 'name' | 'aliases'> & Partial<Pick<FoundOrganisation, 'evidence'>>;

/** Whether a house's name, or another name of it, says that it is of a kind. */
function isOfKind({ name, aliases, evidence = [] }: Named, kind: string): boolean {
  const ends = kind.split(', ');
  if (ends.includes(CLUB) && evidence.some((why) => why.endsWith(IS_CLUB))) return true;
  // «Handel og Kontor» is no shop.
  const words = [name, ...aliases].flatMap((one) =>
    one.split(' ').filter((_, at, all) => all[at + 1] !== 'og'),
  );
  return words
    .map((word) => (isClubForm(word) ? CLUB : word.toLowerCase()))
    .some((word) =>
      ends.some((end) => word === end.replace(/^=/, '') || (end.length > 4 && word.endsWith(end))),
    );
}

/**
 * Whether nearness may tell that a role is held in a house: no municipality has a «konsernsjef», and a paper that is named
 * has mostly only written of it.
 * @param isMain whether the story may be about the house
 */
export function mayHave(house: Named, role: string, isMain = true): boolean {
  const { name } = house;
  const words = role.toLowerCase().split(' ');
  const onlyHears = isToldOfByAll(house) || (!isMain && isMedium(name));
  if (onlyHears && !endsAs('press-roles', words.at(-1) as string)) return false;
  const isBusiness = words.some((_, at) => wordList('business-roles').has(words.slice(at).join(' ')));
  if (isUnion(name) && wordList('no-union-roles').has(role.toLowerCase())) return false;
  const isOfWorks = endsAs('works-roles', words.at(-1) as string);
  return (!isBusiness || !isPublic(name)) && (!isOfWorks || !(isPublic(name) || isAssociation(name)));
}

/** «Vestvik Turlag», «Kystklyngen»: makes and sells nothing. */
const isAssociation = remembered((name: string): boolean => name.split(' ').some(endsAsAssociation));

/** «Fellesforbundet», «Norsk Sjømannsforbund» */
const isUnion = remembered((name: string): boolean =>
  endsAs('union-endings', name.split(' ').at(-1) as string),
);

/** «Kystavisa», «Vikposten» */
const isMedium = remembered((name: string): boolean =>
  endsAs('medium-endings', name.split(' ').at(-1) as string),
);

/** A paper, a channel, or a body that everybody speaks of. */
export const isToldOfByAll = ({ name, aliases }: Named): boolean =>
  [name, ...aliases].some((one) => wordList('told-of-by-all').has(one)) ||
  isPaperName(name.split(' ').at(-1) as string);

const isPublic = remembered((name: string): boolean => {
  const last = (name.toLowerCase().split(' i ')[0] as string).split(' ').at(-1) as string;
  return endsAs('public-houses', last);
});
