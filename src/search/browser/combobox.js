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
 * @param {(typed: string) => Promise<Option[]>} behaviour.options best first
 * @param {(id: string) => void} behaviour.choose
 * @param {(count: number | undefined) => void} behaviour.announce how many are offered; undefined: the list is closed
 * @param {string} behaviour.nothing shown where none is; empty: no list is shown then
 * @param {boolean} [behaviour.free] what is typed is of use by itself: Enter takes an option only where one is pointed at
 * @returns {{refresh: () => void, close: () => void}} refresh: the options may have changed
 */
export function combobox(input, list, { options, choose, announce, nothing, free = false }) {
  /** @type {Option[]} */
  let offered = [];
  let active = -1;
  let asked = 0;

  const isOpen = () => !list.hidden;

  const close = () => {
    asked += 1;
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    announce(undefined);
  };

  const open = async () => {
    asked += 1;
    const question = asked;
    const found = await options(input.value);
    if (question !== asked || document.activeElement !== input) return;
    offered = found.slice(0, MOST_OPTIONS);
    active = -1;
    input.removeAttribute('aria-activedescendant');
    if (offered.length === 0 && nothing === '') {
      close();
      return;
    }
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
    if (!free) input.value = '';
    close();
    choose(option.id);
  };

  const arrow = async (/** @type {boolean} */ down) => {
    if (!isOpen()) await open();
    move(active < 0 ? (down ? 0 : offered.length - 1) : active + (down ? 1 : -1));
  };

  input.addEventListener('input', open);
  input.addEventListener('click', () => {
    if (!isOpen() && !free) open();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      arrow(event.key === 'ArrowDown');
    } else if (event.key === 'Enter') {
      const pointed = isOpen() && active >= 0;
      if (free && !pointed) {
        close();
        return;
      }
      // The form's own Enter belongs to the words.
      event.preventDefault();
      if (isOpen() && offered.length && (pointed || input.value.trim())) take(Math.max(active, 0));
    } else if (event.key === 'Escape') {
      if (isOpen()) {
        event.preventDefault();
        close();
      } else if (!free) {
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
    close,
  };
}

/** @param {string} text */
function nothingElement(text) {
  return element('div', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, text);
}
