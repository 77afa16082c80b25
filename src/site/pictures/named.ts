/** Which pictures the archive's articles and editors name, and where their files are. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
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
 * @param src `media/havn.jpg` or `havn.jpg`; of a page that is gone, `https://…/havn.jpg` or `Havna_files/havn.jpg`
 * @returns the file's true path; undefined where there is none, and for what lies outside of the folder
 */
export function pictureFile(mediaDir: string, src: string): string | undefined {
  for (const name of namesInMedia(src)) {
    const file = join(mediaDir, name);
    if (!KINDS.test(name) || !existsSync(file) || !statSync(file).isFile()) continue;
    const path = realpathSync(file);
    if (!relative(realpathSync(mediaDir), path).startsWith(`..${sep}`)) return path;
  }
  return undefined;
}

/** Where a picture may lie under `media/`, most exact first: at last by its bare name. */
export function namesInMedia(src: string): string[] {
  const [path = ''] = src
    .replace(/^[a-z]+:\/\/[^/]+\//i, '')
    .replace(/^\/?media\//, '')
    .split(/[?#]/);
  return [...new Set([path, decoded(path), basename(decoded(path))])];
}

/** `Ny%20bru.jpg` → `Ny bru.jpg` */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether somebody has put any picture there. */
export function hasPictures(mediaDir: string): boolean {
  return (
    existsSync(mediaDir) &&
    readdirSync(mediaDir, { recursive: true }).some((name) => KINDS.test(String(name)))
  );
}
