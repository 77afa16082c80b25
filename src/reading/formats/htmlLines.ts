/** A parsed page → lines, each with what its markup says of it. Every visible word stands in one line. */
import { normalise } from '../normalise.ts';
import { type Line, tidy } from '../page.ts';
import type { Link } from '../types.ts';
import { isCaptionElement, pictureOf } from './htmlPictures.ts';

/** What is never text. */
const SKIPPED = new Set(
  (
    'script style noscript template svg iframe head object canvas select input textarea video audio ' +
    'math map title'
  ).split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure ' +
    'figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul caption button'
  ).split(' '),
);
const LEAD_CLASS =
  /(?:^|[\s_-])(?:ingress|lead|lede|preamble|standfirst|article-?intro|intro-?text)(?:$|[\s_-])/i;
const BOX_CLASS = /fakta|fact-?box|factbox|infobox|info-box/i;

/** An element's class and id in one string. */
export const classOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;

/** A line and the element that it came from. */
export type PlacedLine = Line & { element: Element };

interface Inherited {
  list?: { list: number; ordered: boolean };
  box?: number;
  heading?: number;
  caption?: true;
  lead?: true;
}

/** The lines below an element, in reading order. */
export function linesOf(root: Element): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let texts: string[] = [];
  let length = 0;
  let links: Link[] = [];
  let counter = 0;

  const add = (
    text: string,
    element: Element,
    inherited: Inherited,
    gap: boolean,
    lineLinks: Link[],
  ): void => {
    const { list, box, heading, caption, lead } = inherited;
    const mark: Line['mark'] = heading
      ? { as: 'heading', level: heading }
      : caption
        ? { as: 'caption' }
        : list
          ? { as: 'item', ...list }
          : lead
            ? { as: 'lead' }
            : undefined;
    lines.push({
      text,
      number: lines.length + 1,
      gap,
      element,
      ...(mark ? { mark } : {}),
      ...(box === undefined ? {} : { box }),
      ...(lineLinks.length > 0 ? { links: lineLinks } : {}),
    });
  };

  /** The running text so far becomes lines: one, or one a `<br>`. */
  const flush = (element: Element, inherited: Inherited): void => {
    const text = texts.join('');
    const found = links;
    texts = [];
    links = [];
    length = 0;
    if (text.trim() === '') return;
    let at = 0;
    let gap = true;
    const pieces: { text: string; gap: boolean; links: Link[] }[] = [];
    for (const piece of text.split('\n')) {
      const trimmed = tidyWithLinks(
        piece,
        found
          .filter((link) => link.start >= at && link.end <= at + piece.length)
          .map((link) => ({ ...link, start: link.start - at, end: link.end - at })),
      );
      at += piece.length + 1;
      if (trimmed.text === '') gap = true;
      else {
        pieces.push({ ...trimmed, gap });
        gap = false;
      }
    }
    const verse =
      pieces.length >= 3 &&
      pieces.every(
        (piece, index) => piece.text.length <= 70 && (index === 0 || !piece.gap) && piece.links.length === 0,
      );
    const plain = inherited.heading === undefined && !inherited.list && !inherited.caption;
    if (verse && plain && pieces.filter((piece) => /[.!?]$/.test(piece.text)).length < pieces.length / 2) {
      lines.push({
        text: pieces.map((piece) => piece.text).join('\n'),
        number: lines.length + 1,
        gap: true,
        element,
        mark: { as: 'verse' },
      });
    } else if (!plain) {
      const joined = tidyWithLinks(text.replace(/\n/g, ' '), found);
      add(joined.text, element, inherited, true, joined.links);
    } else for (const piece of pieces) add(piece.text, element, inherited, piece.gap, piece.links);
  };

  const append = (text: string): void => {
    texts.push(text);
    length += text.length;
  };

  const walk = (node: Node, element: Element, inherited: Inherited): void => {
    if (node.nodeType === 3) {
      append(normalise(node.nodeValue ?? '').text.replace(/\s+/g, ' '));
      return;
    }
    if (node.nodeType !== 1) return;
    const own = node as Element;
    const tag = own.localName;
    if (SKIPPED.has(tag) || own.hasAttribute('hidden') || own.getAttribute('aria-hidden') === 'true') return;
    if (/display:\s?none/i.test(own.getAttribute('style') ?? '')) return;
    if (tag === 'br') {
      append('\n');
      return;
    }
    if (tag === 'img') {
      picture(own, inherited);
      return;
    }
    if (tag === 'table' && isDataTable(own)) {
      table(own, inherited);
      return;
    }
    if (!BLOCKS.has(tag)) {
      const start = length;
      for (const child of own.childNodes) walk(child, element, inherited);
      if (tag === 'a') link(own, start);
      return;
    }
    flush(element, inherited);
    const within = inheritedBy(own, tag, inherited, () => (counter += 1));
    if (tag === 'pre') append((own.textContent ?? '').replace(/\r/g, ''));
    else for (const child of own.childNodes) walk(child, own, within);
    flush(own, within);
  };

  const link = (anchor: Element, start: number): void => {
    const href = (anchor.getAttribute('href') ?? '').trim();
    if (
      length > start &&
      /^(?:https?:|mailto:|\/|\.{0,2}\/|[\w-]+(?:\/|\.))/i.test(href) &&
      !/^javascript:/i.test(href)
    ) {
      links.push({ start, end: length, href });
    }
  };

  const picture = (image: Element, inherited: Inherited): void => {
    const found = pictureOf(image);
    if (!found) return;
    flush(image, inherited);
    lines.push({ ...found, number: lines.length + 1, gap: true, element: image });
  };

  const table = (element: Element, inherited: Inherited): void => {
    flush(element, inherited);
    counter += 1;
    const number = counter;
    for (const row of element.querySelectorAll('tr')) {
      const cells = [...row.children].map((cell) => tidy(normalise(cell.textContent ?? '').text));
      if (cells.every((cell) => cell === '')) continue;
      lines.push({
        text: cells.join(' '),
        number: lines.length + 1,
        gap: true,
        element: row,
        mark: { as: 'row', cells, table: number },
      });
    }
  };

  walk(root, root, {});
  flush(root, {});
  return lines;
}

function inheritedBy(element: Element, tag: string, inherited: Inherited, next: () => number): Inherited {
  const within = { ...inherited };
  const classes = classOf(element);
  const heading = /^h([1-6])$/.exec(tag);
  if (heading) within.heading = Number(heading[1]);
  if ((tag === 'ul' || tag === 'ol') && !within.list) within.list = { list: next(), ordered: tag === 'ol' };
  if (isCaptionElement(element) && element.querySelector('img') === null) within.caption = true;
  if (LEAD_CLASS.test(classes) && isShort(element, 1500)) within.lead = true;
  if (BOX_CLASS.test(classes) && within.box === undefined && isShort(element, 4000)) within.box = next();
  return within;
}

/** Whether an element holds less text; looks at no more of it than that. */
function isShort(element: Element, most: number): boolean {
  let left = most;
  const take = (node: Node): boolean => {
    if (node.nodeType === 3) left -= (node.nodeValue ?? '').length;
    for (let child = node.firstChild; child && left > 0; child = child.nextSibling) take(child);
    return left > 0;
  };
  return take(element);
}

/** Several columns of short cells; a page's layout in a table is none. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table, h1, h2, h3, p + p, ul, img, form, div div')) return false;
  const rows = [...table.querySelectorAll('tr')];
  const columns = Math.max(0, ...rows.map((row) => row.children.length));
  const cells = rows.flatMap((row) => [...row.children].map((cell) => cell.textContent ?? ''));
  const longest = Math.max(0, ...cells.map((cell) => cell.length));
  return rows.length >= 2 && columns >= 2 && longest < 400 && isAllInCells(table, cells);
}

/** Whether each word stands in one cell: rows inside rows would be read twice, and words between cells not at all. */
const isAllInCells = (table: Element, cells: readonly string[]): boolean =>
  cells.join('').replace(/\s/g, '').length === (table.textContent ?? '').replace(/\s/g, '').length;

/** White space tidied, with the links kept on their words. */
function tidyWithLinks(text: string, links: readonly Link[]): { text: string; links: Link[] } {
  if (links.length === 0) return { text: tidy(text), links: [] };
  let out = '';
  const moved = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    moved[at] = out.length;
    const character = text[at] as string;
    if (!/\s/.test(character)) out += character;
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  moved[text.length] = out.length;
  const trimmed = out.trimEnd();
  const placed = links.map((link) => ({
    href: link.href,
    start: Math.min(moved[link.start] as number, trimmed.length),
    end: Math.min(moved[link.end] as number, trimmed.length),
  }));
  return {
    text: trimmed,
    links: placed.map((link) => trimLink(trimmed, link)).filter((link) => link.end > link.start),
  };
}

function trimLink(text: string, link: Link): Link {
  let { start, end } = link;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { ...link, start, end };
}
