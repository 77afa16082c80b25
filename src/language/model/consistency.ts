/** A name is mostly of one kind throughout a document: what its other places say is added to the scores of each. */
import { LABEL_COUNT, NAME_TYPES, type NameType, OUTSIDE } from './labels.ts';

/** A place that acts and a place that is one are the same name. */
const SAME: Partial<Record<NameType, NameType>> = { GPE_LOC: 'GPE_ORG' };
const kindOfType = NAME_TYPES.map((type) => 1 + NAME_TYPES.indexOf(SAME[type] ?? type));
const KINDS = 1 + NAME_TYPES.length;
/** For each label its kind; 0 is no name. */
const kindOfLabel = Uint8Array.from({ length: LABEL_COUNT }, (_, label) =>
  label === OUTSIDE ? 0 : (kindOfType[(label - 1) >> 2] as number),
);

/** How much many other places weigh; one weighs half as much. Chosen by cross-validation, like the doubt left to each kind. */
const TRUST = 0.5;
const DOUBT = 0.05;

/** The kinds that a word has in a document, summed over its places. */
export class KindTally {
  private readonly sums = new Map<string, { count: number; kinds: Float64Array }>();
  private readonly leanings = new Float64Array(KINDS);

  /** @returns the kinds of one place, to be given back to `lean` */
  add(word: string, marginal: (label: number) => number): Float64Array {
    const own = new Float64Array(KINDS);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const kind = kindOfLabel[label] as number;
      own[kind] = (own[kind] as number) + marginal(label);
    }
    const entry = this.sums.get(word) ?? { count: 0, kinds: new Float64Array(KINDS) };
    entry.count++;
    for (let kind = 0; kind < KINDS; kind++)
      entry.kinds[kind] = (entry.kinds[kind] as number) + (own[kind] as number);
    this.sums.set(word, entry);
    return own;
  }

  /** Adds to the `LABEL_COUNT` scores from `at` on what the other places of the word say. */
  lean(emissions: Float32Array, at: number, word: string, own: Float64Array): void {
    const entry = this.sums.get(word);
    if (!entry || entry.count < 2) return;
    const others = entry.count - 1;
    const trust = TRUST * (1 - 0.5 ** others);
    const { leanings } = this;
    for (let kind = 0; kind < KINDS; kind++) {
      const share = ((entry.kinds[kind] as number) - (own[kind] as number)) / others;
      leanings[kind] = trust * Math.log(Math.max(0, share) + DOUBT);
    }
    for (let label = 0; label < LABEL_COUNT; label++)
      emissions[at + label] =
        (emissions[at + label] as number) + (leanings[kindOfLabel[label] as number] as number);
  }
}
