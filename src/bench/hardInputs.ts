/** Inputs that slow programs choke on: one line of five million signs, and lines that invite a pattern to backtrack. */
import { readFile } from '../reading/read.ts';

export interface HardInput {
  name: string;
  path: string;
  text: string;
}

const SIZE = 5_000_000;

const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

const POST = `<item><title>Ny hall</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<wp:post_date>2016-12-06 10:00:00</wp:post_date><content:encoded><![CDATA[${'Verftet åpner en ny hall. '.repeat(20)}

Det sier de ansatte.]]></content:encoded></item>\n`;

export function hardInputs(): HardInput[] {
  const head = 'Tittelen\nSkrevet 06.12.16Ingressen står her og er en hel setning.\n\n';
  const text = (name: string, piece: string): HardInput => ({
    name,
    path: 'raw/hard.txt',
    text: head + filled(piece),
  });
  const html = (name: string, piece: string): HardInput => ({
    name,
    path: 'raw/2016-12-06-hard.html',
    text: `<html><body><article><h1>Tittel</h1>${filled(piece)}`,
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
    html('HTML, deep nesting', '<div>'),
    html('HTML, one long paragraph', 'Dette er ord på en eneste lang linje '),
    html('HTML, many paragraphs', `<p>${'Dette er en setning om den nye hallen. '.repeat(4)}</p>\n`),
    html('HTML, many line breaks', `${'Dette er en setning om den nye hallen. '.repeat(2)}<br>`),
    html('HTML, open brackets', '< '),
    html('HTML, links', '<a href="side.html">Ord på en lenke</a> '),
    { name: 'Markdown, brackets', path: 'raw/hard.md', text: `# Tittel\n\n${filled('[a](')}` },
    { name: 'Markdown, quotes in quotes', path: 'raw/hard.md', text: `# Tittel\n\n${filled('> ')}` },
    { name: 'Markdown, stars', path: 'raw/hard.md', text: `# Tittel\n\n${filled('*a **b ')}` },
    {
      name: 'WordPress, many posts',
      path: 'raw/hard.xml',
      text: `<?xml version="1.0"?><rss xmlns:wp="w" xmlns:content="c"><channel>${filled(POST)}</channel></rss>`,
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
