/** The table of contents of all shapes: at each line every recogniser is asked, and the surest reads. */
import type { Line, Page } from './page.ts';
import type { Finding, Recogniser, Scan } from './recogniser.ts';
import { debris } from './shapes/debris.ts';
import { factBox } from './shapes/factBox.ts';
import { heading } from './shapes/heading.ts';
import { list } from './shapes/list.ts';
import { bylineTail, metaLine } from './shapes/metaLine.ts';
import { paragraph } from './shapes/paragraph.ts';
import { photo } from './shapes/photo.ts';
import { placeLine } from './shapes/placeLine.ts';
import { profile } from './shapes/profile.ts';
import { related } from './shapes/related.ts';
import { table } from './shapes/table.ts';
import { findHeadline, title } from './shapes/title.ts';
import { verse } from './shapes/verse.ts';

const RECOGNISERS: readonly Recogniser[] = [
  title,
  metaLine,
  bylineTail,
  placeLine,
  photo,
  related,
  factBox,
  profile,
  table,
  list,
  verse,
  heading,
  debris,
  paragraph,
];

/** A finding with the source line that it begins on. */
export type Reading = Finding & { line: number };

/** Reads a page from its first line to its last. Linear: a recogniser takes what it looks through, or looks a bounded way. */
export function recognise(page: Page): Reading[] {
  const { titleAt, kickerAt } = findHeadline(page);
  const lines = [...page.lines];
  const before: Reading[] = [];
  let at = 0;
  let textSeen = false;
  let sinceText = 0;
  const shapes = new Set<string>();
  while (at < lines.length) {
    const scan: Scan = { page, lines, at, titleAt, kickerAt, textSeen, sinceText, shapes, before };
    const finding = surest(scan);
    before.push({ ...finding, line: (lines[at] as Line).number });
    shapes.add(finding.shape);
    if (finding.parts.some(({ part }) => part === 'block')) {
      if (textSeen) sinceText += 1;
      else textSeen = finding.parts.some((part) => part.part === 'block' && part.block.type === 'paragraph');
    }
    at += finding.lines;
    if (finding.rest !== undefined) {
      at -= 1;
      lines[at] = withRest(lines[at] as Line, finding.rest);
    }
  }
  return before;
}

function surest(scan: Scan): Finding {
  let best = paragraph(scan);
  for (const recogniser of RECOGNISERS) {
    const finding = recogniser(scan);
    if (finding && finding.sure > best.sure) best = finding;
  }
  return best;
}

/** What is left of a line whose beginning, or whose end, has been read. */
function withRest(line: Line, rest: string): Line {
  const cut = line.text.startsWith(rest) ? 0 : line.text.length - rest.length;
  const links = (line.links ?? [])
    .map((link) => ({ ...link, start: link.start - cut, end: link.end - cut }))
    .filter(({ start, end }) => start >= 0 && end <= rest.length);
  const { links: _links, ...bare } = line;
  return { ...bare, text: rest, ...(links.length > 0 ? { links } : {}) };
}
