/** Which pictures the archive's articles and editors name, and where their files are. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Archive } from '../../archive/types.ts';

export interface NamedPicture {
  /** As written. */
  src: string;
  /** Who names it first: a file under `content/`. */
  by: string;
}

/** Every picture once. */
export function namedPictures(archive: Archive): NamedPicture[] {
  const named = new Map<string, NamedPicture>();
  const add = (src: string | undefined, by: string): void => {
    if (src && !named.has(src)) named.set(src, { src, by });
  };
  for (const { file, frontMatter, bodyPictures } of [...archive.articles, ...archive.unlisted.articles]) {
    for (const { src } of frontMatter.photos) add(src, file);
    for (const src of bodyPictures) add(src, file);
  }
  for (const { decision } of [...archive.people, ...archive.unlisted.people])
    add(decision?.portrait, 'people.yml');
  return [...named.values()];
}

const KINDS = /\.(jpe?g|png|webp|avif|gif|tiff?)$/i;

/**
 * @param src `media/havn.jpg` or `havn.jpg`
 * @returns the file's true path; undefined where there is none, and for what lies outside of the folder
 */
export function pictureFile(mediaDir: string, src: string): string | undefined {
  if (!KINDS.test(src)) return undefined;
  const file = join(mediaDir, src.replace(/^\/?media\//, ''));
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const path = realpathSync(file);
  return relative(realpathSync(mediaDir), path).startsWith(`..${sep}`) ? undefined : path;
}
