/**
 * Keys that are nearly ones of the contract, where keys of an editor's own are allowed: «visiblity: removed» must not be taken
 * for an own key, and leave the article public.
 */
import { z } from 'zod';
import type { Fault } from './contractFaults.ts';
import { slipsBetween } from './nearWords.ts';
import { shapeAt } from './shapes.ts';

/** The first such key, outermost first. */
export function misspelledKey(
  value: unknown,
  schema: z.core.$ZodType,
  path: (string | number)[] = [],
): Fault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const shape = shapeAt(schema, []);
  const known = shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
  for (const key of Object.keys(value)) {
    const meant = known.includes(key) ? undefined : known.find((each) => isSlipOf(key, each));
    if (meant === undefined) continue;
    const where = path.length ? `«${path.join('.')}» ` : '';
    const what = `${where}has the key «${key}», which is nearly «${meant}»; write «${meant}», or give a key of your own another name`;
    return { path: [...path, key], what };
  }
  for (const [key, inner] of Object.entries(value)) {
    // Most values are text, which has no keys.
    if (typeof inner !== 'object' || inner === null) continue;
    const next = shapeAt(schema, [key]);
    const found = next && misspelledKey(inner, next, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

/** Short words are near to many others («data», «date»): of these, one letter too few or too many, or two that changed places. */
function isSlipOf(word: string, known: string): boolean {
  const plain = word.toLowerCase();
  const slips = slipsBetween(plain, known);
  if (known.length >= 7) return slips <= 2;
  if (known.length >= 5) return slips <= 1;
  return slips === 0 || (slips === 1 && (plain.length !== known.length || sorted(plain) === sorted(known)));
}

const sorted = (word: string): string => [...word].sort().join('');
