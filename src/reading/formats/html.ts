/**
 * A saved web page → lines of which the article's own are told from the page's. Readability finds the article; what it
 * leaves out but stands in the same element is looked at again, and everything else is kept as the page's.
 */
import { Readability } from '@mozilla/readability';
import { isMetaLine } from '../metaText.ts';
import { normalise } from '../normalise.ts';
import { type Known, type Line, type Page, tidy } from '../page.ts';
import { isNavigation } from '../shapes/debris.ts';
import { pageFacts } from './htmlFacts.ts';
import { classOf, linesOf, type PlacedLine } from './htmlLines.ts';
import { parseMarkup } from './parseMarkup.ts';

/** More elements than any article page has: Readability is left out, which is not linear. */
const MOST_ELEMENTS = 30_000;
const NOT_ARTICLE =
  'nav, footer, form, [role=navigation], [role=search], [role=contentinfo], [role=banner] nav, [aria-label=breadcrumb]';
const NOT_ARTICLE_CLASS =
  /(?:^|[\s_-])(?:related|relatert\w*|share|sharing|del|social|some|comments?|kommentar\w*|breadcrumbs?|brodsmule\w*|menu|meny|nav|navbar|navigation|tags?|newsletter|nyhetsbrev|promo|ad|ads|annonse\w*|advert\w*|cookies?|sidebar|widget|pagination|print|tools?|teaser|recirculation|most-?read|footer)(?:$|[\s_-])/i;

export function htmlPage(path: string, html: string, today: string): Page {
  const document = parseMarkup(html);
  const isAside = asideTest(document);
  const body = (document.body ?? document.documentElement) as Element | null;
  if (!body) return { path, lines: [], today, spaced: true, known: {} };
  const known = pageFacts(document, today);
  const all = linesOf(body);
  const inside = articleLines(all, html, document, isAside);
  const title = titleOf(all, inside, known);
  if (title !== undefined) known.title = title;
  for (const line of between(all, inside, title, isAside)) inside.add(line);
  for (const line of below(all, inside, isAside)) inside.add(line);
  const lines = all.map((line) =>
    inside.has(line) || (isHead(line, all, inside, known, today) && !isAside(line.element))
      ? line
      : asOutside(line),
  );
  const plain: Line[] = lines.map(({ element: _element, ...line }) => line);
  const printed = title !== undefined && plain.some((line) => tidy(line.text) === title);
  if (title !== undefined && !printed) {
    plain.unshift({ text: title, number: 1, gap: true, mark: { as: 'heading', level: 1 } });
  }
  return { path, lines: plain, today, spaced: true, known };
}

/** Lines without a page around them: a Markdown file's body, a post of an export. */
export function fragmentLines(html: string): Line[] {
  const document = parseMarkup(`<!doctype html><html><body>${html}</body></html>`);
  return linesOf(document.body as Element).map(({ element: _element, ...line }) => line);
}

function articleLines(
  all: readonly PlacedLine[],
  html: string,
  document: Document,
  isAside: (element: Element) => boolean,
): Set<PlacedLine> {
  const read = readabilityLines(html, document);
  const found = new Set<PlacedLine>();
  if (read.size > 0)
    for (const line of all) if (read.has(keyOf(line)) && !isAside(line.element)) found.add(line);
  const container = smallestContainer(document, all, found);
  for (const line of all) {
    if (
      container
        ? container.contains(line.element) && !isAside(line.element)
        : found.size === 0 && !isAside(line.element)
    ) {
      found.add(line);
    }
  }
  return found;
}

/** The texts that Readability takes for the article; none where it finds nothing or the page is too large for it. */
function readabilityLines(html: string, document: Document): Set<string> {
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return new Set();
  const article = new Readability(parseMarkup(html), {
    charThreshold: 120,
    keepClasses: true,
  }).parse();
  if (!article?.content) return new Set();
  const content = parseMarkup(`<!doctype html><html><body>${article.content}</body></html>`);
  return new Set(linesOf(content.body as Element).map(keyOf));
}

const keyOf = (line: Line): string =>
  line.mark?.as === 'photo' ? `photo ${(line.mark.src ?? line.text).split('/').at(-1)}` : tidy(line.text);

/** How far below its title a story may begin. */
const TITLE_REACH = 8;

/** What Readability drops between a title and its story, or inside the story, is the article's unless it is links. */
function between(
  all: readonly PlacedLine[],
  inside: ReadonlySet<PlacedLine>,
  title: string | undefined,
  isAside: (element: Element) => boolean,
): PlacedLine[] {
  const first = all.findIndex((line) => inside.has(line) && tidy(line.text) !== title);
  const last = all.findLastIndex((line) => inside.has(line));
  const titleAt = all.findLastIndex((line, at) => at < first && tidy(line.text) === title);
  const from = titleAt >= 0 && first - titleAt <= TITLE_REACH ? titleAt : first;
  return all.slice(Math.max(0, from), last).filter((line) => !isAside(line.element) && !isMostlyLinks(line));
}

/** Boxes and pictures with captions that end an article: to Readability short lists and few words are none of it. */
function below(
  all: readonly PlacedLine[],
  inside: ReadonlySet<PlacedLine>,
  isAside: (element: Element) => boolean,
): PlacedLine[] {
  const rest = all.slice(all.findLastIndex((line) => inside.has(line)) + 1);
  const end = rest.findIndex(
    ({ box, mark }) => box === undefined && mark?.as !== 'photo' && mark?.as !== 'caption',
  );
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((line) => !isAside(line.element) && !isMostlyLinks(line));
}

const isMostlyLinks = ({ text, links = [] }: PlacedLine): boolean =>
  links.reduce((sum, link) => sum + link.end - link.start, 0) > text.length / 2;

/** An `<article>` or such that holds what Readability found holds the lead and captions that it dropped, too. */
function smallestContainer(
  document: Document,
  all: readonly PlacedLine[],
  found: ReadonlySet<PlacedLine>,
): Element | undefined {
  const candidates = [
    ...document.querySelectorAll(
      'article, [itemprop=articleBody], main, [role=main], #content, .article, .post',
    ),
  ] as Element[];
  const length = (lines: Iterable<PlacedLine>): number =>
    [...lines].reduce((sum, line) => sum + line.text.length, 0);
  const whole = length(found);
  const share = (element: Element): number =>
    length([...found].filter((line) => element.contains(line.element))) / Math.max(1, whole);
  const fitting =
    found.size > 0
      ? candidates.slice(0, 40).filter((element) => share(element) > 0.9)
      : candidates.slice(0, 1);
  const sizes = fitting.map((element) => ({
    element,
    size: all.filter((line) => element.contains(line.element)).length,
  }));
  return sizes.sort((a, b) => a.size - b.size)[0]?.element;
}

/** Whether an element stands in a menu, a list of other articles or such; each element is looked at once. */
function asideTest(document: Document): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  for (const element of document.querySelectorAll(NOT_ARTICLE)) known.set(element, true);
  return (element) => {
    const path: Element[] = [];
    let own: Element | null = element;
    let result = false;
    for (; own; own = own.parentElement) {
      const answer = known.get(own);
      if (answer !== undefined || isAsideItself(own)) {
        result = answer ?? true;
        break;
      }
      path.push(own);
    }
    for (const each of path) known.set(each, result);
    return result;
  };
}

const isAsideItself = (element: Element): boolean =>
  !/^(?:body|html|main|article)$/.test(element.localName) && NOT_ARTICLE_CLASS.test(classOf(element));

/** The title as the page prints it: a heading that the page's own data begins with, or the first `<h1>`. */
function titleOf(
  all: readonly PlacedLine[],
  inside: ReadonlySet<PlacedLine>,
  known: Known,
): string | undefined {
  const headings = all.filter((line) => line.mark?.as === 'heading');
  const plain = (text: string): string => tidy(text).toLowerCase();
  const wanted = known.title === undefined ? undefined : plain(known.title);
  const same =
    wanted === undefined
      ? undefined
      : headings.find(
          (line) =>
            line.text.length > 3 &&
            (plain(line.text) === wanted || wanted.startsWith(`${plain(line.text)} `)),
        );
  if (same) return tidy(same.text);
  const first = headings.filter((line) => line.mark?.as === 'heading' && line.mark.level === 1);
  const own = first.find((line) => inside.has(line)) ?? (first.length === 1 ? first[0] : undefined);
  if (own) return tidy(own.text);
  const [ofPage] = known.title?.split(/\s[|–—-]\s|\s::\s/) ?? [];
  if (ofPage === undefined) return undefined;
  // «Nyheter» is the page's title, and the article's stands among the lines.
  const isSection = isNavigation({ text: ofPage, number: 1, gap: true });
  if (isSection) delete known.title;
  return isSection ? undefined : tidy(normalise(ofPage).text);
}

/** How far above the story its date, byline and kicker may stand. */
const HEAD_REACH = 8;

/** Readability takes the date, the byline and the title away: they are the article's none the less. */
function isHead(
  line: PlacedLine,
  all: readonly PlacedLine[],
  inside: ReadonlySet<PlacedLine>,
  known: Known,
  today: string,
): boolean {
  if (known.title !== undefined && tidy(line.text) === known.title) return true;
  if (line.text.length > 300 || !isMetaLine(line.text, today)) return false;
  const at = line.number - 1;
  return all
    .slice(Math.max(0, at - HEAD_REACH), at + HEAD_REACH)
    .some((near) => inside.has(near) || tidy(near.text) === known.title);
}

const asOutside = (line: PlacedLine): PlacedLine => {
  const { links: _links, box: _box, ...bare } = line;
  return { ...bare, mark: { as: 'outside' } };
};
