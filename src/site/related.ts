/**
 * Which articles belong together: those that share people and organisations, the rarer the better. What is said of an
 * article depends on those that share a name with it, and on no others.
 */
import { isListed } from '../archive/knit/article.ts';
import type { Article, Organisation, Person } from '../archive/types.ts';

export interface RelatedArticle {
  article: Article;
  /** What the two share, the most telling first. */
  shared: (Person | Organisation)[];
}

/** So many are shown with an article. */
export const RELATED = 4;

/** Of somebody who is in hundreds of articles, only those nearest in time are looked at, on either side. */
const NEAREST = 12;

/**
 * Knows where everybody is met. One is made for the whole archive, so that each article costs the same however many
 * there are.
 */
export class Relations {
  private readonly positions: ReadonlyMap<Article, number>;
  private readonly places = new Map<Person | Organisation, number[]>();
  /** Of each article, days since 1970. */
  private readonly days: number[];
  /** Room to count in, for each article; all zero between two questions. */
  private readonly scores: Float64Array;

  /** @param articles newest first */
  constructor(private readonly articles: readonly Article[]) {
    this.positions = new Map(articles.map((article, index) => [article, index]));
    this.days = articles.map(({ frontMatter }) => Date.parse(frontMatter.date) / 86_400_000);
    this.scores = new Float64Array(articles.length);
    articles.forEach((article, index) => {
      for (const entity of entitiesOf(article)) {
        const known = this.places.get(entity);
        if (!known) this.places.set(entity, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    });
  }

  /**
   * The articles nearest in subject. What two articles share counts by how rare it is (1/log of the number of articles
   * it is in, Adamic & Adar 2003), told in doublings, so that one article more hardly ever turns an order around;
   * between equals the nearer in time is first.
   */
  related(article: Article, limit: number): RelatedArticle[] {
    const here = this.positions.get(article);
    if (here === undefined) return [];
    const found: { entity: Person | Organisation; weight: number; places: number[] }[] = [];
    const met: number[] = [];
    for (const entity of new Set(entitiesOf(article))) {
      const all = this.places.get(entity) ?? [];
      const places = around(all, here);
      const weight = 1 / Math.max(1, Math.ceil(Math.log2(all.length)));
      found.push({ entity, weight, places });
      for (const place of places) {
        if (this.scores[place] === 0) met.push(place);
        (this.scores[place] as number) += weight;
      }
    }
    const best = this.best(met, here, limit);
    for (const place of met) this.scores[place] = 0;
    found.sort((a, b) => b.weight - a.weight);
    return best.map((place) => ({
      article: this.articles[place] as Article,
      shared: found.filter(({ places }) => places.includes(place)).map(({ entity }) => entity),
    }));
  }

  /** The few best of many: cheaper than to put them all in order. */
  private best(met: readonly number[], here: number, limit: number): number[] {
    const best: number[] = [];
    for (const place of met) {
      let at = best.length;
      while (at > 0 && this.isBetter(place, best[at - 1] as number, here)) at--;
      if (at >= limit) continue;
      best.splice(at, 0, place);
      if (best.length > limit) best.pop();
    }
    return best;
  }

  private isBetter(one: number, other: number, here: number): boolean {
    const order =
      (this.scores[other] as number) - (this.scores[one] as number) ||
      this.daysBetween(one, here) - this.daysBetween(other, here) ||
      one - other;
    return order < 0;
  }

  private daysBetween(one: number, other: number): number {
    return Math.abs((this.days[one] as number) - (this.days[other] as number));
  }
}

function entitiesOf(article: Article): (Person | Organisation)[] {
  return [
    ...article.people.map(({ person }) => person),
    ...article.organisations.map(({ organisation }) => organisation),
  ].filter(isListed);
}

/** The places nearest to `here` on both sides, itself left out; `places` is in rising order. */
function around(places: readonly number[], here: number): number[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < here) low = middle + 1;
    else high = middle;
  }
  const after = places[low] === here ? low + 1 : low;
  return [...places.slice(Math.max(0, low - NEAREST), low), ...places.slice(after, after + NEAREST)];
}
