/** Text whose lines were broken at a fixed width: the breaks inside its paragraphs become spaces again. */

/** Lines longer than this are whole paragraphs. */
const WIDEST = 100;
const NARROWEST = 40;
/** Share of the breaks that a fixed width must explain. */
const SURE = 0.9;
const FEWEST_BREAKS = 4;

/** The same text, its wrapped lines joined; unchanged where it is not wrapped. `number` is the first line's, from 1. */
export function unwrap(lines: readonly string[]): { text: string; number: number }[] {
  const numbered = lines.map((text, index) => ({ text: text.trimEnd(), number: index + 1 }));
  const width = wrapWidth(numbered.map(({ text }) => text));
  if (width === undefined) return numbered;
  const joined: { text: string; number: number }[] = [];
  let previous = '';
  for (const line of numbered) {
    const last = joined.at(-1);
    if (last && previous !== '' && line.text !== '' && isWrap(previous, line.text, width))
      last.text += ` ${line.text.trim()}`;
    else joined.push({ ...line });
    previous = line.text;
  }
  return joined;
}

/** The width at which nearly all line breaks inside paragraphs fall, if there is one. */
function wrapWidth(lines: readonly string[]): number | undefined {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.length);
  if (widest > WIDEST || widest < NARROWEST) return undefined;
  let breaks = 0;
  let explained = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const [before, after] = [lines[at - 1] as string, lines[at] as string];
    if (before.trim() === '' || after.trim() === '') continue;
    breaks += 1;
    if (isWrap(before, after, widest)) explained += 1;
  }
  // Titles, date lines and subheadings above their paragraphs are breaks of another kind.
  const others = breaks - explained;
  return explained >= FEWEST_BREAKS &&
    (explained >= breaks * SURE || (others <= 6 && explained >= others * 3))
    ? widest
    : undefined;
}

/** The next line's first word would not have fitted on this one. */
function isWrap(before: string, after: string, width: number): boolean {
  if (/^\s*(?:[•*·–—-]|\d{1,2}[.)])\s/.test(after) && /[.!?:]$/.test(before)) return false;
  const first = /^\s*\S+/.exec(after)?.[0].trim().length ?? 0;
  return before.length + 1 + first > width - 2;
}
