import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/reading/read.ts';
import type { Article, ReadResult } from '../../src/reading/types.ts';
import { lostWords } from '../../src/reading/wordCheck.ts';
import { articleText, markup, mutatedText, RUNS } from './seedShape.ts';

const read = (text: string, path = 'raw/2016-12-06-prove.txt'): ReadResult =>
  readFile({ path, bytes: new TextEncoder().encode(text) }, { today: '2026-01-01' });

/** Every word of the text, as the reader of the page would count them. */
const count = (text: string): number =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\ufeff]/g, '')
    .match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu)?.length ?? 0;

const faults = ({ articles, notes }: ReadResult): string[] => [
  ...notes.filter(({ code }) => code === 'words-lost').map(({ message }) => message),
  ...articles.flatMap((article) => lostWords(article.sourceText as string, article)),
];

describe('nothing is lost', () => {
  it('of articles in every shape', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        expect(faults(read(text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('of articles that were damaged on their way', () => {
    fc.assert(
      fc.property(mutatedText, (text) => {
        const result = read(text);
        expect(faults(result)).toEqual([]);
        for (const { sourceText } of result.articles) {
          // Column hyphens alone make two words one.
          expect(count(sourceText as string)).toBeLessThanOrEqual(count(text));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('of the same articles as Markdown and as pages', () => {
    const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    fc.assert(
      fc.property(articleText, (text) => {
        expect(faults(read(text, 'raw/2016-12-06-prove.md'))).toEqual([]);
        const [title, ...lines] = text.split('\n').filter(Boolean);
        const body = lines.map((line) => `<p>${asHtml(line)}</p>`).join('\n');
        const page = `<html><head><title>${asHtml(title ?? '')}</title></head><body><h1>${asHtml(title ?? '')}</h1>${body}</body></html>`;
        expect(faults(read(page, 'raw/2016-12-06-prove.html'))).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it('of pages, however their elements stand in each other', () => {
    fc.assert(
      fc.property(fc.array(markup, { minLength: 1, maxLength: 8 }), (nodes) => {
        const body = nodes.map(({ html }) => html).join('\n');
        const text = `Ny hall ${nodes.map((node) => node.text).join(' ')}`;
        const page = `<html><body><h1>Ny hall</h1>${body}</body></html>`;
        const { articles } = read(page, 'raw/2016-12-06-prove.html');
        for (const article of articles) {
          // Unclosed tables and lists may put words elsewhere, as in a browser: none is gone, and none is new.
          const sorted = (of: string): string[] => (of.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).sort();
          expect(sorted(article.sourceText as string)).toEqual(sorted(text));
        }
        expect(articles).toHaveLength(1);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it('never crashes on any bytes', () => {
    const path = fc.constantFrom('raw/a.txt', 'raw/a.html', 'raw/a.md', 'raw/a.xml', 'raw/2016-12-06-a.txt');
    fc.assert(
      fc.property(
        path,
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
        ),
        (name, bytes) => {
          expect(() => readFile({ path: name, bytes }, { today: '2026-01-01' })).not.toThrow();
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('the check itself', () => {
  const [article] = read(
    'Ny hall\nSkrevet 06.12.16\n\nHallen er åpen. Alle er glade.\n\nDen er stor.\n\nPer Moe ser på. Foto: Per Ås\n',
  ).articles as [Article];

  it.each([
    ['a word left out', { lead: 'Hallen er. Alle er glade.' }, /«åpen» is lost/],
    ['a word too many', { title: 'Ny stor hall' }, /«stor» is there 1 times too often/],
    ['a credit forgotten', { blocks: article.blocks.slice(0, 1) }, /«foto» is lost|«moe» is lost/],
    ['paragraphs that changed places', { blocks: [...article.blocks].reverse() }, /not in its place/],
  ])('finds %s', (_name, change, fault) => {
    expect(lostWords(article.sourceText as string, article)).toEqual([]);
    expect(lostWords(article.sourceText as string, { ...article, ...change }).join('\n')).toMatch(fault);
  });
});
