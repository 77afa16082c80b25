/** Whatever happens on the way: a clear line, nothing lost, and readers keep the last whole site. */
import { chmodSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveFolder, type CommandResult, rawArticle } from '../commands/archiveFolder.ts';
import { asOrdinaryUser, ours, SmallDisk, setReadOnly, started } from './troubledFolder.ts';

const HALL = 'articles/2016/ny-hall-pa-vesttangen.md';

let archive: ArchiveFolder;
let contentDisk: SmallDisk;
let siteDisk: SmallDisk;
let output: string;
let reports: string;

beforeAll(() => {
  archive = new ArchiveFolder();
  contentDisk = new SmallDisk(archive.content, 4);
  siteDisk = new SmallDisk(join(archive.root, 'disk'), 12);
  output = join(archive.root, 'disk/site');
  reports = join(archive.root, 'rapporter');
  mkdirSync(reports, { mode: 0o777 });
  archive.write('site.yml', 'title: Prøvearkivet\nurl: http://localhost:8080/\n');
  archive.write('raw/hall.txt', rawArticle('Ny hall på Vesttangen'));
  good();
});
afterAll(() => {
  contentDisk.remove();
  siteDisk.remove();
  archive.remove();
});

const where = (): string[] => ['--content', archive.content, '--reports', reports];
const building = (): string[] => ours('build', ...where(), '--output', output);
/** Without what Pagefind orders by chance: which of its threads was first. */
const site = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ArchiveFolder.contents(output)).filter(
      ([file]) => !/pagefind-entry\.json$|\.pf_meta$/.test(file),
    ),
  );
const content = (): Record<string, string> => ArchiveFolder.contents(archive.content);

/** A build that must succeed. */
function good(): void {
  const { code, output: said } = archive.run('build', '--reports', reports, '--output', output);
  expect(code, said).toBe(0);
}

/** One line says what is wrong and what to do, and nobody sees the program's insides. */
function expectLine({ code, output: said }: CommandResult, line: RegExp): void {
  expect(said).toMatch(line);
  expect(said).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
}

const noHalfFiles = (folder: string): void =>
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual(
    [],
  );

describe('a full disk', () => {
  it('under the site: the old site stays, and the next build is right', () => {
    const before = site();
    archive.write('raw/kai.txt', rawArticle('Ny kai på Vesttangen', '08.12.16'));
    expectLine(siteDisk.runFull(building()), /error: .*(disk is full; make room|takes no file so large)/);
    expect(site()).toEqual(before);
    good();
    expect(Object.keys(site())).toContain('artikler/2016/ny-kai-pa-vesttangen/index.html');
  });

  it('under the content: no half file, nothing lost, and the next import is right', () => {
    archive.write('raw/bro.txt', rawArticle('Ny bro på Vesttangen', '09.12.16'));
    const before = content();
    expectLine(
      contentDisk.runFull(ours('import', ...where())),
      /error: .*(disk is full; make room|takes no file so large)/,
    );
    noHalfFiles(archive.content);
    expect(content()).toMatchObject(before);
    good();
    expect(archive.has('articles/2016/ny-bro-pa-vesttangen.md')).toBe(true);
  });
});

describe('without permission', () => {
  it('to write in the content folder, a build with nothing new succeeds, and one with news says so', () => {
    const mine = join(archive.root, 'min');
    mkdirSync(mine);
    chmodSync(mine, 0o777);
    chmodSync(archive.root, 0o755);
    const args = ours(
      'build',
      '--content',
      archive.content,
      '--reports',
      join(mine, 'r'),
      '--output',
      join(mine, 's'),
    );
    setReadOnly(archive.content, true);
    const nothingNew = asOrdinaryUser(args);
    expect(nothingNew.code, nothingNew.output).toBe(0);
    const before = ArchiveFolder.contents(join(mine, 's'));
    setReadOnly(archive.content, false);
    archive.write('raw/tak.txt', rawArticle('Nytt tak på Vesttangen', '10.12.16'));
    const contentBefore = content();
    setReadOnly(archive.content, true);
    expectLine(
      asOrdinaryUser(args),
      /articles.*: error: may not be written or read; give yourself the right/,
    );
    setReadOnly(archive.content, false);
    expect(content()).toEqual(contentBefore);
    expect(ArchiveFolder.contents(join(mine, 's'))).toEqual(before);
    good();
  });

  it('to read a source, an article or the place of the site, it says which', () => {
    const before = site();
    chmodSync(join(archive.content, 'raw/tak.txt'), 0);
    chmodSync(join(archive.content, HALL), 0);
    const mine = (place: string): string[] => {
      const reportsOfMine = join(archive.root, 'min/r');
      return ours('build', '--content', archive.content, '--reports', reportsOfMine, '--output', place);
    };
    const refused = asOrdinaryUser(mine(join(archive.root, 'min/s')));
    expectLine(refused, /^raw\/tak\.txt: error: cannot be read \(EACCES\)/m);
    expect(refused.output).toMatch(new RegExp(`^${HALL}: error: cannot be read \\(EACCES\\)`, 'm'));
    chmodSync(join(archive.content, 'raw/tak.txt'), 0o644);
    chmodSync(join(archive.content, HALL), 0o644);
    const closed = join(archive.root, 'min/lukket');
    mkdirSync(closed, { mode: 0o555 });
    expectLine(asOrdinaryUser(mine(join(closed, 's'))), /lukket.*: error: may not be written or read/);
    expect(site()).toEqual(before);
  });
});

describe('files that come and go while they are read', () => {
  it('are told or left out, and the build after them is right', async () => {
    const before = site();
    let turn = 0;
    const churn = setInterval(() => {
      turn += 1;
      for (let number = 0; number < 20; number++) {
        const [raw, written] = [`raw/kom-${number}.txt`, `articles/2015/gikk-${number}.md`];
        if ((turn + number) % 2) {
          archive.write(raw, rawArticle(`Kom ${number} på Vesttangen`, '11.12.16'));
          archive.write(
            written,
            `---\ntitle: Gikk ${number}.${turn}\ndate: 2015-01-01\n---\n\n${'Ord. '.repeat(turn)}\n`,
          );
        } else {
          if (archive.has(raw)) archive.delete(raw);
          if (archive.has(written)) archive.delete(written);
        }
      }
    }, 1);
    for (let run = 0; run < 2; run++) {
      const { code, output: said } = await started(building()).ended;
      expect(said).not.toMatch(/\n\s+at /);
      if (code !== 0) expect(said).toMatch(/^\S+: error: .+/m);
    }
    clearInterval(churn);
    for (const file of Object.keys(content()))
      if (/raw\/kom-|2015\/gikk-|\/kom-\d/.test(file)) archive.delete(file);
    good();
    const now = site();
    for (const file of ['index.html', 'artikler/2016/ny-hall-pa-vesttangen/index.html', 'feed.xml'])
      expect(now[file]).toBe(before[file]);
    noHalfFiles(archive.content);
  });
});

describe('a clock that jumps', () => {
  it('hides no change and makes none: what a file says counts, not when', () => {
    const touch = (seconds: number): void => {
      for (const file of Object.keys(content())) utimesSync(join(archive.content, file), seconds, seconds);
    };
    good();
    const before = site();
    for (const year of [1971, 2090]) {
      touch(Date.UTC(year, 0, 1) / 1000);
      good();
      expect(site()).toEqual(before);
    }
    // Of the same length and the same time, but another text.
    const file = join(archive.content, HALL);
    const { size, mtime, atime } = statSync(file);
    writeFileSync(file, archive.read(HALL).replace('på to år', 'på ti år'));
    utimesSync(file, atime, mtime);
    expect(statSync(file).size).toBe(size);
    good();
    expect(archive.read('../disk/site/artikler/2016/ny-hall-pa-vesttangen/index.html')).toContain('på ti år');
  });
});

describe('damaged reports', () => {
  it('are written anew, and change nothing on the site', () => {
    good();
    const before = site();
    for (const name of readdirSync(reports)) writeFileSync(join(reports, name), '\0{"halvt": [');
    good();
    expect(site()).toEqual(before);
    expect(JSON.parse(archive.read('../rapporter/import.json')).totals.articles).toBeGreaterThan(0);
  });
});
