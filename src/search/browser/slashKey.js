// @ts-check
/** On every page: `/` leads to the search field, here or on the search page. */

const FIELDS = 'input, textarea, select, [contenteditable]';

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return;
  event.preventDefault();
  /** @type {HTMLInputElement | null} */
  const field = document.querySelector('#q, #sok-felt');
  if (field) {
    field.focus();
    field.select();
  } else {
    // This file lies in `assets/search/browser/`.
    location.assign(`${new URL('../../../sok/', import.meta.url).pathname}#q`);
  }
});
