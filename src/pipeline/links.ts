/** Every link within the site leads somewhere: checked in the pages as they were built, before they are published. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { ContentProblem, ContentProblems } from '../archive/problem.ts';

export interface LinkCheck {
  /** Path of the site's address, with a slash at both ends. */
  base: string;
  /** The pages to look at, as files under the output folder. Missing: all. */
  pages?: readonly string[];
  /** Whether a file is, or will be, on the site. Missing: what the folder has. */
  has?: (file: string) => boolean;
  /** The text of a page that others lead to. Missing: as it stands in the folder. */
  read?: (page: string) => string;
  /** The article's file behind a page, for whoever has to put it right. */
  sourceOf?: (page: string) => string | undefined;
}

/** @throws ContentProblems with each link that leads nowhere, and the page it stands on */
export function checkLinks(outputDir: string, check: LinkCheck): void {
  const pages = [...(check.pages ?? pagesIn(outputDir))].sort();
  const site = new BuiltSite(outputDir, check);
  const broken = new Map<string, string[]>();
  for (const page of pages) site.learn(page);
  for (const page of pages) {
    for (const link of site.brokenLinks(page)) {
      const known = broken.get(link);
      if (known) known.push(page);
      else broken.set(link, [page]);
    }
  }
  if (broken.size) throw new ContentProblems([...broken].map(([link, on]) => problem(link, on, check)));
}

function problem(link: string, pages: readonly string[], { sourceOf }: LinkCheck): ContentProblem {
  const [first = ''] = pages;
  const source = sourceOf?.(first);
  const more = pages.length - 1;
  const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'page does' : 'pages do'})`;
  return new ContentProblem(
    source ?? first,
    `${source ? `the page ${first} ` : ''}links to «${link}», which is not there${others}; correct the link or take it away`,
  );
}

/** Node's own walk is three times as fast when it waits, and there is nothing to do meanwhile. */
function pagesIn(folder: string): string[] {
  const outputDir = normalize(folder);
  return readdirSync(outputDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(outputDir.length).split(sep).join('/').replace(/^\//, ''),
    );
}

interface PageLinks {
  links: readonly string[];
  anchors: ReadonlySet<string>;
}

/** What is known of the pages that are looked at, and of those that they lead to. */
class BuiltSite {
  private readonly pages = new Map<string, PageLinks>();
  /** The HTML of pages that links lead to. */
  private readonly others = new Map<string, string>();
  private readonly answers = new Map<string, boolean>();
  private readonly words = new Map<string, string>();

  private readonly base: string;
  private readonly has: (file: string) => boolean;
  private readonly read: (page: string) => string;

  constructor(
    private readonly folder: string,
    check: LinkCheck,
  ) {
    this.base = check.base;
    this.has = check.has ?? ((file) => isFile(join(folder, file)));
    this.read = check.read ?? ((page) => readFileSync(join(folder, page), 'utf8'));
  }

  learn(page: string): void {
    const html = readFileSync(join(this.folder, page), 'utf8');
    this.pages.set(
      page,
      pageLinks(html, (word) => this.kept(word)),
    );
  }

  brokenLinks(page: string): string[] {
    return (this.pages.get(page)?.links ?? []).filter((link) => !this.leadsSomewhere(link, page));
  }

  private leadsSomewhere(link: string, page: string): boolean {
    if (!link.startsWith(this.base)) return this.isThere(this.fromPage(link, page));
    const known = this.answers.get(link);
    if (known !== undefined) return known;
    const answer = this.isThere(link);
    this.answers.set(link, answer);
    return answer;
  }

  /** A link that is meant from its page, as one from the root. */
  private fromPage(link: string, page: string): string {
    const place = new URL(this.base + page, 'http://site').href;
    const { pathname, hash } = new URL(link, place);
    return pathname + hash;
  }

  private isThere(link: string): boolean {
    const [path = '', anchor = ''] = link.split('#');
    const bare = path.split('?')[0] as string;
    if (!bare.startsWith(this.base)) return false;
    const file = fileOf(decoded(bare.slice(this.base.length)));
    if (!this.pages.has(file) && !this.has(file)) return false;
    return anchor === '' || this.hasAnchor(file, decoded(anchor));
  }

  /** Of pages that are not looked at themselves, nothing but the anchors that are asked for is looked up. */
  private hasAnchor(file: string, anchor: string): boolean {
    const known = this.pages.get(file);
    if (known) return known.anchors.has(anchor);
    if (!file.endsWith('.html')) return false;
    const html = this.others.get(file) ?? withoutData(this.read(file));
    this.others.set(file, html);
    return html.includes(` id="${escaped(anchor)}"`);
  }

  /** The same word once, cut loose from the page it was found in: a piece of a string keeps the whole alive. */
  private kept(word: string): string {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const copy = Buffer.from(word).toString();
    this.words.set(copy, copy);
    return copy;
  }
}

const ATTRIBUTES = /\s(id|href|src|srcset|action)="([^"]*)"/g;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const DATA = '<script type="application/ld+json">';

/**
 * Reads pages as our renderers write them: attributes in double quotes, and every `"` in texts and values escaped. So no
 * parser is needed, which would take ten times as long. Only JSON has quotes of its own, and is left out.
 */
function pageLinks(html: string, kept: (word: string) => string): PageLinks {
  const links = new Set<string>();
  const anchors = new Set<string>();
  for (const [, name, value = ''] of withoutData(html).matchAll(ATTRIBUTES)) {
    if (name === 'id') anchors.add(kept(plain(value)));
    else if (name === 'srcset') {
      for (const candidate of value.split(/,\s+/))
        links.add(kept(plain(candidate.trim().split(/\s+/)[0] ?? '')));
    } else if (!ELSEWHERE.test(value)) links.add(kept(plain(value)));
  }
  return { links: [...links], anchors };
}

function withoutData(html: string): string {
  let rest = html;
  for (let start = rest.indexOf(DATA); start >= 0; start = rest.indexOf(DATA)) {
    const end = rest.indexOf('</script>', start);
    if (end < 0) break;
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest;
}

const plain = (value: string): string =>
  value.includes('&')
    ? value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    : value;

/** As our renderers write values. */
const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** An address that is no encoding at all is taken as it stands, and not found. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
