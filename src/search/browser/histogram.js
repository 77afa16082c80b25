// @ts-check
/** How many hits each year has, as bars to drag over. The selects beside it do the same for those who cannot. */
import { element } from './dom.js';

export class Histogram {
  /**
   * @param {HTMLElement} root
   * @param {(from: string, to: string) => void} choose
   */
  constructor(root, choose) {
    this.root = root;
    this.choose = choose;
    /** @type {number[]} */
    this.years = [];
    /** @type {number | undefined} where a drag began */
    this.began = undefined;
    root.addEventListener('pointerdown', (event) => this.begin(event));
    root.addEventListener('pointermove', (event) => this.drag(event));
    root.addEventListener('pointerup', (event) => this.end(event));
    root.addEventListener('pointercancel', () => {
      this.began = undefined;
    });
  }

  /**
   * @param {Map<number, number>} counts by year
   * @param {{first: number, last: number, fra: string, til: string}} span
   */
  show(counts, { first, last, fra, til }) {
    this.years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const most = Math.max(1, ...counts.values());
    this.root.replaceChildren(
      ...this.years.map((year) => {
        const count = counts.get(year) ?? 0;
        const bar = element('span', { class: 'bar', title: `${year}: ${count}` }, element('i'));
        /** @type {HTMLElement} */ (bar.firstChild).style.height =
          `${count ? Math.max(6, (100 * count) / most) : 0}%`;
        return bar;
      }),
    );
    this.root.nextElementSibling?.replaceChildren(
      element('span', {}, String(first)),
      element('span', {}, String(last)),
    );
    this.mark(fra === '' ? first : Number(fra), til === '' ? last : Number(til));
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  mark(from, to) {
    this.years.forEach((year, at) => {
      this.root.children[at]?.classList.toggle('bar-out', year < from || year > to);
    });
  }

  /** @param {PointerEvent} event */
  begin(event) {
    this.began = this.yearAt(event);
    this.root.setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  /** @param {PointerEvent} event */
  drag(event) {
    if (this.began === undefined) return;
    const here = this.yearAt(event);
    this.mark(Math.min(this.began, here), Math.max(this.began, here));
  }

  /** @param {PointerEvent} event */
  end(event) {
    if (this.began === undefined) return;
    const [from, to] = [this.began, this.yearAt(event)].sort((a, b) => a - b);
    this.began = undefined;
    this.choose(String(from), String(to));
  }

  /** @param {PointerEvent} event */
  yearAt({ clientX }) {
    const { left, width } = this.root.getBoundingClientRect();
    const share = Math.min(0.9999, Math.max(0, (clientX - left) / width));
    return /** @type {number} */ (this.years[Math.floor(share * this.years.length)]);
  }
}
