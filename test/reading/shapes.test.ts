/** Each short text of the fixtures is read as a careful reader did. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareArticle, type Measure } from '../../src/evaluation/compare.ts';
import { goldCases } from '../../src/evaluation/gold.ts';
import { readFile } from '../../src/reading/read.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}/shapes`, import.meta.url));
const cases = await goldCases(folder('gold'), folder('fixtures'));

/** What is read of a text's shape, without its people and quotes. */
const MEASURED: readonly Measure[] = [
  'photos',
  'places of photos',
  'photographers',
  'subheadings',
  'title',
  'date',
  'lead',
  'lang',
  'kicker',
  'byline',
];

describe('shapes of text', () => {
  it.each(cases.map((each) => [each.source, each] as const))('%s', (_name, { raw, source, expected }) => {
    const { articles, notes } = readFile({ path: source, bytes: readFileSync(raw) }, { today: '2026-01-01' });
    expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
    const [article] = articles;
    if (!article) throw new Error('no article came of it');
    const { errors } = compareArticle(
      {
        article,
        names: { units: [], mentions: [], people: [], organisations: [], unsure: [] },
        quotes: { quotes: [], unsure: [] },
      },
      expected,
    );
    const ofShape = errors.filter((error) => MEASURED.some((measure) => error.includes(` ${measure}: `)));
    expect(ofShape).toEqual([]);
    expect(article.updated).toBe(expected.updated);
  });
});
