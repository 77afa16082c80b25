/** Articles that were found right, by the hash of their file: what has been read and found right once is not parsed again. */
import type { DocumentStore, KnownDocument } from '../archive/load.ts';
import type { FileHashes } from './fileHashes.ts';
import type { Store } from './store.ts';

/** Documents are kept in so many parts, so that one new article writes one of them. */
const PARTS = '0123456789abcdef';

const KEY = 'documents-';

export class Documents implements DocumentStore {
  private readonly known = new Map<string, KnownDocument>();
  private readonly asked = new Set<string>();
  private readonly changed = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly hashes: FileHashes,
  ) {
    for (const part of PARTS) {
      const content = store.read(KEY + part);
      if (!content) continue;
      const entries = JSON.parse(new TextDecoder().decode(content)) as [string, KnownDocument][];
      for (const [hash, document] of entries) this.known.set(hash, document);
    }
  }

  hash(file: string): string {
    return this.hashes.hash(file);
  }

  get(hash: string): KnownDocument | undefined {
    this.asked.add(hash);
    return this.known.get(hash);
  }

  set(hash: string, document: KnownDocument): void {
    this.known.set(hash, document);
    this.asked.add(hash);
    this.changed.add(partOf(hash));
  }

  /** Keeps what has been asked for, and begins anew. */
  save(): void {
    for (const hash of this.known.keys()) {
      if (this.asked.has(hash)) continue;
      this.known.delete(hash);
      this.changed.add(partOf(hash));
    }
    for (const part of this.changed) {
      const kept = [...this.known].filter(([hash]) => partOf(hash) === part);
      this.store.write(KEY + part, new TextEncoder().encode(JSON.stringify(kept)));
    }
    this.changed.clear();
    this.asked.clear();
  }
}

const partOf = (hash: string): string => hash.charAt(0);
