/** The people and organisations met most often, and who of them are met together. */
import { isListed } from '../../archive/knit/article.ts';
import type { Article, Organisation, Person } from '../../archive/types.ts';

export interface NetworkNode {
  entity: Person | Organisation;
  /** Articles it is in. */
  articles: number;
}

export interface NetworkEdge {
  /** Indexes of nodes, the lower first. */
  from: number;
  to: number;
  /** Articles that have both. */
  articles: number;
}

export interface Network {
  /** Most articles first. */
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

/** More than these cannot be told apart in one drawing. */
const NODES = 50;
/** Each keeps the ties to those it is met with most; all ties would be a tangle. */
const TIES_EACH = 4;

export function networkOf(articles: readonly Article[]): Network {
  const counts = new Map<Person | Organisation, number>();
  const groups = articles.map(entitiesOf);
  for (const group of groups) for (const entity of group) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const nodes = [...counts]
    .map(([entity, count]) => ({ entity, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.entity.address < b.entity.address ? -1 : 1))
    .slice(0, NODES);
  const indexes = new Map(nodes.map(({ entity }, index) => [entity, index]));
  return { nodes, edges: strongest(edgesOf(groups, indexes)) };
}

function entitiesOf(article: Article): Set<Person | Organisation> {
  return new Set(
    [
      ...article.people.map(({ person }) => person),
      ...article.organisations.map(({ organisation }) => organisation),
    ].filter(isListed),
  );
}

function edgesOf(
  groups: readonly Set<Person | Organisation>[],
  indexes: ReadonlyMap<Person | Organisation, number>,
): NetworkEdge[] {
  const edges = new Map<string, NetworkEdge>();
  for (const group of groups) {
    const present = [...group].flatMap((entity) => indexes.get(entity) ?? []).sort((a, b) => a - b);
    present.forEach((from, position) => {
      for (const to of present.slice(position + 1)) {
        const known = edges.get(`${from}-${to}`);
        if (known) known.articles += 1;
        else edges.set(`${from}-${to}`, { from, to, articles: 1 });
      }
    });
  }
  return [...edges.values()].sort((a, b) => b.articles - a.articles || a.from - b.from || a.to - b.to);
}

/** @param edges strongest first */
function strongest(edges: readonly NetworkEdge[]): NetworkEdge[] {
  const ties = new Map<number, number>();
  const tiesOf = (node: number): number => ties.get(node) ?? 0;
  return edges.filter(({ from, to }) => {
    const kept = tiesOf(from) < TIES_EACH || tiesOf(to) < TIES_EACH;
    if (kept) for (const node of [from, to]) ties.set(node, tiesOf(node) + 1);
    return kept;
  });
}

/** For each node those it is tied to, the strongest first. */
export function tiesByNode({ nodes, edges }: Network): { node: NetworkNode; articles: number }[][] {
  return nodes.map((_, index) =>
    edges
      .filter(({ from, to }) => from === index || to === index)
      .map(({ from, to, articles }) => ({
        node: nodes[from === index ? to : from] as NetworkNode,
        articles,
      })),
  );
}
