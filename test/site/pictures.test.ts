/** Pictures as they come from the archive's folder to its pages. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knit } from '../../src/archive/knit.ts';
import { parseArticle } from '../../src/archive/load.ts';
import { siteSettings } from '../../src/archive/schema.ts';
import type { Archive } from '../../src/archive/types.ts';
import { makePictures } from '../../src/site/pictures/make.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nyhetsarkiv-pictures-'));
  mkdirSync(join(folder, 'media'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, bytes: Uint8Array | string): void =>
  writeFileSync(join(folder, 'media', name), bytes);

function archiveWith(...srcs: string[]): Archive {
  const photos = srcs.map((src) => `  - { caption: Kaia, src: "${src}" }`).join('\n');
  const text = `---\ntitle: Ny kai\ndate: 2016-12-06\nphotos:\n${photos}\n---\nKaia er ny.\n`;
  return knit(siteSettings.parse({ title: 'Fjordposten' }), [parseArticle('articles/2016/ny-kai.md', text)])
    .archive;
}

function make(archive: Archive) {
  return makePictures({ archive, contentDir: folder, cacheDir: join(folder, 'cache') });
}

/** A grey PNG of this size. */
function png(width: number, height: number, grey = 128): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, grey);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a picture', () => {
  test('comes in several widths, none wider than it is, and all of them are put on the site', async () => {
    put('kai.png', png(1000, 500));
    put('lite.png', png(300, 200));
    const { pictures, problems } = await make(archiveWith('media/kai.png', 'lite.png'));
    expect(problems).toEqual([]);
    const kai = pictures.find('media/kai.png');
    expect(kai?.sizes.map(({ width, height }) => [width, height])).toEqual([
      [400, 200],
      [800, 400],
    ]);
    expect(pictures.find('lite.png')?.sizes.map(({ width }) => width)).toEqual([300]);
    const files = [kai, pictures.find('lite.png')].flatMap((one) => [...(one?.sizes ?? []), one?.shared]);
    expect(files.map((file) => file?.address).sort()).toEqual(
      pictures.files.map(({ address }) => address).sort(),
    );
    for (const { from } of pictures.files) expect(statSync(from).size).toBeGreaterThan(0);
  });

  test('is made once and shown in both places where two names lead to it', async () => {
    put('kai.png', png(500, 500));
    for (let time = 0; time < 5; time++) {
      put('kai.png', png(500, 500, time));
      const { pictures, problems } = await make(archiveWith('media/kai.png', 'kai.png'));
      expect(problems).toEqual([]);
      expect(pictures.find('kai.png')).toEqual(pictures.find('media/kai.png'));
      expect(pictures.find('kai.png')).toBeDefined();
    }
  });

  test('of a page that is gone is found by its bare name', async () => {
    put('ny bru.png', png(100, 100));
    const names = ['https://avis.example.no/wp-content/2016/ny%20bru.png?w=800', 'Brua_files/ny%20bru.png'];
    const { pictures, problems } = await make(archiveWith(...names));
    expect(problems).toEqual([]);
    for (const name of names) expect(pictures.find(name)).toBeDefined();
  });

  test('is made once, whatever its name and date, and anew when it is another', async () => {
    put('kai.png', png(500, 250));
    const first = await make(archiveWith('media/kai.png'));
    const age = () => first.pictures.files.map(({ from }) => statSync(from).mtimeMs);
    const before = age();
    renameSync(join(folder, 'media/kai.png'), join(folder, 'media/brygga.png'));
    utimesSync(join(folder, 'media/brygga.png'), 1, 1);
    const second = await make(archiveWith('media/brygga.png'));
    expect(age()).toEqual(before);
    expect(second.pictures.find('media/brygga.png')).toEqual(first.pictures.find('media/kai.png'));
    put('brygga.png', png(500, 250, 40));
    const third = await make(archiveWith('media/brygga.png'));
    expect(third.pictures.find('media/brygga.png')).not.toEqual(first.pictures.find('media/kai.png'));
    expect(third.pictures.files).not.toEqual(first.pictures.files);
  });

  test('that is broken or lacking is told in one line with what to do, and the others are shown', async () => {
    put('hel.png', png(500, 250));
    put('halv.png', png(500, 250).subarray(0, 300));
    put('tekst.jpg', 'Dette er ikke noe bilde.');
    const { pictures, problems } = await make(
      archiveWith(
        'media/hel.png',
        'media/halv.png',
        'media/tekst.jpg',
        'media/borte.jpg',
        '../../etc/kart.png',
        'gammelt.jpg',
      ),
    );
    expect(pictures.find('media/hel.png')).toBeDefined();
    for (const src of ['media/halv.png', 'media/tekst.jpg', 'media/borte.jpg'])
      expect(pictures.find(src)).toBeUndefined();
    expect(problems.map(({ message }) => message).sort()).toEqual([
      'articles/2016/ny-kai.md: not in media/, and so not shown: «kart.png», «gammelt.jpg»; put them there',
      'articles/2016/ny-kai.md: the picture «media/borte.jpg» is not there; put it in that place, or correct its name',
      expect.stringMatching(
        /^media\/halv\.png: cannot be read as a picture \(.+\); save it again as JPEG or PNG$/,
      ),
      expect.stringMatching(
        /^media\/tekst\.jpg: cannot be read as a picture \(.+\); save it again as JPEG or PNG$/,
      ),
    ]);
  });
});
