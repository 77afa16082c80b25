import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { markNames } from '../../src/site/body/nameMarks.ts';
import { LAYERS, type Mark, plainRichText, richTextToHtml } from '../../src/site/body/richText.ts';

const textOf = (html: string): string =>
  parseHTML(`<!doctype html><html><body><p>${html}</p></body></html>`).document.querySelector('p')
    ?.textContent ?? '';

/** One mark a layer, anywhere: between layers they may cross as they like. */
const marks = (length: number): fc.Arbitrary<Mark[]> =>
  fc.tuple(...LAYERS.map(() => fc.tuple(fc.nat(length), fc.nat(length)))).map((spans) =>
    spans
      .map(([a, b], index) => ({
        layer: LAYERS[index] as Mark['layer'],
        start: Math.min(a, b),
        end: Math.max(a, b),
        tag: LAYERS[index] === 'quote' ? 'q' : 'span',
        attributes: LAYERS[index] === 'quote' ? { id: 'sitat-1' } : {},
      }))
      .filter((mark) => mark.start < mark.end),
  );

describe('marked text', () => {
  test('keeps every sign once and in its order, whatever is marked', () => {
    const cases = fc
      .array(fc.constantFrom('a', '<', '&', ' ', 'é', '"', '>', 'ø'), { minLength: 1, maxLength: 30 })
      .chain((signs) => fc.tuple(fc.constant(signs.join('')), marks(signs.length)));
    fc.assert(
      fc.property(cases, ([text, some]) => {
        expect(textOf(richTextToHtml({ text, marks: some, inserts: [] }))).toBe(text);
      }),
    );
  });

  test('has each quote in one piece, so that its anchor is there once', () => {
    const cases = fc
      .integer({ min: 4, max: 30 })
      .chain((length) => fc.tuple(fc.constant(length), marks(length)));
    fc.assert(
      fc.property(cases, ([length, some]) => {
        const html = richTextToHtml({ text: 'x'.repeat(length), marks: some, inserts: [] });
        const quotes = some.filter((mark) => mark.layer === 'quote').length;
        expect(html.match(/id="sitat-1"/g)?.length ?? 0).toBe(quotes);
      }),
    );
  });
});

describe('names', () => {
  const linked = (text: string, ...names: string[][]): string[] => {
    const rich = plainRichText(text);
    markNames(
      [rich],
      names.map((forms, index) => ({ names: forms, attributes: { href: `/${index}` } })),
    );
    return rich.marks.map((mark) => `${rich.text.slice(mark.start, mark.end)} → ${mark.attributes.href}`);
  };

  test('are whole words, with or without a genitive s', () => {
    expect(linked('Havnesjefen i Havn, Havns sjef', ['Havn'])).toEqual(['Havn → /0']);
    expect(linked('Lise Strands båt', ['Lise Strand'])).toEqual(['Lise Strand → /0']);
    expect(linked('Strandkanten', ['Strand'])).toEqual([]);
  });

  test('within a longer name are not mentions', () => {
    expect(linked('Nes Havn AS og Havn', ['Havn'], ['Nes Havn AS'])).toEqual([
      'Nes Havn AS → /1',
      'Havn → /0',
    ]);
  });
});
