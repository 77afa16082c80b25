/** A list of texts for each record, with what most have in common told once. */
import type { TextLists } from './types.ts';

/** @param lists of each record */
export function textLists(lists: Iterable<readonly string[]>): TextLists {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const rows = [...lists].map((list) => Uint32Array.from(list, numberOf));
  return { texts: [...numbers.keys()], numbers: rows };
}

/** The list of one record. */
export function textsOf({ texts, numbers }: TextLists, record: number): string[] {
  return Array.from(numbers[record] ?? [], (number) => texts[number] as string);
}
