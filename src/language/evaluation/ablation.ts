/**
 * What the word lists and the model are worth: each is switched off once, on documents that the model has not seen. The
 * model has learned to lean on the lists; how it does that never had any is told too.
 */
import type { LabelledSpan } from '../model/labels.ts';
import { type Lexicon, LISTED, lexicon, readLexicon } from '../model/lexicon.ts';
import { NameTagger } from '../model/tagger.ts';
import { trainModel } from '../model/training.ts';
import { foldsOf, type Measurement, measure, newMeasurement, row, type Tagger } from './norne.ts';
import { type NorneDocument, readNorne } from './norneFiles.ts';

/** Lists that are switched off together. */
const GROUPS: readonly { title: string; lists: readonly string[] }[] = [
  { title: 'first names', lists: ['first-names-women', 'first-names-men'] },
  { title: 'surnames', lists: ['surnames'] },
  { title: 'names abroad', lists: ['first-names-abroad', 'surnames-abroad'] },
  { title: 'places', lists: ['places', 'municipalities'] },
  { title: 'cities', lists: ['cities'] },
  { title: 'sights', lists: ['sights'] },
  { title: 'place nouns', lists: ['place-nouns'] },
  { title: 'organisations', lists: ['organisations', 'parties'] },
  { title: 'organisations abroad', lists: ['organisations-abroad'] },
  {
    title: 'words of organisations',
    lists: ['company-forms', 'organisation-words', 'organisation-nouns', 'organisation-endings'],
  },
  { title: 'not organisations', lists: ['not-organisations'] },
  { title: 'roles, people, sayings', lists: ['roles', 'role-suffixes', 'human-nouns', 'saying-verbs'] },
  {
    title: 'everyday words, calendar',
    lists: ['function-words', 'name-particles', 'months', 'weekdays'],
  },
];
/** Measured on the third of five parts, learned from the others. */
const PARTS = 5;
const HELD = 2;

/** Trains a model with all lists and one with none. @returns a table */
export function ablateNorne(folder: string, progress: (line: string) => void): string {
  const documents = readNorne(folder);
  const { learned, held } = foldsOf(documents, PARTS)[HELD] as ReturnType<typeof foldsOf>[number];
  const lines = [
    `Trained on ${learned.length} documents, measured on ${held.length} others; F1 on 7 types`,
    row(['', 'PER', 'ORG', 'micro', 'PER raw', 'ORG raw']),
  ];
  const tell = (title: string, tagger: Tagger): void => {
    progress(title);
    lines.push(figures(title, tagger, held));
  };
  const all = trainModel(learned);
  tell('everything', new NameTagger(all));
  for (const { title, lists } of GROUPS)
    tell(`without ${title}`, new NameTagger(all, readLexicon(new Set(lists))));
  const none = readLexicon(new Set(GROUPS.flatMap(({ lists }) => lists)));
  tell('model that never had lists', new NameTagger(trainModel(learned, undefined, {}, none), none));
  tell('lists without model', { tag: (sentences) => sentences.map((words) => byLists(words, lexicon())) });
  return lines.join('\n');
}

function figures(title: string, tagger: Tagger, documents: readonly NorneDocument[]): string {
  const measured: Measurement = newMeasurement();
  measure(tagger, documents, measured);
  const [words, text] = measured.map(({ seven }) => seven);
  const f1 = [words?.of('PER'), words?.of('ORG'), words?.of(), text?.of('PER'), text?.of('ORG')];
  return row([title, ...f1.map((score) => score?.f1.toFixed(1) ?? '')]);
}

/** The names that the lists know by themselves: first names with what follows, and listed organisations and places. */
function byLists(words: readonly string[], lists: Lexicon): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  const phrases = lists.phrases(words);
  const capital = (at: number): boolean => /^\p{Lu}/u.test(words[at] ?? '');
  for (let at = 0; at < words.length; at++) {
    const phrase = phrases.find(({ start }) => start === at);
    const bits = lists.lookUp(words[at] as string);
    let end = at + 1;
    if (phrase) {
      found.push({ start: at, end: phrase.end, type: phrase.kind === 'place' ? 'LOC' : 'ORG' });
      end = phrase.end;
    } else if (capital(at) && bits & (LISTED.womanName | LISTED.manName | LISTED.firstNameAbroad)) {
      while (capital(end)) end++;
      found.push({ start: at, end, type: 'PER' });
    } else if (capital(at) && bits & (LISTED.organisation | LISTED.organisationAbroad | LISTED.party))
      found.push({ start: at, end, type: 'ORG' });
    else if (capital(at) && bits & (LISTED.place | LISTED.city | LISTED.sight))
      found.push({ start: at, end, type: 'LOC' });
    else if (capital(at) && bits & (LISTED.surname | LISTED.surnameAbroad))
      found.push({ start: at, end, type: 'PER' });
    at = end - 1;
  }
  return found;
}
