/** Values of any kind in the store, and those that were asked for lately in memory as well. */
import { deserialize, serialize } from 'node:v8';
import type { Store } from './store.ts';

export class Values {
  private readonly used = new Set<string>();

  /** @param known shared by all that are opened one after the other over the same store */
  constructor(
    private readonly store: Store,
    private readonly known: Map<string, unknown>,
  ) {}

  has(key: string): boolean {
    return this.known.has(key) || this.store.has(key);
  }

  /** Undefined where nothing whole is known. */
  get<T>(key: string): T | undefined {
    if (!this.known.has(key)) {
      const content = this.store.read(key);
      if (!content) return undefined;
      this.known.set(key, deserialize(content));
    }
    this.used.add(key);
    return this.known.get(key) as T;
  }

  set(key: string, value: unknown): void {
    this.store.write(key, serialize(value));
    this.known.set(key, value);
    this.used.add(key);
  }

  /** Takes into memory what begins with `prefix`, before it is asked for. */
  load(prefix: string): void {
    for (const key of this.store.keys(prefix)) this.get(key);
  }

  /** Forgets what begins with `prefix` and has been neither asked for nor set. */
  prune(prefix: string): void {
    const isUnused = (key: string): boolean => key.startsWith(prefix) && !this.used.has(key);
    for (const key of this.known.keys()) if (isUnused(key)) this.known.delete(key);
    for (const key of this.store.keys(prefix)) if (isUnused(key)) this.store.remove(key);
  }
}
