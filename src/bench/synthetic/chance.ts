/** Choices that are the same for the same seed. */
import { seededRandom } from '../../language/model/random.ts';

/** How flat the top of the curve is: the first is drawn as often as a mayor stands in the local paper, not more. */
const FLAT = 5;

export class Chance {
  private readonly random: () => number;

  /** @param seeds whole numbers that together name what is chosen for */
  constructor(...seeds: readonly number[]) {
    this.random = seededRandom(
      seeds.reduce((sum, seed) => Math.imul(sum ^ seed, 0x9e3779b1) + 0x7f4a7c15, 1),
    );
  }

  /** A whole number below `count`, each as likely. */
  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  happens(probability: number): boolean {
    return this.random() < probability;
  }

  /** A rank below `count` after Zipf's law: the chance of a rank falls as 1/(rank + 5). */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor(FLAT * ((count + FLAT) / FLAT) ** this.random() - FLAT));
  }

  /** As `rank`, of a list whose first items are the common ones. */
  common<T>(items: readonly T[]): T {
    return items[this.rank(items.length)] as T;
  }
}

/** A number's place in an order that looks like chance and meets every one of `count` places once. */
export function scattered(number: number, count: number): number {
  let step = Math.floor(count * 0.618) | 1;
  while (divisor(step, count) > 1) step += 2;
  // In two parts, so that no product grows beyond what numbers hold exactly.
  return Number((BigInt(number % count) * BigInt(step)) % BigInt(count));
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
