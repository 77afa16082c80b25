// @ts-check
/**
 * Endings of Norwegian words, bokmål and nynorsk together, written from the two norms' own rules of inflection (Språkrådet).
 * Letters as an index has them: without rings and accents.
 */

/** Nouns: definite, plural, genitive. */
const NOUNS =
  'a as en ens et ets er ers ene enes ar ars ane anes e es s n ne nes eren erens ere eres erne ernes arar arars aren arens arane aranes';
/** Adjectives: agreement, degrees. */
const ADJECTIVES = 't tt e ere are est ast este aste';
/** Verbs: present, past, participles. */
const VERBS = 'r er ar te de dde a et t d dd ande ende s es ast';

/** Each ending once, the longest first. */
export const ENDINGS = [...new Set(`${NOUNS} ${ADJECTIVES} ${VERBS}`.split(' '))].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);

/** After a doubled consonant that is written once: `bygg` → `bygde`, `grønn` → `grønt`. */
export const AFTER_SINGLE = ['t', 'te', 'de', 'd'];
