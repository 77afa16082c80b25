import { join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/archive/frontMatter.ts';
import { ArchiveFolder, rawArticle } from './archiveFolder.ts';

const HALL = 'articles/2016/ny-hall-pa-vesttangen.md';
let archive: ArchiveFolder;
afterEach(() => archive.remove());

describe('npm run import', () => {
  it('writes an article under the contract, and changes no byte the second time', () => {
    archive = new ArchiveFolder({ 'raw/2016/hall.txt': rawArticle('Ny hall på Vesttangen') });
    const first = archive.run('import');
    expect(first.code, first.output).toBe(0);
    expect(first.output).toContain('1 new, 0 changed, 0 unchanged');
    const { data } = parseMarkdown(HALL, archive.read(HALL));
    expect(data).toMatchObject({
      title: 'Ny hall på Vesttangen',
      date: '2016-12-06',
      lang: 'nb',
      description: 'Verftet på Vesttangen åpner en ny hall i dag, og sytti ansatte flytter inn.',
      source: 'raw/2016/hall.txt',
      people: [
        { name: 'Lise Strand', roles: ['daglig leder'], organisations: ['Vesttangen Verft'], quoted: true },
      ],
      organisations: [{ name: 'Vesttangen Verft' }],
      quotes: [{ speaker: 'Lise Strand', text: 'Vi gleder oss til å ta hallen i bruk', style: 'dash' }],
    });
    const before = ArchiveFolder.contents(archive.content);
    expect(archive.run('import').output).toContain('0 new, 0 changed, 1 unchanged');
    expect(ArchiveFolder.contents(archive.content)).toEqual(before);
  });

  it('follows a changed source, and never touches Markdown that a person has edited, moved or written', () => {
    archive = new ArchiveFolder({
      'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
      'raw/b.txt': rawArticle('Ny kai på Vesttangen'),
      'raw/c.txt': rawArticle('Ny bro på Vesttangen'),
    });
    archive.run('import');
    const edited = archive.read(HALL).replace('daglig leder', 'verftssjef');
    archive.write(HALL, edited);
    archive.write(
      'articles/2016/bro-til-folket.md',
      `${archive.read('articles/2016/ny-bro-pa-vesttangen.md')}\nEt ord til.\n`,
    );
    archive.delete('articles/2016/ny-bro-pa-vesttangen.md');
    for (const file of ['raw/a.txt', 'raw/b.txt', 'raw/c.txt'])
      archive.write(file, archive.read(file).replace('førti', 'femti'));
    const { code, output } = archive.run('import');
    expect(code, output).toBe(0);
    expect(output).toContain('3 from raw/: 0 new, 1 changed, 0 unchanged, 2 edited by hand');
    expect(archive.run('import').output).toContain(
      '3 from raw/: 0 new, 0 changed, 1 unchanged, 2 edited by hand',
    );
    expect(archive.read(HALL)).toBe(edited);
    expect(archive.read('articles/2016/bro-til-folket.md')).toContain('Et ord til.');
    expect(archive.read('articles/2016/ny-kai-pa-vesttangen.md')).toContain('femti millioner');
    expect(Object.keys(ArchiveFolder.contents(`${archive.content}/articles`))).toHaveLength(3);
  });

  it('shows what a changed source would now give an edited file, and takes it on the editor’s word alone', () => {
    archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
    archive.run('import');
    archive.write(HALL, archive.read(HALL).replace('daglig leder', 'verftssjef'));
    archive.write('raw/a.txt', archive.read('raw/a.txt').replace('førti', 'femti'));
    const edited = archive.read(HALL);
    for (let time = 0; time < 2; time++) {
      const { output } = archive.run('import', '--diff');
      expect(output).toContain(`-Hallen har kostet førti`);
      expect(output).toContain(`+Hallen har kostet femti`);
      expect(output).toContain(`--accept ${HALL}`);
      expect(archive.read(HALL)).toBe(edited);
    }
    const path = relative('.', join(archive.content, HALL));
    expect(archive.run('import', '--accept', path).output).toContain('1 changed');
    expect(archive.read(HALL)).toContain('femti');
    expect(archive.run('import').output).toContain('0 changed, 1 unchanged');
  });

  it('asks about deleted Markdown, and remembers the answer', () => {
    archive = new ArchiveFolder({
      'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
      'raw/b.txt': rawArticle('Ny kai på Vesttangen'),
    });
    archive.run('import');
    const before = archive.read(HALL);
    archive.delete(HALL);
    for (let time = 0; time < 2; time++) {
      const { output, code } = archive.run('import');
      expect([code, output]).toEqual([0, expect.stringMatching(/--restore articles\S+ .*--drop articles/)]);
      expect(archive.has(HALL)).toBe(false);
    }
    archive.run('import', '--drop', HALL);
    archive.write('raw/a.txt', archive.read('raw/a.txt').replace('førti', 'femti'));
    expect(archive.run('import').output).not.toContain('deleted');
    expect(archive.has(HALL)).toBe(false);
    archive.run('import', '--restore', HALL);
    expect(archive.read(HALL)).toBe(before.replace('førti', 'femti'));
  });

  it('says with --dry-run what would happen, and writes nothing', () => {
    archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
    const before = ArchiveFolder.contents(archive.root);
    expect(archive.run('import', '--dry-run').output).toContain('1 new, 0 changed');
    expect(ArchiveFolder.contents(archive.root)).toEqual(before);
  });

  it('says what is wrong with a file that is asked about', () => {
    archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
    archive.run('import');
    expect(archive.run('import', '--accept', 'articles/2016/x.md')).toMatchObject({
      code: 1,
      output: expect.stringContaining('knows no such file'),
    });
    expect(archive.run('import', '--drop', HALL).output).toContain('is for a file that was deleted');
  });

  it('knows its own files again when its books are lost', () => {
    archive = new ArchiveFolder({ 'raw/a.txt': rawArticle('Ny hall på Vesttangen') });
    archive.run('import');
    const before = ArchiveFolder.contents(archive.content);
    archive.delete('import.json');
    expect(archive.run('import').output).toContain('0 new, 0 changed, 1 unchanged');
    expect(ArchiveFolder.contents(archive.content)).toEqual(before);
  });
});
