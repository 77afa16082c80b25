/**
 * Running text with marks on it: what makes it possible to set quotes and names in text that already has links
 * and emphasis, and still write well-formed HTML.
 */
import type { Token } from '../../archive/markdown.ts';

/** From the outside in: a mark is cut where one further out begins or ends, so a quote is never cut. */
export const LAYERS = ['quote', 'link', 'name', 'strong', 'em', 's', 'code', 'sign'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Mark {
  layer: Layer;
  start: number;
  end: number;
  tag: string;
  attributes: Record<string, string>;
  /** HTML that follows the mark's end. */
  after?: string;
}

/** Offsets are UTF-16 code units of `text`. */
export interface RichText {
  text: string;
  /** Marks of one layer do not overlap. */
  marks: Mark[];
  /** HTML that stands at a place without taking up text: pictures in a line, anchors. */
  inserts: { at: number; html: string }[];
}

const EMPHASIS: Record<string, Layer> = { strong: 'strong', em: 'em', s: 's' };

export const plainRichText = (text: string): RichText => ({
  text: text.normalize('NFC'),
  marks: [],
  inserts: [],
});

/**
 * The inline tokens of one block.
 * @param picture what a picture in the line becomes (HTML)
 */
export function richText(tokens: readonly Token[], picture: (token: Token) => string): RichText {
  const rich: RichText = { text: '', marks: [], inserts: [] };
  const open: Mark[] = [];
  for (const token of tokens) {
    const start = rich.text.length;
    switch (token.type) {
      case 'softbreak':
        rich.text += ' ';
        break;
      case 'hardbreak':
        rich.text += '\n';
        break;
      case 'image':
        rich.inserts.push({ at: start, html: picture(token) });
        break;
      case 'code_inline':
        rich.text += token.content.normalize('NFC');
        rich.marks.push({ layer: 'code', start, end: rich.text.length, tag: 'code', attributes: {} });
        break;
      default:
        if (token.nesting === 1) open.push(openingMark(token, start));
        else if (token.nesting === -1) closeMark(rich, open.pop(), start);
        else rich.text += token.content.normalize('NFC');
    }
  }
  return rich;
}

function openingMark(token: Token, start: number): Mark {
  const attributes: Record<string, string> = {};
  const href = token.attrGet('href');
  const title = token.attrGet('title');
  if (href !== null) attributes.href = String(href);
  if (title !== null) attributes.title = String(title);
  return { layer: EMPHASIS[token.tag] ?? 'link', start, end: start, tag: token.tag, attributes };
}

/** Emphasis inside its own kind adds nothing; the outer one stays. */
function closeMark(rich: RichText, mark: Mark | undefined, end: number): void {
  if (!mark || mark.start === end) return;
  rich.marks = rich.marks.filter((other) => other.layer !== mark.layer || other.start < mark.start);
  rich.marks.push({ ...mark, end });
}

/** The text with every kind of space as the plain one, each in its place. */
export const withPlainSpaces = (text: string): string => text.replace(/\s/g, ' ');

/** True where no mark of these layers touches the stretch. */
export function isFree(rich: RichText, start: number, end: number, layers: readonly Layer[]): boolean {
  return !rich.marks.some((mark) => layers.includes(mark.layer) && mark.start < end && start < mark.end);
}

export function richTextToHtml(rich: RichText): string {
  const inserts = [...rich.inserts].sort((a, b) => a.at - b.at);
  const layers = LAYERS.map((layer) =>
    rich.marks.filter((mark) => mark.layer === layer).sort((a, b) => a.start - b.start),
  );
  let nextInsert = 0;

  const plain = (start: number, end: number): string => {
    let html = '';
    let at = start;
    for (; nextInsert < inserts.length; nextInsert++) {
      const insert = inserts[nextInsert];
      if (!insert || insert.at >= end) break;
      html += escapeText(rich.text.slice(at, insert.at)) + insert.html;
      at = insert.at;
    }
    return html + escapeText(rich.text.slice(at, end));
  };

  const layered = (depth: number, start: number, end: number): string => {
    const marks = layers[depth];
    if (!marks) return plain(start, end);
    let html = '';
    let at = start;
    for (const mark of marks) {
      if (mark.end <= at || mark.start >= end) continue;
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from > at) html += layered(depth + 1, at, from);
      html += `<${mark.tag}${attributesToHtml(mark.attributes)}>${layered(depth + 1, from, to)}</${mark.tag}>`;
      if (to === mark.end) html += mark.after ?? '';
      at = to;
    }
    return at < end ? html + layered(depth + 1, at, end) : html;
  };

  const html = layered(0, 0, rich.text.length);
  return (
    html +
    inserts
      .slice(nextInsert)
      .map((insert) => insert.html)
      .join('')
  );
}

function attributesToHtml(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

function escapeText(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // So that a quote sign in a page is always an attribute's, whoever looks for links there.
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '<br>')
  );
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
