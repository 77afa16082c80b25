/** What an import left unsaid → doubts with the lines that settle them, but for those that an editor has settled. */
import { join } from 'node:path';
import type { Editors } from '../archive/editors/read.ts';
import { inlineYaml } from '../archive/identity/proposals.ts';
import type { ArticleDocument } from '../archive/types.ts';
import type { ArticleFindings } from '../pipeline/findings.ts';
import type { FileNote } from '../pipeline/importTypes.ts';
import type { Unsaid } from '../pipeline/unknownWords.ts';
import { shellWord } from './shellWord.ts';
import type { Doubt, Line } from './types.ts';

type NewDoubt = Omit<Doubt, 'isNew'>;

/** Stands in a line where only the editor knows the name. */
const NAME = 'NAVN';

export interface DoubtInput {
  findings: readonly ArticleFindings[];
  notes: readonly FileNote[];
  /** The articles as they stand; missing where they could not be read for errors. */
  documents: readonly ArticleDocument[] | undefined;
  editors: Editors | undefined;
  /** The content folder, as the editor would name it to a shell. */
  folder: string;
}

/** The surest first. */
export function doubtsOf({ findings, notes, documents, editors, folder }: DoubtInput): NewDoubt[] {
  const byFile = documents && new Map(documents.map((document) => [document.file, document]));
  const isRefused = refusals(editors);
  const houses = new Set(
    (documents ?? []).flatMap(({ frontMatter }) =>
      frontMatter.organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    ),
  );
  const unsaid = findings.flatMap((article) => {
    const document = byFile?.get(article.file);
    // Deleted, or dropped for good.
    if (byFile && !document) return [];
    return article.unsure
      .filter(({ text }) => !isRefused(text, article.file))
      .filter((each) => !(document && isSettled(each, document)) && !isPartOf(each, houses))
      .map((each) => ({ file: article.file, title: article.title, ...asHouse(each, article.file, houses) }));
  });
  return [
    ...unsaid,
    ...(documents ?? []).flatMap(withoutPhotographer),
    ...notes.flatMap((note) => withoutDate(note, folder)),
  ].sort((a, b) => b.confidence - a.confidence || (a.file < b.file ? -1 : 1));
}

/** Names that the editors have said are none. */
function refusals(editors: Editors | undefined): (text: string, file: string) => boolean {
  const refused = [
    ...(editors?.people.not_people ?? []),
    ...(editors?.organisations.not_organisations ?? []),
  ].map((entry) => (typeof entry === 'string' ? { name: entry, article: undefined } : entry));
  return (text, file) =>
    refused.some(({ name, article }) => name === text && (article === undefined || article === file));
}

/** The article says it after all, or an editor has said that it is not to be said. */
function isSettled({ what, text }: Unsaid, { frontMatter }: ArticleDocument): boolean {
  const { people, organisations, quotes } = frontMatter;
  switch (what) {
    case 'person':
    case 'organisation':
    case 'word': {
      const names = [
        ...people.map(({ name }) => name),
        ...organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
      ];
      return names.some((name) => ` ${name} `.includes(` ${text} `));
    }
    case 'role':
      return people.some(({ roles }) => roles.includes(text));
    case 'affiliation':
      return people.some((person) => person.organisations.includes(text));
    case 'speaker':
    case 'quote': {
      const quote = quotes.find((each) => squeezed(each.text).includes(squeezed(text)));
      return quote ? quote.speaker !== undefined || quote.unnamed === true : what === 'speaker';
    }
  }
}

/** A piece of a name that the archive knows, whole in this sentence. */
const isPartOf = ({ text, sentence }: Unsaid, houses: ReadonlySet<string>): boolean =>
  [...houses].some(
    (house) => ` ${house} `.includes(` ${text} `) && house !== text && sentence.includes(house),
  );

/** What may be a person here, and is an organisation in other articles, is hardly a person; whatever it is, it is so here. */
function asHouse(unsaid: Unsaid, file: string, houses: ReadonlySet<string>): Unsaid & { lines: Line[] } {
  const { what, text } = unsaid;
  if (what === 'speaker' || what === 'quote' || !houses.has(text))
    return { ...unsaid, lines: linesFor(file, unsaid) };
  const house: Unsaid = { ...unsaid, what: 'organisation', reason: 'is an organisation in other articles' };
  const here = { file: 'organisations.yml', list: 'not_organisations' };
  const [organisation] = linesFor(file, house) as [Line];
  return {
    ...house,
    lines: [organisation, { ...here, line: `- ${inlineYaml({ name: text, article: file })}` }],
  };
}

/** Whichever is true. */
function linesFor(file: string, { what, text, reason }: Unsaid): Line[] {
  const person: Line = { file, list: 'people', line: `- ${inlineYaml({ name: text })}` };
  const organisation: Line = { file, list: 'organisations', line: `- ${inlineYaml({ name: text })}` };
  const noPerson: Line = { file: 'people.yml', list: 'not_people', line: `- ${inlineYaml(text)}` };
  const noOrganisation: Line = {
    file: 'organisations.yml',
    list: 'not_organisations',
    line: `- ${inlineYaml(text)}`,
  };
  switch (what) {
    case 'person':
      return [person, noPerson];
    case 'organisation':
      return [organisation, noOrganisation];
    case 'word':
      return [person, organisation, noPerson];
    case 'speaker': {
      const speaker = /^perhaps ([^:]+): /.exec(reason)?.[1] ?? NAME;
      return [
        { file, list: 'quotes', entry: text, line: inlineYaml({ speaker }).slice(1, -1) },
        { file, list: 'quotes', entry: text, line: 'unnamed: true' },
      ];
    }
    case 'quote':
      return [{ file, list: 'quotes', line: `- ${inlineYaml({ speaker: NAME, text, style: 'dash' })}` }];
    case 'role':
    case 'affiliation':
      return [
        {
          file,
          list: 'people',
          entry: NAME,
          line: inlineYaml({ [what === 'role' ? 'roles' : 'organisations']: [text] }).slice(1, -1),
        },
      ];
  }
}

function withoutPhotographer({ file, frontMatter }: ArticleDocument): NewDoubt[] {
  return frontMatter.photos.flatMap((photo, index) => {
    if (photo.photographers.length || photo.unnamed) return [];
    const entry = `#foto-${index + 1}`;
    return [
      {
        what: 'photographer' as const,
        file,
        title: frontMatter.title,
        text: photo.credit ?? entry,
        sentence: photo.caption ?? photo.alt ?? '',
        reason: photo.credit === undefined ? 'the picture has no credit' : 'the credit names no photographer',
        confidence: 0,
        lines: [
          { file, list: 'photos', entry, line: `photographers: [${NAME}]` },
          { file, list: 'photos', entry, line: 'unnamed: true' },
        ],
      },
    ];
  });
}

function withoutDate({ file, code, message }: FileNote, folder: string): NewDoubt[] {
  if (code !== 'no-date' && code !== 'no-year') return [];
  const path = join(folder, file);
  const dated = path.replace(/[^/\\]*$/, (name) => `ÅÅÅÅ-MM-DD-${name}`);
  return [
    {
      what: 'date',
      file,
      title: file.replace(/^.*\//, ''),
      text: file,
      sentence: '',
      reason: message,
      confidence: 0,
      lines: [{ file, list: '', line: `mv ${shellWord(path)} ${shellWord(dated)}` }],
    },
  ];
}

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
