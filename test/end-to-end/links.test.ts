/** A link that leads nowhere stops the build, and the site that was there stays. */
import { afterAll, expect, it } from 'vitest';
import { ArchiveFolder, rawArticle } from '../commands/archiveFolder.ts';

const archive = new ArchiveFolder({ 'raw/hall.txt': rawArticle('Ny hall på Vesttangen') });
afterAll(() => archive.remove());

const byHand = (link: string): string =>
  `---\ntitle: Mer om hallen\ndate: 2016-12-07\n---\nLes [saken om hallen](${link}).\n`;

it('a broken link is told with its article, and the last good site stays', () => {
  archive.write('articles/2016/mer.md', byHand('ny-hall-pa-vesttangen.md#sitat-1'));
  const good = archive.run('build');
  expect(good.code, good.output).toBe(0);
  const before = ArchiveFolder.contents(archive.site);

  archive.write('articles/2016/mer.md', byHand('ny-hall-pa-vesttangen.md#sitat-7'));
  const bad = archive.run('build');
  expect(bad.code).not.toBe(0);
  expect(bad.output).toMatch(
    /articles\/2016\/mer\.md: .*artikler\/2016\/mer\/index\.html links to «\/artikler\/2016\/ny-hall-pa-vesttangen\/#sitat-7», which is not there/,
  );
  expect(ArchiveFolder.contents(archive.site)).toEqual(before);
});
