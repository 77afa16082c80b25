import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkLinks, type LinkCheck } from '../../src/pipeline/links.ts';

const folder = mkdtempSync(join(tmpdir(), 'nyhetsarkiv-links-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a site of these files that lives under `/arkiv/`. */
function said(files: Record<string, string>, check: Partial<LinkCheck> = {}): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  try {
    checkLinks(folder, { base: '/arkiv/', ...check });
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

test('pages, files, anchors and pictures that are there are found, from the root and from the page', () => {
  expect(
    said({
      'index.html':
        '<a href="/arkiv/a/#sitat-1">a</a> <a href="a/">a</a> <a href="/arkiv/?q=x">b</a> <a href="#her" id="her">c</a>' +
        '<a href="https://example.no/nei/">d</a><a href="mailto:a@example.no">e</a> <img src="/arkiv/m/%C3%A5.png">',
      'a/index.html': '<p id="sitat-1"><a href="../#her">x</a><a href="/arkiv/feed.xml">y</a></p>',
      'feed.xml': '',
      'm/å.png': '',
    }),
  ).toEqual([]);
});

test('whatever leads nowhere is told with its page, a link that many pages have once', () => {
  const all = said({
    'index.html': '<a href="/arkiv/borte/">x</a><img srcset="/arkiv/a.webp 400w, /arkiv/b.webp 800w">',
    'a/index.html': '<a href="/arkiv/borte/">x</a><a href="/#x">y</a>',
    'b/index.html':
      '<a href="/arkiv/a/#sitat-9">x</a><a href="b.html">y</a> <form action="/arkiv/sok/"></form>',
    'a.webp': '',
  });
  expect(all.map((line) => line.replace(/;.*/, '')).sort()).toEqual([
    'a/index.html: links to «/#x», which is not there',
    'a/index.html: links to «/arkiv/borte/», which is not there (and 1 more page does)',
    'b/index.html: links to «/arkiv/a/#sitat-9», which is not there',
    'b/index.html: links to «/arkiv/sok/», which is not there',
    'b/index.html: links to «b.html», which is not there',
    'index.html: links to «/arkiv/b.webp», which is not there',
  ]);
});

test('words and data that look like links are none', () => {
  expect(
    said({
      'index.html':
        '<script type="application/ld+json">{"headline":"Slik: href=","url":"/borte/"}</script>' +
        '<p title="a href=&quot;/borte/&quot;">&lt;a href=&quot;/borte/&quot;></p>',
    }),
  ).toEqual([]);
});

test('of a part of the site only its own links are told, wherever they lead', () => {
  const files = {
    'a/index.html': '<a href="/arkiv/b/#fins">x</a><a href="/arkiv/b/#borte">x</a>',
    'b/index.html': '<p id="fins"><a href="/arkiv/ogsa-borte/">x</a></p>',
  };
  const only = said(files, { pages: ['a/index.html'], sourceOf: () => 'articles/2016/a.md' });
  expect(only).toHaveLength(1);
  expect(only[0]).toMatch(/^articles\/2016\/a\.md: the page a\/index\.html links to «\/arkiv\/b\/#borte»/);
});
