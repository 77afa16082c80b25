import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../src/archive/bodyText.ts';
import { draftBody } from '../../src/archive/draft.ts';
import type { Block } from '../../src/reading/types.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

/** Words with every sign that Markdown, tables, boxes and HTML give a meaning to. */
const word = fc.oneof(
  fc.constantFrom(
    '*',
    '_',
    '**fet**',
    '#',
    '##',
    '1.',
    '12)',
    '-',
    '–',
    '+',
    '>',
    '<b>',
    '</b>',
    '[x](y)',
    '![a](b)',
    '`kode`',
    '~~',
    '|',
    ':::',
    '::: fakta',
    '===',
    '---',
    '***',
    '&amp;',
    '&#33;',
    '\\',
    'https://e.no/a_b_c',
    'snake_case',
    '<!-- x -->',
    '{% x %}',
    '{{ y }}',
    '«',
    '…',
    '10:30',
    '[1]: x',
  ),
  fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.replace(/[\s\p{C}]/gu, 'x') || 'x'),
  fc.constantFrom('Ærlig', 'over', 'å', 'Verftet', 'sier'),
);
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ').normalize('NFC'));

const block: fc.Arbitrary<{ block: Block; texts: string[] }> = fc.oneof(
  line.map((text) => ({ block: { type: 'paragraph' as const, text }, texts: [text] })),
  line.map((text) => ({ block: { type: 'heading' as const, level: 2 as const, text }, texts: [text] })),
  fc
    .record({ ordered: fc.boolean(), items: fc.array(line, { minLength: 1, maxLength: 4 }) })
    .map(({ ordered, items }) => ({
      block: { type: 'list' as const, ordered, items: items.map((text) => ({ text })) },
      texts: items,
    })),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((lines) => ({ block: { type: 'verse' as const, lines }, texts: [lines.join('\n')] })),
  fc
    .array(fc.tuple(line, line), { minLength: 2, maxLength: 4 })
    .map((rows) => ({ block: { type: 'table' as const, rows }, texts: rows.flat() })),
  fc.record({ title: line, text: line }).map(({ title, text }) => ({
    block: { type: 'factbox' as const, title, blocks: [{ type: 'paragraph' as const, text }] },
    texts: [title, text],
  })),
);

describe('the body of an article', () => {
  it('shows every block’s text exactly as it was, whatever signs stand in it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (parts) => {
        const blocks = parts.flatMap((part, index) =>
          // Two lists in a row are one list in Markdown: a paragraph between keeps them apart.
          index > 0 && part.block.type === 'list'
            ? [{ type: 'paragraph' as const, text: 'mellom' }, part.block]
            : [part.block],
        );
        const expected = parts.flatMap((part, index) =>
          index > 0 && part.block.type === 'list' ? ['mellom', ...part.texts] : part.texts,
        );
        expect(bodyText(draftBody(blocks))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps links to the web and shows other addresses as text', () => {
    const text = 'Les mer her eller klikk der.';
    const body = draftBody([
      {
        type: 'paragraph',
        text,
        links: [
          { start: 8, end: 11, href: 'https://eksempel.no/en (to)?a=1&b=2' },
          { start: 18, end: 23, href: 'javascript:alert(1)' },
        ],
      },
    ]);
    expect(body).toContain('[her](<https://eksempel.no/en');
    expect(body).not.toContain('javascript');
    expect(bodyText(body)).toEqual([text]);
  });

  it('puts a mark where each photo stood', () => {
    const photo = { type: 'photo' as const, caption: 'Hallen', photographers: [] };
    expect(draftBody([photo, { type: 'paragraph', text: 'Tekst.' }, photo])).toBe(
      '![](#foto-1)\n\nTekst.\n\n![](#foto-2)',
    );
  });
});
