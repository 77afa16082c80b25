// @ts-check
/** People and organisations that a question names, above the articles. */
import { element, fill } from './dom.js';
import { writeState } from './state.js';

/** @typedef {import('./names.js').NameMatch} NameMatch */

/** Shown where somebody is called just so, and where names only have the words. */
const MOST_WHOLE = 5;
const MOST_PART = 3;

/**
 * @param {NameMatch[]} names the best first
 * @returns {NameMatch[]} those that are shown at first
 */
export function firstNames(names) {
  const whole = names.filter(({ how }) => how === 'whole');
  return whole.length ? whole.slice(0, MOST_WHOLE) : names.slice(0, MOST_PART);
}

/**
 * @param {NameMatch} match
 * @param {{base: string, lang: string, texts: Record<string, string>}} site
 * @returns {HTMLElement}
 */
export function nameHit({ named, by }, { base, lang, texts }) {
  const within = `${base}sok/${withinState(named)}`;
  return element(
    'li',
    { class: 'name-hit' },
    element(
      'p',
      { class: 'name-hit-name' },
      element('a', { href: namedAddress(named, base) }, named.name),
      ...(by === named.name
        ? []
        : [' ', element('span', { class: 'name-hit-by' }, fill(texts.also ?? '', { names: by }))]),
    ),
    element('p', { class: 'name-hit-note' }, noteOf(named, lang, texts)),
    element(
      'p',
      {},
      element(
        'a',
        {
          class: 'name-hit-within',
          href: within,
          'aria-label': fill(texts.withinLabel ?? '', { name: named.name }),
        },
        texts.within ?? '',
      ),
    ),
  );
}

/**
 * `Person · daglig leder, Vesttangen Verft (2016) · 12 artikler`
 * @param {import('./names.js').Named} named
 * @param {string} lang
 * @param {Record<string, string>} texts
 */
export function noteOf({ kind, note, count }, lang, texts) {
  const kinds = { p: texts.aPerson, o: texts.anOrganisation, f: texts.aPhotographer };
  const [one, several] = kind === 'f' ? [texts.onePhoto, texts.photos] : [texts.oneArticle, texts.articles];
  const counted =
    count === 1 ? one : fill(several ?? '', { count: new Intl.NumberFormat(lang).format(count) });
  return [kinds[kind], note, counted].filter(Boolean).join(' · ');
}

/**
 * A photographer's pictures are found here; the others have pages.
 * @param {import('./names.js').Named} named
 * @param {string} base
 */
export function namedAddress(named, base) {
  if (named.kind === 'f') return `${base}sok/${withinState(named)}`;
  return `${base}${named.kind === 'p' ? 'personer' : 'organisasjoner'}/${named.id}/`;
}

/** @param {import('./names.js').Named} named */
function withinState({ kind, id }) {
  const list = /** @type {const} */ ({ p: 'person', o: 'organisasjon', f: 'fotograf' })[kind];
  const none = { person: [], sa: [], omtalt: [], organisasjon: [], fotograf: [] };
  return writeState({ q: '', chosen: { ...none, [list]: [id] }, fra: '', til: '', type: '', orden: '' });
}
