/** Precision, recall and F1 over exact spans. */
import type { NameType } from '../model/labels.ts';

export interface TypedSpan {
  start: number;
  end: number;
  type: NameType;
}

/** Counts for each type. */
export class Score {
  private readonly right = new Map<NameType, number>();
  private readonly found = new Map<NameType, number>();
  private readonly there = new Map<NameType, number>();

  /** @param types how a type is to be read: the same, or another that it is joined with */
  constructor(private readonly types: (type: NameType) => NameType) {}

  add(gold: readonly TypedSpan[], found: readonly TypedSpan[]): void {
    const key = ({ start, end, type }: TypedSpan): string => `${start} ${end} ${this.types(type)}`;
    const wanted = new Set(gold.map(key));
    for (const span of gold) count(this.there, this.types(span.type));
    for (const span of found) {
      count(this.found, this.types(span.type));
      if (wanted.has(key(span))) count(this.right, this.types(span.type));
    }
  }

  /** In hundredths; for one type, or all together. */
  of(type?: NameType): { precision: number; recall: number; f1: number; there: number } {
    const sum = (map: Map<NameType, number>): number =>
      type ? (map.get(type) ?? 0) : [...map.values()].reduce((total, n) => total + n, 0);
    const right = sum(this.right);
    const found = sum(this.found);
    const there = sum(this.there);
    return {
      precision: share(right, found),
      recall: share(right, there),
      f1: share(2 * right, found + there),
      there,
    };
  }
}

function count(map: Map<NameType, number>, type: NameType): void {
  map.set(type, (map.get(type) ?? 0) + 1);
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
