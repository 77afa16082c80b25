/** An archive read in parts on different machines is the same as one that was read in one go. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ArchiveFolder, rawArticle } from './archiveFolder.ts';

const SOURCES = Object.fromEntries(
  [2001, 2002, 2003].flatMap((year) =>
    ['Ny hall', 'Ny kai'].map((title) => [
      `raw/${year}/${title.replace(' ', '-')}.txt`.toLowerCase(),
      rawArticle(`${title} i ${year}`, `06.12.${year}`),
    ]),
  ),
);

const archives: ArchiveFolder[] = [];
function archiveOf(files: Record<string, string>): ArchiveFolder {
  const archive = new ArchiveFolder(files);
  archives.push(archive);
  return archive;
}
afterAll(() => {
  for (const archive of archives) archive.remove();
});

const part = (...years: number[]): ArchiveFolder =>
  archiveOf(
    Object.fromEntries(
      Object.entries(SOURCES).filter(([file]) => years.some((year) => file.includes(`/${year}/`))),
    ),
  );

it('parts by year, put together, are the archive that one machine would have made', () => {
  const whole = archiveOf(SOURCES);
  const parts = [part(2001, 2003), part(2002)];
  for (const archive of [whole, ...parts]) expect(archive.run('import').code).toBe(0);
  const joined = archiveOf({});
  const { code, output } = joined.run('join', ...parts.map(({ content }) => content));
  expect([code, output]).toEqual([0, expect.stringContaining('2 parts: 6 sources')]);
  expect(joined.run('import').output).toContain('6 from raw/: 0 new, 0 changed, 6 unchanged');
  expect(ArchiveFolder.contents(joined.content)).toEqual(ArchiveFolder.contents(whole.content));
});

it('articles of one title in two parts stand where one machine would have put them', () => {
  const leaders = Object.fromEntries(
    ['05.02.15', '15.01.15', '04.03.15'].map((date, at) => [
      `raw/${at}.txt`,
      `Leder\nSkrevet ${date}\n\nDette er mening nummer ${at} om ferja til Storøya.\n`,
    ]),
  );
  const of = (...names: string[]): ArchiveFolder =>
    archiveOf(Object.fromEntries(names.map((name) => [name, leaders[name] as string])));
  const whole = archiveOf(leaders);
  const parts = [of('raw/0.txt', 'raw/2.txt'), of('raw/1.txt')];
  for (const archive of [whole, ...parts]) archive.run('import');
  const joined = archiveOf({});
  for (let time = 0; time < 2; time++) {
    const { output } = joined.run('join', ...parts.map(({ content }) => content));
    expect(output).toContain('leder.md → articles/2015/leder-2015-02-05.md');
    expect(joined.run('import').output).toContain('3 from raw/: 0 new, 0 changed, 3 unchanged');
    expect(ArchiveFolder.contents(joined.content)).toEqual(ArchiveFolder.contents(whole.content));
  }
});

it('two parts that do not agree about a file are not put together, and nothing is copied', () => {
  const parts = [part(2001), part(2001)];
  writeFileSync(join(parts[1]?.content ?? '', 'raw/2001/ny-hall.txt'), rawArticle('Noe annet', '06.12.2001'));
  for (const archive of parts) archive.run('import');
  const joined = archiveOf({});
  const { code, output } = joined.run('join', ...parts.map(({ content }) => content));
  expect(code).toBe(1);
  expect(output).toMatch(/^raw\/2001\/ny-hall\.txt: error: is not the same in .*; rename one of them$/m);
  expect(Object.keys(ArchiveFolder.contents(joined.content))).toEqual(['site.yml']);
});

const HIDDEN = 'people:\n  - { name: Lise Strand, visibility: anonymous }\n';

it('the whole is made, with what the editors have decided and the addresses that pages have had', () => {
  const parts = [part(2001), part(2002)];
  parts.forEach((archive, index) => {
    archive.write('people.yml', HIDDEN);
    archive.write('media/kai.jpg', 'bilde');
    archive.write('addresses.yml', `people:\n  ola-li: { names: [ola li${index ? ', ola m. li' : ''}] }\n`);
    archive.run('import');
  });
  const joined = archiveOf({});
  rmSync(joined.content, { recursive: true });
  const { code, output } = joined.run('join', ...parts.map(({ content }) => content));
  expect(code, output).toBe(0);
  expect(joined.read('people.yml')).toBe(HIDDEN);
  expect(joined.has('site.yml') && joined.has('media/kai.jpg')).toBe(true);
  expect(joined.read('addresses.yml')).toContain('ola-li: { names: [ ola li, ola m. li ] }');
});

it('decisions and addresses that contradict each other are told, and nothing is copied', () => {
  const parts = [part(2001), part(2002)];
  parts.forEach((archive, index) => {
    archive.write('people.yml', index ? HIDDEN : 'people: []\n');
    archive.write('addresses.yml', `people:\n  ola-${index}: { names: [ola li] }\n`);
    archive.run('import');
  });
  const joined = archiveOf({});
  const { code, output } = joined.run('join', ...parts.map(({ content }) => content));
  expect(code).toBe(1);
  expect(output).toMatch(/^people\.yml: error: is not the same in .* and .*; make them the same/m);
  expect(output).toMatch(/^addresses\.yml: error: «ola li» has the addresses «ola-0» and «ola-1» \(/m);
  expect(Object.keys(ArchiveFolder.contents(joined.content))).toEqual(['site.yml']);
});

it('says what is wrong with the folders that are named', () => {
  const joined = archiveOf({});
  mkdirSync(join(joined.root, 'tom'));
  const cases = [
    [[], 'join: error: name the content folders of the parts'],
    [[join(joined.root, 'borte')], 'is no folder; name the content folders of the parts'],
    [[join(joined.root, 'tom')], 'is no part of an archive: it has neither raw/ nor import.json'],
    [[joined.content], 'is not apart from'],
    [[joined.root], 'is not apart from'],
    [[part(2003).content], 'has not been imported'],
  ] as const;
  for (const [parts, line] of cases) {
    const { code, output } = joined.run('join', ...parts);
    expect([code, output]).toEqual([1, expect.stringContaining(line)]);
  }
  expect(Object.keys(ArchiveFolder.contents(joined.content))).toEqual(['site.yml']);
});

it('joins into no folder that was not named', () => {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/join.ts', part(2001).content], {
    encoding: 'utf8',
  });
  expect([done.status, done.stderr]).toEqual([1, expect.stringContaining('say which folder the parts')]);
});
