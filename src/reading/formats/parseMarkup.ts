/** Markup → its tree, where there is not too much of it: counted in one pass before, as a tree costs far more than its text. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Loaded with the first page: few archives have any, and it takes longer to load than a hundred articles to read. */
const linkedom = (): typeof import('linkedom') => require('linkedom');

/** Browsers themselves nest elements no deeper. */
const DEEPEST = 512;
/** Many times what the heaviest news pages have. */
const MOST_TAGS = 250_000;

const NEVER_OPEN = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** The next of its kind closes them, so that they nest only inside others that are counted. */
const CLOSED_BY_THE_NEXT = new Set('p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '));
/** Their contents are no markup. */
const RAW = new Set('script style textarea title'.split(' '));
const NAME = /[a-z][a-z0-9:-]{0,40}/y;

/** @throws where the markup is more than any article's, or nested deeper than browsers show */
export function parseMarkup(html: string): Document {
  const weight = tooHeavy(html);
  if (weight !== undefined) throw new Error(weight);
  return linkedom().parseHTML(html).document as unknown as Document;
}

/** What makes a page too heavy to parse, in words; nothing where it is not. */
function tooHeavy(page: string): string | undefined {
  const html = page.toLowerCase();
  const open: string[] = [];
  const counts = new Map<string, number>();
  let tags = 0;
  const close = (name: string): void => {
    if (!counts.get(name)) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      counts.set(last, (counts.get(last) as number) - 1);
      if (last === name) return;
    }
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at);
      if (end < 0) break;
      at = end;
      continue;
    }
    tags += 1;
    if (tags > MOST_TAGS) return `more than ${MOST_TAGS} tags`;
    const closes = html[at + 1] === '/';
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = NAME.exec(html)?.[0];
    if (name === undefined) continue;
    if (closes) close(name);
    else if (RAW.has(name)) {
      const end = html.indexOf(`</${name}`, at);
      if (end < 0) break;
      at = end;
    } else if (!NEVER_OPEN.has(name) && !CLOSED_BY_THE_NEXT.has(name)) {
      // Only drawings close an element in its own tag.
      const end = counts.get('svg') ? html.indexOf('>', at) : at;
      if (end < 0) break;
      if (html[end - 1] === '/' && end > at) continue;
      open.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (open.length > DEEPEST) return `elements nested more than ${DEEPEST} deep`;
    }
  }
  return undefined;
}
