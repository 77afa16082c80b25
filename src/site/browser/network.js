// @ts-check
/** Lights up whom a name in the network is tied to, when it is pointed at or has the focus; and says it. */

const drawing = document.querySelector('.network');
const said = /** @type {HTMLElement | null} */ (document.querySelector('.network-said'));

/** @param {EventTarget | null} target */
const nodeOf = (target) =>
  target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : undefined;

if (drawing && said) {
  const nodes = [...drawing.querySelectorAll('[data-node]')];
  const ties = [...drawing.querySelectorAll('[data-tie]')].map((line) => ({
    line,
    ends: (line.getAttribute('data-tie') ?? '').split(' '),
  }));
  const list = new Intl.ListFormat(document.documentElement.lang);

  /** @param {string | null | undefined} node */
  const light = (node) => {
    const lit = new Set(ties.filter(({ ends }) => ends.includes(node ?? '')).flatMap(({ ends }) => ends));
    drawing.classList.toggle('network-lit', Boolean(node));
    for (const { line, ends } of ties) line.classList.toggle('lit', ends.includes(node ?? ''));
    for (const [index, element] of nodes.entries())
      element.classList.toggle('lit', String(index) === node || lit.has(String(index)));
    const names = nodes
      .filter((_, index) => lit.has(String(index)) && String(index) !== node)
      .map((element) => (element.textContent ?? '').trim());
    const name = (nodes[Number(node)]?.textContent ?? '').trim();
    said.textContent = node
      ? (said.dataset.tied ?? '').replace('{name}', name).replace('{names}', list.format(names))
      : '';
  };

  for (const event of ['pointerover', 'focusin'])
    drawing.addEventListener(event, ({ target }) => light(nodeOf(target)));
  for (const event of ['pointerleave', 'focusout']) drawing.addEventListener(event, () => light(undefined));
}
