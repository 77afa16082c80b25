/** What pages weigh over the wire: HTML, stylesheets and scripts, compressed as hosts do it; pictures and search apart. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageSize {
  /** `artikler/2016/ny-hall/` */
  page: string;
  /** Bytes after gzip. */
  html: number;
  css: number;
  js: number;
  total: number;
}

/** Types of page by their addresses; the first that fits. */
const TYPES: [string, RegExp][] = [
  ['front page', /^$/],
  ['article', /^artikler\/\d{4}\/./],
  ['year', /^artikler\/\d{4}\/$/],
  ['articles', /^artikler\/$/],
  ['month', /^kalender\/./],
  ['people', /^personer\/(bokstav-[^/]*\/)?$/],
  ['person', /^personer\/./],
  ['organisations', /^organisasjoner\/(bokstav-[^/]*\/)?$/],
  ['organisation', /^organisasjoner\/./],
  ['photographer', /^fotografer\/./],
  ['overview', /^oversikt\/$/],
  ['search', /^sok\/$/],
  ['open data', /^data\/$/],
];

/** @param base path that the site lives under */
export function pageSizes(siteDir: string, pages: readonly string[], base = '/'): PageSize[] {
  const known = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = known.get(file) ?? zipped(readFileSync(join(siteDir, file)));
    known.set(file, size);
    return size;
  };
  return pages.map((page) => {
    const text = readFileSync(join(siteDir, page, 'index.html'), 'utf8');
    const sum = (pattern: RegExp): number =>
      [...text.matchAll(pattern)].reduce((all, [, link = '']) => all + sizeOf(link.slice(base.length)), 0);
    const html = zipped(Buffer.from(text));
    const css = sum(/<link rel="stylesheet" href="([^"?]+)/g);
    const js = sum(/<script type="module" src="([^"?]+)/g);
    return { page, html, css, js, total: html + css + js };
  });
}

/** A table for `npm run bench`: for each type of page how many there are, and how heavy the middle and the heaviest are. */
export function pageSizeTable(siteDir: string, base = '/'): string[] {
  const pages = readdirSync(siteDir, { recursive: true })
    .map((file) => String(file).split('\\').join('/'))
    .filter((file) => file.endsWith('index.html') && statSync(join(siteDir, file)).isFile())
    .map((file) => file.replace(/index\.html$/, ''));
  const header = `${'Pages, kB after gzip'.padEnd(24)}${['pages', 'html', 'css', 'js', 'median', 'most'].map((name) => name.padStart(8)).join('')}`;
  const rows = TYPES.flatMap(([name, pattern]) => {
    const ofType = pages.filter((page) => TYPES.find(([, other]) => other.test(page))?.[1] === pattern);
    const sizes = pageSizes(siteDir, ofType, base).sort((a, b) => a.total - b.total);
    const middle = sizes[Math.floor(sizes.length / 2)];
    const most = sizes.at(-1);
    if (!middle || !most) return [];
    const kilobytes = [middle.html, middle.css, middle.js, middle.total, most.total].map((size) =>
      (size / 1000).toFixed(1),
    );
    return [
      `${name.padEnd(24)}${[sizes.length, ...kilobytes].map((cell) => String(cell).padStart(8)).join('')}`,
    ];
  });
  return [header, ...rows];
}

const zipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 6 }).length;
