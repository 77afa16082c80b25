/** Reads everything under `content/` that is published, checks it, and knits it together. */
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { articleAddress } from './address.ts';
import { bodyText, picturesNamedIn } from './bodyText.ts';
import { type RegisterStore, readEditors } from './editors/read.ts';
import { bodyOfMarkdown, frontMatterLines, parseMarkdown } from './frontMatter.ts';
import { hashOf } from './hash.ts';
import { type Knitted, knit } from './knit.ts';
import { checkLetters, isOtherEncoding } from './lostLetters.ts';
import { ContentProblem, ContentProblems } from './problem.ts';
import { readSettings } from './settings.ts';
import { strayLinks } from './strayLinks.ts';
import type { Archive, ArticleDocument } from './types.ts';

/** What is kept of an article's file: all but its body. */
export type KnownDocument = Pick<ArticleDocument, 'frontMatter' | 'bodyPictures'>;

/** What is known from earlier builds. */
export interface Known {
  documents: DocumentStore;
  registers: RegisterStore;
}

/** What is known of articles' files. */
export interface DocumentStore {
  /** @throws where the file cannot be read */
  hash(file: string): string;
  /** Undefined where such a file has not been read and found right before. */
  get(hash: string): KnownDocument | undefined;
  set(hash: string, document: KnownDocument): void;
}

/**
 * The whole archive, as it is published.
 * @throws ContentProblems with every problem that was found, not only the first
 */
export async function loadArchive(contentDir: string): Promise<Archive> {
  return (await loadKnitted(contentDir)).archive;
}

/**
 * The archive with what its editors should look at, and the register of addresses as it ought to be.
 * @param files of `articleFiles`, where they are known already
 * @throws ContentProblems with every problem that was found, not only the first
 */
export async function loadKnitted(
  contentDir: string,
  known?: Known,
  files?: readonly string[],
): Promise<Knitted> {
  const store = known?.documents;
  const problems: ContentProblem[] = [];
  const collect = (error: unknown): undefined => {
    if (error instanceof ContentProblem) problems.push(error);
    else if (error instanceof ContentProblems) problems.push(...error.problems);
    else throw error;
  };
  const settings = await readSettings(contentDir).catch(collect);
  const editors = await readEditors(contentDir, known?.registers).catch(collect);
  const documents: ArticleDocument[] = [];
  for (const file of files ?? (await articleFiles(contentDir))) {
    try {
      const document = store ? knownArticle(contentDir, file, store) : undefined;
      if (document) {
        documents.push(document);
        continue;
      }
      const source = readArticle(contentDir, file);
      const read = parseArticle(file, source);
      const found = articleProblems(read, source);
      problems.push(...found);
      documents.push(read);
      if (!found.length)
        store?.set(read.hash, { frontMatter: read.frontMatter, bodyPictures: read.bodyPictures });
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

/** An article whose front matter is known. Its body is read when it is asked for: few pages of a build need it. */
function knownArticle(contentDir: string, file: string, store: DocumentStore): ArticleDocument | undefined {
  const hash = hashIn(store, file);
  const known = hash === undefined ? undefined : store.get(hash);
  if (hash === undefined || !known) return undefined;
  let body: string | undefined;
  return {
    file,
    slug: slugOfFile(file),
    hash,
    ...known,
    get body() {
      body ??= bodyOf(contentDir, file, hash);
      return body;
    },
  };
}

/** @throws ContentProblem where the file is another by now */
function bodyOf(contentDir: string, file: string, hash: string): string {
  let source = '';
  try {
    source = readFileSync(join(contentDir, file), 'utf8');
  } catch {
    // It is another file than the one that was found right.
  }
  if (hashOf(source) === hash) return bodyOfMarkdown(source);
  throw new ContentProblem(file, 'was changed while the site was being built; build again');
}

/** What keeps a file from being read is told when it is read. */
function hashIn(store: DocumentStore, file: string): string | undefined {
  try {
    return store.hash(file);
  } catch {
    return undefined;
  }
}

/** More than any article, and little enough for the parsers. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Waited for: ten thousand small files are read several times as fast one after the other. */
function readArticle(contentDir: string, file: string): string {
  const path = join(contentDir, file);
  try {
    const { size } = statSync(path);
    if (size <= MAX_BYTES) {
      const text = readFileSync(path, 'utf8');
      if (isOtherEncoding(text, () => readFileSync(path))) checkLetters(file, text);
      return text;
    }
    const megabytes = (size / 1024 / 1024).toFixed(1);
    throw new ContentProblem(file, `is ${megabytes} MB, more than any article; split it`);
  } catch (error) {
    if (error instanceof ContentProblem) throw error;
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ContentProblem(
      file,
      `cannot be read (${why}); check that the file is there and that you may read it`,
    );
  }
}

/** @throws ContentProblem */
export function parseArticle(file: string, source: string): ArticleDocument {
  const { data, body } = parseMarkdown(file, source);
  if (data.source === undefined) checkLetters(file, source);
  return {
    file,
    slug: slugOfFile(file),
    hash: hashOf(source),
    frontMatter: data,
    bodyPictures: picturesNamedIn(body),
    body,
  };
}

/** @throws ContentProblem */
function slugOfFile(file: string): string {
  const slug = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(slug)) {
    throw new ContentProblem(
      file,
      'name the file with a–z, 0–9 and hyphens only: its name is the article’s address',
    );
  }
  return slug;
}

/** What front matter and body say against each other. */
function articleProblems(document: ArticleDocument, source: string): ContentProblem[] {
  const { file, frontMatter, body } = document;
  const problems: ContentProblem[] = [];
  const lineOf = frontMatterLines(file, source);
  const tell = (what: string, ...path: (string | number)[]): void => {
    problems.push(new ContentProblem(file, what, lineOf(path)));
  };
  const shown = [frontMatter.description ?? '', ...photoTexts(document), ...readableText(file, body)];
  const texts = shown.map(squeezed);
  const names = new Set(frontMatter.people.map((person) => person.name));
  frontMatter.quotes.forEach((quote, index) => {
    const which = `quote ${index + 1} («${shortened(quote.text)}»)`;
    const words = squeezed(quote.text);
    if (!texts.some((text) => text.includes(words)))
      tell(
        `${which} is not in the text any more; correct its «text» to the article's words, or delete it`,
        'quotes',
        index,
      );
    if (quote.speaker !== undefined && !names.has(quote.speaker))
      tell(
        `${which} has the speaker «${quote.speaker}», who is not in «people»; add the person or correct the name`,
        'quotes',
        index,
        'speaker',
      );
  });
  const organisations = new Set(frontMatter.organisations.map((organisation) => organisation.name));
  frontMatter.people.forEach((person, index) => {
    const held = person.positions.flatMap(({ organisation }) => organisation ?? []);
    const places = [...person.organisations, ...held];
    for (const name of new Set(places.filter((place) => !organisations.has(place))))
      tell(
        `«${person.name}» belongs to «${name}», which is not in «organisations»; add it or correct the name`,
        'people',
        index,
      );
  });
  for (const { 0: mark, 1: number } of body.matchAll(/!\[[^\]]*\]\(#foto-(\d+)\)/g)) {
    if (frontMatter.photos[Number(number) - 1]) continue;
    const what = `the body has #foto-${number}, but «photos» has ${frontMatter.photos.length}; add the photo or delete the line`;
    const line = source.slice(0, source.indexOf(mark)).split('\n').length;
    problems.push(new ContentProblem(file, what, line));
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
