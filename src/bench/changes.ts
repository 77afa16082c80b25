/** What editors do between two builds of a synthetic archive. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticFile } from './synthetic/write.ts';
import type { WorkFolder } from './workFolder.ts';

export interface Change {
  name: string;
  /** @param nth how often it has been done to this archive */
  make(folder: WorkFolder, nth: number): void;
}

/** An article that nothing sets apart; each kind of change has its own stretch of the archive. */
const within = (folder: WorkFolder, share: number, nth: number): number =>
  Math.floor(folder.articles * share) + nth;

const fileOf = (folder: WorkFolder, number: number): string =>
  join(folder.content, syntheticFile(folder.archive.article(number), 'markdown'));

const rewrite = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

export const CHANGES: readonly Change[] = [
  { name: 'one raw article added', make: (folder, nth) => folder.add('raw', 2 * nth) },
  { name: 'one article of Markdown added', make: (folder, nth) => folder.add('markdown', 2 * nth + 1) },
  {
    name: 'one article’s text changed',
    make: (folder, nth) =>
      rewrite(
        fileOf(folder, within(folder, 0.5, nth)),
        (text) => `${text}\nDette er rettet for ${nth + 1}. gang.\n`,
      ),
  },
  {
    name: 'one article’s title changed',
    make: (folder, nth) =>
      rewrite(fileOf(folder, within(folder, 0.25, nth)), (text) =>
        text.replace('title: "', 'title: "Rettet: '),
      ),
  },
  { name: 'one article deleted', make: (folder, nth) => rmSync(fileOf(folder, within(folder, 0.75, nth))) },
  {
    name: 'an editor joins two names',
    make: (folder, nth) => {
      const [first, second] = [0, 3].map((ahead) => {
        const [person] = folder.archive.article(within(folder, 0.125, ahead + 6 * nth)).people;
        return JSON.stringify(person?.name);
      });
      const file = join(folder.content, 'people.yml');
      const decision = `  - {name: ${first}, aliases: [${second}]}\n`;
      if (nth === 0) writeFileSync(file, `people:\n${decision}`);
      else rewrite(file, (text) => text + decision);
    },
  },
];
