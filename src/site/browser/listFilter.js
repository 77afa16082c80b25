// @ts-check
import { fold } from '../../search/browser/fold.js';

/**
 * Finds names in a list as one types. Without it the list is whole, and its letters lead the way.
 * A list that is too long for a page has its names in a file, which is fetched when the field is first used.
 */

const holder = /** @type {HTMLElement | null} */ (document.querySelector('[data-list-filter]'));
const input = holder?.querySelector('input');
const status = holder?.querySelector('[role=status]');
const found = holder?.querySelector('ul');

/** As many as can be looked through; whoever wants others types on. */
const SHOWN = 50;

if (holder && input && status) {
  holder.hidden = false;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const namesFile = holder.dataset.names;
  const search = namesFile ? searchFile(namesFile) : searchPage();
  input.addEventListener('input', async () => {
    const text = input.value;
    const wanted = fold(text).split(/\s+/).filter(Boolean);
    const count = await search(wanted);
    // Something else may have been typed meanwhile.
    if (text !== input.value) return;
    status.textContent = wanted.length
      ? (holder.dataset.listFilter ?? '').replace('{count}', numbers.format(count))
      : '';
  });
}

/** @returns {(wanted: string[]) => number} narrows the list on the page */
function searchPage() {
  const letters = /** @type {HTMLElement | null} */ (document.querySelector('.letters'));
  const sections = [...document.querySelectorAll('.alphabet section')].map((section) => ({
    section: /** @type {HTMLElement} */ (section),
    items: [...section.querySelectorAll('li')].map((item) => ({ item, text: fold(item.textContent ?? '') })),
  }));
  return (wanted) => {
    // Of a list that is narrowed most letters would lead nowhere.
    if (letters) letters.hidden = wanted.length > 0;
    let count = 0;
    for (const { section, items } of sections) {
      let shown = 0;
      for (const { item, text } of items) {
        item.hidden = !wanted.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      section.hidden = shown === 0;
      count += shown;
    }
    return count;
  };
}

/**
 * @param {string} file
 * @returns {(wanted: string[]) => Promise<number>} lists what it finds
 */
function searchFile(file) {
  /** @type {Promise<{ name: string[], text: string }[]> | undefined} */
  let names;
  return async (wanted) => {
    names ??= fetch(file)
      .then((response) => response.json())
      .then((all) =>
        all.map((/** @type {string[]} */ name) => ({ name, text: fold(`${name[0]} ${name[2] ?? ''}`) })),
      );
    const hits = wanted.length
      ? (await names).filter(({ text }) => wanted.every((word) => text.includes(word)))
      : [];
    if (found) {
      found.hidden = hits.length === 0;
      found.replaceChildren(...hits.slice(0, SHOWN).map(({ name }) => entry(name)));
    }
    return hits.length;
  };
}

/** @param {string[]} name */
function entry([label = '', address = '', about = '']) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = (holder?.dataset.base ?? '/') + address;
  link.textContent = label;
  item.append(link);
  if (about) {
    const note = document.createElement('span');
    note.className = 'note';
    note.textContent = about;
    item.append(note);
  }
  return item;
}
