/** An archive in which every field of every file is an attack, each in its turn. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { escapeLine } from '../../src/archive/escape.ts';
import { ArchiveFolder } from '../commands/archiveFolder.ts';

/** Group → strings. */
export const ATTACKS: Record<string, string[]> = parse(
  readFileSync(new URL('./attacks.yml', import.meta.url), 'utf8'),
);
export const ALL_ATTACKS = Object.values(ATTACKS).flat();

export function attackedArchive(): ArchiveFolder {
  const archive = new ArchiveFolder();
  archive.write('site.yml', settings());
  archive.write('media/x.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  ALL_ATTACKS.forEach((attack, number) => {
    const year = 2000 + (number % 20);
    archive.write(`articles/${year}/angrep-${number}.md`, writtenArticle(attack, number, year));
  });
  Object.entries(ATTACKS).forEach(([group, attacks], at) => {
    const date = `${String(at + 1).padStart(2, '0')}.03.2021`;
    archive.write(`raw/${group}.txt`, rawText(group, attacks, date));
    archive.write(`raw/2021-04-${String(at + 1).padStart(2, '0')}-${group}.html`, savedPage(group, attacks));
  });
  archive.write('raw/wordpress.xml', wordpress());
  archive.write('people.yml', decisions('people'));
  archive.write('organisations.yml', decisions('organisations'));
  return archive;
}

function settings(): string {
  const all = ALL_ATTACKS.join(' ');
  return stringify({
    title: 'Prøvearkivet </title><script>alert(1)</script> "\'><img src=x onerror=alert(1)> {{ 7 * 7 }}',
    description: all,
    publisher: ATTACKS.breakouts?.slice(0, 8).join(' '),
    notice: ATTACKS.breakouts?.slice(8, 16).join(' '),
    accessibility: { issues: ALL_ATTACKS.filter((attack) => attack.trim()) },
    url: 'http://localhost:8080/',
  });
}

const personName = (attack: string, number: number): string => `Navn${number} ${attack}`;
const houseName = (attack: string, number: number): string => `Hus${number} ${attack}`;

function writtenArticle(attack: string, number: number, year: number): string {
  const name = personName(attack, number);
  const house = houseName(attack, number);
  const data = {
    title: attack,
    kicker: attack,
    date: `${year}-06-05`,
    updated: `${year}-06-06`,
    lang: 'nb',
    description: `${attack} og ${name} i ${house}`,
    dateline: attack,
    byline: [attack],
    corrections: [{ date: `${year}-06-06`, text: attack }],
    source: attack,
    printed: { date: attack, byline: attack },
    people: [
      { name: attack, roles: [attack], organisations: [attack], party: attack, quoted: true },
      {
        name,
        roles: [attack, 'leder'],
        organisations: [house],
        positions: [{ role: attack, organisation: house }],
        depicted: true,
      },
    ],
    organisations: [{ name: attack, aliases: [attack, `${attack} (2)`] }, { name: house }],
    photos: [
      {
        alt: attack,
        caption: attack,
        credit: attack,
        label: attack,
        photographers: [attack],
        agency: attack,
        src: attack,
      },
    ],
    quotes: [
      { speaker: attack, text: attack, style: 'dash' },
      { speaker: name, text: `${attack} og ${name}`, style: 'verbatim' },
    ],
    [attack]: attack,
  };
  const lines = [
    `## ${escapeLine(attack)}`,
    '![](#foto-1)',
    escapeLine(`– ${attack}, sier ${name}.`),
    attack,
  ];
  return `---\n${stringify(data, { aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE' })}---\n\n${lines.join('\n\n')}\n`;
}

/** A file with control signs is refused as no text at all; the front matter has them. */
const oneLine = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

function rawText(group: string, attacks: readonly string[], date: string): string {
  const blocks = attacks
    .map(oneLine)
    .flatMap((attack) => [
      `– Vi tåler det, sier daglig leder Kari Moe i ${attack} AS.`,
      attack,
      `Lise Vik ser på ${attack}. Foto: ${attack}`,
      `– ${attack}, sier ${attack} Strand.`,
      `• ${attack}`,
    ]);
  return [`Angrepet med ${group}`, `Skrevet ${date}Dette er et angrep.`, ...blocks].join('\n\n');
}

function savedPage(group: string, attacks: readonly string[]): string {
  const paragraphs = attacks
    .map(oneLine)
    .map(
      (attack) =>
        `<p>Vi tåler det: ${attack}</p><p title='${attack}'>Et avsnitt til.</p><figure><img src="x" alt="${attack}"><figcaption>${attack} Foto: ${attack}</figcaption></figure>`,
    );
  return `<!doctype html><html><head><title>Lagret ${group}</title><meta name="author" content="${attacks[0]}"></head>
<body><article><h1>Lagret side om ${group}</h1><p>Dette er en side som noen har lagret fra nettet for lenge siden.</p>${paragraphs.join('\n')}</article></body></html>`;
}

function wordpress(): string {
  const items = Object.entries(ATTACKS).map(([group, attacks], at) => {
    const cdata = (text: string): string =>
      `<![CDATA[${text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/g, '').replaceAll(']]>', '')}]]>`;
    return `<item><title>${cdata(`Innlegg om ${group}: ${attacks[0]}`)}</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<dc:creator>${cdata(attacks[0] ?? '')}</dc:creator><wp:post_date>2022-05-${String(at + 1).padStart(2, '0')} 10:00:00</wp:post_date>
<content:encoded>${cdata(`<p>Dette er et innlegg.</p>${attacks.map((attack) => `<p>${attack}</p>`).join('\n\n')}`)}</content:encoded></item>`;
  });
  return `<?xml version="1.0"?><rss xmlns:wp="w" xmlns:content="c" xmlns:dc="d"><channel>${items.join('\n')}</channel></rss>`;
}

/** Every other person is renamed, merged or hidden under an attack's own words. */
function decisions(kind: 'people' | 'organisations'): string {
  const name = kind === 'people' ? personName : houseName;
  const entries = ALL_ATTACKS.map((attack, number) => ({
    name: `${name(attack, number)} (2)`,
    aliases: [name(attack, number)],
    description: attack,
    ...(kind === 'people' && {
      roles: [{ role: attack, organisation: attack, from: 2001 }],
      // A name that Markdown must escape is not found in the body, and the build refuses to publish it.
      ...(number % 8 === 7 && escapeLine(attack) === attack && { visibility: 'anonymous', shown_as: attack }),
    }),
  }));
  return stringify(
    { [kind]: entries, [`not_${kind}`]: [{ name: 'Ingen', is: ALL_ATTACKS[0] }] },
    { aliasDuplicateObjects: false },
  );
}
