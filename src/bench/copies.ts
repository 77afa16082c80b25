/** Many articles out of few: the sample archive's, again and again with other titles and dates, in a folder of their own. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The date glued to a label, as in the sample archive: `Skrevet 06.12.16`. */
const DATE = /\b(\d{1,2})\.(\d{2})\.(\d{2}|\d{4})(?=\D)/;

/**
 * Writes `count` article texts under `folder/raw/`, and a `site.yml`.
 * @param from a content folder with raw articles
 */
export async function writeCopies(from: string, folder: string, count: number): Promise<void> {
  const names = (await readdir(join(from, 'raw'), { recursive: true }))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join(from, 'raw', name), 'utf8')));
  const usable = texts.filter((text) => DATE.test(text));
  await writeFile(join(await made(folder), 'site.yml'), 'title: Målearkivet\nurl: http://localhost:8080/\n');
  for (let number = 0; number < count; number++) {
    const text = usable[number % usable.length] as string;
    const year = 1990 + (number % 33);
    const day = String(1 + (number % 28)).padStart(2, '0');
    const [title = '', ...rest] = text.split('\n');
    const copy = [`${title} ${number}`, ...rest].join('\n').replace(DATE, `${day}.03.${year}`);
    const place = await made(join(folder, 'raw', String(year)));
    await writeFile(join(place, `${number}.txt`), copy);
  }
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return folder;
}
