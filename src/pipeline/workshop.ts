/** What one build leaves to the next in the same process: what is read once stays read, and who makes the index stays ready. */
import { Documents } from '../store/documents.ts';
import { FileHashes } from '../store/fileHashes.ts';
import { Registers } from '../store/registers.ts';
import { Store } from '../store/store.ts';
import { Values } from '../store/values.ts';
import { wholeProgram } from './program.ts';
import { rememberedIndex } from './rememberedIndex.ts';
import { type SearchIndex, searchIndex } from './searchIndex.ts';

export interface Tools {
  version: string;
  store: Store;
  hashes: FileHashes;
  documents: Documents;
  registers: Registers;
  values: Values;
}

export class Workshop {
  private version: string | undefined;
  private known: Pick<Tools, 'hashes' | 'documents'> | undefined;
  private readonly values = new Map<string, unknown>();
  private making: SearchIndex | undefined;

  constructor(
    private readonly contentDir: string,
    private readonly cacheDir: string,
  ) {}

  /** Opened anew for each build. */
  async open(): Promise<Tools> {
    // The program that runs is the one that was read at the beginning.
    this.version ??= await wholeProgram();
    const store = Store.open(this.cacheDir, this.version);
    if (!this.known) {
      const hashes = new FileHashes(this.contentDir, store);
      this.known = { hashes, documents: new Documents(store, hashes) };
    }
    const values = new Values(store, this.values);
    return { version: this.version, store, values, registers: new Registers(values), ...this.known };
  }

  /** @param articles how many there are, as nearly as is known */
  index({ version, store }: Tools, articles: number): SearchIndex {
    this.making ??= searchIndex({ cacheDir: this.cacheDir, version }, articles);
    return rememberedIndex(this.making, store);
  }

  /** What was begun is left; the next build begins anew. */
  async close(): Promise<void> {
    const { making } = this;
    this.making = undefined;
    this.known = undefined;
    this.values.clear();
    await making?.close();
  }
}
