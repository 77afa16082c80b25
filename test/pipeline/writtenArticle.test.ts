/** What the importer writes says what its source says: every word, and every sign as the reader saw it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../src/archive/bodyText.ts';
import { draftMarkdown } from '../../src/archive/draft.ts';
import { parseMarkdown } from '../../src/archive/frontMatter.ts';
import { writtenFaults } from '../../src/pipeline/writtenArticle.ts';
import { readFile } from '../../src/reading/read.ts';
import type { Article } from '../../src/reading/types.ts';
import { articleText, mutatedText, RUNS } from '../reading/seedShape.ts';

const read = (text: string, path = 'raw/2016-12-06-prove.txt'): Article[] =>
  readFile({ path, bytes: new TextEncoder().encode(text) }, { today: '2026-01-01' }).articles;

const markdownOf = (article: Article): string =>
  draftMarkdown({
    article,
    names: { units: [], mentions: [], people: [], organisations: [], unsure: [] },
    quotes: { quotes: [], unsure: [] },
  });

const written = (article: Article) => parseMarkdown('prove.md', markdownOf(article));

describe('written Markdown', () => {
  it('has every word of its source, once and in order', () => {
    fc.assert(
      fc.property(fc.oneof(articleText, mutatedText), (text) => {
        for (const article of read(text)) expect(writtenFaults(written(article), article)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('shows the signs of Markdown and HTML as the source has them', () => {
    const sign = fc.constantFrom(
      ...[
        '*',
        '_',
        '#',
        '1.',
        '<b>',
        '[x](y)',
        '![x](y)',
        '`',
        '\\',
        '&amp;',
        '>',
        '+',
        '-',
        '|',
        '~~',
        ':::',
        '<!--',
      ],
    );
    const line = fc
      .array(fc.oneof(sign, fc.constantFrom('hall', 'kai,', 'Moe')), { minLength: 3, maxLength: 12 })
      .chain((words) => fc.constantFrom(' ', '').map((gap) => `Kaia ${words.join(gap)} er åpnet nå i dag.`));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const [article] = read(
          `Ny kai i byen\n\nSkrevet 06.12.16\n\nDen er bygget.\n\n${lines.join('\n\n')}\n`,
        );
        const shown = bodyText(written(article as Article).body);
        for (const text of lines) expect(shown).toContain(text);
      }),
      { numRuns: RUNS },
    );
  });

  const [article] = read(
    'Ny hall\nSkrevet 06.12.16\n\nHallen er åpen. Alle er glade.\n\nDen er stor.\n\nPer Moe ser på. Foto: Per Ås\n\nFakta: Hallen\n• To etasjer\n\nLes også: Ny kai\n\n1. Først\n2. Sist\n',
  ) as [Article];

  it.each([
    ['a paragraph', 'Den er stor.', ''],
    ['a word of the lead', 'Hallen er åpen.', 'Hallen er.'],
    ['a caption', 'Per Moe ser på.', '""'],
    ['a photographer', 'credit: Per Ås', 'credit: Per'],
    ['the title of a box', '::: fakta Hallen', '::: fakta'],
    ['a printed date', 'Skrevet 06.12.16', 'Skrevet'],
  ])('that has lost %s is found out', (_name, there, instead) => {
    const markdown = markdownOf(article);
    expect(writtenFaults(parseMarkdown('prove.md', markdown), article)).toEqual([]);
    const worse = markdown.replace(there, instead);
    expect(worse).not.toBe(markdown);
    expect(writtenFaults(parseMarkdown('prove.md', worse), article).join()).toMatch(/lost/);
  });

  it('with paragraphs that changed places is found out', () => {
    const worse = markdownOf(article).replace(/(Den er stor\.)([\s\S]*)$/, '$2\n\n$1\n');
    expect(writtenFaults(parseMarkdown('prove.md', worse), article).join()).toMatch(/not in its place/);
  });
});
