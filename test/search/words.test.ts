/** What the search knows of words, before any index is asked. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { splitCompound } from '../../src/language/compounds/split.ts';
import { compoundParts } from '../../src/search/compoundParts.ts';
import { cutIntoShards, joinNeighbours } from '../../src/search/data/shards.ts';
import { quoteSpans } from '../../src/search/quoteSpans.ts';

/** The scripts are plain JavaScript for browsers, and have no type declarations of their own. */
const browser = (name: string) => import(join(import.meta.dirname, '../../src/search/browser', name));

const letters = fc.string({ unit: fc.constantFrom(...'abdeiklmnoprstvyæøå'), minLength: 1, maxLength: 18 });

describe('compounds', () => {
  test.each([
    ['industrimeldingen', 'industri|meldingen'],
    ['arbeidsplassen', 'arbeids|plassen'],
    ['verftsdirektør', 'verfts|direktør'],
    ['barnebok', 'barne|bok'],
    ['ungdomsskolen', 'ungdoms|skolen'],
    ['direktøren', 'direktøren'],
    ['utvikling', 'utvikling'],
    ['avtalen', 'avtalen'],
  ])('%s is %s', (word, parts) => {
    expect(splitCompound(word).join('|')).toBe(parts);
  });

  it('lose and gain no letter', () => {
    fc.assert(fc.property(letters, (word) => splitCompound(word).join('') === word));
  });

  it('are not looked for in names', () => {
    const text = 'Industrimeldingen er lest av Berit Steinhaug på Fjellstranda.';
    const parts = compoundParts(text, ['Berit Steinhaug']).map(([part]) => part);
    expect(parts).toContain('melding');
    expect(parts).not.toContain('stein');
    expect(parts).not.toContain('fjell');
  });
});

test.each([
  ['Sæther', 'saether'],
  ['Sæther', 'sather'],
  ['Ødegård', 'odegard'],
  ['Ødegård', 'oedegaard'],
  ['Aasen', 'Åsen'],
  ['Tromsø', 'tromso'],
  ['Idé', 'ide'],
])('«%s» is met by «%s»', async (name, typed) => {
  const { fold } = await browser('fold.js');
  expect(fold(name)).toBe(fold(typed));
});

test.each([
  ['Ås', 'as', true],
  ['Aas', 'ås', true],
  ['Ås', 'aas', true],
  ['AS', 'ås', false],
  ['Sather', 'sæther', false],
  ['Sæther', 'sather', true],
  ['Mohammed', 'moe', false],
  ['Ångström', 'angstrøm', true],
])('«%s» is what «%s» may stand for: %s', async (own, typed, is) => {
  const { begins } = await browser('fold.js');
  expect(begins(own, typed)).toBe(is);
});

test.each([
  ['farahani', 'farahini', true],
  ['warsame', 'warsaem', true],
  ['hovdenakk', 'hovdenak', true],
  ['moe', 'moen', true],
  ['strand', 'strand', false],
  ['brandvold', 'bradvodl', false],
])('«%s» and «%s» are one slip apart: %s', async (a, b, apart) => {
  const { isSlip } = await browser('slip.js');
  expect(isSlip(a, b, 1)).toBe(apart);
  expect(isSlip(b, a, 1)).toBe(apart);
});

it('keeps every word in the one file where it is looked for', async () => {
  const { placeOf, shardKey, shardOf } = await browser('shardKey.js');
  const words = fc.uniqueArray(letters, { maxLength: 80 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 9 }), (all, most) => {
      const { leaves } = cutIntoShards(
        all.map((word) => ({ word, entry: word })),
        most,
      );
      const names = new Set(leaves.keys());
      const joined = [...joinNeighbours(leaves, most)];
      const beginnings = joined.map(([name]) => name);
      return all.every(
        (word) =>
          leaves.get(shardOf(names, shardKey(word)) ?? '')?.includes(word) &&
          joined[placeOf(beginnings, shardKey(word))]?.[1].includes(word),
      );
    }),
  );
});

describe('a question', () => {
  it('is phrases, words and years', async () => {
    const { parseQuery } = await browser('query.js');
    const { phrases, words } = parseQuery('«ny kai» i Malmhavn 2016 "lett last"');
    expect(phrases.map(({ words: own }: { words: string[] }) => own.join(' '))).toEqual([
      'ny kai',
      'lett last',
    ]);
    expect(words.map(({ kind, words: own }: { kind: string; words: string[] }) => `${kind} ${own}`)).toEqual([
      'word malmhavn',
      'year 2016',
    ]);
  });

  it.each([
    ['8. mars 2019', 20190308, 20190308, ''],
    ['kai Mars 2019', 20190300, 20190331, 'kai'],
    ['12.03.2021', 20210312, 20210312, ''],
    ['2021-03-12 kai', 20210312, 20210312, 'kai'],
  ])('has the date in «%s»', async (typed, first, last, rest) => {
    const { parseQuery } = await browser('query.js');
    const { dates, row } = parseQuery(typed);
    expect(dates).toMatchObject([{ first, last }]);
    expect(row.join(' ')).toBe(rest);
  });

  it.each(['13.13.2021', 'mars', 'Marsvik 2019'])('has no date in «%s»', async (typed) => {
    const { parseQuery } = await browser('query.js');
    expect(parseQuery(typed).dates).toEqual([]);
  });

  it('has an address that gives it back, whatever was asked', async () => {
    const { inOrderOfTime, readState, writeState } = await browser('state.js');
    const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const year = fc.constantFrom('', '1999', '2016');
    const states = fc.record({
      q: fc.string().map((words) => words.trim()),
      chosen: fc.record({
        person: values,
        sa: values,
        omtalt: values,
        organisasjon: values,
        fotograf: values,
      }),
      fra: year,
      til: year,
      type: fc.constantFrom('', 'artikkel', 'sitat', 'navn'),
      orden: fc.constantFrom('', 'nyest', 'eldst'),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(inOrderOfTime(state));
      }),
    );
  });
});

it('knows where in the words a quote is', () => {
  const content = 'Kaia er ny. – Vi gleder oss, sier Kari. «Vi gleder oss», skrev hun.';
  const quote = (text: string, anchor: string) => ({
    anchor,
    text,
    speaker: undefined,
    style: 'dash' as const,
  });
  expect(quoteSpans(content, [quote('Vi gleder oss', 'sitat-1'), quote('Vi gleder oss', 'sitat-2')])).toEqual(
    [
      ['sitat-1', '', 'dash', 4, 6, 0, 1],
      ['sitat-2', '', 'dash', 9, 11, 1, 2],
    ],
  );
});
