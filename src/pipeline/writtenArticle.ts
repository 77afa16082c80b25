/** An article's Markdown, read again as the site will read it: what it says, word for word. */
import { bodyText } from '../archive/bodyText.ts';
import type { MarkdownFile } from '../archive/frontMatter.ts';
import type { FrontMatter, PhotoEntry } from '../archive/schema.ts';
import type { Article } from '../reading/types.ts';
import { wordFaults } from '../reading/wordCheck.ts';

/**
 * What a written article would lose, double or move of its source, one short sentence a word; empty where it is whole.
 * What was left out as the page's own (`article.debris`) counts as told: it stands in the report.
 */
export function writtenFaults({ data, body }: MarkdownFile, article: Article): string[] {
  return wordFaults(article.sourceText ?? '', {
    anywhere: [...headTexts(data), ...article.debris.map(({ text }) => text)],
    runs: [bodyText(body).map((text) => [text]), data.photos.map(photoTexts)],
    setAnew: setAnew(data.photos, body),
  });
}

/** What the article says, for comparing it with others: no dates and bylines, which differ where the text is the same. */
export function storyText({ data, body }: MarkdownFile): string {
  const photos = data.photos.map((photo) => photo.caption);
  return [data.title, data.description, ...bodyText(body), ...photos].filter(Boolean).join('\n');
}

function headTexts({ title, kicker, dateline, description, printed }: FrontMatter): string[] {
  return [title, kicker, dateline, description, printed?.date, printed?.byline].filter(
    (text) => text !== undefined,
  );
}

/** A credit may stand before its caption or after it. */
function photoTexts({ alt = '', caption = '', credit = '', label = '' }: PhotoEntry): string[] {
  return [`${alt}\n${caption}\n${label} ${credit}`, `${alt}\n${label} ${credit}\n${caption}`];
}

/** «Foto:», «Fakta» and «Les også» without more are the site's to print, and the numbers of a list its items' own. */
function setAnew(photos: readonly PhotoEntry[], body: string): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string): void => void words.set(word, (words.get(word) ?? 0) + 1);
  for (const { credit, label } of photos) if (credit !== undefined && label === undefined) add('foto');
  for (const [, box] of body.matchAll(/^:{3,} (fakta|les-ogsa)/gm))
    for (const word of box === 'fakta' ? ['fakta'] : ['les', 'også']) add(word);
  for (const [, number] of body.matchAll(/^(\d{1,4})\. /gm)) add(number as string);
  return words;
}
