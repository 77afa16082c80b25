// @ts-check
/** What an article gains by scripts: Escape puts a name's card away, and its age is told in years. */

const root = document.documentElement;

// Until another name is pointed at (WCAG 2.2, 1.4.13).
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') root.classList.add('cards-away');
});

for (const happening of ['pointerover', 'focusin']) {
  document.addEventListener(happening, () => root.classList.remove('cards-away'));
}

/** Years from which they say more than the year does. */
const AGED = 3;

const age = /** @type {HTMLElement | null} */ (document.querySelector('[data-published]'));
if (age) {
  const years = yearsSince(new Date(`${age.dataset.published}T00:00:00`), new Date());
  if (years >= AGED) age.textContent = (age.dataset.aged ?? '').replace('{n}', String(years));
}

/**
 * Whole years.
 * @param {Date} then
 * @param {Date} now
 */
function yearsSince(then, now) {
  const years = now.getFullYear() - then.getFullYear();
  const isBeforeTheDay =
    now.getMonth() < then.getMonth() ||
    (now.getMonth() === then.getMonth() && now.getDate() < then.getDate());
  return isBeforeTheDay ? years - 1 : years;
}
