/** The sample archive with what it lacks (pictures, a correction, a removed article, many names), built as its owner would. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { drawnQuay } from './drawing.ts';

export interface WholeSite {
  /** The built site. */
  folder: string;
  remove(): void;
}

/** One page of each type, by what it is: addresses without the base. */
export const PAGE_TYPES = {
  forside: '',
  artikkel: 'artikler/2023/lyset-pa-kaia/',
  'artikkel-nynorsk': 'artikler/2011/tre-dagar-i-industriens-teneste/',
  'fjernet-artikkel': 'artikler/2023/tatt-bort/',
  artikler: 'artikler/',
  aar: 'artikler/2016/',
  maaned: 'kalender/2016-09/',
  person: 'personer/nasrin-farahani/',
  personer: 'personer/',
  organisasjon: 'organisasjoner/kystklyngen/',
  organisasjoner: 'organisasjoner/',
  fotograf: 'fotografer/eva-lunde-brygge/',
  fotografer: 'fotografer/',
  oversikt: 'oversikt/',
  sok: 'sok/',
  om: 'om/',
  data: 'data/',
  tilgjengelighet: 'tilgjengelighet/',
  'finnes-ikke': '404.html',
} as const;

/** Only where the archive has so many names that each letter has a page. */
export const LETTER_PAGE = 'personer/bokstav-b/';

export interface WholeSiteOptions {
  /** Path that the site lives under. */
  base: string;
  lang?: 'nb' | 'nn';
  /** Adds an article with so many names. */
  manyNames?: number;
}

/** @throws where the build fails, with what it said */
export async function buildWholeSite(browser: Browser, options: WholeSiteOptions): Promise<WholeSite> {
  const root = mkdtempSync(join(tmpdir(), 'nyhetsarkiv-whole-'));
  const content = join(root, 'content');
  cpSync('content', content, { recursive: true });
  const settings = readFileSync(join(content, 'site.yml'), 'utf8')
    .replace(/^url: .*$/m, `url: https://arkiv.example.no${options.base}`)
    .replace(/^lang: .*$/m, `lang: ${options.lang ?? 'nb'}`);
  writeFileSync(join(content, 'site.yml'), `${settings}${STATEMENT}`);
  mkdirSync(join(content, 'articles/2023'), { recursive: true });
  mkdirSync(join(content, 'media'), { recursive: true });
  writeFileSync(join(content, 'articles/2023/lyset-pa-kaia.md'), ARTICLE);
  writeFileSync(join(content, 'articles/2023/tatt-bort.md'), REMOVED);
  writeFileSync(join(content, 'media/kaia.png'), await drawnQuay(browser, 9));
  writeFileSync(join(content, 'media/krana.png'), await drawnQuay(browser, 16));
  if (options.manyNames) writeFileSync(join(content, 'articles/2023/laget.md'), members(options.manyNames));
  const folder = join(root, 'site');
  const build = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/build.ts', '--content', content, '--output', folder],
    { encoding: 'utf8' },
  );
  if (build.status !== 0) throw new Error(`the site was not built:\n${build.stdout}${build.stderr}`);
  return { folder, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The pages of a built site, as addresses. */
export const pagesUnder = (folder: string, address: string): string[] =>
  readdirSync(join(folder, address), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `${address}${file.replace(/index\.html$/, '')}`);

const STATEMENT = `accessibility:
  contact: arkivet@example.no
  assessed: 2026-05-04
  issues:
    - Bildene fra før 2012 har ingen beskrivelse.
`;

const ARTICLE = `---
title: Lyset på kaia slukkes først ved midnatt
kicker: Havnenytt
date: 2023-02-14
updated: 2023-02-16
lang: nb
description: Havnestyret lar lyktene brenne to timer lenger. Naboene er delt, og måkene er våkne.
byline: [Eva Lunde Brygge]
corrections:
  - { date: 2023-02-16, text: 'Det er 62 lykter på kaia, ikke 26.' }
people:
  - { name: Marit Ånestad, roles: [havnedirektør], organisations: [Skjærvik Havn KF], quoted: true, depicted: true }
  - { name: Halvdan Ness Torvik, roles: [nabo], quoted: true }
organisations:
  - { name: Skjærvik Havn KF, aliases: [Havnevesenet] }
  - { name: Kystklyngen }
photos:
  - { alt: Kaia med båt og kran i morgenlys, caption: 'Marit Ånestad har fått klager på lyset, og ros for det.', credit: Eva Lunde Brygge, photographers: [Eva Lunde Brygge], src: media/kaia.png }
  - { alt: Krana på ettermiddagen, caption: Krana er det høyeste på kaia., credit: Eva Lunde Brygge, photographers: [Eva Lunde Brygge], src: media/krana.png }
  - { alt: Lyktene slik de så ut i 1958, caption: Lyktene ble hengt opp i 1958., credit: Ukjent, label: Arkivfoto }
quotes:
  - { speaker: Marit Ånestad, text: Ingen skal falle i sjøen fordi vi sparer på strømmen, style: dash }
  - { speaker: Halvdan Ness Torvik, text: som å bo under en stjerne, style: verbatim }
  - { speaker: Halvdan Ness Torvik, text: gardinene må skiftes, style: indirect }
---

![](#foto-1)

– Ingen skal falle i sjøen fordi vi sparer på strømmen, sier havnedirektør Marit Ånestad i Skjærvik Havn KF.

Havnevesenet har 62 lykter langs kaia. Kystklyngen betaler for halvparten av dem, og vil ha lys når skiftet er slutt.

## Delte naboer

Nabo Halvdan Ness Torvik kaller det «som å bo under en stjerne». Torvik mener at gardinene må skiftes.

![](#foto-2)

::: fakta Lyktene
- 62 i tallet
- Lyser til kl. 24 fra 1. mars
:::

| År | Lykter |
| --- | ---: |
| 1958 | 12 |
| 2023 | 62 |

![](#foto-3)

::: les-ogsa
- [Alle artikler fra 2016](/artikler/2016/)
:::
`;

const REMOVED = `---
title: Tatt bort
date: 2023-01-02
visibility: removed
---
Denne artikkelen er tatt bort.
`;

/** Names that sort under many letters, all of them invented. */
function members(count: number): string {
  const first = 'Asta Brage Cato Dina Embla Frode Guro Helge Iver Jenny Knut Live'.split(' ');
  const start = 'Bak Dyr Eik Fur Gran Hol Kvern Lang Myr Sol Torp Ørn Ås'.split(' ');
  const last = 'berg dal eng haug li mo nes rud stad vik ås øy'.split(' ');
  const names = first.flatMap((given) =>
    start.flatMap((begin) => last.map((end) => `${given} ${begin}${end}`)),
  );
  const people = names.slice(0, count).map((name) => `  - { name: ${name}, roles: [medlem] }`);
  return `---\ntitle: Laget\ndate: 2023-01-03\npeople:\n${people.join('\n')}\n---\nLaget møttes.\n`;
}
