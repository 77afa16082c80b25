/** Bytes → text: which encoding, told by the bytes themselves; NFC, `\n`, no soft hyphens. */
import type { Note } from './types.ts';

export interface Decoded {
  text: string;
  notes: Note[];
}

const error = (code: string, message: string): Decoded => ({
  text: '',
  notes: [{ level: 'error', code, message, line: 1 }],
});

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return error('empty', 'is empty; put the article’s text in it or take it away');
  const notes: Note[] = [];
  let text = decodeBytes(bytes);
  if (text === undefined)
    return error('binary', 'is not text (a picture, a document?); save the article as plain text (.txt)');
  text = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u0085|\u2028/g, '\n')
    .replace(/[\u00AD\u200B\u2060]/g, '');
  const repaired = repairDoubleEncoding(text);
  if (repaired !== text) {
    notes.push({
      level: 'info',
      code: 'double-encoding',
      message: 'was encoded twice («Ã¸» for «ø»); it was repaired',
    });
    text = repaired;
  }
  text = text.replace(/[\u00A0\u2007\u202F\t]/g, ' ').normalize('NFC');
  if (text.trim() === '') return error('empty', 'is empty; put the article’s text in it or take it away');
  return { text, notes };
}

function decodeBytes(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if (looksBinary(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Every other byte of Latin text in UTF-16 is zero. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 ? odd++ : even++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.8 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

/** Control characters that no text has. */
function looksBinary(bytes: Uint8Array): boolean {
  let control = 0;
  const sample = bytes.subarray(0, 8000);
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control++;
  }
  return control > sample.length * 0.02;
}

/** UTF-8 that was read as Windows-1252 and saved again; undone only where that gives valid UTF-8. */
function repairDoubleEncoding(text: string): string {
  return text.replace(
    /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0178\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,3}/g,
    (stretch) => {
      const bytes = Uint8Array.from(stretch, (sign) => WINDOWS_1252.get(sign) ?? sign.charCodeAt(0));
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        return stretch;
      }
    },
  );
}

const WINDOWS_1252 = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const byte = 0x80 + index;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const;
  }),
);
