/**
 * The Markdown of the archive: CommonMark with tables, without HTML, and with two boxes.
 *
 *     ::: fakta Title        a box of facts
 *     ::: les-ogsa           pointers to other articles
 *     ![](#foto-2)           the second of the front matter's photos
 */
import MarkdownItParser, { type MarkdownIt, type Token } from 'markdown-it';
import container from 'markdown-it-container';

export type { Token } from 'markdown-it';

export const BOXES = ['fakta', 'les-ogsa'] as const;
export type BoxName = (typeof BOXES)[number];

/** What a link may lead to: pages and mail. Whatever else calls itself an address with a colon is shown as text. */
const LEADS_ON = /^(?:https?:|mailto:|tel:|[^:]*(?:$|[/?#]))/i;

/** A new parser, so that whoever renders can set rules of their own. */
export function markdownParser(): MarkdownIt {
  const parser = new MarkdownItParser({ html: false, linkify: false, typographer: false });
  parser.core.ruler.push('growth', refuseGrowth);
  parser.validateLink = (address) => LEADS_ON.test(address);
  // Four spaces before a line are an editor's habit, not programming code.
  parser.disable('code');
  for (const name of BOXES) parser.use(container, name);
  return parser;
}

/** Addresses may be written once and used often; what they grow to together is no more than a page can hold. */
const MAX_GROWTH = 1_000_000;

/** @throws Error where a few addresses, used again and again, would make a page of gigabytes */
function refuseGrowth({ tokens, src }: { tokens: Token[]; src: string }): void {
  let grown = 0;
  for (const { children } of tokens)
    for (const { attrs } of children ?? [])
      for (const [, value] of attrs ?? []) grown += String(value).length;
  if (grown > src.length + MAX_GROWTH)
    throw new Error('uses long addresses again and again; write the links out, or fewer of them');
}

/** The number in `#foto-2`, from 1; undefined for any other address. */
export function photoNumber(address: string): number | undefined {
  const number = /^#foto-([1-9]\d{0,3})$/.exec(address)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** `fakta Slik virker det` → `Slik virker det`: still Markdown. */
export function boxTitle(info: string): string {
  return info.trim().replace(/^\S+\s*/, '');
}
