/** What stands above and below a title without being one: the site's name, its sections. */
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/reading/read.ts';

const STORY = 'Arbeidet begynte i går, og mange var til stede.\n\n– Vi er glade, sier Kari Moe.\n';

function read(...lines: string[]): { title: string; lead?: string } {
  const bytes = new TextEncoder().encode([...lines, STORY].join('\n\n'));
  const [article] = readFile({ path: 'raw/sak.txt', bytes }, { today: '2026-01-01' }).articles;
  if (!article) throw new Error('No article is read.');
  return { title: article.title, ...(article.lead === undefined ? {} : { lead: article.lead }) };
}

const TITLE = 'Elevene bygger sin egen ferge';
const LEAD = 'Elever fra tre linjer har fått to millioner kroner til en ferge.';

describe('a title', () => {
  it.each([
    ['Vestland fylkeskommune\nNyhende'],
    ['Universitetet i Vestvik Nyheter og presse'],
    ['Vestvik kommune'],
    ['Pressemelding fra Vikfisk AS'],
    ['Kundehistorier | Nyheter'],
    ['Nyheter   Fiskeri'],
    ['Solvik – Vestre Sandvik 2–2 (0–1)'],
    ['2. DIVISJON: Solvik – Sandvik 3–2 (0–2)'],
  ])('stands below «%s»', (head) => {
    expect(read(head, TITLE, LEAD, '06.12.2016')).toEqual({ title: TITLE, lead: LEAD });
  });

  it.each([['FORSKNINGSNYTT | HAV'], ['Kundehistorier | Nyheter']])('stands above «%s»', (section) => {
    expect(read(TITLE, section, LEAD, '06.12.2016')).toEqual({ title: TITLE, lead: LEAD });
  });

  it('stands above its date and what else is told of a book or a match', () => {
    const facts = ['6. desember 2016', 'Roman', 'Kari Nes:', 'Vinterpost', 'Fjordlaget forlag, 148 sider'];
    expect(read('Brevet som aldri kom fram', ...facts).title).toBe('Brevet som aldri kom fram');
  });

  it('may end with a house’s name, or have a section’s in it', () => {
    expect(read('Streik i Vestvik kommune', LEAD, '06.12.2016').title).toBe('Streik i Vestvik kommune');
    expect(read('Vestvik vant Nyheter-prisen', LEAD, '06.12.2016').title).toBe('Vestvik vant Nyheter-prisen');
  });
});
