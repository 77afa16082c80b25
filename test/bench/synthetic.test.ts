/** The synthetic archives that speed is measured on: lawful content, as varied as the measure says, the same each time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadKnitted } from '../../src/archive/load.ts';
import { SyntheticArchive } from '../../src/bench/synthetic/article.ts';
import { rawText } from '../../src/bench/synthetic/rawText.ts';
import { syntheticFile, writeSynthetic } from '../../src/bench/synthetic/write.ts';
import { readFile } from '../../src/reading/read.ts';
import { ArchiveFolder } from '../commands/archiveFolder.ts';

const root = mkdtempSync(join(tmpdir(), 'nyhetsarkiv-synthetic-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a synthetic archive', () => {
  it('is lawful under the contract, with a third as many people as articles', async () => {
    const archive = new SyntheticArchive({ articles: 300 });
    writeSynthetic(archive, join(root, 'a'), 'markdown', { count: 300 });
    const { archive: knitted } = await loadKnitted(join(root, 'a'));
    expect(knitted.articles).toHaveLength(300);
    expect(knitted.people).toHaveLength(100);
    expect(new Set(knitted.articles.map(({ year }) => year)).size).toBe(20);
    const articlesOf = knitted.people.map(
      ({ quotedIn, mentionedIn }) => quotedIn.length + mentionedIn.length,
    );
    // A few are in many articles, most in a few.
    expect(Math.max(...articlesOf)).toBeGreaterThan(20);
    expect(articlesOf.filter((count) => count < 10).length).toBeGreaterThan(50);
  });

  it('is the same each time, whether written at once or an article later', () => {
    const write = (folder: string, ...parts: { first?: number; count: number }[]) => {
      for (const part of parts)
        writeSynthetic(new SyntheticArchive({ articles: 20 }), join(root, folder), 'raw', part);
      return ArchiveFolder.contents(join(root, folder));
    };
    const atOnce = write('b', { count: 21 });
    expect(Object.keys(atOnce)).toHaveLength(22);
    expect(write('c', { count: 20 }, { first: 20, count: 1 })).toEqual(atOnce);
  });

  it('has a file of its own for each of ten thousand articles', () => {
    const archive = new SyntheticArchive({ articles: 10_000, words: 10 });
    const names = Array.from({ length: 10_001 }, (_, number) =>
      syntheticFile(archive.article(number), 'markdown').replace(/^.*\//, ''),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('is read by the import with its title, date and lead', () => {
    const archive = new SyntheticArchive({ articles: 100 });
    for (let number = 0; number < 10; number++) {
      const article = archive.article(number);
      const bytes = new TextEncoder().encode(rawText(article));
      const [read] = readFile({ path: 'raw/a.txt', bytes }, { today: '2026-01-01' }).articles;
      const { title, date, lead } = article;
      expect(read).toMatchObject({ title, date, lead });
    }
  });
});
