/** Lines that tell when an article was published, in the many ways that sites print them. */
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/reading/read.ts';

const TITLE = 'Ny bro over elva';
const STORY =
  'Kommunen åpner en ny bro over elva til våren.\n\n– Vi er glade, sier ordfører Kari Moe.\n\nDen gamle broen blir revet.\n';

const read = (...lines: string[]) =>
  readFile(
    { path: 'raw/sak.txt', bytes: new TextEncoder().encode([...lines, STORY].join('\n\n')) },
    { today: '2026-01-01' },
  );

const LINES = [
  'Oslo, 6. desember 2016',
  'OSLO 6. desember 2016',
  'Vestvik, tirsdag 6. desember 2016',
  'Vestvik, den 6. desember 2016',
  'NTB 06.12.2016 10:12',
  '©NTB 06.12.2016',
  'Av: NTB  Publisert: 06.12.2016',
  'Pressemelding nr. 12/2016 - 06.12.2016',
  'Tue, 06 Dec 2016',
  'Av Kommunikasjonsavdelingen, Vestvik sykehus. Publisert 6. des 2016',
  'Publisert av Servicekontoret i Vestvik kommune. 06.12.2016',
  'Artikkel av Kari Vik den 06.12.2016',
  'Postet den 6. desember 2016 av admin',
  'Vestvik Avis 06.12.2016',
  'Fra papirutgaven 6. desember 2016',
  'Av Ola Hansen, leder i Vestvik Venstre 06.12.2016',
  'Dato for publisering: 06.12.2016',
  'Vestvik 6/12 2016',
  'NYHET Opprettet 06.12.2016 – Av Kari Vik Moe',
  'Aktuelt | 6. desember 2016 | Tekst: Kari Vik',
  'Publisert 06.12.2016 i Nyheter',
  'Publisert 6. desember 2016 i Skole og fritid',
  'Publisert 06.12.16 i Arkivet',
  'Publisert tirsdag 6. desember 2016 kl. 09.10. Oppdatert kl. 14.05.',
];

describe('a date line', () => {
  it.each(LINES)('%s', (line) => {
    for (const { articles, notes } of [read(TITLE, line), read(line, TITLE)]) {
      expect(notes.filter(({ level }) => level === 'error')).toEqual([]);
      expect(articles[0]).toMatchObject({ title: TITLE, date: '2016-12-06' });
      expect(articles[0]?.lead).toMatch(/^Kommunen/);
    }
  });

  it('may stand below the lead, or at the end', () => {
    const lead = 'Styret har vedtatt å bygge en ny bro over elva.';
    const { articles } = read(TITLE, lead, 'Vestvik, 6. desember 2016');
    expect(articles[0]).toMatchObject({ title: TITLE, date: '2016-12-06', lead });
    const bytes = new TextEncoder().encode([TITLE, STORY, 'Vestvik, 6. desember 2016'].join('\n\n'));
    expect(readFile({ path: 'a.txt', bytes }, { today: '2026-01-01' }).articles[0]?.date).toBe('2016-12-06');
  });

  it('may stand below captions and the first words of the story, with its time and the writer’s address', () => {
    const caption = 'NY BRO: Styreleder Kari Moe har ventet i to år på den nye broen.';
    const head = [TITLE, `${caption}\n${caption}`, 'Per Vik', '– Vi er glade, sier Moe.'];
    const { articles } = read(...head, '06.12.2016\n10:12', 'per.vik@avisa.example');
    expect(articles[0]).toMatchObject({
      date: '2016-12-06',
      byline: ['Per Vik'],
      lead: '– Vi er glade, sier Moe.',
    });
    expect(articles[0]?.blocks.filter(({ type }) => type === 'photo')).toMatchObject([{ caption }]);
    expect(JSON.stringify(articles[0]?.blocks)).not.toMatch(/10:12|avisa\.example/);
  });

  it.each([
    'Mo i Rana, 6. desember 2016: ',
    'Oslo, tirsdag 6. desember 2016. ',
    '(Vestvik, 06.12.2016) ',
    'Vestvik, 06.12.2016 – ',
  ])('%s before the story', (before) => {
    const { articles } = read(TITLE, `${before}Verftet på Nordneset åpner igjen til våren.`);
    expect(articles[0]).toMatchObject({
      title: TITLE,
      date: '2016-12-06',
      lead: 'Verftet på Nordneset åpner igjen til våren.',
    });
  });

  it('does not take a date out of the story', () => {
    const { articles } = read(TITLE, '06.12.2016', 'I Vestvik, 3. mai 2014, ble planen lagt fram.');
    expect(articles[0]).toMatchObject({
      date: '2016-12-06',
      lead: expect.stringMatching(/^I Vestvik, 3. mai/),
    });
  });

  it('of a form that nobody knows is taken with a warning, where it is the only one', () => {
    const { articles } = read(TITLE, 'utg. 6. desember 2016 / side 4 spalte 2');
    expect(articles[0]?.date).toBe('2016-12-06');
    expect(articles[0]?.notes).toMatchObject([{ level: 'warning', code: 'date-guessed', line: 3 }]);
    const two = read(TITLE, 'utg. 6. desember 2016 / jf. 3. mai 2014 side 4');
    expect(two.articles).toEqual([]);
    expect(two.notes).toMatchObject([{ level: 'error', code: 'no-date' }]);
  });

  it('is not a title that has a date in it', () => {
    const { articles } = read('Sommerfest i Vestvik 6. desember 2016', 'Publisert 01.12.2016');
    expect(articles[0]).toMatchObject({ title: 'Sommerfest i Vestvik 6. desember 2016', date: '2016-12-01' });
  });

  it('is not a line of the story, nor of what takes place', () => {
    const { articles } = read(TITLE, 'Publisert 01.12.2016', 'Broen i Vestvik åpnes lørdag 17. juni 2017');
    expect(articles[0]?.date).toBe('2016-12-01');
    expect(articles[0]?.lead).toContain('17. juni 2017');
    expect(read(TITLE, 'Tid: 06.12.2016').articles).toEqual([]);
  });
});

describe('a byline', () => {
  it.each([
    ['Kari Vik og Per Ås', ['Kari Vik', 'Per Ås']],
    ['Kari Vik, Vestvik Avis', ['Kari Vik']],
    ['Kari Vik/NTB', ['Kari Vik']],
    ['Av KARI VIK, foto PER ÅS', ['Kari Vik']],
    ['KARI VIK (tekst) PER ÅS (foto)', ['Kari Vik']],
    ['Tekst: Kari Vik Publisert', ['Kari Vik']],
    ['Tekst Kari Vik Foto Per Ås', ['Kari Vik']],
    ['Skrevet av: Nina Kraft', ['Nina Kraft']],
    ['Tekst: Tor Vik, iVestvik', ['Tor Vik']],
    ['Av TOR VIK', ['Tor Vik']],
    ['Vik, Anne Lise', ['Anne Lise Vik']],
    ['Av Kari Vik, rådgiver i Vestvik fylkeskommune', ['Kari Vik']],
    ['MINNEORD: Kari Vik (78)', []],
  ])('%s', (line, byline) => {
    const { articles } = read(TITLE, line, '06.12.2016');
    expect(articles[0]).toMatchObject({ byline, date: '2016-12-06' });
    expect(articles[0]?.lead).toMatch(/^Kommunen/);
  });
});

it('a picture is by whom the credit names surname first', () => {
  const { articles } = read(TITLE, '06.12.2016', 'Båten ligger klar ved kaia. Foto: Moe, Ola / Vikfoto');
  const photos = articles[0]?.blocks.filter(({ type }) => type === 'photo');
  expect(photos).toMatchObject([{ photographers: ['Ola Moe'], agency: 'Vikfoto' }]);
});

it('a name under the date is the writer’s, and no other words for the picture below', () => {
  const caption = 'Ola Moe har kjørt båten siden 1968. Foto: Kari Vik';
  const { articles } = read(TITLE, '6. desember 2016\nKari Vik', caption);
  expect(articles[0]?.byline).toEqual(['Kari Vik']);
  const photos = articles[0]?.blocks.filter(({ type }) => type === 'photo');
  expect(photos).toMatchObject([{ caption: 'Ola Moe har kjørt båten siden 1968.' }]);
  expect(photos?.[0]).not.toHaveProperty('alt');
});

it('a date in the title counts where nothing else tells', () => {
  expect(read('Ny bro over elva (06.12.2016)').articles[0]?.date).toBe('2016-12-06');
  expect(read('Ny bro over elva (06.12.2016)', 'Publisert 7.12.2016').articles[0]?.date).toBe('2016-12-07');
});

describe('a date behind the lead', () => {
  const LEAD = 'Det var flere dyr inne. Årsaken er ikke kjent.';
  it('is the date, and no part of the lead', () => {
    const [article] = read(TITLE, `${LEAD} 05.08.2019 kl 22:31 (Oppdatert 06.08.2019 kl 08:15)`).articles;
    expect(article).toMatchObject({ date: '2019-08-05', updated: '2019-08-06', lead: LEAD });
  });

  it('may be of what takes place where nothing says that it is not', () => {
    const [article] = read(TITLE, 'Alle er velkomne til konsert. 05.08.2019 kl 19:00').articles;
    expect(article?.notes.map(({ level }) => level)).toEqual(['warning']);
  });

  it('is something else where the page has a date of its own', () => {
    const line = `${LEAD} Oppdatert 05.08.2019 kl 22:31`;
    const [article] = read(TITLE, line, 'Publisert 1. august 2019').articles;
    expect(article?.date).toBe('2019-08-01');
  });
});
