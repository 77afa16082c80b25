// @ts-check
/** Narrows a long list of names as one types. Without it the list is whole, and its letters lead the way. */

const holder = /** @type {HTMLElement | null} */ (document.querySelector('[data-list-filter]'));
const input = holder?.querySelector('input');
const status = holder?.querySelector('[role=status]');
const sections = [...document.querySelectorAll('.alphabet section')].map((section) => ({
  section: /** @type {HTMLElement} */ (section),
  items: [...section.querySelectorAll('li')].map((item) => ({
    item,
    // Diacritics do not matter to whoever looks for a name; ø and æ are letters of their own here.
    text: plain(item.textContent ?? ''),
  })),
}));

if (holder && input && status) {
  holder.hidden = false;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  input.addEventListener('input', () => {
    const wanted = plain(input.value).split(/\s+/).filter(Boolean);
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
    status.textContent = wanted.length
      ? (holder.dataset.listFilter ?? '').replace('0', numbers.format(count))
      : '';
  });
}

/** @param {string} text */
function plain(text) {
  return text.toLocaleLowerCase('nb').normalize('NFD').replace(/\p{M}/gu, '').trim();
}
