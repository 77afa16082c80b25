/**
 * «Ã¸» back to «ø»: UTF-8 that was once read as Windows-1252 and saved again. Only sequences that are whole UTF-8
 * characters beyond ASCII are turned back, so that a lone «Ã» stays.
 */

import { byteInWindows1252 } from './windows1252.ts';

export function repairDoubleEncoding(text: string): { text: string; count: number } {
  let found = 0;
  // Two, three and four byte sequences begin with these letters.
  const repaired = text.replace(/[\u00c2-\u00f4][\u0080-\uffff]{1,3}/g, (match) => {
    const lead = match.charCodeAt(0);
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let out = '';
    let rest = match;
    while (rest !== '') {
      const character =
        rest.length >= length ? decodeSequence(rest.slice(0, sequenceLength(rest))) : undefined;
      if (character === undefined) {
        out += rest[0];
        rest = rest.slice(1);
      } else {
        found += 1;
        out += character;
        rest = rest.slice(sequenceLength(rest));
      }
    }
    return out;
  });
  return found > 0 ? { text: repaired, count: found } : { text, count: 0 };
}

function sequenceLength(text: string): number {
  const lead = text.charCodeAt(0);
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function decodeSequence(sequence: string): string | undefined {
  const bytes = [...sequence].map(byteInWindows1252);
  if (bytes.length < 2 || bytes.some((byte) => byte === undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes as number[]));
  } catch {
    return undefined;
  }
}
