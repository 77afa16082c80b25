/** Stylesheets, scripts and signs that pages ask for. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** In the order in which they are read: later ones build on the earlier. */
const STYLESHEETS = [
  'tokens',
  'base',
  'masthead',
  'parts',
  'ways',
  'front',
  'article',
  'around-article',
  'entity',
  'time',
  'overview',
  'lists',
  'search',
  'forced',
  'print',
];

/** Folders whose files are copied as they are, and where to, under the site's base. */
const ASSET_FOLDERS = [
  { from: join(here, 'icons'), to: 'assets' },
  // As they lie in the sources, for they use one another.
  { from: join(here, 'browser'), to: 'assets/site/browser' },
  { from: join(here, '..', 'search', 'browser'), to: 'assets/search/browser' },
  { from: join(here, '..', 'language', 'inflection'), to: 'assets/language/inflection' },
];

/**
 * All stylesheets as one.
 * @param title the archive's name: its longest word must fit a narrow screen
 */
export function stylesheet(title: string): string {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  const sheets = STYLESHEETS.map((name) => readFileSync(join(here, 'styles', `${name}.css`), 'utf8'));
  return [...sheets, `:root {\n  --masthead-letters: ${longest};\n}\n`].join('\n');
}

/** Every file that is copied, and its address under the site's base. */
export function assetFiles(): { from: string; address: string }[] {
  return ASSET_FOLDERS.flatMap(({ from, to }) =>
    readdirSync(from)
      .sort()
      .map((name) => ({ from: join(from, name), address: `${to}/${name}` })),
  );
}

/** What the search page's script asks for, and what that asks for: told at once, nothing waits for another to be read. */
export function searchModules(script: string): string[] {
  return assetFiles()
    .map(({ address }) => address)
    .filter((address) => SEARCH_MODULE.test(address) && !address.endsWith(script));
}

const SEARCH_MODULE = /^assets\/(?:search\/browser|language\/inflection)\/(?!slashKey).*\.js$/;

/** Ten signs that change when a stylesheet or script does. */
export function assetVersion(title: string): string {
  const hash = createHash('sha256').update(stylesheet(title));
  for (const { from } of assetFiles()) hash.update(readFileSync(from));
  return hash.digest('hex').slice(0, 10);
}
