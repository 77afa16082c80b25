/** The Norwegian alphabet, for lists A–Å. */

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'];
const collator = new Intl.Collator('nb', { sensitivity: 'base' });

/** Where everything stands that comes before A. */
const BEFORE_LETTERS = '0–9';

/** The letter a name is found under: `Ärlig` under Æ and `Aasen` under Å, as the sorting has it. */
export function letterOf(name: string): string {
  return LETTERS.findLast((letter) => collator.compare(letter, name) <= 0) ?? BEFORE_LETTERS;
}

/** `bokstav-ae` and its like: plain letters, so that the address can be typed. */
export function letterAnchor(letter: string): string {
  const plain: Record<string, string> = { Æ: 'ae', Ø: 'oe', Å: 'aa', [BEFORE_LETTERS]: 'tall' };
  return `bokstav-${plain[letter] ?? letter.toLowerCase()}`;
}
