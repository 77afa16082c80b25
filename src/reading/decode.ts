/** Bytes → characters: which encoding a file has, and a clear word where it has none. */
import { repairDoubleEncoding } from './doubleEncoding.ts';
import type { Note } from './types.ts';
import { decodeWindows1252 } from './windows1252.ts';

/** Larger files are no articles. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** The web's own name for it, and for ISO-8859-1, which it holds. */
const WINDOWS = 'windows-1252';

export interface Decoded {
  text: string;
  notes: Note[];
}

/** The text of the bytes; `undefined` text with an error among the notes where they are none. */
export function decode(bytes: Uint8Array): Decoded | { text: undefined; notes: Note[] } {
  if (bytes.length > MAX_BYTES) {
    const size = Math.round(bytes.length / 1024 / 1024);
    return refuse('too-large', `is ${size} MB, more than any article; take it out of raw/ or split it`);
  }
  if (bytes.length === 0) return refuse('empty', 'is empty; put the article into it or take it away');
  const utf16 = utf16Flavour(bytes);
  if (utf16) return fromUtf16(bytes, utf16);
  if (looksBinary(bytes)) {
    return refuse('binary', 'is binary, not text; save the article as text, HTML or Markdown');
  }
  const notes: Note[] = [];
  const utf8 = strictly('utf-8', bytes);
  let text = utf8;
  if (text === undefined) {
    const encoding = namedEncoding(bytes) ?? WINDOWS;
    text = encoding === WINDOWS ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
    notes.push(info(encoding, `is not UTF-8; read as ${encoding}`));
    // Bytes that no Windows-1252 text has: letters of another encoding altogether.
    const odd = countControls(text);
    if (odd > text.length / 50) {
      return refuse('not-decodable', 'has an unknown encoding; save it as UTF-8');
    }
  }
  const repaired = repairDoubleEncoding(text);
  if (repaired.count > 0) {
    notes.push(
      info(
        'double-encoding',
        `had ${repaired.count} letters encoded twice (such as «Ã¸»); they are repaired`,
      ),
    );
    text = repaired.text;
  }
  const lost = count(text, '\uFFFD');
  if (lost > 0) {
    notes.push({
      level: 'warning',
      code: 'lost-letters',
      message: `has ${lost} letters that were lost before it came here («\uFFFD»); correct them in the source`,
    });
  }
  if (text.trim() === '') return refuse('empty', 'is empty; put the article into it or take it away');
  return { text, notes };
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** By byte order mark, or by every second byte being zero, as in Western text. */
function utf16Flavour(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = Math.min(bytes.length - (bytes.length % 2), 2048);
  if (sample < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (odd > sample * 0.4 && even === 0) return 'utf-16le';
  if (even > sample * 0.4 && odd === 0) return 'utf-16be';
  return undefined;
}

function fromUtf16(bytes: Uint8Array, flavour: Utf16): ReturnType<typeof decode> {
  const text = strictly(flavour, bytes);
  if (text === undefined || countControls(text) > 0) {
    return refuse('not-decodable', 'begins as UTF-16 but is not; save it as UTF-8');
  }
  if (text.trim() === '') return refuse('empty', 'is empty; put the article into it or take it away');
  return { text, notes: [] };
}

/** Enough for the head of a page. */
const HEAD = 2048;
const NAMED =
  /<meta[^>]{1,200}charset\s{0,3}=\s{0,3}["']?([\w-]{3,30})|<\?xml[^>]{1,100}encoding=["']([\w-]{3,30})/i;

/** The encoding that a page says it has, by the web's own name for it; UTF-8 is not believed any more. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeWindows1252(bytes.subarray(0, HEAD));
  const match = NAMED.exec(head);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** The decoder drops the byte order mark by itself. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Zero bytes, or many control bytes, stand in no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 64 * 1024);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  }
  return controls > 2 && controls > sample.length / 100;
}

/** Control characters, C1 among them, which decoded text should not have. */
function countControls(text: string): number {
  let found = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) ||
      (code >= 127 && code < 160)
    ) {
      found += 1;
    }
  }
  return found;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

const info = (code: string, message: string): Note => ({ level: 'info', code, message });

function refuse(code: string, message: string): { text: undefined; notes: Note[] } {
  return { text: undefined, notes: [{ level: 'error', code, message }] };
}
