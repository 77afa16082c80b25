/** The Norwegian alphabet, for lists A–Å. */

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'];
const collator = new Intl.Collator('nb', { sensitivity: 'base' });

/** Where everything stands that begins with a digit. */
const DIGITS = '0–9';
/** Where everything else stands: «[navn fjernet]». */
const OTHERS = 'Andre';

/** The letter a name is found under: `Ärlig` under Æ and `Aasen` under Å, as the sorting has it. */
export function letterOf(name: string): string {
  if (/^[^\p{L}\p{N}]/u.test(name)) return OTHERS;
  return LETTERS.findLast((letter) => collator.compare(letter, name) <= 0) ?? DIGITS;
}

/** `bokstav-ae` and its like: plain letters, so that the address can be typed. */
export function letterAnchor(letter: string): string {
  const plain: Record<string, string> = { Æ: 'ae', Ø: 'oe', Å: 'aa', [DIGITS]: 'tall' };
  return `bokstav-${plain[letter] ?? letter.toLowerCase()}`;
}
