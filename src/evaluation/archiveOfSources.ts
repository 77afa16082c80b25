/** An archive as its import would write it, in memory: for measuring what is made of all articles together. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFiles, parseArticle } from '../archive/load.ts';
import { articleSlug } from '../archive/slug.ts';
import type { ArticleDocument } from '../archive/types.ts';
import { readSource, sourceFiles } from '../pipeline/sources.ts';
import { understandFile } from '../pipeline/understand.ts';

/** @param today ISO date, as for the import */
export async function archiveOfSources(contentDir: string, today: string): Promise<ArticleDocument[]> {
  const documents: ArticleDocument[] = [];
  for (const path of (await sourceFiles(contentDir)).articles) {
    const bytes = await readSource(contentDir, path);
    for (const { article, written } of understandFile({ path, bytes }, today).drafts) {
      const slug = articleSlug(article);
      const file = `articles/${article.date.slice(0, 4)}/${slug}.md`;
      documents.push({
        file,
        slug,
        hash: file,
        bodyPictures: [],
        frontMatter: written.data,
        body: written.body,
      });
    }
  }
  return [...documents, ...(await writtenByHand(contentDir))];
}

/** Articles that have no source. */
async function writtenByHand(contentDir: string): Promise<ArticleDocument[]> {
  const files = await articleFiles(contentDir);
  const documents = await Promise.all(
    files.map(async (file) => parseArticle(file, await readFile(join(contentDir, file), 'utf8'))),
  );
  return documents.filter(({ frontMatter }) => frontMatter.source === undefined);
}
