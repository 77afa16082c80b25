/** The last look before a site is published: names that the editors have hidden stand nowhere in it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { namePattern } from '../archive/nameWriting.ts';
import type { HiddenName } from '../archive/privacy.ts';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';

/** Name and text of a file of the site. */
interface SiteFile {
  /** Relative to the site. */
  path: string;
  text: string;
  /** Its strings stand side by side, with nothing between them that ends a word. */
  isPacked: boolean;
}

/**
 * @param files under the site's folder
 * @throws ContentProblems with each file that has such a name, in words, in an address or inside a compressed index
 */
export async function checkHiddenNames(
  siteDir: string,
  files: Iterable<string>,
  hidden: readonly HiddenName[],
): Promise<void> {
  const names = hidden.flatMap(({ forms }) => forms.filter((form) => /\S\s\S/.test(form)));
  if (!names.length) return;
  const source = names.map(namePattern).join('|');
  const inWords = new RegExp(`(?:(?<![\\p{L}\\p{N}])|${ESCAPE_BEFORE})(?:${source})(?!\\p{L}{2})`, 'iu');
  const packed = new RegExp(source, 'iu');
  const problems: ContentProblem[] = [];
  for (const path of files) {
    const file = siteFile(path, await readFile(join(siteDir, path)));
    const isFound = (text: string): boolean => (file.isPacked ? packed : inWords).test(text);
    if (inWords.test(file.path) || isFound(file.text) || (isPage(file) && isFound(withoutTags(file.text))))
      problems.push(new ContentProblem('people.yml', whatToDo(file.path)));
  }
  if (problems.length) throw new ContentProblems(problems);
}

/** An escape in JSON or an address that ends in a letter or a digit. */
const ESCAPE_BEFORE = String.raw`(?<=%[0-9a-f]{2}|\\[nrtbf]|\\u[0-9a-f]{4})`;

const isPage = ({ path }: SiteFile): boolean => /\.(html|xml)$/.test(path);

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '');

const whatToDo = (path: string): string =>
  path.startsWith('media/')
    ? `a name that is to be hidden still stands in the picture ${path} or in its name; rename content/${path}, or take it away`
    : `a name that is to be hidden still stands in the site’s ${path}; add the form that stands there to the person’s aliases`;

function siteFile(path: string, bytes: Buffer): SiteFile {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return {
    path,
    text: (isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
    isPacked,
  };
}
