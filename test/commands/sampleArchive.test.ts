/** The editors' decisions of the sample archive, in its built site; and its report, answered line by line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doubt, Line, Pair, Report } from '../../src/report/types.ts';
import { ArchiveFolder } from './archiveFolder.ts';

let archive: ArchiveFolder;
let site: Map<string, string>;
beforeAll(() => {
  archive = ArchiveFolder.ofSample();
  const { code, output } = archive.run('build');
  expect(code, output).toBe(0);
  site = archive.published();
});
afterAll(() => archive.remove());

const page = (address: string): string => site.get(`${address}/index.html`) ?? '';
const report = (): Report =>
  JSON.parse(readFileSync(join(archive.root, 'reports/import.json'), 'utf8')) as Report;

describe('the sample archive’s decisions', () => {
  it('merge, split and name', () => {
    expect(page('organisasjoner/kystklyngen')).toContain('Femten bedrifter gikk sammen');
    expect(page('personer/tone-lillevold-sjakk')).toContain('Sjakkjentene fra Tverrdal');
    expect(page('personer/tone-lillevold')).not.toContain('Sjakkjentene fra Tverrdal');
    expect(page('personer/lise-aamodt-berge')).toContain('Bussen som ventet');
    // Close forms that the articles show to be one, and others that they do not.
    expect(page('personer/lars-k-ovrum')).toContain('Ti minutter raskere over fjorden');
    expect(page('personer/per-ektvedt')).toContain('Bussen som ventet');
    expect(page('personer/per-harald-ektvedt')).not.toContain('Bussen som ventet');
  });

  it('lead from an article to each house once, and to nobody who has been taken out', () => {
    const [, aside = ''] =
      /class="article-aside"(.*?)<\/aside>/s.exec(
        page('artikler/2018/verftet-bytter-navn-skiltet-er-det-billigste-vi-har-bygget'),
      ) ?? [];
    const houses = [...aside.matchAll(/href="\/(organisasjoner\/[^"]+)"/g)].map(([, address]) => address);
    expect(houses.length).toBeGreaterThan(3);
    expect(new Set(houses).size).toBe(houses.length);
    expect(aside).toContain('Tverrdal Mekaniske');
    expect([...site.keys()].filter((path) => path.includes('navn-fjernet'))).toEqual([]);
  });

  it('let nobody hold a role in a house where the article does not say so', () => {
    expect(page('artikler/2012/sjakkjentene-fra-tverrdal')).toContain('lærer · Tverrdal sjakklubb');
  });

  it('say who somebody is', () => {
    const farahani = page('personer/nasrin-farahani');
    const [, portrait] = /<img[^>]* src="\/(media\/[^"]+)"/.exec(farahani) ?? [];
    expect(site.has(portrait ?? '')).toBe(true);
    expect(farahani).toContain('https://www.wikidata.org/wiki/Q4115189');
    expect(farahani).toMatch(/Havlinje Verft AS.*(juni 2021|2021)/s);
    expect(page('organisasjoner/kystklyngen')).toContain('https://example.com/kystklyngen');
  });

  it('keep old addresses alive', () => {
    expect(page('organisasjoner/malmhavn-industriklynge')).toMatch(
      /noindex.*canonical.*organisasjoner\/kystklyngen\//s,
    );
    expect(site.get('_redirects')).toContain(
      '/organisasjoner/malmhavn-industriklynge/ /organisasjoner/kystklyngen/ 301',
    );
  });

  it('hide, step by step', () => {
    const sitemap = site.get('sitemap.xml') ?? '';
    for (const address of ['personer/amund-kvalvaer', 'artikler/2019/eleven-som-ville-vaere-i-fred']) {
      expect(page(address)).toMatch(/<meta name="robots" content="[^"]*noindex/);
      expect(sitemap).not.toContain(address);
    }
    const inLists = [...site].filter(([path]) => !/^(artikler\/\d+|personer\/silje|pagefind\/f)/.test(path));
    for (const [path, text] of [...inLists, ['filters', filters()] as const]) {
      expect(/Gåsvær|silje-marie|Loddbok|loddbok/.exec(text), path).toBeNull();
    }
    for (const [path, text] of site)
      for (const [data] of text.matchAll(/<script type="application\/ld\+json">.*?<\/script>/g))
        if (path.startsWith('artikler/'))
          expect(/"name":"[^"]*(Gåsvær|Kvalvær)"/.exec(data), path).toBeNull();
    expect(page('artikler/2022/et-rykte-om-kaia')).toContain('Artikkelen er fjernet');
    expect(site.get('.htaccess')).toContain('Redirect gone /artikler/2022/et-rykte-om-kaia/');
    for (const [path, text] of site) {
      expect(path).not.toMatch(/digernes|kvamsoy/i);
      expect(/digern|kvams|Et rykte om/i.exec(text), path).toBeNull();
    }
    // What somebody said who is removed stands as nobody's.
    expect(site.get('data/sitater.csv')).not.toContain('Om natta sier skipene');
    expect(page('artikler/2010/sparken-fikk-stoppsignal')).toContain('En mann slapp med en samtale');
  });

  it('tell readers of a correction and of age', () => {
    const corrected = page('artikler/2015/klubbhuset-fikk-tak');
    expect(corrected).toMatch(/Rettelse.*140 000 kroner, ikke 14 000/s);
    expect(corrected).toContain('Artikkelen er fra 2015.');
    expect(site.get('rettelser.xml')).toContain('140 000 kroner, ikke 14 000');
  });
});

const filters = (): string =>
  [...site]
    .filter(([path]) => path.startsWith('sok/data/'))
    .map(([, text]) => text)
    .join('\n');

describe('the report of the sample archive', () => {
  it('gives each doubt its sentence, its evidence, and lines that settle it when they are pasted', () => {
    const before = report();
    const kinds = new Set(before.doubts.map(({ what }) => what));
    for (const kind of ['speaker', 'organisation', 'word', 'photographer'] as const)
      expect(kinds).toContain(kind);
    expect(before.proposals.length).toBeGreaterThan(0);
    for (const { evidence } of before.proposals)
      for (const { name, sentence } of evidence) expect(sentence).toContain(name);
    for (const { what, sentence, text, reason, lines } of before.doubts) {
      if (what !== 'photographer' && what !== 'speaker') expect(sentence).toContain(text);
      expect(reason).not.toBe('');
      expect(lines.length).toBeGreaterThan(0);
    }
    // By turns the first line and the last: this is her, this is nobody.
    [...before.proposals, ...before.doubts].forEach((found: Pair | Doubt, at) => {
      paste(found.lines.at(at % 2 === 0 ? 0 : -1) as Line);
    });
    const { code, output } = archive.run('import');
    expect(code, output).toBe(0);
    expect(output).not.toContain('warning');
    const after = report();
    expect([after.proposals, after.doubts, after.idle]).toEqual([[], [], []]);
    expect(after.changes.settled).toHaveLength(before.proposals.length + before.doubts.length);
    expect(after.changes.keptByHand.length).toBeGreaterThan(0);
  });
});

/** As an editor would: below the list's name, or in the entry that the line is for. */
function paste({ file, list, entry, line }: Line): void {
  const text = line.replace('NAVN', 'Kari Myrbråten');
  const lines = archive.read(file).split('\n');
  let at = lines.indexOf(`${list}:`);
  if (at < 0) {
    at = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
    lines.splice(at, 0, `${list}:`);
  }
  if (entry?.startsWith('#foto-')) {
    for (let photo = 0; photo < Number(entry.slice('#foto-'.length)); photo++)
      at = lines.findIndex((each, index) => index > at && each.startsWith('  - '));
  } else if (entry !== undefined) {
    at = lines.findIndex((each, index) => index > at && each.includes(`text: ${entry.slice(0, 20)}`));
  }
  lines.splice(at + 1, 0, entry === undefined ? `  ${text}` : `    ${text}`);
  archive.write(file, lines.join('\n'));
}
