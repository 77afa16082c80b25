/** A synthetic archive as a content folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { slugOf } from '../../archive/slug.ts';
import type { SyntheticArchive, SyntheticArticle } from './article.ts';
import { markdown } from './markdown.ts';
import { rawText } from './rawText.ts';

/** Articles as an import would read them, or as one has written them. */
export type SyntheticShape = 'raw' | 'markdown';

const SETTINGS = `title: Det oppdiktede arkivet
description: Alt i dette arkivet er satt sammen av en maskin, og ingenting av det har hendt.
url: http://localhost:8080/
`;

/** Writes `site.yml` and the articles from `first` on. */
export function writeSynthetic(
  archive: SyntheticArchive,
  folder: string,
  shape: SyntheticShape,
  { first = 0, count }: { first?: number; count: number },
): void {
  const made = new Set<string>();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.yml'), SETTINGS);
  for (let number = first; number < first + count; number++) {
    const article = archive.article(number);
    const path = join(folder, syntheticFile(article, shape));
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, shape === 'raw' ? rawText(article) : markdown(article));
  }
}

/** Relative to the content folder. */
export function syntheticFile({ title, date }: SyntheticArticle, shape: SyntheticShape): string {
  const name = `${date.slice(0, 4)}/${slugOf(title)}`;
  return shape === 'raw' ? `raw/${name}.txt` : `articles/${name}.md`;
}
