/** Readers' comments below an article: other people's words, and never the article's. */
import { isSpeech, tidy } from '../page.ts';
import { here, type Scan } from '../recogniser.ts';
import { anyOf } from '../words.ts';
import { isFactLabel } from './factLabel.ts';
import { isCaption } from './photo.ts';

/** How many lines below the label the first comment is looked for. */
const REACH = 8;
const LONGEST_SIGN = 120;
const LABEL =
  /^(?:\d{1,4}\s)?(?:kommentar(?:er|ar)?|comments?|svar|replies)(?:\s(?:til|på|to|on)\s.{1,200})?\s?[:(]?\s?\d{0,4}\)?$/i;
const SIGN =
  /(?:sier|seier|skriver|skriv|says|kommenterte|svarer|svarar)\s?:?$|^(?:svar|svar på kommentar|reply|logg inn for å svare|rapporter)$/i;
/** «Leserkommentarer (3)»: says it of itself. */
const CERTAIN = new RegExp(
  `^(?:\\d{1,4}\\s)?(?:${anyOf('comment-labels')})\\s?[:(]?\\s?\\d{0,4}\\s?\\)?:?$`,
  'iu',
);
/** «Kommentarer (3)», «3 kommentarer»: there are some. */
const COUNTED = /^(?:[1-9]\d{0,3}\s\p{L}+|\p{L}+\s?[:(]\s?[1-9]\d{0,3}\s?\)?)$/u;
/** «Ferjemannen 05.05.2015 kl. 12:30»: who has written, and when. */
const SIGNED = /^\p{L}.{0,60}\d{4}.{0,10}\d{1,2}[.:]\d{2}$/u;

/** The line begins them; they take the rest of the page. */
export function startsComments(scan: Scan): boolean {
  const text = tidy(here(scan).text);
  if (!scan.textSeen || text.length > 240) return false;
  const isCertain = CERTAIN.test(text);
  // Right below the lead it may be a link to them, and the story comes.
  const hasStory = scan.sinceText > 0;
  if (isCertain && hasStory && !storyGoesOn(scan)) return true;
  if (!isCertain && !(hasStory && LABEL.test(text))) return false;
  const signs = isCertain || COUNTED.test(text) ? [SIGN, SIGNED] : [SIGN];
  return scan.lines
    .slice(scan.at + 1, scan.at + 1 + REACH)
    .some((line) => line.text.length < LONGEST_SIGN && signs.some((sign) => sign.test(line.text)));
}

/** How many they are, on a link to them or above them. */
export const countsComments = (text: string): boolean =>
  text.length < 80 && /\d/.test(text) && CERTAIN.test(text);

/** Below a link to the comments: what a story has and readers do not write. */
const storyGoesOn = (scan: Scan): boolean =>
  scan.lines
    .slice(scan.at + 1)
    .some((line) => isSpeech(line.text) || isCaption(line) || isFactLabel(line.text));
