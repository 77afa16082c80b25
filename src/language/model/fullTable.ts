/** Transitions from every label of one kind to every label of another, gone through in the order of memory. */

/** Columns that are summed at once: sums that do not wait for each other keep the processor busy. */
const AT_ONCE = 4;

export class FullTable {
  private readonly width: number;
  private readonly cells: Float64Array;
  private readonly gathered: Float64Array;
  private readonly results: Float64Array;

  constructor(
    private readonly from: Int32Array,
    private readonly to: Int32Array,
  ) {
    this.width = AT_ONCE * Math.ceil(to.length / AT_ONCE);
    this.cells = new Float64Array(from.length * this.width);
    this.gathered = new Float64Array(from.length);
    this.results = new Float64Array(this.width);
  }

  fill(value: (from: number, to: number) => number): void {
    this.from.forEach((x, row) => {
      this.to.forEach((y, column) => {
        this.cells[row * this.width + column] = value(x, y);
      });
    });
  }

  /** For each label `to` at `row` of `target`: the sum of the values of all labels `from` at `at` of `source`, each times its cell. */
  weightedSums(source: Float64Array, at: number, target: Float64Array, row: number): void {
    const { cells, gathered, width } = this;
    this.gather(source, at);
    for (let column = 0; column < width; column += AT_ONCE) {
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let k = 0, cell = column; k < gathered.length; k++, cell += width) {
        const weight = gathered[k] as number;
        one += weight * (cells[cell] as number);
        two += weight * (cells[cell + 1] as number);
        three += weight * (cells[cell + 2] as number);
        four += weight * (cells[cell + 3] as number);
      }
      this.keep(column, one, two, three, four);
    }
    this.spread(target, row);
  }

  /** The same with the largest of the values, each with its cell added. */
  largestSums(source: Float64Array, at: number, target: Float64Array, row: number): void {
    const { cells, gathered, width } = this;
    this.gather(source, at);
    for (let column = 0; column < width; column += AT_ONCE) {
      let one = -Infinity;
      let two = -Infinity;
      let three = -Infinity;
      let four = -Infinity;
      for (let k = 0, cell = column; k < gathered.length; k++, cell += width) {
        const value = gathered[k] as number;
        one = Math.max(one, value + (cells[cell] as number));
        two = Math.max(two, value + (cells[cell + 1] as number));
        three = Math.max(three, value + (cells[cell + 2] as number));
        four = Math.max(four, value + (cells[cell + 3] as number));
      }
      this.keep(column, one, two, three, four);
    }
    this.spread(target, row);
  }

  private gather(source: Float64Array, at: number): void {
    const { from, gathered } = this;
    for (let k = 0; k < from.length; k++) gathered[k] = source[at + (from[k] as number)] as number;
  }

  private keep(column: number, one: number, two: number, three: number, four: number): void {
    this.results[column] = one;
    this.results[column + 1] = two;
    this.results[column + 2] = three;
    this.results[column + 3] = four;
  }

  private spread(target: Float64Array, row: number): void {
    const { to, results } = this;
    for (let k = 0; k < to.length; k++) target[row + (to[k] as number)] = results[k] as number;
  }
}
