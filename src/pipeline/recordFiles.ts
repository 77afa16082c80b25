/** The large files of records that the published site has, for the next one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places, WrittenRecords } from '../site/data/recordFile.ts';
import type { RecordMemory } from '../site/plan.ts';
import type { Values } from '../store/values.ts';
import type { Trees } from './trees.ts';

interface Kept {
  /** Of the file that the places belong to: a build that was killed has kept those of a file that nobody has. */
  key: string;
  version: string;
  places: Places;
}

export class RecordFiles implements RecordMemory {
  constructor(
    private readonly outputDir: string,
    private readonly trees: Pick<Trees, 'live'>,
    private readonly values: Values,
  ) {}

  before(path: string, version: string): WrittenRecords | undefined {
    const kept = this.values.get<Kept>(keyOf(path));
    if (kept?.version !== version || this.trees.live.get(path)?.key !== kept.key) return undefined;
    return { content: readFileSync(join(this.outputDir, path)), places: kept.places };
  }

  keep(path: string, key: string, version: string, places: Places): void {
    this.values.set(keyOf(path), { key, version, places } satisfies Kept);
  }
}

const keyOf = (path: string): string => `records-${path.replaceAll('/', '-')}`;
