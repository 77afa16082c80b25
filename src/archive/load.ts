/** Reads everything under `content/` that is published, checks it, and knits it together. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { articleAddress } from './address.ts';
import { bodyText } from './bodyText.ts';
import { readEditors } from './editors/read.ts';
import { parseMarkdown } from './frontMatter.ts';
import { type Knitted, knit } from './knit.ts';
import { ContentProblem, ContentProblems } from './problem.ts';
import { readSettings } from './settings.ts';
import { strayLinks } from './strayLinks.ts';
import type { Archive, ArticleDocument } from './types.ts';

/**
 * The whole archive, as it is published.
 * @throws ContentProblems with every problem that was found, not only the first
 */
export async function loadArchive(contentDir: string): Promise<Archive> {
  return (await loadKnitted(contentDir)).archive;
}

/**
 * The archive with what its editors should look at, and the register of addresses as it ought to be.
 * @throws ContentProblems with every problem that was found, not only the first
 */
export async function loadKnitted(contentDir: string): Promise<Knitted> {
  const problems: ContentProblem[] = [];
  const collect = (error: unknown): undefined => {
    if (error instanceof ContentProblem) problems.push(error);
    else if (error instanceof ContentProblems) problems.push(...error.problems);
    else throw error;
  };
  const settings = await readSettings(contentDir).catch(collect);
  const editors = await readEditors(contentDir).catch(collect);
  const documents: ArticleDocument[] = [];
  for (const file of await articleFiles(contentDir)) {
    try {
      const document = parseArticle(file, await readArticle(contentDir, file));
      problems.push(...articleProblems(document));
      documents.push(document);
    } catch (error) {
      collect(error);
    }
  }
  problems.push(...addressClashes(documents), ...(await strayLinks(contentDir)));
  if (problems.length || !settings || !editors) throw new ContentProblems(problems);
  return knit(settings, documents, editors);
}

/** Every article's file, relative to the content folder, in a lasting order. Links to folders are not followed. */
export async function articleFiles(contentDir: string): Promise<string[]> {
  const root = join(contentDir, 'articles');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(contentDir.length + 1)
        .split('\\')
        .join('/'),
    )
    .filter((file) => file.endsWith('.md') && !/(^|\/)\./.test(file))
    .sort();
}

/** More than any article, and little enough for the parsers. */
const MAX_BYTES = 2 * 1024 * 1024;

async function readArticle(contentDir: string, file: string): Promise<string> {
  const path = join(contentDir, file);
  const unreadable = (error: NodeJS.ErrnoException): never => {
    const why = error.code ?? error.message;
    throw new ContentProblem(
      file,
      `cannot be read (${why}); check that the file is there and that you may read it`,
    );
  };
  const { size } = await stat(path).catch(unreadable);
  if (size > MAX_BYTES) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    throw new ContentProblem(file, `is ${megabytes} MB, more than any article; split it`);
  }
  return readFile(path, 'utf8').catch(unreadable);
}

/** @throws ContentProblem */
export function parseArticle(file: string, source: string): ArticleDocument {
  const { data, body } = parseMarkdown(file, source);
  const slug = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(slug)) {
    throw new ContentProblem(
      file,
      'name the file with a–z, 0–9 and hyphens only: its name is the article’s address',
    );
  }
  return { file, slug, frontMatter: data, body };
}

/** What front matter and body say against each other. */
function articleProblems(document: ArticleDocument): ContentProblem[] {
  const { file, frontMatter, body } = document;
  const problems: ContentProblem[] = [];
  const shown = [frontMatter.description ?? '', ...photoTexts(document), ...readableText(file, body)];
  const texts = shown.map(squeezed);
  const names = new Set(frontMatter.people.map((person) => person.name));
  frontMatter.quotes.forEach((quote, index) => {
    const which = `quote ${index + 1} («${shortened(quote.text)}»)`;
    const words = squeezed(quote.text);
    if (!texts.some((text) => text.includes(words))) {
      problems.push(
        new ContentProblem(
          file,
          `${which} is not in the text any more; correct its «text» to the article's words, or delete it`,
        ),
      );
    }
    if (quote.speaker !== undefined && !names.has(quote.speaker)) {
      problems.push(
        new ContentProblem(
          file,
          `${which} has the speaker «${quote.speaker}», who is not in «people»; add the person or correct the name`,
        ),
      );
    }
  });
  const organisations = new Set(frontMatter.organisations.map((organisation) => organisation.name));
  for (const person of frontMatter.people) {
    for (const name of [
      ...person.organisations,
      ...person.positions.map((position) => position.organisation),
    ]) {
      if (organisations.has(name)) continue;
      problems.push(
        new ContentProblem(
          file,
          `«${person.name}» belongs to «${name}», which is not in «organisations»; add it or correct the name`,
        ),
      );
    }
  }
  for (const [, number] of body.matchAll(/!\[[^\]]*\]\(#foto-(\d+)\)/g)) {
    if (frontMatter.photos[Number(number) - 1]) continue;
    problems.push(
      new ContentProblem(
        file,
        `the body has #foto-${number}, but «photos» has ${frontMatter.photos.length}; add the photo or delete the line`,
      ),
    );
  }
  return problems;
}

/** @throws ContentProblem where the Markdown cannot be read */
function readableText(file: string, body: string): string[] {
  try {
    return bodyText(body);
  } catch (error) {
    throw new ContentProblem(file, error instanceof Error ? error.message : String(error));
  }
}

function photoTexts({ frontMatter }: ArticleDocument): string[] {
  return frontMatter.photos.map((photo) => photo.caption ?? '');
}

function addressClashes(documents: readonly ArticleDocument[]): ContentProblem[] {
  const taken = new Map<string, ArticleDocument>();
  const problems: ContentProblem[] = [];
  for (const document of documents) {
    const address = articleAddress(document);
    const first = taken.get(address);
    if (first) {
      problems.push(
        new ContentProblem(
          document.file,
          `wants the address /${address}, which ${first.file} has; rename one of the two files`,
        ),
      );
    } else {
      taken.set(address, document);
    }
  }
  return problems;
}

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const shortened = (text: string): string => (text.length > 50 ? `${text.slice(0, 50).trimEnd()} …` : text);
