/** «Les også: …»: pointers to other articles, in the line or in the lines below. */
import { endsSentence, type Line, tidy, words } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import type { Link, RelatedBlock } from '../types.ts';
import { anyOf } from '../words.ts';
import { itemText } from './list.ts';
import { isCaption } from './photo.ts';

const LABEL = new RegExp(`^(?:[>»›→•*–-]\\s?)?(${anyOf('related-labels')})\\s?([:>»›→]|-\\s|$)\\s*`, 'iu');
/** Clear enough without a colon. */
const OPEN = /^(les også|les òg|les mer om|les meir om|se også|sjå også)\s+(?=[\p{Lu}«"”–-])/iu;
const LONGEST = 260;

export function related(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.text.length > LONGEST || scan.at === scan.titleAt || line.mark?.as === 'row') return undefined;
  const match = LABEL.exec(line.text) ?? (endsSentence(line.text) ? null : OPEN.exec(line.text));
  if (!match) return undefined;
  const label = tidy((match[1] as string).replace(/:$/, ''));
  const rest = tidy(line.text.slice(match[0].length));
  if (rest !== '')
    return found(label, [{ text: rest, ...moved(line, line.text.length - rest.length) }], 1, 0.9);
  const items = below(scan);
  // A label that points at nothing is the page's own.
  if (items.length === 0)
    return {
      shape: 'debris',
      sure: 0.8,
      lines: 1,
      parts: [{ part: 'debris', text: line.text, line: line.number }],
    };
  return found(
    label,
    items.map((item) => ({
      text: item.links ? item.text : itemText(item.text),
      ...(item.links ? { links: item.links } : {}),
    })),
    items.length + 1,
    0.9,
  );
}

/** Titles below the label: those that stand with it, or the first after a blank line. */
function below(scan: Scan): Line[] {
  const items: Line[] = [];
  for (let at = scan.at + 1; at < scan.lines.length && items.length < 12; at += 1) {
    const line = scan.lines[at] as Line;
    if (line.mark?.as === 'photo' || line.mark?.as === 'heading' || !isPointer(line)) break;
    if (items.length > 0 && line.gap && line.mark?.as !== 'item') break;
    if (items.length > 0 && !scan.page.spaced && line.mark?.as !== 'item') break;
    items.push(line);
  }
  return items;
}

const isPointer = (line: Line): boolean =>
  line.text.length < 140 &&
  words(line.text).length > 0 &&
  !isCaption(line) &&
  (!/[.:]$/.test(line.text) || (line.links?.length ?? 0) > 0);

/** Links counted from the text's new beginning. */
function moved(line: Line, by: number): { links?: Link[] } {
  const links = (line.links ?? []).map((link) => ({
    ...link,
    start: Math.max(0, link.start - by),
    end: link.end - by,
  }));
  const kept = links.filter((link) => link.end > link.start);
  return kept.length > 0 ? { links: kept } : {};
}

function found(label: string, items: RelatedBlock['items'], lines: number, sure: number): Finding {
  const block: RelatedBlock = { type: 'related', items };
  if (label.toLowerCase() !== 'les også') block.label = label;
  return { shape: 'related', sure, lines, parts: [{ part: 'block', block }] };
}
