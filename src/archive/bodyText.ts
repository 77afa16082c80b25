/** What a reader sees of an article's body, block by block. */
import { BOXES, boxTitle, markdownParser, type Token } from './markdown.ts';

const parser = markdownParser();
const boxOpenings = new Set(BOXES.map((name) => `container_${name}_open`));

/**
 * The visible text of each block (paragraph, heading, list item, table cell, box title), in order and NFC.
 * Line breaks that show are `\n`, those that do not are a space; pictures have no text here.
 */
export function bodyText(markdown: string): string[] {
  return parser
    .parse(markdown, {})
    .map(blockText)
    .filter((text) => text.trim() !== '');
}

/** Pictures that the body itself names; those numbered `#foto-1` stand in the front matter. */
export const picturesNamedIn = (markdown: string): string[] =>
  [...markdown.matchAll(NAMED_PICTURE)].map(([, src]) => src as string);

const NAMED_PICTURE = /!\[[^\]]*\]\(\s*<?([^)\s>#]+)/g;

function blockText(token: Token): string {
  if (token.type === 'inline') return inlineText(token.children ?? []);
  if (boxOpenings.has(token.type))
    return inlineText(parser.parseInline(boxTitle(token.info), {})[0]?.children ?? []);
  return token.type === 'fence' ? token.content : '';
}

/** The visible text of inline tokens. */
function inlineText(tokens: readonly Token[]): string {
  return tokens.map(visibleText).join('').normalize('NFC');
}

function visibleText(token: Token): string {
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'hardbreak') return '\n';
  return token.type === 'text' || token.type === 'text_special' || token.type === 'code_inline'
    ? token.content
    : '';
}
