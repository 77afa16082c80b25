import { hash } from 'node:crypto';

/** Signs that stand in keys, books and file names. */
const SIGNS = 32;

/** SHA-256, the first 128 bits as hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, SIGNS);
}
