// @ts-check
/** Escape puts away the card of a linked name, until another name is pointed at (WCAG 2.2, 1.4.13). */

const root = document.documentElement;

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') root.classList.add('cards-away');
});

for (const happening of ['pointerover', 'focusin']) {
  document.addEventListener(happening, () => root.classList.remove('cards-away'));
}
