/** Pictures of a page: which are the article's, and which file each is. */
import { normalise } from '../normalise.ts';
import { type Mark, tidy } from '../page.ts';

const CAPTION_CLASS =
  /caption|bild?e-?tekst|billedtekst|image-?text|img-?text|photo-?credit|image-?credit|byline-?photo|foto-?kred/i;

/** Elements around a picture and nothing else, before its caption comes. */
const MOST_WRAPPERS = 3;
const LONGEST_SRC = 500;

export const isCaptionElement = (element: Element): boolean =>
  element.localName === 'figcaption' || CAPTION_CLASS.test(element.getAttribute('class') ?? '');

/** What a picture says of itself; nothing where it is an ornament: without words, and with no caption below it. */
export function pictureOf(image: Element): { text: string; mark: Mark } | undefined {
  const text = tidy(normalise(image.getAttribute('alt') ?? '').text);
  const isShown = text !== '' || image.closest('figure, .wp-caption') !== null || hasCaptionBelow(image);
  if (!isShown) return undefined;
  const src = image.getAttribute('src') ?? image.getAttribute('data-src') ?? undefined;
  const usable = src !== undefined && !src.startsWith('data:') && src.length < LONGEST_SRC;
  return { text, mark: { as: 'photo', ...(usable ? { src: fileOf(src) } : {}) } };
}

/** The caption is the next thing below the picture, or below what holds the picture alone. */
function hasCaptionBelow(image: Element): boolean {
  let element: Element | null = image;
  for (let wrappers = 0; element && wrappers <= MOST_WRAPPERS; wrappers += 1) {
    const below: Element | null = element.nextElementSibling;
    if (below) return isCaptionElement(below);
    element = element.parentElement;
    if (element?.textContent?.trim()) return false;
  }
  return false;
}

/** «Ny%20bru_files/bru.jpg»: as the file beside a saved page is called. Addresses of the web stay as they are. */
function fileOf(src: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) return src;
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
