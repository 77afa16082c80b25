/** Where articles of one title come to stand, in whatever order they come. */
import { afterEach, expect, it } from 'vitest';
import { problemsOf } from '../../src/pipeline/build.ts';
import { importContent } from '../../src/pipeline/importContent.ts';
import type { ImportResult } from '../../src/pipeline/importTypes.ts';
import { ArchiveFolder } from '../commands/archiveFolder.ts';

let archive: ArchiveFolder;
afterEach(() => archive.remove());

const PLAIN = 'articles/2015/leder.md';
const JANUARY = 'articles/2015/leder-2015-01-15.md';
const FEBRUARY = 'articles/2015/leder-2015-02-05.md';

const january = 'Leder\nSkrevet 15.01.15\n\nKommunen bør bygge skolen på Neset, og det haster nå.\n';
const february = 'Leder\nSkrevet 05.02.15\n\nFerja til Storøya går for sjelden om kvelden.\n';

async function imported(): Promise<ImportResult> {
  const { content: contentDir, root: reportsDir } = archive;
  const result = await importContent({ contentDir, reportsDir, today: '2026-01-01' });
  expect(problemsOf(result, true)).toEqual([]);
  return result;
}

it('the earliest of a title has it alone, the others have their date in the address, and each keeps what it has', async () => {
  archive = new ArchiveFolder({ 'raw/a.txt': february, 'raw/b.txt': january });
  expect((await imported()).written.new).toEqual([FEBRUARY, PLAIN]);
  expect(archive.read(PLAIN)).toContain('Neset');
  archive.write(
    'raw/0.txt',
    february.replace('05.02', '02.01').replace('Ferja', 'Bussen').replace('Storøya', 'byen'),
  );
  archive.write('raw/b.txt', january.replace('haster', 'hastar'));
  const { written } = await imported();
  expect(written).toEqual({ new: ['articles/2015/leder-2015-01-02.md'], changed: [PLAIN], unchanged: 1 });
});

it('who comes later has the same address in whatever order the others came', async () => {
  archive = new ArchiveFolder({ 'raw/a.txt': february });
  expect((await imported()).written.new).toEqual([PLAIN]);
  archive.write('raw/b.txt', january);
  expect((await imported()).written.new).toEqual([JANUARY]);
  archive.delete('import.json');
  expect((await imported()).written).toEqual({ new: [], changed: [], unchanged: 2 });
});

it('articles of one title in one file keep their files when one is added before them', async () => {
  const item = (date: string, words: string): string =>
    `<item><title>Leder</title><wp:post_name>leder</wp:post_name><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date>${date} 10:00:00</wp:post_date><content:encoded><![CDATA[<p>${words}</p>]]></content:encoded></item>`;
  const blog = (...items: string[]): string =>
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${items.join('')}</channel></rss>`;
  const ferry = item('2015-02-05', 'Ferja til Storøya går for sjelden om kvelden.');
  const school = item('2015-01-15', 'Kommunen bør bygge skolen på Neset, og det haster nå.');
  archive = new ArchiveFolder({ 'raw/blogg.xml': blog(ferry) });
  expect((await imported()).written.new).toEqual([PLAIN]);
  archive.write('raw/blogg.xml', blog(school, ferry));
  expect((await imported()).written).toEqual({ new: [JANUARY], changed: [], unchanged: 1 });
  archive.write(
    'raw/blogg.xml',
    blog(school, ferry).replace('sjelden', 'sjeldan').replace('haster', 'hastar'),
  );
  expect((await imported()).written).toEqual({ new: [], changed: [JANUARY, PLAIN], unchanged: 0 });
  expect(archive.read(PLAIN)).toContain('Ferja');
});

it('an article of another’s hand keeps its place', async () => {
  archive = new ArchiveFolder({ [PLAIN]: '---\ntitle: Leder\ndate: 2015-03-01\n---\nOm noe annet.\n' });
  archive.write('raw/a.txt', february);
  expect((await imported()).written.new).toEqual([FEBRUARY]);
});
