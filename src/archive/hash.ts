import { createHash } from 'node:crypto';

/** Signs that stand in keys, books and file names. */
const SIGNS = 32;

/** SHA-256, the first 128 bits as hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, SIGNS);
}
