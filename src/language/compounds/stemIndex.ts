/** Words without their endings, letter by letter: tells where in a text one of them ends, without cutting the text up. */

/** Lengths are kept as bits of one number; the last bit stands for all that are longer. */
const MOST = 30;

export class StemIndex {
  /** Each letter's column in `next`; 0 for letters that no stem has. */
  private readonly columns = new Uint8Array(0x10000);
  private readonly width: number;
  /** For each place in the tree (a row) and letter (a column) the place that follows; 0 where none does. */
  private readonly next: Int32Array;
  private readonly isEnd: Uint8Array;

  constructor(stems: readonly string[]) {
    const letters = new Set(stems.flatMap((stem) => stem.split('')));
    this.width = letters.size + 1;
    for (const [at, letter] of [...letters].entries()) this.columns[letter.charCodeAt(0)] = at + 1;
    const mostPlaces = 1 + stems.reduce((sum, { length }) => sum + length, 0);
    const next = new Int32Array(mostPlaces * this.width);
    this.isEnd = new Uint8Array(mostPlaces);
    let places = 1;
    for (const stem of stems) {
      let place = 0;
      for (let at = 0; at < stem.length; at += 1) {
        const step = this.step(place, stem, at);
        if (next[step] === 0) next[step] = places++;
        place = next[step] as number;
      }
      this.isEnd[place] = 1;
    }
    this.next = next.slice(0, places * this.width);
  }

  private step(place: number, text: string, at: number): number {
    return place * this.width + (this.columns[text.charCodeAt(at)] as number);
  }

  /** The lengths of the stems that stand at `from`: bit n for n letters. */
  lengthsAt(text: string, from: number): number {
    let lengths = 0;
    let place = 0;
    for (let at = from; at < text.length; at += 1) {
      place = this.next[this.step(place, text, at)] as number;
      if (place === 0) break;
      if (this.isEnd[place]) lengths |= 1 << Math.min(MOST, at + 1 - from);
    }
    return lengths;
  }
}

/** Whether a length from `least` to `most` is among them. */
export const hasLength = (lengths: number, least: number, most: number): boolean =>
  lengths >> Math.min(MOST, least) !== 0 &&
  (lengths & ((2 << Math.min(MOST, most)) - (1 << Math.min(MOST, least)))) !== 0;
