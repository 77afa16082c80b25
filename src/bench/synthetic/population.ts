/** Who lives in a synthetic archive: invented people and organisations, each known by a number alone. */
import { Chance, scattered } from './chance.ts';
import { FIRST_NAMES, ORGANISATION_KINDS, PLACE_ENDS, PLACE_STARTS, ROLES } from './words.ts';

export interface SyntheticPerson {
  name: string;
  surname: string;
  role: string;
  organisation: string;
}

const PLACES = PLACE_STARTS.length * PLACE_ENDS.length;
const NAMES = FIRST_NAMES.length * PLACES;

export class Population {
  /** @param organisations how many there are to belong to */
  constructor(
    private readonly seed: number,
    private readonly organisations: number,
  ) {}

  /** No two numbers have one name: after the last first name with the last surname come double first names. */
  person(number: number): SyntheticPerson {
    const chance = new Chance(this.seed, number, 1);
    const at = scattered(number, NAMES);
    const first = FIRST_NAMES[at % FIRST_NAMES.length] as string;
    const second = number < NAMES ? '' : ` ${FIRST_NAMES[Math.floor(number / NAMES) % FIRST_NAMES.length]}`;
    const surname = place(Math.floor(at / FIRST_NAMES.length));
    return {
      name: `${first}${second} ${surname}`,
      surname,
      role: chance.common(ROLES),
      organisation: this.organisation(chance.rank(this.organisations)),
    };
  }

  organisation(number: number): string {
    const kinds = ORGANISATION_KINDS.length;
    const at = scattered(number, kinds * PLACES);
    return (ORGANISATION_KINDS[at % kinds] as string).replace('{sted}', place(Math.floor(at / kinds)));
  }
}

export function place(number: number): string {
  const at = scattered(number, PLACES);
  const end = PLACE_ENDS[at % PLACE_ENDS.length] as string;
  return `${PLACE_STARTS[Math.floor(at / PLACE_ENDS.length)]}${end}`;
}

export const PLACE_COUNT = PLACES;
