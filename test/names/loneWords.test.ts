/** Words that stand alone and may be a house's name, a town's or none. */
import { expect, it } from 'vitest';
import { found } from './found.ts';

it.each([
  [
    'a town that houses are named for',
    'Solvik Sensorteknikk AS og Solvik Næringsforening vokser. Kari Strand kom til Solvik i fjor. Det gleder Solvik.',
    ['Solvik Sensorteknikk AS', 'Solvik Næringsforening'],
  ],
  [
    'a fire that shares its name with a club',
    'Klokken 05.20: Brann i en garasje på Vardal. Vestvik brannvesen rykket ut.',
    ['Vestvik brannvesen'],
  ],
  [
    'the club itself in a story of sports',
    'Klokken 18: Brann i en kamp på Vardal. De har ikke scoret mål i serien.',
    ['Brann'],
  ],
])('tells what %s is', (_, text, organisations) => {
  expect(found(text).organisations).toEqual(organisations);
});
