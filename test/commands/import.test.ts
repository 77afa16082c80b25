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
    expect(output).toContain('0 new, 1 changed');
    expect(output).toContain('2 edited by hand');
    expect(archive.read(HALL)).toBe(edited);
    expect(archive.read('articles/2016/bro-til-folket.md')).toContain('Et ord til.');
    expect(archive.read('articles/2016/ny-kai-pa-vesttangen.md')).toContain('femti millioner');
    expect(Object.keys(ArchiveFolder.contents(`${archive.content}/articles`))).toHaveLength(3);
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
