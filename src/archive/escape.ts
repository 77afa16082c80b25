/**
 * Plain text → Markdown that shows exactly that text: the signs that CommonMark, tables and our boxes would read
 * as markup are escaped, and no others, so that the file stays pleasant to edit.
 */
import type { Link } from '../reading/types.ts';

/** Signs that mean something wherever they stand. */
const INLINE = /[\\`*_[\]<>|~]/g;
/** «&» begins a character reference only before a letter or «#». */
const ENTITY = /&(?=[a-zA-Z#])/g;
/** «!» only before an escaped bracket. */
const IMAGE = /!(?=\\\[)/g;

/** Escapes one line of text, as the beginning of a block. Lone underscores inside words are left alone. */
export function escapeLine(text: string): string {
  return escapeStart(escapeInline(text));
}

/** Escapes text that stands inside a line. */
export function escapeInline(text: string): string {
  return text
    .replace(INLINE, (sign, at: number) => (sign === '_' && insideWord(text, at) ? sign : `\\${sign}`))
    .replace(ENTITY, '\\&')
    .replace(IMAGE, '\\!')
    .replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');
}

function insideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

/** Escapes what only means something at the beginning of a block. */
function escapeStart(line: string): string {
  const trimmed = line.trim();
  return trimmed
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^(-{2,}|={1,}|:{3,})/, '\\$1')
    .replace(/^([-+=])(?=[\s\-+=]*$)/, '\\$1');
}

/** Text with its links as Markdown; addresses other than web and mail ones are left as text. */
export function escapeWithLinks(text: string, links: readonly Link[] = []): string {
  let out = '';
  let at = 0;
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    if (link.start < at || !/^(https?:|mailto:)/i.test(link.href) || link.end <= link.start) continue;
    const address = encodeURI(decodeSafely(link.href)).replace(/[()<>\s\\]/g, (sign) =>
      encodeURIComponent(sign),
    );
    out += `${escapeInline(text.slice(at, link.start))}[${escapeInline(text.slice(link.start, link.end))}](<${address}>)`;
    at = link.end;
  }
  return escapeStart(out + escapeInline(text.slice(at)));
}

/** The address with its `%C3%A5` as letters; as it is where they make none. */
export function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
