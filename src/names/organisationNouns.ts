/** «verftet», «klyngen», «bankens»: common nouns that stand for the one organisation here that is named so. */
import { wordList, wordMap } from '../language/words.ts';
import type { OrganisationCluster } from './organisations.ts';
import {
  endsAsPlace,
  hasOrganisationEnding,
  isCompanyForm,
  isFieldRole,
  isFirstName,
  isOrganisationNoun,
  isOrganisationTail,
  isPlace,
  partyCode,
} from './words.ts';

/** Shorter stems fit too much. */
const SHORTEST = 4;
/** What every party may be called by, whatever its name. */
const PARTY = ['parti'];
/** Named so often, and so many times for each time that another is. */
const OFTEN = { atLeast: 3, times: 3 };
const DEFINITE = /(?:en|et|a|n)$/u;

export class OrganisationNouns {
  /** For each organisation the words that it may be called by: the last of its name, and a first that ends as organisations do. */
  private readonly heads: string[][];
  /** For each the nouns in the definite that stood before it, and those of its kind. */
  private readonly nouns: string[][];
  private readonly names: string[];
  /** How many there are that any word for a firm may mean. */
  private readonly companies: number;

  /**
   * @param times how often each is named
   * @param called the nouns that stand before the names of each: «klyngen Vikforum»
   */
  constructor(
    organisations: readonly Pick<OrganisationCluster, 'name' | 'forms'>[],
    private readonly times: readonly number[] = [],
    called: readonly (readonly string[])[] = [],
  ) {
    this.heads = organisations.map(({ name, forms }) => {
      const names = [name, ...forms];
      const party = names.some((one) => partyCode(one.split(' ').at(-1) as string) !== undefined);
      return [...new Set([...names.flatMap(headsOf), ...(party ? PARTY : [])])];
    });
    this.names = organisations.map(({ name }) => name);
    this.companies = organisations.filter(({ name, forms }) =>
      [name, ...forms].some((one) => isCompanyForm(one.split(' ').at(-1) as string) || isFirm(one)),
    ).length;
    this.nouns = this.heads.map((heads, index) => [...(called[index] ?? []), ...heads.flatMap(kindsOf)]);
  }

  /** The organisation that a definite noun means: nothing where it fits none, or several. */
  meantBy(word: string): number | undefined {
    const noun = word.charAt(0).toLowerCase() + word.slice(1);
    if (!/^\p{Ll}+$/u.test(noun) || noun.length <= SHORTEST || !DEFINITE.test(noun)) return undefined;
    // «firmaet» in a story of Vik AS and Advokatfirmaet Moe
    if (wordList('firm-nouns').has(noun) && this.companies > 1) return undefined;
    return (
      this.only((head) => head.endsWith(noun) || forms(noun).some((stem) => head.endsWith(stem))) ??
      this.onlyCalled(noun) ??
      (wordList('society-nouns').has(noun) ? this.onlySociety() : undefined)
    );
  }

  /** The one that a noun stood before, or whose kind it is: nothing for «selskapet», which any of them may be. */
  private onlyCalled(noun: string): number | undefined {
    if (wordList('firm-nouns').has(noun)) return undefined;
    const found = this.nouns.flatMap((own, index) => (own.some((one) => one.endsWith(noun)) ? [index] : []));
    return found.length === 1 ? found[0] : undefined;
  }

  /** «foreningen» for «Norske Havnebedrifter»: the only one whose name says that many have joined, and is named most. */
  private onlySociety(): number | undefined {
    const found = this.names.flatMap((name, index) => (isSociety(name) ? [index] : []));
    const [only] = found;
    if (only === undefined || found.length > 1) return undefined;
    return this.names.every((_, other) => other === only || this.timesOf(other) < this.timesOf(only))
      ? only
      : undefined;
  }

  /** The organisation that the first part of a role belongs to: «verftssjef», «kommunedirektør». */
  ownerOf(role: string): number | undefined {
    if (isFieldRole(role)) return undefined;
    return this.only((head) => {
      const stem = head.length > 12 ? head.slice(-12) : head;
      for (let from = 0; stem.length - from >= SHORTEST; from++) {
        const part = stem.slice(from);
        for (const base of [part, ...forms(part)])
          if (isHouseNoun(base) && role.startsWith(base) && role.length > base.length + 3) return true;
      }
      return false;
    });
  }

  private only(fits: (head: string) => boolean): number | undefined {
    const all = this.heads.flatMap((heads, index) => (heads.some(fits) ? [index] : []));
    // «forbundet» is the whole one, where parts of it are named as well
    const found = all.filter((index) => !all.some((whole) => whole !== index && this.isPart(index, whole)));
    if (found.length < 2) return found[0];
    // «forbundet» in the story of one, where another is named in passing
    const [most, next] = found.toSorted((a, b) => this.timesOf(b) - this.timesOf(a)) as [number, number];
    return this.timesOf(most) >= OFTEN.atLeast && this.timesOf(most) >= OFTEN.times * this.timesOf(next)
      ? most
      : undefined;
  }

  /** «Havneforbundet Vest» of «Norsk Havneforbund» */
  private isPart(part: number, whole: number): boolean {
    const [first = '', ...rest] = (this.names[part] as string).toLowerCase().split(' ');
    const last = (this.names[whole] as string).toLowerCase().split(' ').at(-1) as string;
    return rest.length > 0 && DEFINITE.test(first) && forms(first).includes(last);
  }

  private timesOf(organisation: number): number {
    return this.times[organisation] ?? 0;
  }
}

/** «Norske Havnebedrifter», «Norges Kystbønder» */
const isSociety = (name: string): boolean =>
  ['of-the-land', 'society-openings'].some((list) =>
    [...wordList(list)].some((opening) => name.startsWith(`${opening} `)),
  ) && /(?:er|ar|ere|arar)$/u.test(name);

/** «Advokatfirmaet Vik» */
const isFirm = (name: string): boolean =>
  [...wordList('firm-nouns')].some((noun) => (name.split(' ')[0] as string).endsWith(noun));

function headsOf(name: string): string[] {
  const words = name.split(' ').filter((word) => !isCompanyForm(word));
  return words
    .filter(
      (word, at) =>
        at === words.length - 1 ||
        (at === 0 &&
          (hasOrganisationEnding(word) || isFirstNoun(word.toLowerCase()) || isDefiniteNoun(word))),
    )
    .flatMap((word) => {
      const long = wordMap('short-heads').get(word);
      if (long !== undefined) return [long];
      return word.length >= SHORTEST && !/\p{Lu}.*\p{Lu}/u.test(word) ? [word.toLowerCase()] : [];
    });
}

/** «verft», not the «land» of «Rogaland». */
const isHouseNoun = (word: string): boolean =>
  word.length >= SHORTEST &&
  (isOrganisationNoun(word) || isOrganisationTail(word) || wordList('organisation-endings').has(word));

/** «Kystlaget» of «Kystlaget Vikvåg»: the name begins with the noun that it is called by. */
const isDefiniteNoun = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{4,}(?:en|et|a)$/u.test(word) && !isPlace(word) && !endsAsPlace(word) && !isFirstName(word);

const isFirstNoun = (word: string): boolean => isOrganisationNoun(word) || wordList('first-nouns').has(word);

/** «koret» for «Vik Sangforening»: the nouns that houses with such a last word are called by. */
const kindsOf = (head: string): string[] =>
  [...wordMap('nouns-of-houses')].flatMap(([end, nouns]) => (head.endsWith(end) ? nouns.split(', ') : []));

/** A definite noun without its ending. */
function forms(noun: string): string[] {
  return ['en', 'et', 'a', 'n', 't']
    .filter((ending) => noun.endsWith(ending))
    .map((ending) => noun.slice(0, -ending.length))
    .filter((stem) => stem.length >= SHORTEST);
}
