/** Every bad source is told in one line of the same run, and the good ones are written all the same. */
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/pipeline/build.ts';
import { importContent } from '../../src/pipeline/importContent.ts';
import type { ImportResult } from '../../src/pipeline/importTypes.ts';
import { noteLine } from '../../src/terminal/summary.ts';
import { ArchiveFolder, rawArticle } from '../commands/archiveFolder.ts';

const LONG = Array.from(
  { length: 12 },
  (_, at) => `Setning nummer ${at} forteller om kaia som ble bygget i Storvåg, og om de som arbeidet der.`,
).join(' ');
const long = (title: string, change = ''): string => `${title}\n\nSkrevet 06.12.16\n\n${LONG}${change}\n`;

const FILES: Record<string, string | Uint8Array> = {
  'raw/god.txt': rawArticle('Ny hall på Vesttangen'),
  'raw/tom.txt': '',
  'raw/blank.txt': ' \n\n\t\n',
  'raw/bilde.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 0, 255, 254, 0, 0, 7]),
  'raw/ukjent.txt': new Uint8Array(Array.from({ length: 600 }, (_, at) => 0x80 + ((at * 7) % 32))),
  'raw/halv-utf16.txt': new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00]),
  'raw/uten-tittel.txt': `Skrevet 06.12.16\n\n${LONG}\n`,
  'raw/uten-dato.txt': `Ny kai\n\n${LONG} Uten dato.\n`,
  'raw/uten-ar.txt': `Kaia åpner\n\nTirsdag 6. desember\n\n${LONG} Uten årstall.\n`,
  'raw/framtid.txt': `Ny bru\nPublisert 6. desember 2031\n\n${LONG} I framtida.\n`,
  'raw/fortid.txt': `Ny bark\nPublisert 6. desember 1716\n\n${LONG} I fortida.\n`,
  'raw/kai-1.txt': long('Storvåg får kai'),
  'raw/kai-2.txt': long('Storvåg får kai').replace('06.12.16', '07.12.16'),
  'raw/kai-3.txt': long('Storvåg får ny kai', ' Slik er det blitt.'),
  'raw/dyp.html': `<html><title>Dyp side</title>${'<div>'.repeat(60_000)}`,
  'raw/brutt.xml': '<?xml version="1.0"?><rss><channel><item><title>Ny & gammel</title></channel></rss>',
  'raw/brutt.md': '---\ntitle: Hall: ny: stor\ndate: 2016-12-06\n---\nTekst.\n',
  'raw/con.txt': rawArticle('En ny bark'),
  'raw/hva?.txt': rawArticle('En ny skute'),
};

/** File, level, what is said. */
const TOLD: [string, 'error' | 'warning', RegExp][] = [
  ['raw/tom.txt', 'error', /is empty; put the article into it/],
  ['raw/blank.txt', 'error', /is empty; put the article into it/],
  ['raw/bilde.txt', 'error', /is binary.*; save the article as text/],
  ['raw/ukjent.txt', 'error', /unknown encoding; save it as UTF-8/],
  ['raw/halv-utf16.txt', 'error', /begins as UTF-16 but is not; save it as UTF-8/],
  ['raw/uten-tittel.txt:1', 'error', /has no title; put it on a line/],
  ['raw/uten-dato.txt', 'error', /has no date; put it in the file's name, such as 2016-12-06-/],
  ['raw/uten-ar.txt:3', 'error', /date without a year; put the date in the file's name/],
  ['raw/framtid.txt:2', 'error', /is dated 2031-12-06, which has not come yet; correct/],
  ['raw/fortid.txt:2', 'error', /is dated 1716-12-06, before 1800; correct/],
  ['raw/kai-2.txt', 'error', /has the same text as raw\/kai-1\.txt; take one/],
  ['raw/kai-3.txt', 'warning', /has 9\d % of its words in common with raw\/kai-1\.txt; take one/],
  ['raw/dyp.html', 'error', /nested more than 512 deep.*; save the article as plain text/],
  ['raw/brutt.xml:1', 'error', /is broken XML.*; export it again/],
  ['raw/brutt.md:2', 'error', /broken front matter.*quotes/],
  ['raw/con.txt', 'error', /has a name that Windows keeps for itself; rename it/],
  ['raw/hva?.txt', 'error', /has a name that has the sign \?, .*; rename it/],
  ['raw/stor.txt', 'error', /is 51 MB, more than any article; take it out/],
  ['raw/lenke.txt', 'error', /is a link out of the content folder; put the file itself there/],
  ['raw/borte.txt', 'error', /cannot be read \(ENOENT\); check that the file is there/],
];

describe('bad sources', () => {
  let archive: ArchiveFolder;
  let result: ImportResult;
  const read = (): Promise<ImportResult> =>
    importContent({
      contentDir: archive.content,
      reportsDir: join(archive.root, 'reports'),
      today: '2026-01-01',
    });

  beforeAll(async () => {
    archive = new ArchiveFolder(FILES);
    archive.write('raw/stor.txt', '');
    truncateSync(join(archive.content, 'raw/stor.txt'), 51 * 1024 * 1024);
    writeFileSync(join(archive.root, 'utenfor.txt'), rawArticle('Utenfor'));
    symlinkSync(join(archive.root, 'utenfor.txt'), join(archive.content, 'raw/lenke.txt'));
    symlinkSync(join(archive.content, 'raw/finnes-ikke.txt'), join(archive.content, 'raw/borte.txt'));
    result = await read();
  });
  afterAll(() => archive.remove());

  it.each(TOLD)('%s: one %s', (file, level, message) => {
    const lines = result.notes.map(noteLine).filter((line) => line.startsWith(`${file}: ${level}: `));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
    expect(lines[0]).not.toMatch(/\n/);
  });

  it('and nothing else is told of', () => {
    const grave = result.notes.filter(({ level }) => level !== 'info').map(({ file }) => file);
    expect(grave.sort()).toEqual(TOLD.map(([file]) => file.replace(/:\d+$/, '')).sort());
  });

  it('writes the articles that are right', () => {
    expect(result.written.new.sort()).toEqual([
      'articles/2016/ny-hall-pa-vesttangen.md',
      'articles/2016/storvag-far-kai.md',
      'articles/2016/storvag-far-ny-kai.md',
    ]);
  });

  it('are told again the next time, as nothing was done about them', async () => {
    const again = await read();
    const graveLines = (from: ImportResult): string[] =>
      from.notes
        .filter(({ level }) => level !== 'info')
        .map(noteLine)
        .sort();
    expect(graveLines(again)).toEqual(graveLines(result));
    expect(again.written.new).toEqual([]);
    expect(again.keptByHand).toEqual([]);
  });

  it('stop a strict build by their warnings, too', () => {
    const only = { ...result, notes: result.notes.filter(({ level }) => level === 'warning') };
    expect(problemsOf(only, false)).toEqual([]);
    expect(problemsOf(only, true).map(({ file }) => file)).toEqual(['raw/kai-3.txt']);
  });
});
