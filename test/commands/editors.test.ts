/** The editors' word through the command line, all the way to the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ArchiveFolder, rawArticle } from './archiveFolder.ts';

const HALL = 'articles/2016/ny-hall-pa-vesttangen.md';
let archive: ArchiveFolder;
afterEach(() => archive.remove());

const page = (path: string): string => readFileSync(join(archive.site, path, 'index.html'), 'utf8');

/** Every file of the site with its path, unpacked. */
function everything(): string {
  return readdirSync(archive.site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return `${path}\n${(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')}`;
    })
    .join('\n');
}

describe('decisions of the editors', () => {
  it('stand in every build, and old addresses lead on', () => {
    archive = new ArchiveFolder({
      'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
      'raw/b.txt': rawArticle('Ny kai på Vesttangen', '06.12.30')
        .replace('Lise Strand', 'Lise M. Strand')
        .replace('06.12.30', '06.12.2006'),
    });
    const first = archive.run('build');
    expect(first.code, first.output).toBe(0);
    expect(first.output).toContain('1 pair of names that may be one');
    const report = JSON.parse(readFileSync(join(archive.root, 'reports/import.json'), 'utf8'));
    const [{ list, line }] = report.proposals[0].decisions;
    archive.write('people.yml', `${list}:\n  ${line}\n`);
    const second = archive.run('build');
    expect(second.output).toContain('0 pairs of names');
    expect(page('personer/lise-m-strand')).toContain('Ny kai');
    expect(page('personer/lise-m-strand')).toContain('Ny hall');
    expect(readFileSync(join(archive.site, '_redirects'), 'utf8')).toContain(
      '/personer/lise-strand/ /personer/lise-m-strand/ 301',
    );
    expect(page('personer/lise-strand')).toMatch(/noindex.*canonical.*personer\/lise-m-strand\/.*refresh/s);
    const before = ArchiveFolder.contents(archive.content);
    archive.run('build');
    expect(ArchiveFolder.contents(archive.content)).toEqual(before);
  });

  it('hide a name on all pages, in addresses and in the index', () => {
    archive = new ArchiveFolder({
      'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
      'raw/b.txt': rawArticle('Slik bor Lise Strand', '07.12.16'),
      'people.yml': 'people:\n  - {name: Lise Strand, visibility: anonymous}\n',
    });
    const { code, output } = archive.run('build');
    expect(code, output).toBe(0);
    expect(everything()).not.toMatch(/lise.{0,5}strand/i);
    expect(page('artikler/2016/ny-hall-pa-vesttangen')).toContain('[navn fjernet]');
  });

  it('let no build through that still has a hidden name', () => {
    archive = new ArchiveFolder({
      'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
      'site.yml': 'title: Lise Strands arkiv\n',
      'people.yml': 'people:\n  - {name: Lise Strand, visibility: removed}\n',
    });
    const { code, output } = archive.run('build');
    expect([code, output]).toEqual([1, expect.stringContaining('still stands in the site')]);
  });

  it('take an article out of lists and search, or away', () => {
    const titles = ['Ny hall på Vesttangen', 'Ny kai på Vesttangen', 'Ny bro på Vesttangen'];
    archive = new ArchiveFolder(
      Object.fromEntries(titles.map((title, at) => [`raw/${at}.txt`, rawArticle(title)])),
    );
    archive.run('import');
    const mark = (file: string, word: string): void =>
      archive.write(file, archive.read(file).replace('lang: nb', `lang: nb\nvisibility: ${word}`));
    mark(HALL, 'unlisted');
    mark('articles/2016/ny-kai-pa-vesttangen.md', 'removed');
    const { code, output } = archive.run('build');
    expect(code, output).toBe(0);
    expect(page('artikler/2016/ny-hall-pa-vesttangen')).toMatch(/noindex/);
    expect(page('artikler/2016/ny-kai-pa-vesttangen')).toContain('Artikkelen er fjernet');
    expect(readFileSync(join(archive.site, '.htaccess'), 'utf8')).toContain(
      'Redirect gone /artikler/2016/ny-kai-pa-vesttangen/',
    );
    const elsewhere = everything().replace(
      /\S*artikler\/2016\/ny-hall-pa-vesttangen\/index\.html\n.*?<\/html>/s,
      '',
    );
    expect(elsewhere).not.toContain('Ny hall');
    expect(elsewhere).not.toContain('Ny kai');
    expect(elsewhere).toContain('Ny bro');
  });

  it('tell readers what has been put right, on the page and in a feed', () => {
    archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
    archive.run('import');
    const correction = 'corrections:\n  - {date: 2026-02-03, text: Hallen er på tre mål & ikke ti.}';
    archive.write(
      HALL,
      archive.read(HALL).replace('lang: nb', `lang: nb\nupdated: 2026-02-03\n${correction}`),
    );
    const { code, output } = archive.run('build');
    expect(code, output).toBe(0);
    expect(page('artikler/2016/ny-hall-pa-vesttangen')).toMatch(/Rettelse.*3\.\sfebruar 2026.*tre mål/s);
    const feed = readFileSync(join(archive.site, 'rettelser.xml'), 'utf8');
    expect(feed).toContain('<updated>2026-02-03T00:00:00Z</updated>');
    expect(feed).toContain('<summary>Hallen er på tre mål &amp; ikke ti.</summary>');
  });

  it.each([
    [
      'an unknown key',
      'people:\n  - {name: A B, rolle: x}\n',
      'people.yml:2: error: «people.0» does not know «rolle»',
    ],
    [
      'a name claimed twice',
      'people:\n  - {name: A B}\n  - {name: C D, aliases: [A B]}\n',
      'claim the name «a b»',
    ],
    [
      'a wrong date',
      'people:\n  - {name: A B, roles: [{role: x, from: i fjor}]}\n',
      'must be a date such as 2016',
    ],
  ])('are refused in one line with %s', (_what, text, line) => {
    archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen'), 'people.yml': text });
    const { code, output } = archive.run('build');
    expect([code, output]).toEqual([1, expect.stringContaining(line)]);
  });
});
