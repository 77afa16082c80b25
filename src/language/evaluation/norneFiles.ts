/**
 * Reads the files of NorNE (Jørgensen et al. 2020): the name in the tenth column as `name=B-PER`. The files of the treebank
 * hold a document each (`.conll`); those made for Universal Dependencies (`.conllu`) may hold many and tell of spaces.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LabelledSpan, NAME_TYPES, type NameType } from '../model/labels.ts';
import type { TrainingDocument, TrainingSentence } from '../model/trainer.ts';

export interface NorneSentence extends TrainingSentence {
  /** Marked in the corpus as a heading. */
  heading: boolean;
  /** The words that no space follows, where the file tells. */
  glued?: ReadonlySet<number>;
}
export interface NorneDocument extends TrainingDocument {
  /** The file's path under the folder that was given. */
  name: string;
  sentences: NorneSentence[];
}

const HEADING_MARK = '|';
const NEW_DOCUMENT = /^# newdoc.*$/m;

/** Every `.conll` and `.conllu` file under a folder, in the order of their paths. Throws where there is none. */
export function readNorne(folder: string): NorneDocument[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.conllu?$/.test(file))
    .sort();
  if (files.length === 0) throw new Error(`There are no .conll or .conllu files under ${folder}.`);
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(NEW_DOCUMENT)
      .map((text) => ({ name, sentences: parse(text, name.endsWith('u')) }))
      .filter(({ sentences }) => sentences.length > 0),
  );
}

/**
 * The documents that a list names. The list is JSON, in any nesting, whose strings are file names; keys above them
 * («nob», «nno») must be folders of the path, if a file of that name is in several.
 */
export function isListed(list: string): (document: NorneDocument) => boolean {
  const names = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string') names.add(basename(value));
    else if (value && typeof value === 'object') Object.values(value).forEach(gather);
  };
  gather(JSON.parse(readFileSync(list, 'utf8')));
  return ({ name }) => names.has(basename(name));
}

function parse(text: string, tellsSpaces: boolean): NorneSentence[] {
  const sentences: NorneSentence[] = [];
  for (const block of text.split(/\r?\n\s*\r?\n/)) {
    const words: string[] = [];
    const spans: LabelledSpan[] = [];
    const glued = new Set<number>();
    let heading = false;
    for (const line of block.split(/\r?\n/)) {
      const columns = line.split('\t');
      const word = columns[1];
      if (word === undefined || !/^\d+$/.test(columns[0] as string)) continue;
      if (word === HEADING_MARK) {
        heading = true;
        continue;
      }
      const label = /name=([BI])-([A-Z_]+)/.exec(line);
      const type = label?.[2] as NameType | undefined;
      const open = spans.at(-1);
      if (type && NAME_TYPES.includes(type)) {
        if (label?.[1] === 'I' && open?.type === type && open.end === words.length) open.end++;
        else spans.push({ start: words.length, end: words.length + 1, type });
      }
      if (/SpaceAfter=No/.test(columns[9] ?? '')) glued.add(words.length);
      words.push(word);
    }
    if (words.length > 0) sentences.push({ words, spans, heading, ...(tellsSpaces ? { glued } : {}) });
  }
  return sentences;
}
