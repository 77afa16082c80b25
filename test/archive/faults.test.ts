/** What an editor reads who has written a value in another form than the one that is wanted. */
import { describe, expect, it } from 'vitest';
import { organisationsFile, peopleFile } from '../../src/archive/editors/schema.ts';
import { parseMarkdown, parseYaml } from '../../src/archive/frontMatter.ts';
import { siteSettings } from '../../src/archive/schema.ts';

const told = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
const people = (yaml: string): string => told(() => parseYaml('people.yml', yaml, peopleFile));
const site = (yaml: string): string => told(() => parseYaml('site.yml', yaml, siteSettings));
const article = (line: string, head = 'title: A\ndate: 2016-12-06\n'): string =>
  told(() => parseMarkdown('a.md', `---\n${head}${line}\n---\nTekst.\n`));

describe('a value of another form', () => {
  it.each([
    [
      people('people:\n  - Per Ås\n'),
      ':2: «people.0» must be «key: value» lines, not the text «Per Ås»; write { name: Per Ås }',
    ],
    [
      people('people:\n  - name: A\n    articles: articles/x.md\n'),
      ':3: «people.0.articles» must be a list, not the text «articles/x.md»; write articles: [articles/x.md]',
    ],
    [people('people:\n  - {name: A, roles: [fotograf]}\n'), 'write { role: fotograf }'],
    [people('people:\n  - {name: A, roles: fotograf}\n'), 'write roles: [{ role: fotograf }]'],
    [
      people('people:\n  name: A\n'),
      '«people» must be a list, not «key: value» lines; begin each entry with «- »',
    ],
    [people('people:\n'), ':1: «people» has no value; write one, or delete the line'],
    [
      people('not_same:\n  - [A, B, C]\n'),
      ':2: «not_same.0» must be two names: [Lise Strand, Lise Strandli]',
    ],
    [
      article('corrections: Feil dato'),
      ':4: «corrections» must be a list, not the text «Feil dato»; write corrections: [{ date: 2016-12-06, text: Feil dato }]',
    ],
    [
      article('byline: Kari Vik'),
      ':4: «byline» must be a list, not the text «Kari Vik»; write byline: [Kari Vik]',
    ],
    [
      article('title: 1814', 'date: 2016-12-06\n'),
      ':3: «title» must be text, not the number 1814; write title: "1814"',
    ],
    [article('date: 2016', 'title: A\n'), ':3: «date» must be a date such as 2016-12-06'],
    [
      article('people: [{name: A, quoted: ja}]'),
      '«people.0.quoted» must be true or false, not the text «ja»',
    ],
  ])('%s', (line, wanted) => expect(line).toContain(wanted));

  it('is missing only where nothing stands', () => {
    expect(article('', 'date: 2016-12-06')).toContain('«title» is missing');
  });
});

it('an address or a choice that is none is told with what to write', () => {
  expect(site('title: A\nlang: no\n')).toContain('«lang» must be nb or nn, not the text «no»');
  expect(site('title: A\nurl: arkivet\n')).toContain('«url» must be a web address such as https://');
  expect(site('title: A\nurl: ftp://a.b/\n')).toContain('«url» must be a web address such as https://');
  for (const url of ['https://a.no/x/?a=1', 'https://a.no/x/#om'])
    expect(site(`title: A\nurl: ${url}\n`)).toContain('site.yml:2: «url» must end with the folder');
  expect(site('title: A\nurl: https://example.no/arkiv\n')).toBe('');
  expect(site('title: A\naccessibility: {contact: Per}\n')).toContain(
    'must be an e-mail address or a web address',
  );
  expect(people('people: [{name: A, website: example}]\n')).toContain(
    '«people.0.website» must be a web address such as',
  );
});

it('an unknown key is told with the one that is meant, or with those that there are', () => {
  expect(people('people: [{name: A, alias: [B]}]\n')).toContain(
    '«people.0» does not know «alias»; write «aliases»',
  );
  expect(people('people: [{name: A, aliases: [{name: B, til: 2}]}]\n')).toContain(
    'what it knows: name, article, from, to',
  );
  expect(
    told(() => parseYaml('o.yml', 'organisations: [{name: A, webiste: x}]\n', organisationsFile)),
  ).toContain('write «website»');
});

describe('a key in the front matter', () => {
  it.each([
    ['visiblity: removed', ':4: has the key «visiblity», which is nearly «visibility»; write «visibility»'],
    ['correction: []', 'nearly «corrections»'],
    ['Byline: [Kari Vik]', 'nearly «byline»'],
    [
      'quotes: [{text: A, style: dash, unamed: true}]',
      ':4: «quotes.0» has the key «unamed», which is nearly «unnamed»',
    ],
    ['people: [{name: A, role: [sjef]}]', 'nearly «roles»'],
  ])('that is nearly one of the contract’s is no key of the editor’s own: %s', (line, wanted) =>
    expect(article(line)).toContain(wanted),
  );

  it('of the editor’s own is kept, also where a short one is like another', () => {
    for (const line of ['data: x', 'link: x', 'tags: [x]', 'people: [{name: A, note: x}]', 'redaksjon: x'])
      expect(article(line), line).toBe('');
  });
});
