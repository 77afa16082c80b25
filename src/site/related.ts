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

  /** @param articles newest first */
  constructor(private readonly articles: readonly Article[]) {
    this.positions = new Map(articles.map((article, index) => [article, index]));
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
    const shared = new Map<
      number,
      { score: number; entities: { entity: Person | Organisation; weight: number }[] }
    >();
    for (const entity of new Set(entitiesOf(article))) {
      const places = this.places.get(entity) ?? [];
      const weight = 1 / Math.max(1, Math.ceil(Math.log2(places.length)));
      for (const place of around(places, here)) {
        const known = shared.get(place) ?? { score: 0, entities: [] };
        known.score += weight;
        known.entities.push({ entity, weight });
        shared.set(place, known);
      }
    }
    return [...shared]
      .sort(
        ([a, one], [b, other]) =>
          other.score - one.score || this.daysBetween(a, here) - this.daysBetween(b, here) || a - b,
      )
      .slice(0, limit)
      .map(([place, { entities }]) => ({
        article: this.articles[place] as Article,
        shared: entities.sort((a, b) => b.weight - a.weight).map(({ entity }) => entity),
      }));
  }

  private daysBetween(one: number, other: number): number {
    const [a, b] = [one, other].map((at) => Date.parse((this.articles[at] as Article).frontMatter.date));
    return Math.abs((a as number) - (b as number));
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
