// @ts-check
/**
 * Lights up whom somebody in the network is tied to, and says it with links: whoever is pointed at, has the focus, or
 * is chosen from the list. A choice stays until another is made.
 */

const drawing = document.querySelector('.network');
const said = /** @type {HTMLElement | null} */ (document.querySelector('.network-said'));
const choice = /** @type {HTMLElement | null} */ (document.querySelector('.network-choice'));
const select = choice?.querySelector('select');

/** @param {EventTarget | null} target */
const nodeOf = (target) =>
  target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : undefined;

if (drawing && said && choice && select) {
  const nodes = [...drawing.querySelectorAll('[data-node]')];
  const ties = [...drawing.querySelectorAll('[data-tie]')].map((line) => ({
    line,
    ends: (line.getAttribute('data-tie') ?? '').split(' '),
    articles: Number(line.getAttribute('data-articles')),
  }));
  const list = new Intl.ListFormat(document.documentElement.lang);

  /** @param {string | null | undefined} node */
  const light = (node) => {
    const own = node ? ties.filter(({ ends }) => ends.includes(node)) : [];
    const lit = new Set(own.flatMap(({ ends }) => ends).concat(node ?? []));
    drawing.classList.toggle('network-lit', Boolean(node));
    for (const { line, ends } of ties) line.classList.toggle('lit', ends.includes(node ?? ''));
    for (const [index, element] of nodes.entries()) element.classList.toggle('lit', lit.has(String(index)));
    said.replaceChildren(...(node && own.length ? sentence(node, own) : []));
  };

  /**
   * «Kari står sammen med Per (3) og Ola (1).»
   * @param {string} node
   * @param {typeof ties} own
   */
  const sentence = (node, own) => {
    const others = [...own]
      .sort((a, b) => b.articles - a.articles)
      .map(({ ends, articles }) => ({ other: ends.find((end) => end !== node) ?? node, articles }));
    const names = list.formatToParts(others.map((_, index) => String(index))).flatMap(({ type, value }) => {
      const met = type === 'element' ? others[Number(value)] : undefined;
      return met ? [linkTo(met.other), `\u00a0(${met.articles})`] : [value];
    });
    const [before = '', between = '', after = ''] = (said.dataset.tied ?? '').split(/\{names?\}/);
    return [before, linkTo(node), between, ...names, after];
  };

  /** @param {string} node */
  const linkTo = (node) => {
    const link = document.createElement('a');
    link.href = nodes[Number(node)]?.getAttribute('href') ?? '';
    link.textContent = (nodes[Number(node)]?.textContent ?? '').trim();
    return link;
  };

  for (const event of ['pointerover', 'focusin'])
    drawing.addEventListener(event, ({ target }) => light(nodeOf(target) ?? select.value));
  for (const event of ['pointerleave', 'focusout'])
    drawing.addEventListener(event, () => light(select.value));
  select.addEventListener('change', () => light(select.value));
  choice.hidden = false;
}
