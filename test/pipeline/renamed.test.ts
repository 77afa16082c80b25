/** Sources that are renamed, or taken away, after their articles were written. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { problemsOf } from '../../src/pipeline/build.ts';
import { importContent } from '../../src/pipeline/importContent.ts';
import type { ImportResult } from '../../src/pipeline/importTypes.ts';
import { noteLine } from '../../src/terminal/summary.ts';
import { ArchiveFolder, rawArticle } from '../commands/archiveFolder.ts';

const HALL = 'articles/2016/ny-hall-pa-vesttangen.md';
let archive: ArchiveFolder;
afterEach(() => archive.remove());

async function imported(): Promise<ImportResult> {
  const { content: contentDir, root: reportsDir } = archive;
  const result = await importContent({ contentDir, reportsDir, today: '2026-01-01' });
  expect(problemsOf(result, false)).toEqual([]);
  return result;
}

const rename = (from: string, to: string): void =>
  renameSync(join(archive.content, from), join(archive.content, to));
const warnings = ({ notes }: ImportResult): string[] =>
  notes.filter(({ level }) => level === 'warning').map(noteLine);

it.each([
  ['as it is', (text: string) => text],
  ['saved anew by an editor with other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
])('a renamed source, %s, keeps its article, which names the new source', async (_, saved) => {
  archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
  await imported();
  rename('raw/a.txt', 'raw/ny hall (2).txt');
  archive.write('raw/ny hall (2).txt', saved(archive.read('raw/ny hall (2).txt')));
  const result = await imported();
  expect(result.written).toEqual({ new: [], changed: [HALL], unchanged: 0 });
  expect(warnings(result)).toEqual([]);
  expect(archive.read(HALL)).toContain('source: raw/ny hall (2).txt\n');
  expect((await imported()).written.unchanged).toBe(1);
});

it('an edited article stays as it is; the line to correct is told until it is corrected', async () => {
  archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
  await imported();
  archive.write(HALL, archive.read(HALL).replace('daglig leder', 'verftssjef'));
  const edited = archive.read(HALL);
  rename('raw/a.txt', 'raw/b.txt');
  for (let time = 0; time < 2; time++) {
    const result = await imported();
    expect([result.offers, result.keptByHand]).toEqual([[], [HALL]]);
    const line = edited.split('\n').indexOf('source: raw/a.txt') + 1;
    expect(warnings(result)).toEqual([
      `${HALL}:${line}: warning: its source raw/a.txt is called raw/b.txt now; the file is yours, so correct this line: «source: raw/b.txt»`,
    ]);
    expect(archive.read(HALL)).toBe(edited);
  }
  archive.write(HALL, edited.replace('raw/a.txt', 'raw/b.txt'));
  expect(warnings(await imported())).toEqual([]);
});

it('a deleted article of a renamed source stays away until the editor says a word', async () => {
  archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
  await imported();
  archive.delete(HALL);
  rename('raw/a.txt', 'raw/b.txt');
  for (let time = 0; time < 2; time++) expect((await imported()).deleted).toEqual([HALL]);
});

it('a source that is gone is told as long as its article names it', async () => {
  archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
  await imported();
  const source = archive.read('raw/a.txt');
  archive.delete('raw/a.txt');
  for (let time = 0; time < 2; time++)
    expect(warnings(await imported())).toEqual([
      expect.stringMatching(
        /ny-hall-pa-vesttangen\.md:\d+: warning: its source raw\/a\.txt is gone; put it back, /,
      ),
    ]);
  archive.write('raw/a.txt', source);
  expect(warnings(await imported())).toEqual([]);
  archive.delete('raw/a.txt');
  archive.write(HALL, archive.read(HALL).replace(/^source:.*\n/m, ''));
  expect(warnings(await imported())).toEqual([]);
  expect(archive.read('import.json')).not.toContain('raw/a.txt');
});
