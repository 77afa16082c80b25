/** A build that makes only what has changed gives, byte for byte, the site that a build from nothing gives. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildSummary, build } from '../../src/pipeline/build.ts';
import { ArchiveFolder, rawArticle } from '../commands/archiveFolder.ts';

const PEOPLE = ['Kari Vik', 'Per Ås', 'Lise Strand', 'Ola Berg', 'Lise M. Strand', 'Jon Holm'];
const HOUSES = ['Vesttangen Verft AS', 'Vesttangen Verft', 'Tangen kommune', 'Fjordlaget'];

interface Story {
  slug: string;
  day: number;
  people: number[];
  house: number;
  words: string;
}

const story = fc.record<Story>({
  slug: fc.constantFrom('kai', 'hall', 'bru', 'ferje', 'skole', 'fest', 'ran', 'sol'),
  day: fc.integer({ min: 0, max: 2000 }),
  people: fc.uniqueArray(fc.integer({ min: 0, max: PEOPLE.length - 1 }), { minLength: 1, maxLength: 3 }),
  house: fc.integer({ min: 0, max: HOUSES.length - 1 }),
  words: fc.constantFrom('Kaia er ny.', 'Ferja er sein.', 'Alt er som før.'),
});

/** What an editor may do between two builds. */
type Step =
  | { kind: 'write' | 'raw'; story: Story }
  | { kind: 'delete' | 'rename' | 'edit'; which: number }
  | { kind: 'decide'; people: string }
  | { kind: 'title'; title: string }
  | { kind: 'tamper'; which: number };

const DECISIONS = [
  'people: []\n',
  'people:\n  - name: Lise Strand\n    aliases: [Lise M. Strand]\n',
  'people:\n  - name: Kari Vik\n    visibility: unlisted\n',
  'people:\n  - name: Per Ås\n    visibility: anonymous\n    shown_as: en fotograf\n',
  'people:\n  - name: Jon Holm\n    visibility: noindex\n    description: Skipper.\nnot_people:\n  - Ola Berg\n',
];

const which = fc.nat(1000);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('write' as const, 'raw' as const), story }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('delete' as const, 'rename' as const, 'edit' as const),
      which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('decide' as const), people: fc.constantFrom(...DECISIONS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('title' as const),
      title: fc.constantFrom('Arkivet', 'Posten'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tamper' as const), which }) },
);

function markdown({ slug, day, people, house, words }: Story): { path: string; text: string } {
  const date = new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10);
  const names = people.map((number) => PEOPLE[number] as string);
  const text = `---
title: Om ${slug} i bygda
date: ${date}
description: ${words}
people:
${names.map((name) => `  - { name: ${name}, roles: [leder], organisations: [${HOUSES[house]}], quoted: true }`).join('\n')}
organisations:
  - name: ${HOUSES[house]}
photos:
  - { caption: Kaia sett fra sjøen., credit: Per Ås, photographers: [Per Ås] }
quotes:
  - { speaker: ${names[0]}, text: Dette er bra, style: dash }
---

![](#foto-1)

– Dette er bra, sier ${names[0]} i ${HOUSES[house]}. ${words}
`;
  return { path: `articles/${date.slice(0, 4)}/${slug}-${day}.md`, text };
}

function take(archive: ArchiveFolder, next: Step): void {
  const articles = filesIn(join(archive.content, 'articles'));
  const chosen = 'which' in next && articles.length ? articles[next.which % articles.length] : undefined;
  switch (next.kind) {
    case 'write': {
      const { path, text } = markdown(next.story);
      archive.write(path, text);
      break;
    }
    case 'raw':
      archive.write(
        `raw/${next.story.slug}-${next.story.day}.txt`,
        rawArticle(`Ny ${next.story.slug} nummer ${next.story.day}`),
      );
      break;
    case 'decide':
      archive.write('people.yml', next.people);
      break;
    case 'title':
      archive.write('site.yml', `title: ${next.title}\nurl: https://example.no/arkiv/\n`);
      break;
    case 'tamper': {
      const published = filesIn(archive.site);
      const path = published[next.which % Math.max(1, published.length)];
      if (path) replace(path, 'noe annet');
      break;
    }
    case 'delete':
      if (chosen) rmSync(chosen);
      break;
    case 'edit':
      if (chosen)
        writeFileSync(chosen, readFileSync(chosen, 'utf8').replace(/title: .*/, 'title: Rettet tittel'));
      break;
    case 'rename':
      if (chosen)
        renameSync(
          chosen,
          chosen.replace(/(-x)?\.md$/, (end) => (end === '.md' ? '-x.md' : '.md')),
        );
      break;
  }
}

function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** As an editor saves: the file is another one. */
function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

describe('a build of what has changed', () => {
  let archive: ArchiveFolder;
  beforeEach(() => {
    archive = new ArchiveFolder();
  });
  afterEach(() => archive.remove());

  const run = (outputDir: string, cache: string): Promise<BuildSummary> =>
    build({
      contentDir: archive.content,
      outputDir,
      reportsDir: join(archive.root, 'reports'),
      cacheDir: join(archive.root, cache),
      today: '2026-01-01',
    });

  /** A build from nothing must not change what it is compared by: it works on the same content, with nothing known. */
  const compare = async (number: number): Promise<void> => {
    const anew = join(archive.root, `anew-${number}`);
    await run(anew, `cache-${number}`);
    expect(ArchiveFolder.contents(archive.site)).toEqual(ArchiveFolder.contents(anew));
    rmSync(anew, { recursive: true });
  };

  it('is the site of a build from nothing, after whatever an editor does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 14 }), async (steps) => {
        archive.remove();
        archive = new ArchiveFolder();
        for (const first of [3, 400, 900, 1300]) {
          const { path, text } = markdown({
            slug: 'grunn',
            day: first,
            people: [0, 1, 2],
            house: 0,
            words: 'Alt er nytt.',
          });
          archive.write(path, text);
        }
        let number = 0;
        for (const next of steps) {
          take(archive, next);
          await run(archive.site, 'cache');
          number += 1;
          if (number % 4 === 0 || number === steps.length) await compare(number);
        }
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 2), endOnFailure: true },
    );
  });

  it('makes little where little has changed, nothing where nothing has, and all anew without what was known', async () => {
    for (let day = 0; day < 1200; day += 30) {
      const { path, text } = markdown({
        slug: 'sak',
        day,
        people: [day % 5],
        house: day % 4,
        words: 'Ferja er sein.',
      });
      archive.write(path, text);
    }
    const first = await run(archive.site, 'cache');
    expect(first.made).toBe(first.files);
    expect((await run(archive.site, 'cache')).made).toBe(0);
    const { path, text } = markdown({ slug: 'ny', day: 1300, people: [5], house: 3, words: 'Kaia er ny.' });
    archive.write(path, text);
    const added = await run(archive.site, 'cache');
    expect(added.made).toBeLessThan(added.files / 2);
    archive.delete(path);
    await run(archive.site, 'cache');
    expect(filesIn(archive.site).filter((file) => file.includes('ny-1300'))).toEqual([]);
    for (const file of filesIn(join(archive.root, 'cache'))) writeFileSync(file, 'skadet');
    const mended = await run(archive.site, 'cache');
    expect(mended.made).toBe(mended.files);
    await compare(1);
  });
});
