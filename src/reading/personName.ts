/** Whether a short text looks like a person's name: for credits and bylines alone. */
import { wordSet } from './words.ts';

const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'af',
  'av',
  'la',
  'le',
  'da',
  'dos',
  'el',
  'al',
  'bin',
  'ten',
]);

/** 0 (no name), 0.5 (has the shape of one), 0.9 (begins with a known first name). */
export function nameLikeness(text: string): 0 | 0.5 | 0.9 {
  if (text.length > 60) return 0;
  const parts = text.trim().split(/\s+/);
  if (parts.length < 2 || parts.length > 5) return 0;
  const capitals = parts.filter((part) => /^\p{Lu}[\p{L}'’.-]*$/u.test(part));
  const rest = parts.filter((part) => !capitals.includes(part));
  if (capitals.length < 2 || rest.some((part) => !PARTICLES.has(part))) return 0;
  const organisation = wordSet('organisation-words');
  const first = (parts[0] as string).toLowerCase().split('-')[0] as string;
  const isOfHouses = parts.some((part) => organisation.has(part.toLowerCase()));
  // «Nina Kraft»: a first name and one word that some people are called by, too.
  if (isOfHouses) return parts.length === 2 && wordSet('first-names').has(first) ? 0.5 : 0;
  if (wordSet('first-names').has(first)) return 0.9;
  // Short words in capitals are abbreviations of firms: «NCE SE».
  if (
    parts.some(
      (part) => part.length <= 4 && part.length > 1 && part === part.toUpperCase() && !part.endsWith('.'),
    )
  ) {
    return 0;
  }
  return 0.5;
}

const TURNED = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?=$|\s*[/|])/u;

/** What `text` begins with, surname first as catalogues print it, and the name in order: «Moe, Kari / Byrå» → `Kari Moe`. */
export function turnedName(text: string): { printed: string; name: string } | undefined {
  const [printed, surname = '', first = ''] = TURNED.exec(text) ?? [];
  if (printed === undefined || wordSet('first-names').has(surname.toLowerCase())) return undefined;
  const name = `${first} ${surname}`;
  return nameLikeness(name) === 0.9 ? { printed, name } : undefined;
}

/** `KARI VIK` → `Kari Vik`; other names as they are. */
export function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
