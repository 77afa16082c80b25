/** Inputs that slow programs choke on: one line of five million signs, and lines that invite a pattern to backtrack. */
import { readFile } from '../reading/read.ts';

export interface HardInput {
  name: string;
  path: string;
  text: string;
}

const SIZE = 5_000_000;

const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

export function hardInputs(): HardInput[] {
  const head = 'Tittelen\nSkrevet 06.12.16Ingressen står her og er en hel setning.\n\n';
  const text = (name: string, piece: string): HardInput => ({
    name,
    path: 'raw/hard.txt',
    text: head + filled(piece),
  });
  return [
    text('one line', 'Dette er ord på en eneste lang linje '),
    text('one word', 'a'),
    text('dashes', '– '),
    text('quotation marks', '«'),
    text('digits and stops', '06.12.16 '),
    text('«Foto:» without end', 'Foto: Per Ås/'),
    text('short lines', 'Kort linje\n'),
    text('blank lines', '\n \n'),
    {
      name: 'HTML, deep nesting',
      path: 'raw/hard.html',
      text: `<html><body><h1>Tittel</h1>${filled('<div>')}`,
    },
  ];
}

/** Seconds to read it, whatever comes of it. */
export function readingSeconds({ path, text }: HardInput): number {
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  readFile({ path, bytes }, { today: '2026-01-01' });
  return (performance.now() - start) / 1000;
}
