/** Which files lie under `content/raw/`. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { ContentProblem } from '../archive/problem.ts';
import { withoutCompanions } from './companions.ts';

const RAW = 'raw';

/** Signs that Windows refuses in names, and those that no line on a terminal shows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BAD_SIGNS = /[<>:"|?*\\\u0000-\u001f\u007f-\u009f\ufffd]/;
/** Windows keeps these for devices, whatever ending they have. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Bytes: common file systems take 255, and copies and backups add to a name. */
const LONGEST_NAME = 240;

/** Larger files are no articles; they are told, not read. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Files that operating systems and editors leave behind. */
const NOT_ARTICLES = /^(Thumbs\.db|desktop\.ini)$|~$|\.(bak|tmp|swp)$/i;

/** Paths relative to the content folder, with `/`, in a lasting order: what is read, and what is passed over as no article. */
export async function sourceFiles(contentDir: string): Promise<{ articles: string[]; passedOver: string[] }> {
  const root = join(contentDir, RAW);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !NOT_ARTICLES.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(contentDir.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !/(^|\/)\./.test(path))
    .sort();
  return withoutCompanions(paths);
}

/**
 * A source's bytes.
 * @throws ContentProblem where it cannot be read, is too large, is a link that leads out of the content folder,
 *   or has a name that some systems cannot keep
 */
export async function readSource(contentDir: string, path: string): Promise<Uint8Array> {
  const full = join(contentDir, path);
  const fault = nameFault(path);
  if (fault !== undefined) {
    throw new ContentProblem(
      printable(path),
      `has a name that ${fault}; rename it to letters, digits and hyphens`,
    );
  }
  try {
    const [real, root] = await Promise.all([realpath(full), realpath(contentDir)]);
    if (!real.startsWith(root + sep)) {
      throw new ContentProblem(path, 'is a link out of the content folder; put the file itself there');
    }
    const { size } = await stat(real);
    if (size > MAX_BYTES) {
      throw new ContentProblem(
        path,
        `is ${Math.round(size / 1024 / 1024)} MB, more than any article; take it out of raw/ or split it`,
      );
    }
    return await readFile(real);
  } catch (error) {
    if (error instanceof ContentProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ContentProblem(
      path,
      `cannot be read (${code}); check that the file is there and that you may read it`,
    );
  }
}

/** Why a path cannot be copied to every computer; nothing where it can. */
function nameFault(path: string): string | undefined {
  for (const name of path.split('/')) {
    const sign = BAD_SIGNS.exec(name)?.[0];
    if (sign !== undefined)
      return printable(sign) === sign
        ? `has the sign ${sign}, which not all systems take`
        : 'has signs that cannot be shown';
    if (DEVICES.test(name)) return 'Windows keeps for itself';
    if (/^ |[. ]$/.test(name)) return 'begins or ends with a space or a full stop';
    if (Buffer.byteLength(name) > LONGEST_NAME) return 'is too long';
  }
  return undefined;
}

/** On one line, whatever is in it. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');
