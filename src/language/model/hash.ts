const FIRST = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, 32 bits. */
export const hashText = (text: string): number => hashOn(FIRST, text);

/** Goes on from the hash of what stands before: `hashOn(hashText('a'), 'b')` is `hashText('ab')`, and joins no texts. */
export function hashOn(before: number, text: string, start = 0, end = text.length): number {
  let hash = before;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Joins two hashes; the order matters (the finaliser of MurmurHash3). */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
