// @ts-check
/**
 * A field that offers a list as one types, by ARIA's pattern «editable combobox with list autocomplete»:
 * arrows move, Enter takes, Escape closes, focus stays in the field.
 */
import { element } from './dom.js';

/**
 * @typedef {object} Option
 * @property {string} id
 * @property {string} label
 * @property {string} note such as a count
 */

/** More than this is no help in a list; typing narrows it. */
const MOST_OPTIONS = 60;

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {object} behaviour
 * @param {(typed: string) => Option[]} behaviour.options best first
 * @param {(id: string) => void} behaviour.choose
 * @param {(count: number) => void} behaviour.announce how many are offered
 * @param {string} behaviour.nothing shown where none is
 * @returns {{refresh: () => void}} refresh: the options may have changed
 */
export function combobox(input, list, { options, choose, announce, nothing }) {
  /** @type {Option[]} */
  let offered = [];
  let active = -1;

  const isOpen = () => !list.hidden;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const open = () => {
    offered = options(input.value).slice(0, MOST_OPTIONS);
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...(offered.length ? offered.map(optionElement) : [nothingElement(nothing)]));
    list.hidden = false;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', 'true');
    announce(offered.length);
  };

  const optionElement = (/** @type {Option} */ option, /** @type {number} */ index) => {
    const made = element(
      'div',
      { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' },
      element('span', { class: 'option-label' }, option.label),
      ' ',
      element('span', { class: 'option-note' }, option.note),
    );
    // Before the field loses focus.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('click', () => take(index));
    return made;
  };

  const move = (/** @type {number} */ index) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = offered.length ? (index + offered.length) % offered.length : -1;
    const option = list.children[active];
    if (active < 0 || !option) return;
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };

  const take = (/** @type {number} */ index) => {
    const option = offered[index];
    if (!option) return;
    input.value = '';
    close();
    choose(option.id);
  };

  input.addEventListener('input', open);
  input.addEventListener('click', () => {
    if (!isOpen()) open();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const down = event.key === 'ArrowDown';
      if (!isOpen()) open();
      move(active < 0 ? (down ? 0 : offered.length - 1) : active + (down ? 1 : -1));
    } else if (event.key === 'Enter') {
      // The form's own Enter belongs to the words.
      event.preventDefault();
      if (isOpen() && offered.length && (active >= 0 || input.value.trim())) take(Math.max(active, 0));
    } else if (event.key === 'Escape') {
      if (isOpen()) {
        event.preventDefault();
        close();
      } else {
        input.value = '';
      }
    }
  });

  // On a slow line somebody may have typed before this script came.
  if (document.activeElement === input && input.value) open();

  return {
    refresh: () => {
      if (isOpen()) open();
    },
  };
}

/** @param {string} text */
function nothingElement(text) {
  return element('div', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, text);
}
