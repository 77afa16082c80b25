/** Captions: the line under (or in place of) a picture, and who made it. */

import type { PhotoBlock } from './types.ts';
import { anyOf, words } from './words.ts';

const LABEL = anyOf(words('photo-labels'));
/** «Foto: X» at the end of a line, with or without parentheses. */
const CREDIT = new RegExp(
  String.raw`(?:^|[\s.,;!?)»”"–-])\(?(${LABEL})\s*[:/]\s*([^:()]{1,120}?)\)?\.?$`,
  'iu',
);
const ARCHIVE_ALONE = /(?:^|\s)\(?(arkivfoto|illustrasjonsfoto|arkiv|skjermdump)\)?\.?$/iu;

export interface PhotoLine {
  caption: string;
  credit?: string;
  label?: string;
}

/** A line that ends in a credit; undefined where it does not. */
export function readPhotoLine(line: string): PhotoLine | undefined {
  const match = CREDIT.exec(line);
  if (match) {
    const label = match[1] as string;
    const caption = line
      .slice(0, match.index + (match[0].startsWith(label) || match[0].startsWith('(') ? 0 : 1))
      .replace(/\s*\($/, '')
      .trim();
    const credit = (match[2] as string).trim();
    return {
      caption,
      credit,
      ...(/^foto$/i.test(label) ? {} : { label: label[0]?.toUpperCase() + label.slice(1).toLowerCase() }),
    };
  }
  const alone = ARCHIVE_ALONE.exec(line);
  if (alone && line.length < 300) {
    return { caption: line.slice(0, alone.index).trim(), label: alone[1] as string };
  }
  return undefined;
}

/** `Per Skøien/NCE SE` → the photographer and the agency; a name in one piece is a photographer's only where it looks like a person's. */
export function creditParts(credit: string): { photographers: string[]; agency?: string } {
  const [first = '', ...rest] = credit.split(/\s*[/,]\s*/).filter(Boolean);
  const people = first.split(/\s+(?:og|&)\s+/).filter(looksLikePerson);
  if (!people.length) return { photographers: rest.filter(looksLikePerson), agency: first };
  return { photographers: people, ...(rest.length ? { agency: rest.join('/') } : {}) };
}

const looksLikePerson = (name: string): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?|van|von|de|af|al)){1,3}$/u.test(
    name,
  );

export function photoBlock(photo: PhotoLine, alt: string | undefined): PhotoBlock {
  return {
    type: 'photo',
    ...(alt === undefined ? {} : { alt }),
    ...(photo.caption ? { caption: photo.caption } : {}),
    ...(photo.credit === undefined ? {} : { credit: photo.credit }),
    ...(photo.label === undefined ? {} : { label: photo.label }),
    ...(photo.credit === undefined ? { photographers: [] } : creditParts(photo.credit)),
  };
}
