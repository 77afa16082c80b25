import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { ArchiveFolder, rawArticle } from './archiveFolder.ts';

let archive: ArchiveFolder;
afterEach(() => archive.remove());

it('shows who is in a raw file, and says what to name instead of what is none', () => {
  archive = new ArchiveFolder({ 'raw/ny hall.txt': rawArticle('Ny hall på Vesttangen') });
  archive.run('import');
  const explain = (path: string): { code: number | null; output: string } =>
    archive.run('explain', join(archive.content, path));
  const raw = explain('raw/ny hall.txt');
  expect([raw.code, raw.output]).toEqual([0, expect.stringContaining('Lise Strand – daglig leder')]);
  expect(explain('raw')).toEqual({
    code: 1,
    output: `${archive.content}/raw: error: is a folder; name one article file in it\n`,
  });
  expect(explain('articles/2016/ny-hall-pa-vesttangen.md')).toEqual({
    code: 1,
    output: expect.stringMatching(/^\S+\.md: error: .*: npm run explain -- '\S+\/raw\/ny hall\.txt'\n$/),
  });
});
