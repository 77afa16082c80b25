/** Tables as text: cells parted by tabs, bars, or columns of spaces. */
import { type Line, tidy } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';

const LONGEST_ROW = 400;
const RULE = /^[\s|+:=-]{3,}$/;

export function table(scan: Scan): Finding | undefined {
  const line = here(scan);
  if (line.mark?.as === 'row') return markedTable(scan);
  if (line.mark || scan.at === scan.titleAt || line.text.length > LONGEST_ROW) return undefined;
  for (const cells of [byTabs, byBars, bySpaces]) {
    const width = cells(line.text).length;
    if (width < 2) continue;
    const rows: string[][] = [];
    let lines = 0;
    for (let at = scan.at; at < scan.lines.length; at += 1) {
      const row = scan.lines[at] as Line;
      if (row.mark || row.text.length > LONGEST_ROW || (lines > 0 && row.gap && scan.page.spaced)) break;
      if (RULE.test(row.text) && lines > 0) {
        lines += 1;
        continue;
      }
      const own = cells(row.text);
      if (own.length !== width) break;
      rows.push(own);
      lines += 1;
    }
    const enough = cells === bySpaces ? 3 : 2;
    if (rows.length >= enough) return found(rows, lines, 0.9);
  }
  return undefined;
}

const byTabs = (text: string): string[] => text.split(/\t+/).map(tidy);
const byBars = (text: string): string[] => text.replace(/^\|/, '').replace(/\|$/, '').split('|').map(tidy);
const bySpaces = (text: string): string[] => text.split(/\s{2,}/).map(tidy);

function markedTable(scan: Scan): Finding {
  const first = here(scan).mark as Extract<Line['mark'], { as: 'row' }>;
  const rows: string[][] = [];
  for (let at = scan.at; at < scan.lines.length; at += 1) {
    const { mark } = scan.lines[at] as Line;
    if (mark?.as !== 'row' || mark.table !== first.table) break;
    rows.push(mark.cells);
  }
  return found(rows, rows.length, 0.95);
}

const found = (rows: string[][], lines: number, sure: number): Finding => ({
  shape: 'table',
  sure,
  lines,
  parts: [{ part: 'block', block: { type: 'table', rows } }],
});
