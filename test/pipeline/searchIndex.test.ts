/** The index that a process of its own makes is the one that is made here. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadArchive } from '../../src/archive/load.ts';
import { inProcess, type SearchIndex, searchIndex } from '../../src/pipeline/searchIndex.ts';
import { searchInputs } from '../../src/search/files.ts';
import { ArchiveFolder, rawArticle } from '../commands/archiveFolder.ts';

let archive: ArchiveFolder;
beforeEach(() => {
  archive = new ArchiveFolder({
    'raw/hall.txt': rawArticle('Ny hall på Vesttangen'),
    'raw/kai.txt': rawArticle('Ny industrikai', '07.01.17'),
  });
});
afterEach(() => archive.remove());

it('also the second time, when most is known', async () => {
  expect(archive.run('import').code).toBe(0);
  const inputs = searchInputs(await loadArchive(archive.content));
  const made = async (index: SearchIndex, folder: string): Promise<[Map<string, string>, object]> => {
    const files = await index.make(inputs, () => {}).files;
    await index.write([...files.keys()], folder);
    await index.close();
    return [files, ArchiveFolder.contents(folder)];
  };
  const settings = (cache: string) => ({ cacheDir: join(archive.root, cache), version: '1' });
  const here = await made(searchIndex(settings('here'), 2), join(archive.root, 'of-here'));
  expect(here[0].size).toBeGreaterThan(10);
  for (const time of [1, 2]) {
    const other = await made(inProcess(settings('process')), join(archive.root, `of-process-${time}`));
    expect(other).toEqual(here);
  }
});

it('says what the system refuses, with the path', async () => {
  writeFileSync(join(archive.root, 'file'), '');
  const index = inProcess({ cacheDir: join(archive.root, 'none'), version: '1' });
  const made = await index.make({ articles: [], sources: () => [] }, () => {}).files;
  const written = index.write([...made.keys()], join(archive.root, 'file', 'folder'));
  await expect(written).rejects.toMatchObject({ code: 'ENOTDIR', syscall: 'mkdir' });
  await index.close();
});

it('says that the process has ended, where it is killed', async () => {
  const index = inProcess({ cacheDir: join(archive.root, 'none'), version: '1' });
  const { begun, files: made } = index.make({ articles: [], sources: () => [] }, () => {});
  const closed = index.close();
  await expect(made).rejects.toThrow('has ended');
  await begun;
  await closed;
});
