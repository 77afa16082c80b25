/** The quick reader of YAML says what the thorough one says, or nothing. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { writeMarkdown } from '../../src/archive/frontMatter.ts';
import { plainYaml } from '../../src/archive/plainYaml.ts';
import { frontMatter } from '../../src/archive/schema.ts';

const thoroughly = (source: string): unknown => parse(source, { version: '1.2', schema: 'core' });

/** Pieces that YAML means something by, put together as they fall. */
const piece = fc.constantFrom(
  ...[
    'a',
    'å: b',
    ': ',
    ' ',
    '\n',
    '\n  ',
    '- ',
    '? ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    ' #',
    '|\n',
    '>-\n',
    '\\"',
    '\\',
  ],
  ...[
    '1',
    '01',
    '1_0',
    '0x1f',
    '0o7',
    '0b1',
    '-0x1',
    '+.5',
    '1.',
    '1e3',
    '.inf',
    '.nan',
    '2004/',
    'ny-kai.txt',
    'true',
    'True',
    'no',
    'null',
    '~',
    '',
  ],
  ...[
    '2020-01-01',
    '12:30',
    '&a ',
    '*a',
    '!t ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
    '__proto__: ',
    '\u00a0',
    '\u2028',
  ],
);

test('whatever a file says', () => {
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `navn: ${pieces.join('')}\ndato: 2020-01-01\n`),
    fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })).map((value) => stringify(value)),
  );
  fc.assert(
    fc.property(text, (source) => {
      const quick = plainYaml(source);
      if (quick !== undefined) expect(quick).toEqual(thoroughly(source));
    }),
    { numRuns: 20_000 },
  );
});

test('what the program writes itself is read the quick way', () => {
  const register = readFileSync('content/addresses.yml', 'utf8');
  expect(plainYaml(register)).toEqual(thoroughly(register));
  const person = { name: 'Kari Ås-Nes', roles: ['daglig leder', 'styreleder (konst.)'], quoted: true };
  const quote = { speaker: 'Kari Ås-Nes', text: 'Hun sa: «ja», og så: "nei" # ikke', style: 'dash' };
  const written = writeMarkdown(
    frontMatter.parse({
      title: 'Hei: der',
      date: '2020-01-01',
      lang: 'nb',
      people: [person],
      quotes: [quote],
      import: { source: '2004/ny kai (2).txt' },
    }),
    'Tekst',
  );
  const yaml = written.split('---\n')[1] as string;
  expect(plainYaml(yaml)).toEqual(thoroughly(yaml));
});
