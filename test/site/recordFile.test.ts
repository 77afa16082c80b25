/** Large files of records: what is known is copied, and the file is the one that would be made of nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordFile, type Section } from '../../src/site/data/recordFile.ts';

interface Kept {
  key: number;
  text: string;
}

/** A text is told by its key alone, and may be empty. */
const textOf = (key: number): Kept => ({ key, text: key % 3 === 0 ? '' : `«${'ø'.repeat(key % 5)}${key}»` });
const list = fc.uniqueArray(fc.nat(30), { maxLength: 12 });

function sectionsOf(lists: readonly number[][], made: number[]): Section[] {
  return lists.map((keys, at) => ({
    open: `${at}:[`,
    between: ',',
    close: ']\n',
    texts: keys.map((key) => ({
      key: `${at} ${key}`,
      make: () => {
        made.push(key);
        return textOf(key).text;
      },
    })),
  }));
}

test('a file made beside an older one is the same as one from nothing, and only new records are made', () => {
  fc.assert(
    fc.property(fc.tuple(list, list), fc.tuple(list, list), (before, after) => {
      const made: number[] = [];
      const old = recordFile(sectionsOf(before, []));
      const fresh = recordFile(sectionsOf(after, []));
      const next = recordFile(sectionsOf(after, made), old);
      expect(Buffer.from(next.content).toString()).toBe(Buffer.from(fresh.content).toString());
      expect(next.places).toEqual(fresh.places);
      expect(made).toEqual(after.flatMap((keys, at) => keys.filter((key) => !before[at]?.includes(key))));
    }),
  );
});

test('nothing stands between texts that are empty', () => {
  const { content } = recordFile(sectionsOf([[3, 1, 6, 2, 9]], []));
  expect(Buffer.from(content).toString()).toBe('0:[«ø1»,«øø2»]\n');
});
