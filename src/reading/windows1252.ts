/**
 * Windows-1252, byte by byte (WHATWG Encoding Standard, index windows-1252). The engine's own decoder is not asked: some
 * versions of Node read these bytes as ISO-8859-1, and lose every dash and every curved quotation mark.
 */

/** The bytes 0x80 to 0x9F; the others are the code points of their numbers. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;

export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => HIGH[sign.charCodeAt(0) - FIRST] as string);
}

/** The byte of a character, also of one that was read as ISO-8859-1; undefined where there is none. */
export function byteInWindows1252(character: string): number | undefined {
  const high = HIGH.indexOf(character);
  if (high >= 0) return FIRST + high;
  const code = character.codePointAt(0) as number;
  return code >= FIRST && code <= 0xff ? code : undefined;
}
