/** An article's words → HTML: quotes set as quotes, names linked, photos and boxes in their places. */
import { render as renderToString } from 'preact-render-to-string';
import { decodeSafely } from '../../archive/escape.ts';
import { type BoxName, boxTitle, markdownParser, photoNumber, type Token } from '../../archive/markdown.ts';
import type { PhotoEntry } from '../../archive/schema.ts';
import type { Article, ArticleQuote } from '../../archive/types.ts';
import { SiteContext } from '../context.ts';
import { Figure } from '../parts/Figure.tsx';
import type { Site } from '../site.ts';
import { siteLink } from './links.ts';
import { NamedInArticle } from './named.ts';
import { markAttributions, markNames } from './nameMarks.ts';
import { markQuotes, markSpeechDash } from './quoteMarks.ts';
import { plainRichText, type RichText, richText, richTextToHtml } from './richText.ts';

export interface ArticleHtml {
  /** Inside a paragraph of its own. */
  lead?: string;
  body: string;
  /** Photos that the body does not place. */
  photosAfter: string;
}

/** A text of the article and what becomes of it once it is marked. */
interface TextUnit {
  rich: RichText;
  kind: 'lead' | 'body' | 'heading' | 'caption';
  /** The tag that opens the paragraph, where the text is one. */
  paragraph?: Token | undefined;
  write(html: string): void;
}

const parser = markdownParser();

export function articleHtml(site: Site, article: Article): ArticleHtml {
  const { frontMatter } = article;
  const tokens = parser.parse(article.body, {});
  const photos = new PhotoPlaces(site, frontMatter.photos);
  const units: TextUnit[] = [];
  const result: ArticleHtml = { body: '', photosAfter: '' };
  if (frontMatter.description) {
    units.push({
      rich: plainRichText(frontMatter.description),
      kind: 'lead',
      write: (html) => {
        result.lead = html;
      },
    });
  }
  units.push(...bodyUnits(tokens, photos));
  const after = photos.unplaced();
  units.push(...after.flatMap((photo) => photo.units));

  for (const { rich } of units) {
    for (const { attributes } of rich.marks)
      if (attributes.href) attributes.href = siteLink(site, article, attributes.href);
  }
  markQuotes(
    units.map((unit) => unit.rich),
    article.quotes,
    (quote) => permalink(site, quote),
  );
  for (const { paragraph, rich } of units) {
    if (paragraph && markSpeechDash(rich)) paragraph.attrJoin('class', 'speech');
  }
  const told = units.filter((unit) => unit.kind === 'lead' || unit.kind === 'body').map((unit) => unit.rich);
  const named = new NamedInArticle(site, article);
  markNames(told, named.entities);
  markAttributions(told, named.speakers);
  for (const unit of units) unit.write(richTextToHtml(unit.rich));
  result.body = renderTokens(site, tokens);
  result.photosAfter = after.map((photo) => photo.html()).join('');
  return result;
}

/** Every text of the body in reading order; the tokens are made ready for `renderTokens`. */
function bodyUnits(tokens: Token[], photos: PhotoPlaces): TextUnit[] {
  const units: TextUnit[] = [];
  let headingLevel = 1;
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') headingLevel = settleHeading(token, tokens[index + 2], headingLevel);
    if (token.type !== 'inline') return;
    const opening = tokens[index - 1];
    const pictures: PlacedPhoto[] = [];
    const rich = richText(token.children ?? [], (image) => {
      pictures.push(photos.place(image));
      return '';
    });
    const unit: TextUnit = {
      rich,
      kind: opening?.type === 'heading_open' ? 'heading' : 'body',
      paragraph: opening?.type === 'paragraph_open' ? opening : undefined,
      write: (html) => {
        token.content = html;
      },
    };
    token.type = 'ready';
    if (rich.text.trim() === '' && pictures.length) replaceParagraph(tokens, index, pictures);
    else units.push(unit);
    units.push(...pictures.flatMap((picture) => picture.units));
    if (rich.text.trim() !== '' && pictures.length) followWith(tokens[index + 1], pictures);
  });
  return units;
}

/** Headings of an article begin below its title and skip no level. */
function settleHeading(opening: Token, closing: Token | undefined, last: number): number {
  const level = Math.min(Math.max(Number(opening.tag.slice(1)), 2), last + 1);
  opening.tag = `h${level}`;
  if (closing) closing.tag = opening.tag;
  return level;
}

/** A paragraph that holds pictures alone becomes those pictures. */
function replaceParagraph(tokens: Token[], index: number, pictures: PlacedPhoto[]): void {
  for (const token of [tokens[index - 1], tokens[index + 1]]) if (token) token.hidden = true;
  const token = tokens[index] as Token;
  token.meta = { photos: pictures };
  token.content = '';
}

/** Pictures inside running text stand after their paragraph. */
function followWith(closing: Token | undefined, pictures: PlacedPhoto[]): void {
  if (closing) closing.meta = { photos: pictures };
}

function renderTokens(site: Site, tokens: Token[]): string {
  return parser.renderer.render(tokens, parser.options, { site });
}

const photosOf = (token: Token | undefined): string =>
  ((token?.meta as { photos?: PlacedPhoto[] } | null)?.photos ?? []).map((photo) => photo.html()).join('');

Object.assign(parser.renderer.rules, {
  ready: (tokens: Token[], index: number) => (tokens[index]?.content ?? '') + photosOf(tokens[index]),
  paragraph_close: (tokens: Token[], index: number) =>
    tokens[index]?.hidden ? '' : `</p>\n${photosOf(tokens[index])}`,
  table_open: () => '<div class="table"><table>\n',
  table_close: () => '</table></div>\n',
  th_open: (tokens: Token[], index: number) => `<th scope="col"${alignment(tokens[index])}>`,
  td_open: (tokens: Token[], index: number) => `<td${alignment(tokens[index])}>`,
  container_fakta_open: boxOpening('fakta', (site) => site.strings.factBox),
  container_fakta_close: () => '</div>\n',
  'container_les-ogsa_open': boxOpening('les-ogsa', (site) => site.strings.readAlso),
  'container_les-ogsa_close': () => '</div>\n',
});

function alignment(token: Token | undefined): string {
  const side = /text-align:(right|center)/.exec(String(token?.attrGet('style') ?? ''))?.[1];
  return side ? ` class="align-${side}"` : '';
}

function boxOpening(name: BoxName, label: (site: Site) => string) {
  return (tokens: Token[], index: number, _options: unknown, env: unknown): string => {
    const title = parser.renderInline(boxTitle(tokens[index]?.info ?? ''));
    const heading = title || label((env as { site: Site }).site);
    return `<div class="box box-${name}"><p class="box-title">${heading}</p>\n`;
  };
}

interface PlacedPhoto {
  units: TextUnit[];
  html(): string;
}

/** Which photos stand where. */
class PhotoPlaces {
  private readonly placed = new Set<number>();
  private begun = false;

  constructor(
    private readonly site: Site,
    private readonly photos: readonly PhotoEntry[],
  ) {}

  place(image: Token): PlacedPhoto {
    const src = String(image.attrGet('src') ?? '');
    const index = (photoNumber(src) ?? 0) - 1;
    const photo = this.photos[index];
    if (!photo) return this.figure({ alt: image.content, src: decodeSafely(src), photographers: [] });
    const first = !this.placed.has(index);
    this.placed.add(index);
    return this.figure(photo, first ? index : undefined);
  }

  unplaced(): PlacedPhoto[] {
    return this.photos.flatMap((photo, index) => (this.placed.has(index) ? [] : [this.figure(photo, index)]));
  }

  private figure(photo: PhotoEntry, index?: number): PlacedPhoto {
    let caption = '';
    const first = !this.begun;
    this.begun = true;
    const unit: TextUnit = {
      rich: plainRichText(photo.caption ?? ''),
      kind: 'caption',
      write: (html) => {
        caption = html;
      },
    };
    return {
      units: photo.caption ? [unit] : [],
      html: () =>
        renderToString(
          <SiteContext.Provider value={this.site}>
            <Figure
              photo={photo}
              captionHtml={caption}
              id={index === undefined ? undefined : photoAnchor(index)}
              first={first}
            />
          </SiteContext.Provider>,
        ),
    };
  }
}

/** `foto-1` for the first: where a photo stands on its article's page. */
export const photoAnchor = (index: number): string => `foto-${index + 1}`;

function permalink(site: Site, quote: ArticleQuote): string {
  return renderToString(
    <a class="permalink" href={`#${quote.anchor}`} aria-label={site.strings.linkToQuote}>
      #
    </a>,
  );
}
