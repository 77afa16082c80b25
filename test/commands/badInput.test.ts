import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveFolder, rawArticle } from './archiveFolder.ts';

/** What is put in, and the one line that the user must see. */
const CASES: { name: string; files: Record<string, string | Uint8Array>; line: RegExp }[] = [
  { name: 'an empty file', files: { 'raw/tom.txt': '' }, line: /^raw\/tom\.txt(:1)?: error: .*empty.*$/m },
  {
    name: 'a file that is no text',
    files: {
      'raw/bilde.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 0, 255, 254, 0, 0, 7]),
    },
    line: /^raw\/bilde\.txt(:1)?: error: .*(binary|not text|no text).*$/m,
  },
  {
    name: 'an article without a title',
    files: {
      'raw/uten.txt':
        'Skrevet 06.12.16\n\nVerftet åpner en ny hall i dag, og alle er med. Det sa ledelsen i går kveld.\n',
    },
    line: /^raw\/uten\.txt(:\d+)?: error: .*title.*$/m,
  },
  {
    name: 'an article without a date',
    files: {
      'raw/udatert.txt': 'Ny hall\n\nVerftet åpner en ny hall i dag, og alle er med. Det sa ledelsen.\n',
    },
    line: /^raw\/udatert\.txt(:\d+)?: error: .*date.*2016-12-06.*$/m,
  },
  {
    name: 'broken front matter',
    files: { 'articles/2016/feil.md': '---\ntitle: Hall: ny: stor\ndate: 2016-12-06\n---\nTekst.\n' },
    line: /^articles\/2016\/feil\.md:2: error: broken YAML.*quotes.*$/m,
  },
  {
    name: 'a quote whose words are gone',
    files: {
      'articles/2016/sitat.md':
        '---\ntitle: Hall\ndate: 2016-12-06\nquotes:\n  - text: Dette står ikke her\n    style: dash\n---\nNoe annet.\n',
    },
    line: /^articles\/2016\/sitat\.md(:\d+)?: error: quote 1 \(«Dette står ikke her»\) is not in the text.*correct.*$/m,
  },
  {
    name: 'an article that an editor has written already',
    files: {
      'raw/en.txt': rawArticle('Ny kai'),
      'articles/2016/ny-kai.md': `---\ntitle: Ny kai\ndate: 2016-12-07\n---\n\n${rawArticle('', '').replace(/^\nSkrevet /, '')}\n`,
    },
    line: /^raw\/en\.txt: error: «Ny kai» stands in articles\/2016\/ny-kai\.md already, .*; take one of the two away$/m,
  },
];

/** As Windows' older editors save it. */
const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const ENCODED = /^(\S+): error: has a letter that cannot be read \(«(.*)»\); save the file as UTF-8/gm;

describe('bad input', () => {
  let archive: ArchiveFolder;
  beforeAll(() => {
    archive = new ArchiveFolder({ 'raw/hall.txt': rawArticle('Ny hall på Vesttangen') });
    const { code, output } = archive.run('build');
    expect(code, output).toBe(0);
  });
  afterAll(() => archive.remove());

  it.each(CASES)('$name: one clear line, exit code 1, and the last good site stays', ({ files, line }) => {
    const site = ArchiveFolder.contents(archive.site);
    const before = Object.keys(ArchiveFolder.contents(archive.content));
    for (const [path, text] of Object.entries(files)) archive.write(path, text);
    const { code, output } = archive.run('build');
    expect(code).toBe(1);
    expect(output).toMatch(line);
    expect(output).not.toMatch(/\n\s+at /);
    expect(ArchiveFolder.contents(archive.site)).toEqual(site);
    for (const path of Object.keys(ArchiveFolder.contents(archive.content)))
      if (!before.includes(path)) archive.delete(path);
  });

  it('tells every problem in one run, and writes the articles that are right', () => {
    const many = new ArchiveFolder({
      'raw/tom.txt': '',
      'raw/udatert.txt': 'Ny hall\n\nVerftet åpner en ny hall i dag, og alle er med.\n',
      'raw/god.txt': rawArticle('Ny hall på Vesttangen'),
    });
    writeFileSync(join(many.root, 'utenfor.txt'), rawArticle('Utenfor'));
    symlinkSync(join(many.root, 'utenfor.txt'), join(many.content, 'raw/lenke.txt'));
    const { code, output } = many.run('import');
    expect(code).toBe(1);
    for (const file of ['tom', 'udatert', 'lenke'])
      expect(output).toMatch(new RegExp(`^raw/${file}\\.txt(:\\d+)?: error: `, 'm'));
    expect(Object.keys(ArchiveFolder.contents(many.content))).toContain(
      'articles/2016/ny-hall-pa-vesttangen.md',
    );
    many.remove();
  });

  it('publishes no file of the editors’ that is not UTF-8', () => {
    const files = {
      'site.yml': 'title: Prøve\n',
      'people.yml': 'people:\n  - name: Kari Sauløy\n',
      'organisations.yml': 'organisations:\n  - name: Håvåg Verft\n',
      'articles/2016/for-hand.md': '---\ntitle: A\ndate: 2016-12-06\n---\nPå Saulåsen.\n',
    };
    const encoded = new ArchiveFolder(
      Object.fromEntries(Object.entries(files).map(([file, text]) => [file, windows1252(text)])),
    );
    const { code, output } = encoded.run('build');
    expect(code).toBe(1);
    expect([...output.matchAll(ENCODED)].map(([, where, word]) => `${where} ${word}`)).toEqual([
      'site.yml:1 Pr\ufffdve',
      'people.yml:2 Saul\ufffdy',
      'organisations.yml:2 H\ufffdv\ufffdg',
      'articles/2016/for-hand.md:5 P\ufffd',
    ]);
    // A source that came without its letters is another matter: that is a warning.
    for (const [file, text] of Object.entries(files)) encoded.write(file, text);
    encoded.write('raw/a.txt', rawArticle('Ny hall på Vest\ufffdangen'));
    const second = encoded.run('build');
    expect([second.code, second.output]).toEqual([0, expect.stringContaining('raw/a.txt')]);
    encoded.remove();
  });

  it('says what to do about a content folder or an option that is not there', () => {
    const { code, output } = archive.run('build', '--contant', 'x');
    expect(code).toBe(1);
    expect(output).toMatch(/--contant/);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

it('a folder that holds something else is not taken for the site', () => {
  const archive = new ArchiveFolder({ 'raw/hall.txt': rawArticle('Ny hall på Vesttangen') });
  const folder = join(archive.root, 'viktig');
  mkdirSync(folder);
  writeFileSync(join(folder, 'brev.txt'), 'Kjære deg');
  const { code, output } = archive.run('build', '--output', folder);
  expect(code).toBe(1);
  expect(output).toMatch(/viktig: error: holds what no build has made.*choose another --output.*$/m);
  expect(ArchiveFolder.contents(folder)).toHaveProperty([join(folder, 'brev.txt').slice(folder.length + 1)]);
  archive.remove();
});
