import { describe, expect, it } from 'vitest';
import { parseMarkdown, writeMarkdown } from '../../src/archive/frontMatter.ts';
import { frontMatter } from '../../src/archive/schema.ts';

const FILE = 'articles/2016/ny-hall.md';
const problem = (source: string): string => {
  try {
    parseMarkdown(FILE, source);
    return 'no problem';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('front matter', () => {
  it('comes back as it was written, with dates and clock times as text', () => {
    const data = frontMatter.parse({
      title: 'Ny hall: åpner 12:30 – «endelig»',
      date: '2016-12-06',
      description: '12:30',
      people: [
        { name: 'Lise Strand', roles: ['daglig leder'], organisations: ['No'], party: 'H', quoted: true },
      ],
      organisations: [{ name: 'No', aliases: ['2016-01-01'] }],
      quotes: [{ speaker: 'Lise Strand', text: '# ikke en overskrift', style: 'dash' }],
      redaktørens: { egen: 'nøkkel' },
    });
    const source = writeMarkdown(data, 'Tekst.');
    expect(source).toContain('\ndate: 2016-12-06\n');
    expect(parseMarkdown(FILE, source)).toMatchObject({ data, body: 'Tekst.\n' });
    expect(writeMarkdown(parseMarkdown(FILE, source).data, 'Tekst.')).toBe(source);
  });

  it('says file, line and what to do where it is wrong', () => {
    expect(problem('Bare tekst')).toMatch(
      /^articles\/2016\/ny-hall\.md:1: has no front matter; begin the file with/,
    );
    expect(problem('---\ntitle: A\ndate: 2016-12-06\n')).toMatch(/does not end; put a line/);
    expect(problem('---\ndate: 2016-12-06\ntitle: Klare: ferdige: gå\n---\n')).toMatch(
      /:3: broken YAML.*must stand in quotes/,
    );
    expect(problem('---\ntitle: A\ndate: 6. desember\n---\n')).toMatch(
      /:3: «date» must be a date such as 2016-12-06/,
    );
    expect(problem('---\ndate: 2016-12-06\n---\n')).toMatch(/«title» is missing/);
    expect(problem('---\ntitle: A\ndate: 2016-12-06\nquotes:\n  - text: Hei\n    style: rop\n---\n')).toMatch(
      /:6: «quotes\.0\.style»/,
    );
  });

  it('runs no code and expands no bombs', () => {
    expect(problem('---js\nmodule.exports = process.exit(3)\n---\n')).toMatch(/has no front matter/);
    const bomb = ['---', 'title: A', 'date: 2016-12-06', 'a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [name, before] of [
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'c'],
      ['e', 'd'],
    ]) {
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`);
    }
    expect(problem([...bomb, '---', ''].join('\n'))).toMatch(/uses aliases .* too often/);
  });
});
