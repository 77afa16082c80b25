import type { Line } from './lines.ts';

/** A stretch in quotation marks. `start` and `end` hold the words; the marks stand outside them. */
export interface Marked {
  start: number;
  end: number;
  /** Offset of the opening mark, and the offset behind the closing one. */
  open: number;
  close: number;
  /** False where the paragraph ends before a closing mark, as in speech over several paragraphs. */
  closed: boolean;
}

const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '„': '“”',
  '“': '”“',
  '”': '”',
  '"': '"',
};
/** Old texts open with «…» and close with "…": any of these closes where the right one does not come. */
const ANY_CLOSER = '»”"“';

/** All outermost stretches in quotation marks of a line, in order. Inner marks are part of the words. */
export function findMarked(line: Line): Marked[] {
  const found: Marked[] = [];
  let at = 0;
  while (at < line.text.length) {
    const mark = line.text[at] as string;
    if (!(mark in CLOSING) || (mark === '»' && !opensReversed(line.text, at)) || !opens(line.text, at)) {
      at += 1;
      continue;
    }
    const close = closingMark(line.text, at, mark);
    const end = close ?? line.text.length;
    if (close === undefined && found.length > 0 && !startsParagraph(line.text, at)) break;
    if (close !== undefined || startsParagraph(line.text, at) || afterColon(line.text, at)) {
      found.push(trimmed(line.text, at, end, close !== undefined));
    }
    at = end + 1;
  }
  return found;
}

function trimmed(text: string, open: number, end: number, closed: boolean): Marked {
  const inner = text.slice(open + 1, end);
  const start = open + 1 + (inner.length - inner.trimStart().length);
  return { start, end: open + 1 + inner.trimEnd().length, open, close: closed ? end + 1 : end, closed };
}

function closingMark(text: string, open: number, mark: string): number | undefined {
  const closers = CLOSING[mark] as string;
  let depth = 0;
  for (let i = open + 1; i < text.length; i += 1) {
    const here = text[i] as string;
    if (mark === '«' && here === '«') depth += 1;
    else if (closers.includes(here)) {
      if (depth > 0) depth -= 1;
      else return i;
    }
  }
  if (depth > 0)
    return closingMark(`${text.slice(0, open)}„${text.slice(open + 1)}`.replaceAll('»', '“'), open, '„');
  for (let i = open + 1; i < text.length; i += 1) {
    if (ANY_CLOSER.includes(text[i] as string) && text[i] !== mark && !/\S/u.test(text[i + 1] ?? ' '))
      return i;
  }
  return undefined;
}

/** An opening mark has no letter before it and something after it. */
function opens(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && at + 1 < text.length;
}

/** »…«, as in some old papers. */
function opensReversed(text: string, at: number): boolean {
  return /^$|\s/u.test(text[at - 1] ?? '') && /\S/u.test(text[at + 1] ?? ' ') && text.includes('«', at);
}

function startsParagraph(text: string, at: number): boolean {
  return /^[\s–—-]*$/u.test(text.slice(0, at));
}

function afterColon(text: string, at: number): boolean {
  return /:\s*$/u.test(text.slice(0, at));
}
