/** A WordPress export (WXR) → one page a published post, with its date, author, slug, and the captions of its pictures. */
import { createRequire } from 'node:module';
import { normalise } from '../normalise.ts';
import { type Known, type Line, type Page, tidy } from '../page.ts';
import type { Note } from '../types.ts';
import { fragmentLines } from './html.ts';
import { isoFrom } from './htmlFacts.ts';

const require = createRequire(import.meta.url);

/** Loaded with the first export, as most archives have none. */
const saxes = (): typeof import('saxes') => require('saxes');

/** One `<item>`: the text of its elements by name, and its meta keys. */
interface Item {
  fields: Map<string, string>;
  meta: Map<string, string>;
}

interface Picture {
  url: string;
  caption: string;
  alt: string;
}

export function wordpressPages(path: string, xml: string, today: string): { pages: Page[]; notes: Note[] } {
  const { items, authors, notes } = parseExport(xml);
  const pictures = new Map(
    items
      .filter((item) => field(item, 'wp:post_type') === 'attachment')
      .map((item) => [field(item, 'wp:post_id'), pictureOf(item)]),
  );
  const posts = items.filter((item) => field(item, 'wp:post_type') === 'post');
  const published = posts.filter((item) => field(item, 'wp:status') === 'publish');
  const left = posts.length - published.length;
  if (left > 0)
    notes.push({
      level: 'info',
      code: 'draft',
      message: `${left} posts that are not published are left out`,
    });
  if (posts.length === 0 && notes.length === 0) {
    notes.push({
      level: 'error',
      code: 'no-posts',
      message: 'is an export without posts; export posts from WordPress, or take it away',
    });
  }
  const pages: Page[] = [];
  for (const item of published) {
    try {
      pages.push(pageOf(path, item, pictures, authors, today));
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      const message = `«${tidy(field(item, 'title'))}» has markup that cannot be read (${what}); save it as plain text in a file of its own`;
      notes.push({ level: 'error', code: 'not-readable', message });
    }
  }
  return { pages, notes };
}

function pageOf(
  path: string,
  item: Item,
  pictures: ReadonlyMap<string, Picture>,
  authors: ReadonlyMap<string, string>,
  today: string,
): Page {
  const title = tidy(normalise(plainText(field(item, 'title'))).text);
  const login = field(item, 'dc:creator');
  const author = authors.get(login) ?? login;
  const date = isoFrom(field(item, 'wp:post_date'), today) ?? isoFrom(field(item, 'pubDate'), today);
  const known: Known = { title };
  if (date !== undefined) known.date = date;
  if (/\s/.test(author.trim())) known.authors = [tidy(author)];
  const slug = field(item, 'wp:post_name');
  if (slug !== '') known.slug = slug;
  const content = withPictures(paragraphs(field(item, 'content:encoded')), pictures);
  const body = fragmentLines(content);
  const lines: Line[] = [];
  if (title !== '') lines.push({ text: title, number: 1, gap: true, mark: { as: 'heading', level: 1 } });
  const lead = tidy(normalise(plainText(field(item, 'excerpt:encoded'))).text);
  const [first] = body;
  if (lead !== '' && !body.some((line) => line.text.startsWith(lead.replace(/\s?\[?(?:…|\.\.\.)\]?$/, '')))) {
    lines.push({ text: lead, number: 1, gap: true, mark: { as: 'lead' } });
  }
  const featured = pictures.get(item.meta.get('_thumbnail_id') ?? '');
  if (
    featured &&
    (first?.mark?.as !== 'photo' || first.mark.src !== featured.url) &&
    !content.includes(baseName(featured.url))
  ) {
    lines.push(...fragmentLines(figure(featured)));
  }
  return {
    path,
    lines: [...lines, ...body].map((line, index) => ({ ...line, number: index + 1 })),
    today,
    spaced: true,
    known,
  };
}

const field = (item: Item, name: string): string => (item.fields.get(name) ?? '').trim();

function pictureOf(item: Item): Picture {
  return {
    url: field(item, 'wp:attachment_url'),
    caption: field(item, 'excerpt:encoded'),
    alt: item.meta.get('_wp_attachment_image_alt') ?? '',
  };
}

/** Entities of a document type are never expanded: the parser knows XML's own five alone. */
function parseExport(xml: string): { items: Item[]; authors: Map<string, string>; notes: Note[] } {
  const items: Item[] = [];
  const authors = new Map<string, string>();
  const notes: Note[] = [];
  const { SaxesParser } = saxes();
  const parser = new SaxesParser();
  let item: Item | undefined;
  let texts: string[] = [];
  let metaKey = '';
  let login = '';
  parser.on('opentag', ({ name }) => {
    texts = [];
    if (name === 'item') item = { fields: new Map(), meta: new Map() };
  });
  const text = (piece: string): void => {
    texts.push(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    const value = texts.join('');
    texts = [];
    if (name === 'wp:author_login') login = value.trim();
    else if (name === 'wp:author_display_name') authors.set(login, value.trim());
    if (!item) return;
    if (name === 'item') {
      items.push(item);
      item = undefined;
    } else if (name === 'wp:meta_key') metaKey = value.trim();
    else if (name === 'wp:meta_value') item.meta.set(metaKey, value.trim());
    else if (!item.fields.has(name)) item.fields.set(name, value);
  });
  parser.on('error', (error) => {
    if (notes.length > 0) return;
    const what = tidy(error.message.replace(/^[\d:]+\s*/, ''));
    notes.push({
      level: 'error',
      code: 'broken-xml',
      message: `is broken XML (${what}); export it again`,
      line: parser.line,
    });
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (notes.length === 0)
      notes.push({
        level: 'error',
        code: 'broken-xml',
        message: `is broken XML (${String(error)}); export it again`,
      });
  }
  return { items, authors, notes };
}

/** WordPress keeps paragraphs as blank lines and makes `<p>` of them when it shows them. */
function paragraphs(content: string): string {
  const text = content.replace(/\r\n?/g, '\n').replace(/<!--[^>]{0,2000}-->/g, '');
  if (/<p[\s>]/i.test(text)) return text;
  return text
    .split(/\n{2,}/)
    .map((part) =>
      /^\s*<(?:h[1-6]|ul|ol|table|figure|blockquote|div|hr|pre)\b/i.test(part)
        ? part
        : `<p>${part.trim().replace(/\n/g, '<br>')}</p>`,
    )
    .join('\n');
}

const SHORTCODE =
  /\[\/?(?:embed|video|audio|playlist|vc_\w{1,30}|et_pb_\w{1,30}|su_\w{1,30}|row|one_\w{1,20})(?:\s[^\]]{0,500})?\]/g;
const GALLERY = /\[gallery(?:\s[^\]]{0,500})?\]/g;

/** `[caption]` and `[gallery]` as figures; other layout codes away. */
function withPictures(content: string, pictures: ReadonlyMap<string, Picture>): string {
  const galleries = content.replace(GALLERY, (code) => {
    const ids = /ids=["']?([\d,\s]{1,400})/.exec(code)?.[1]?.split(',') ?? [];
    return ids
      .map((id) => pictures.get(id.trim()))
      .filter((picture) => picture !== undefined)
      .map(figure)
      .join('');
  });
  return captionsAsFigures(galleries).replace(SHORTCODE, '');
}

function captionsAsFigures(content: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = content.indexOf('[caption', at);
    const inner = open < 0 ? -1 : content.indexOf(']', open);
    const close = inner < 0 ? -1 : content.indexOf('[/caption]', inner);
    if (close < 0) return parts.join('') + content.slice(at);
    const html = content.slice(inner + 1, close);
    const imageEnd = html.lastIndexOf('>') + 1;
    parts.push(
      content.slice(at, open),
      `<figure>${html.slice(0, imageEnd)}<figcaption>${html.slice(imageEnd)}</figcaption></figure>`,
    );
    at = close + '[/caption]'.length;
  }
}

function figure({ url, caption, alt }: Picture): string {
  const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<figure><img src="${quoted(url)}" alt="${quoted(alt)}"><figcaption>${caption}</figcaption></figure>`;
}

/** A title's or an excerpt's tags and entities away. */
const plainText = (html: string): string =>
  fragmentLines(html)
    .map((line) => line.text)
    .join(' ');

/** A picture's name without the size that WordPress adds. */
const baseName = (url: string): string => (url.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '');
