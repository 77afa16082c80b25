/** Lists: lines with bullets or numbers; dashes only where they are not replies in a dialogue. */
import { wholeMeta } from '../metaText.ts';
import { endsSentence, type Line, tidy } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import type { Link, ListBlock } from '../types.ts';
import { isFactLabel } from './factLabel.ts';

const BULLET = /^(?:[•*·▪●◦○■□‣⁃►▶→✓✔]|o(?=\s{1,3}\p{Lu}))\s{0,4}(?=\S)/u;
const DASH = /^[–—-]\s{1,4}(?=\S)/;
const NUMBER = /^(\d{1,3})[.)]\s{1,4}(?=\S)/;

type Kind = 'bullet' | 'dash' | 'number';

export function list(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.mark?.as === 'item') return markedList(scan);
  if (line.mark || scan.at === scan.titleAt) return undefined;
  const kind = kindOf(line.text);
  if (!kind) return undefined;
  // 1, 2, 3 …: other numbers are the text's own.
  if (kind === 'number' && numberOf(line) !== 1) return undefined;
  const lines = run(scan, kind);
  if (kind === 'number' && lines.length < 2) return undefined;
  if (kind === 'dash' && !isDashList(scan, lines)) return undefined;
  if (kind === 'bullet' && lines.length === 1 && /^\*.*\*$/.test(line.text)) return undefined;
  if (kind === 'bullet' && isAboutArticle(scan, lines)) return undefined;
  return found(
    lines.map((item) => withoutMarker(item, kind)),
    kind === 'number',
    lines.length,
    0.86,
  );
}

/** The marker of a list item, or nothing. */
function kindOf(text: string): Kind | undefined {
  if (BULLET.test(text)) return 'bullet';
  if (DASH.test(text)) return 'dash';
  return NUMBER.test(text) ? 'number' : undefined;
}

/** Dashes that stand together and are no list are looked through again at each line: only so far. */
const MOST_DASHES = 100;

/** How many paragraphs after the first such lines may stand. */
const NEAR = 2;

/** «• Kari Vik», «• Publisert 06.12.2016» above the story, or below its lead. */
const isAboutArticle = (scan: Scan, lines: readonly Line[]): boolean =>
  (!scan.textSeen || scan.sinceText <= NEAR) &&
  lines.some(({ text }) => wholeMeta(text, scan.page.today)?.labelled);

/** Bulleted lines may have blank lines between them, dashes and numbers not. */
function run(scan: Scan, kind: Kind): Line[] {
  const lines = [here(scan)];
  for (let at = scan.at + 1; at < scan.lines.length; at += 1) {
    const line = scan.lines[at] as Line;
    if (line.mark || kindOf(line.text) !== kind || (kind === 'dash' && line.gap)) break;
    if (kind === 'dash' && lines.length >= MOST_DASHES) break;
    if (kind === 'number' && numberOf(line) !== lines.length + 1) break;
    lines.push(line);
  }
  return lines;
}

const numberOf = (line: Line): number => Number(NUMBER.exec(line.text)?.[1]);

/** Replies end as sentences do; items of a list mostly do not, or follow a colon. */
function isDashList(scan: Scan, lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const open = lines.filter((line) => !/[.!?»”"]$/.test(line.text) && line.text.length < 140).length;
  const previous = scan.lines[scan.at - 1];
  const announced =
    previous !== undefined &&
    ((previous.text.endsWith(':') && !here(scan).gap) || isFactLabel(previous.text));
  return (
    open > lines.length / 2 ||
    (announced && lines.every((line) => line.text.length < 140 && !line.text.includes('?')))
  );
}

function withoutMarker(line: Line, kind: Kind): { text: string; links?: Link[] } {
  const form = kind === 'bullet' ? BULLET : kind === 'dash' ? DASH : NUMBER;
  return { text: tidy(line.text.replace(form, '')) };
}

function markedList(scan: Scan): Finding {
  const first = here(scan);
  const mark = first.mark as Extract<Line['mark'], { as: 'item' }>;
  const lines: Line[] = [];
  for (let at = scan.at; at < scan.lines.length; at += 1) {
    const line = scan.lines[at] as Line;
    if (line.mark?.as !== 'item' || line.mark.list !== mark.list || line.box !== first.box) break;
    lines.push(line);
  }
  const items = lines.map((line) => ({ text: line.text, ...(line.links ? { links: line.links } : {}) }));
  return found(items, mark.ordered, lines.length, 0.9);
}

function found(items: ListBlock['items'], ordered: boolean, lines: number, sure: number): Finding {
  return { shape: 'list', sure, lines, parts: [{ part: 'block', block: { type: 'list', ordered, items } }] };
}

export const looksLikeItem = (line: Line): boolean =>
  line.mark?.as === 'item' || BULLET.test(line.text) || (DASH.test(line.text) && !endsSentence(line.text));

/** Without its bullet or dash. */
export const itemText = (text: string): string => tidy(text.replace(BULLET, '').replace(DASH, ''));
