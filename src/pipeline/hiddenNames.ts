/** The last look before a site is published: names that the editors have hidden stand nowhere in it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HiddenName } from '../archive/privacy.ts';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import { slugOf } from '../archive/slug.ts';

/** @throws ContentProblems with each file that has such a name, in words, in an address or inside a compressed index */
export async function checkHiddenNames(siteDir: string, hidden: readonly HiddenName[]): Promise<void> {
  const patterns = hidden.map(({ forms }) => patternOf(forms)).filter((pattern) => pattern !== undefined);
  if (!patterns.length) return;
  const problems: ContentProblem[] = [];
  for (const entry of await readdir(siteDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = `${path.slice(siteDir.length)}\n${textOf(await readFile(path))}`;
    if (patterns.some((pattern) => pattern.test(text))) {
      problems.push(
        new ContentProblem(
          'people.yml',
          `a name that is to be hidden still stands in the site’s ${path.slice(siteDir.length + 1)}; add the form that stands there to the person’s aliases`,
        ),
      );
    }
  }
  if (problems.length) throw new ContentProblems(problems);
}

/** The full names in words and as part of an address, with whatever stands between the words. */
function patternOf(forms: readonly string[]): RegExp | undefined {
  const full = forms.filter((form) => /\S\s\S/.test(form));
  if (!full.length) return undefined;
  const written = full.map((form) =>
    form.split(/\s+/).map(anyWriting).join('(?:[\\s\\u00a0._+-]|%20|&nbsp;){1,3}'),
  );
  const slugs = full.map(slugOf);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...written, ...slugs].join('|')})(?!\\p{L}{2})`, 'iu');
}

/** A letter outside ASCII may be escaped in HTML, JSON or an address. */
const anyWriting = (word: string): string =>
  [...word]
    .map((letter) => {
      if (/[a-z0-9]/i.test(letter)) return letter;
      const code = letter.codePointAt(0) as number;
      const hex = code.toString(16);
      const inAddress = encodeURIComponent(letter).replace(/[.*()]/g, '\\$&');
      return `(?:${/\W/.test(letter) ? `\\u{${hex}}` : letter}|\\\\u0*${hex}|&#${code};|&#x0*${hex};|${inAddress})`;
    })
    .join('');

function textOf(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
}
