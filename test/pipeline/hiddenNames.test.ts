/** The last look before a site is published. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkHiddenNames } from '../../src/pipeline/hiddenNames.ts';

const HIDDEN = [{ forms: ['Kåre Bjørn Ås'] }, { forms: ['Roald Digernes'] }];
let site: string;
let files: string[];
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'nyhetsarkiv-test-'));
  files = [];
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
  files.push(path);
};

describe('a hidden name is found', () => {
  it.each([
    ['in words', 'a.html', '<p>Dette sa Roald Digernes i går.</p>'],
    ['in the genitive', 'a.html', '<p>Roald Digernes’ båt og Kåre Bjørn Ås’ hus</p>'],
    ['in capitals', 'a.html', '<h1>ROALD DIGERNES VANT</h1>'],
    ['in small letters', 'a.html', 'kåre bjørn ås'],
    ['with hard spaces', 'a.html', 'Roald&nbsp;Digernes'],
    ['through tags', 'a.html', '<p><b>Roald</b> <i>Digernes</i></p>'],
    ['with the family name first', 'a.csv', '"Digernes, Roald",12'],
    ['in two signs for a letter', 'a.html', 'Kåre Bjørn Ås'.normalize('NFD')],
    ['as HTML entities', 'a.html', 'K&aring;re Bj&oslash;rn &Aring;s'],
    ['as HTML numbers', 'a.html', 'K&#229;re Bj&#xf8;rn &#xC5;s'],
    ['escaped in JSON', 'a.json', String.raw`{"name":"K\u00e5re Bj\u00f8rn \u00c5s"}`],
    ['after a line break in JSON', 'a.json', String.raw`{"text":"slutt\nRoald Digernes"}`],
    ['encoded in an address', 'a.html', '<a href="?q=%20K%C3%A5re%20Bj%C3%B8rn+%C3%85s">'],
    ['in an e-mail address', 'a.html', 'kare.bjorn.as@example.no'],
    ['in a feed', 'feed.xml', '<author><name>Roald Digernes</name></author>'],
    ['as the address of a page', 'personer/kare-bjorn-as/index.html', '<p>Ingen</p>'],
    ['in a link', 'a.html', '<a href="/personer/roald-digernes/">'],
    ['in the name of a picture', 'media/Roald_Digernes.jpg', 'bilde'],
    // The strings of packed data have their length before them, which may be a letter.
    ['in a packed index', 'pagefind/x.pf_filter', gzipSync('pagefind_dcd\u0081nRoald DigernesaKåre')],
  ])('%s', async (_how, path, content) => {
    put(path, content);
    await expect(checkHiddenNames(site, files, HIDDEN)).rejects.toThrow(
      /a name that is to be hidden still stands/,
    );
  });

  it('and other names are let through', async () => {
    put('a.html', '<p>Rolf Digernes, Roald Vik, Roald Digernesvik og Kåre Ås. Bjørn Åsen.</p>');
    put('personer/roald-digernesvik/index.html', '');
    await expect(checkHiddenNames(site, files, HIDDEN)).resolves.toBeUndefined();
  });
});
