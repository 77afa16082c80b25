/** One article of a synthetic archive. All in it is invented, and the same for the same number and seed. */
import { Chance, scattered } from './chance.ts';
import { capital, filled, type Scene, withHead } from './grammar.ts';
import { PLACE_COUNT, Population, place, type SyntheticPerson } from './population.ts';
import { COMPOUND_HEADS, LEADS, NOUNS, SAID, SENTENCES, TITLES } from './words.ts';

export type SyntheticBlock =
  | { kind: 'text' | 'heading'; text: string }
  | { kind: 'photo'; caption: string; credit: string };

export interface SyntheticArticle {
  number: number;
  title: string;
  /** ISO. */
  date: string;
  byline: string;
  lead: string;
  blocks: SyntheticBlock[];
  people: SyntheticPerson[];
  organisations: string[];
  quotes: { speaker: string; text: string; style: 'dash' | 'verbatim' }[];
}

export interface SyntheticOptions {
  /** How many articles the archive is made for; people and organisations follow from it. */
  articles: number;
  /** Words in an article, about; 500 unless said. */
  words?: number;
  seed?: number;
}

const FIRST_DAY = Date.UTC(2004, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
const DAYS = 20 * 365.25;
/** Articles beyond the archive's number come after its last day, and no later than this. */
const LAST_DAY = FIRST_DAY + (DAYS + 30) * DAY;

const REPORTERS = 40;
const SENTENCES_IN_PARAGRAPH = 3;

export class SyntheticArchive {
  readonly people: number;
  readonly organisations: number;
  private readonly population: Population;
  private readonly seed: number;
  private readonly words: number;

  constructor(private readonly options: SyntheticOptions) {
    this.people = Math.max(3, Math.ceil(options.articles / 3));
    this.organisations = Math.max(3, Math.ceil(options.articles / 10));
    this.seed = options.seed ?? 1;
    this.words = options.words ?? 500;
    this.population = new Population(this.seed, this.organisations);
  }

  /** @param number from 0; numbers beyond the archive's are the articles that are added later */
  article(number: number): SyntheticArticle {
    const chance = new Chance(this.seed, number, 2);
    const people = this.peopleOf(number, chance);
    const organisations = [
      ...new Set([...people.map(({ organisation }) => organisation), this.other(chance)]),
    ];
    const date = this.date(number);
    const scene = {
      chance,
      organisations,
      year: Number(date.slice(0, 4)),
      person: people[0] as SyntheticPerson,
    };
    const lead = filled(chance.one(LEADS), scene);
    const { blocks, quotes } = body(scene, people, this.words - lead.split(' ').length);
    return {
      number,
      title: title(number),
      date,
      byline: this.population.person(this.people + chance.rank(REPORTERS)).name,
      lead,
      blocks,
      people,
      organisations,
      quotes,
    };
  }

  /** One whose turn it is, so that everybody is somewhere, and some whom everybody writes about. */
  private peopleOf(number: number, chance: Chance): SyntheticPerson[] {
    const numbers = new Set([Math.floor(number / 3) % this.people]);
    for (let more = chance.between(1, 4); more > 0; more--) numbers.add(chance.rank(this.people));
    return [...numbers].map((each) => this.population.person(each));
  }

  private other(chance: Chance): string {
    return this.population.organisation(chance.rank(this.organisations));
  }

  private date(number: number): string {
    const day = Math.floor((number / this.options.articles) * DAYS);
    return new Date(Math.min(FIRST_DAY + day * DAY, LAST_DAY)).toISOString().slice(0, 10);
  }
}

/** Never the same twice: the number leads to a pattern, a compound and a place of its own. */
function title(number: number): string {
  const things = COMPOUND_HEADS.length * NOUNS.length;
  const at = scattered(number, TITLES.length * things * PLACE_COUNT);
  const thing = Math.floor(at / TITLES.length) % things;
  const noun = NOUNS[thing % NOUNS.length] as (typeof NOUNS)[number];
  const head = COMPOUND_HEADS[Math.floor(thing / NOUNS.length)] as string;
  const words = withHead(head, noun).one;
  return (TITLES[at % TITLES.length] as string)
    .replace('{ting}', words)
    .replace('{Ting}', capital(words))
    .replace('{sted}', place(Math.floor(at / (TITLES.length * things))));
}

function body(
  scene: Scene,
  people: readonly SyntheticPerson[],
  words: number,
): Pick<SyntheticArticle, 'blocks' | 'quotes'> {
  const { chance } = scene;
  const blocks: SyntheticBlock[] = [];
  const quotes: SyntheticArticle['quotes'] = [];
  let written = 0;
  const add = (block: SyntheticBlock): void => {
    blocks.push(block);
    if (block.kind !== 'photo') written += block.text.split(' ').length;
  };
  if (chance.happens(0.5)) {
    const [first] = people as [SyntheticPerson];
    add({ kind: 'photo', caption: `${first.name} i ${first.organisation}.`, credit: credit(chance) });
  }
  for (let turn = 0; written < words; turn++) {
    const person = people[turn % people.length] as SyntheticPerson;
    const here = { ...scene, person };
    // The first time with all that is known of them, later by surname.
    const speaker =
      turn < people.length ? `${person.role} ${person.name} i ${person.organisation}` : person.surname;
    if (turn < people.length || chance.happens(0.2)) {
      const said = filled(chance.one(SAID), here);
      const style = chance.happens(0.8) ? 'dash' : 'verbatim';
      add({
        kind: 'text',
        text: style === 'dash' ? `– ${said}, sier ${speaker}.` : `«${said}», sier ${speaker}.`,
      });
      quotes.push({ speaker: person.name, text: said, style });
    }
    const sentences = Array.from({ length: chance.between(2, SENTENCES_IN_PARAGRAPH + 1) }, () =>
      filled(chance.one(SENTENCES), here),
    );
    add({ kind: 'text', text: sentences.join(' ') });
    if (turn === 3) add({ kind: 'heading', text: capital(filled('{noen} på {sted}', here)) });
  }
  return { blocks, quotes };
}

const credit = (chance: Chance): string => `${place(chance.rank(REPORTERS))} Avis`;
