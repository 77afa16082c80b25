/** What a process that makes the index is told of articles, until somebody needs it. */
import type { SearchSource } from '../search/source.ts';

export class SourceInbox {
  private readonly there = new Map<string, SearchSource>();
  private readonly waiting = new Set<{ ids: readonly string[]; give: (sources: SearchSource[]) => void }>();
  private coming = new Set<string>();

  /** @param ask wants the sources of articles that are not on their way */
  constructor(private readonly ask: (ids: string[]) => void) {}

  /** @param coming ids of articles whose sources come unasked */
  expect(coming: readonly string[]): void {
    this.there.clear();
    this.waiting.clear();
    this.coming = new Set(coming);
  }

  put(sources: readonly SearchSource[]): void {
    for (const source of sources) {
      this.there.set(source.id, source);
      this.coming.delete(source.id);
    }
    for (const wish of this.waiting) {
      if (!wish.ids.every((id) => this.there.has(id))) continue;
      this.waiting.delete(wish);
      wish.give(this.taken(wish.ids));
    }
  }

  /** Each is given once. */
  async take(ids: readonly string[]): Promise<SearchSource[]> {
    const missing = ids.filter((id) => !this.there.has(id));
    if (!missing.length) return this.taken(ids);
    const unasked = missing.filter((id) => !this.coming.has(id));
    if (unasked.length) this.ask(unasked);
    return new Promise((give) => {
      this.waiting.add({ ids, give });
    });
  }

  private taken(ids: readonly string[]): SearchSource[] {
    const sources = ids.map((id) => this.there.get(id) as SearchSource);
    for (const id of ids) this.there.delete(id);
    return sources;
  }
}
