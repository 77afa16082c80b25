/** Lines that keep their breaks: a poem, an address, an order of speakers. */

import { isMetaLine } from '../metaText.ts';
import { endsSentence, type Line, tidy } from '../page.ts';
import { type Finding, groupFrom, here, type Scan } from '../recogniser.ts';
import { isDebrisLine } from './debris.ts';
import { looksLikeHeading } from './heading.ts';
import { isCaption } from './photo.ts';

const LONGEST_LINE = 70;
const FEWEST = 3;

export function verse(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.mark?.as === 'verse') return found(line.text.split('\n').map(tidy), 1, 0.95);
  if (line.mark || scan.at <= scan.titleAt || line.text.length > LONGEST_LINE) return undefined;
  if (scan.page.spaced && line.gap) {
    const group = groupFrom(scan.lines, scan.at);
    if (group.length >= FEWEST && group.every((each) => isVerseLine(each, scan))) {
      const closed = group.slice(0, -1).filter((each) => /[.!?]$/.test(each.text)).length;
      if (closed < group.length / 2)
        return found(
          group.map((each) => tidy(each.text)),
          group.length,
          0.8,
        );
    }
  }
  return shortParagraphs(scan);
}

/** Three and more short lines in a row without full stops: each one a heading would be absurd. */
function shortParagraphs(scan: Scan): Finding | undefined {
  const lines: Line[] = [];
  for (let at = scan.at; at < scan.lines.length && lines.length < 400; at += 1) {
    const line = scan.lines[at] as Line;
    if (!isVerseLine(line, scan) || (/[.!?:]$/.test(line.text) && lines.length === 0)) break;
    lines.push(line);
    if (/[.]$/.test(line.text) && !/[,;]$/.test((lines.at(-2) as Line | undefined)?.text ?? ',')) break;
  }
  const next = scan.lines[scan.at + lines.length];
  // The last one may be the heading of what follows, or the alt text of a picture.
  if (next && lines.length > 0 && looksLikeHeading(lines.at(-1) as Line) && (!next.gap || isCaption(next)))
    lines.pop();
  return lines.length >= FEWEST + 1 && scan.textSeen
    ? found(
        lines.map((line) => tidy(line.text)),
        lines.length,
        0.68,
      )
    : undefined;
}

function isVerseLine(line: Line, scan: Scan): boolean {
  if (line.mark || line.text.length > LONGEST_LINE || /^[–—•*·-]\s?|\t|\s{3}|\|/.test(line.text))
    return false;
  if (endsSentence(line.text) && /[.!?]\s+\p{Lu}/u.test(line.text)) return false;
  return !isCaption(line) && !isMetaLine(line.text, scan.page.today) && !isDebrisLine(line);
}

const found = (lines: string[], taken: number, sure: number): Finding => ({
  shape: 'verse',
  sure,
  lines: taken,
  parts: [{ part: 'block', block: { type: 'verse', lines } }],
});
