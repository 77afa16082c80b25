/** The editors' word through the command line, all the way to the built site. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ArchiveFolder, rawArticle } from './archiveFolder.ts';

const HALL = 'articles/2016/ny-hall-pa-vesttangen.md';
let archive: ArchiveFolder;
afterEach(() => archive.remove());

const page = (path: string): string => readFileSync(join(archive.site, path, 'index.html'), 'utf8');

/** The whole site as one text. */
const everything = (folder = archive.site): string =>
  [...archive.published(folder)].map(([path, text]) => `${path}\n${text}`).join('\n');

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
    const [{ list, line }] = report.proposals[0].lines;
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

  it('take a name out of what lies beside the site for the next build, too', () => {
    archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
    archive.run('build');
    const next = join(archive.root, '.site.next');
    expect(everything(next)).toContain('Lise Strand');
    archive.write('people.yml', 'people:\n  - {name: Lise Strand, visibility: removed}\n');
    archive.run('build');
    expect(everything(next)).not.toMatch(/lise.{0,5}strand/i);
    expect(everything(next)).toBe(everything());
  });

  it('are asked for in words that a shell takes, of the archive’s own folder', () => {
    archive = new ArchiveFolder({
      "raw/uten dato & rart's.txt": 'Ny hall\n\nVerftet åpner en ny hall i dag, og alle er med.\n',
    });
    archive.run('import');
    const report = JSON.parse(readFileSync(join(archive.root, 'reports/import.json'), 'utf8'));
    const [{ line }] = report.doubts[0].lines;
    const done = spawnSync('sh', ['-c', line.replaceAll('ÅÅÅÅ-MM-DD', '2016-12-06')], { encoding: 'utf8' });
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(archive.run('import').output).toContain('1 new');
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

  it('are refused, each in one line with file and line, all in one run', () => {
    archive = new ArchiveFolder({
      'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
      'people.yml': [
        'people:',
        '  - {name: A B, rolle: x}',
        '  - {name: C D, roles: [{role: x, from: i fjor}]}',
        '  - name: E F',
        '    portrait: ../hemmelig.jpg',
        'not_pepole: []',
      ].join('\n'),
      'organisations.yml': 'organisations:\n  - name: Verftet\n    number: 974760674\n',
      'addresses.yml': 'people:\n  ../../ut: { names: [a b] }\n',
    });
    const first = archive.run('build');
    expect(first.code).toBe(1);
    for (const line of [
      'people.yml:2: error: «people.0» does not know «rolle»',
      'people.yml:3: error: «people.1.roles.0.from» must be a date such as 2016',
      'people.yml:5: error: «people.2.portrait» must be a picture in content/media/',
      'people.yml:6: error: does not know «not_pepole»',
      'organisations.yml:3: error: «organisations.0.number» is no Norwegian organisation number',
      'addresses.yml:2: error: «people.../../ut» must be a–z, 0–9 and hyphens',
    ])
      expect(first.output).toContain(line);
    archive.write(
      'people.yml',
      'people:\n  - name: A B\n  - {name: C D, aliases: [A B]}\n  - name: E F\n    portrait: media/borte.jpg\n',
    );
    archive.write('organisations.yml', 'organisations:\n  - { name: Verftet, description: Stort, gult }\n');
    archive.write('addresses.yml', 'people:\n  a: { names: [k v] }\n  b: { names: [k v] }\n');
    const second = archive.run('build');
    for (const line of [
      'people.yml:3: error: both «A B» and «C D» claim the name «a b»',
      'people.yml:5: error: «E F» has the portrait media/borte.jpg, which is not in the content folder',
      'organisations.yml:2: error: «gult» has no value; text with a comma in it must stand in quotes',
      'addresses.yml:3: error: both «a» and «b» have the name «k v»; keep it at one of them',
    ])
      expect(second.output).toContain(line);
  });

  it('are refused where they contradict each other, or tell a name that they hide', () => {
    archive = new ArchiveFolder({
      'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
      'people.yml': [
        'people:',
        '  - {name: Lise Strand, aliases: [Lise Strandli]}',
        '  - name: Ola Berg',
        '    roles:',
        '      - {role: sjef, from: 2015, to: 2010-06}',
        '      - {role: vaktmester, from: 2015-03, to: 2015}',
        '  - {name: Per Ås, visibility: anonymous, shown_as: Per Å.}',
        '  - {name: Kari Moe, visibility: anonymous, shown_as: en per person}',
        'not_same:',
        '  - [Lise Strandli, Lise Strand]',
        '  - [Ola Li, ola li]',
        '  - [Lise Strand, Lise Strandmo]',
      ].join('\n'),
    });
    const { code, output } = archive.run('build');
    expect(code).toBe(1);
    expect(output.match(/^people\.yml.*$/gm)).toEqual([
      expect.stringContaining(':10: error: «Lise Strandli» and «Lise Strand» are to be two here, and one by'),
      expect.stringContaining(':11: error: «Ola Li» and «ola li» are one and the same name'),
      expect.stringContaining(
        ':5: error: «Ola Berg» has the role «sjef» from 2015 to 2010-06, which is before',
      ),
      expect.stringContaining(':7: error: «shown_as» has «Per», of the very name that is hidden'),
    ]);
  });

  it('are told with their line when nothing falls under them any more', () => {
    archive = new ArchiveFolder({
      'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
      'people.yml':
        'people:\n  - name: Lise Strand\n    aliases:\n      - L. Strand\nnot_people:\n  - Ola Li\n',
    });
    const { code, output } = archive.run('import');
    expect(code, output).toBe(0);
    expect(output).toContain('people.yml:4: warning: people: «Lise Strand» has the alias «L. Strand»');
    expect(output).toContain('people.yml:6: warning: not_people: no article names «Ola Li»');
    expect(output).toMatch(/^Warnings {3}2$/m);
  });
});
