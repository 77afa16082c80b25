/** «Fakta: …»: a box beside the story, a title and the short lines below it. */
import { endsSentence, type Line, tidy } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';
import type { FactBoxBlock, ListBlock } from '../types.ts';
import { anyOf } from '../words.ts';
import { FACT_LABEL, LONGEST_TITLE } from './factLabel.ts';
import { itemText, looksLikeItem } from './list.ts';
import { isCaption } from './photo.ts';

const ABOUT = new RegExp(`^(?:${anyOf('factbox-labels')})\\s(?:om|fra|frå)\\s`, 'iu');
const MOST_LINES = 60;

export function factBox(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (scan.at === scan.titleAt || line.text.length > 400) return undefined;
  if (line.box !== undefined) return markedBox(scan, line.box);
  if (!scan.textSeen) return undefined;
  const about =
    ABOUT.test(line.text) && line.text.length < LONGEST_TITLE && !endsSentence(line.text.replace(/:$/, ''));
  const match = FACT_LABEL.exec(line.text);
  if (!match && !about) return undefined;
  const box: FactBoxBlock = { type: 'factbox', title: '', blocks: [] };
  let rest = '';
  if (about) {
    box.title = tidy(line.text.replace(/:$/, ''));
    box.label = '';
  } else {
    const label = (match as RegExpExecArray)[1] as string;
    rest = tidy(line.text.slice((match as RegExpExecArray)[0].length));
    if (label.toLowerCase() !== 'fakta') box.label = label;
    if (rest !== '' && (rest.length > LONGEST_TITLE || /[.!?]$/.test(rest)))
      box.blocks.push({ type: 'paragraph', text: rest });
    else box.title = rest;
  }
  let lines = contents(scan, scan.at + 1, rest === '' && !about);
  // «Fakta» alone, then what it is about, then the facts.
  const [first] = lines;
  let taken = 1 + lines.length;
  if (
    box.title === '' &&
    box.blocks.length === 0 &&
    lines.length > 1 &&
    first &&
    !endsSentence(first.text) &&
    !looksLikeItem(first) &&
    first.text.length < LONGEST_TITLE &&
    !/^[^:]{1,40}:\s/.test(first.text) &&
    !first.mark
  ) {
    box.title = tidy(first.text);
    lines = lines.slice(1);
  }
  if (lines.length === 0 && box.blocks.length === 0) return undefined;
  box.blocks.push(...boxBlocks(lines));
  if (box.blocks.length === 0) taken = 1;
  return found(box, taken, 0.87);
}

/** The lines that belong to the box. */
function contents(scan: Scan, from: number, bare: boolean): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < scan.lines.length && lines.length < MOST_LINES; at += 1) {
    const line = scan.lines[at] as Line;
    if (
      line.mark?.as === 'photo' ||
      line.mark?.as === 'heading' ||
      line.mark?.as === 'outside' ||
      isCaption(line)
    )
      break;
    if (
      line.gap &&
      scan.page.spaced &&
      lines.length > (bare && lines.length === 1 ? 1 : 0) &&
      !looksLikeItem(line)
    )
      break;
    if (line.gap && scan.page.spaced && lines.length === 0 && !bare && !looksLikeItem(line)) break;
    if (!scan.page.spaced && !looksLikeItem(line) && (line.text.length > 140 || /^[–—-]\s/.test(line.text)))
      break;
    lines.push(line);
  }
  return lines;
}

/** Bulleted lines as lists, the others as paragraphs. */
function boxBlocks(lines: readonly Line[]): FactBoxBlock['blocks'] {
  const blocks: FactBoxBlock['blocks'] = [];
  let list: (ListBlock & { key?: number }) | undefined;
  for (const line of lines) {
    if (!looksLikeItem(line)) {
      list = undefined;
      blocks.push({ type: 'paragraph', text: tidy(line.text), ...(line.links ? { links: line.links } : {}) });
      continue;
    }
    const mark = line.mark?.as === 'item' ? line.mark : undefined;
    if (!list) {
      list = { type: 'list', ordered: mark?.ordered ?? false, items: [] };
      blocks.push(list);
    }
    list.items.push(
      line.mark
        ? { text: tidy(line.text), ...(line.links ? { links: line.links } : {}) }
        : { text: itemText(line.text) },
    );
  }
  return blocks;
}

/** A box of the page's own markup: its first heading or short line is the title. */
function markedBox(scan: Scan, box: number): Finding {
  const lines: Line[] = [];
  for (let at = scan.at; at < scan.lines.length && scan.lines[at]?.box === box; at += 1)
    lines.push(scan.lines[at] as Line);
  const [first] = lines as [Line, ...Line[]];
  const titled =
    lines.length > 1 &&
    first.mark?.as !== 'item' &&
    first.text.length < LONGEST_TITLE &&
    !endsSentence(first.text.replace(/:$/, ''));
  const match = titled ? FACT_LABEL.exec(first.text) : null;
  const title = match ? tidy(first.text.slice(match[0].length)) : titled ? tidy(first.text) : '';
  const block: FactBoxBlock = { type: 'factbox', title, blocks: boxBlocks(titled ? lines.slice(1) : lines) };
  const label = match?.[1] ?? '';
  if (label.toLowerCase() !== 'fakta') block.label = label;
  return found(block, lines.length, 0.97);
}

const found = (block: FactBoxBlock, lines: number, sure: number): Finding => ({
  shape: 'factbox',
  sure,
  lines,
  parts: [{ part: 'block', block }],
});
