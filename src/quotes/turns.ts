/** Whose the speech is that has no clause of its own: continued speech, answers, and words that the line before leads up to. */
import type { ArticleNames } from '../names/types.ts';
import { detSentence } from './clauses.ts';
import { leadBefore } from './leads.ts';
import { type Line, sentenceAt } from './lines.ts';
import type { Pronouns } from './salience.ts';
import { NOBODY, type Speaker, speakerOf } from './speakers.ts';
import type { Stretch } from './stretch.ts';
import { firstSubject } from './subjects.ts';

export interface Attributed {
  stretch: Stretch;
  speaker: Speaker;
}

/** What is known while turns are taken. */
interface Story {
  lines: readonly Line[];
  names: ArticleNames;
  pronouns: Pronouns;
  turns: readonly Attributed[];
  /** The only one whom the story says to speak, if there is one. */
  sole: number | undefined;
  /** Everybody whom it says to speak. */
  speakers: ReadonlySet<number>;
}

/** How much surer or less sure than what it rests on each way of taking the turn is. Less than 0.6 is left unsaid. */
const SURE = {
  resumed: 0.98,
  announced: 0.97,
  colon: 0.95,
  continuedBySole: 0.96,
  continued: 0.92,
  continuedBeforeAnother: 0.8,
  answerBySole: 0.92,
  answer: 0.82,
  sceneOfSole: 0.88,
  sceneOfSpeaker: 0.75,
  scene: 0.58,
};

/** Gives speech that still is nobody's to the one whom its surroundings show. @param turns all of an article's, in order */
export function takeTurns(
  turns: readonly Attributed[],
  lines: readonly Line[],
  names: ArticleNames,
  pronouns: Pronouns,
): Attributed[] {
  const told = turns.flatMap(({ speaker }) => (speaker.person === undefined ? [] : [speaker.person]));
  const speakers = new Set(told);
  const foreign = turns.some(({ speaker }) => speaker.meant && speaker.person === undefined);
  const sole = speakers.size === 1 && !foreign ? told[0] : onlyPerson(names, turns);
  const story: Story = { lines, names, pronouns, turns, sole, speakers };
  const done: Attributed[] = [];
  turns.forEach((turn, index) => {
    const open = !turn.stretch.clause && !turn.stretch.lead;
    done.push(open ? { stretch: turn.stretch, speaker: bySurroundings(index, done, story) } : turn);
  });
  return done;
}

/** Where nobody is said to speak, an interview is with the only person of the article. */
function onlyPerson({ people }: ArticleNames, turns: readonly Attributed[]): number | undefined {
  const told = turns.some(({ speaker, stretch }) => speaker.meant || stretch.clause);
  return people.length === 1 && !told ? 0 : undefined;
}

function bySurroundings(index: number, done: readonly Attributed[], story: Story): Speaker {
  const { stretch } = story.turns[index] as Attributed;
  const last = done.at(-1);
  const next = story.turns[index + 1];
  const announced = announcedBehind(stretch, story);
  if (announced) return announced;
  const sameLine = last?.stretch.line === stretch.line;
  if (last && sameLine && stretch.resumed && last.stretch.clause)
    return weaker(last.speaker, SURE.resumed, 'goes on after a clause');
  const led = ledUpTo(stretch, story);
  if (led?.colon) return led.speaker;
  const follows = last !== undefined && (sameLine || isNext(last.stretch.line, stretch.line, story.lines));
  if (isQuestion(stretch)) return NOBODY;
  if (follows && isQuestion(last.stretch) && last.speaker.person === undefined) return answer(done, story);
  if (follows && last.speaker.person !== undefined && !isQuestion(last.stretch)) {
    const other = next?.speaker.person !== undefined && next.speaker.person !== last.speaker.person;
    const kind =
      last.speaker.person === story.sole ? 'continuedBySole' : other ? 'continuedBeforeAnother' : 'continued';
    return weaker(last.speaker, SURE[kind], 'goes on after speech of theirs');
  }
  return led?.speaker ?? NOBODY;
}

const isQuestion = ({ line, end }: Stretch): boolean => line.text[end - 1] === '?';

const weaker = (speaker: Speaker, by: number, why: string): Speaker =>
  speaker.person === undefined ? NOBODY : { ...speaker, confidence: speaker.confidence * by, why };

/** Whether one line follows another with nothing but pictures and boxes between. */
function isNext(before: Line, after: Line, lines: readonly Line[]): boolean {
  return lines.slice(before.unit + 1, after.unit).every(({ kind }) => kind === 'caption' || kind === 'aside');
}

/** Who answers a question that nobody is said to have asked. */
function answer(done: readonly Attributed[], { sole }: Story): Speaker {
  if (sole !== undefined)
    return {
      person: sole,
      confidence: SURE.answerBySole,
      why: 'the only one who is interviewed answers',
      meant: true,
    };
  const asked = done.findLast(({ speaker }) => speaker.person !== undefined);
  const between = asked ? done.slice(done.indexOf(asked) + 1) : [];
  const unbroken = between.every(({ speaker }) => !speaker.meant);
  return asked && unbroken
    ? weaker(asked.speaker, SURE.answer, 'answers a question after speech of theirs')
    : NOBODY;
}

/** The next line begins «Det sier Kari Vik». */
function announcedBehind(stretch: Stretch, { lines, names, pronouns }: Story): Speaker | undefined {
  const next = lines[stretch.line.unit + 1];
  if (!next || next.kind !== 'body' || stretch.line.text.slice(stretch.end).length > 3) return undefined;
  const clause = detSentence(next, 0);
  return (
    clause &&
    weaker(speakerOf(next, clause.subject, names, pronouns), SURE.announced, 'the next line says who says it')
  );
}

/** The line before ends with words that lead up to it: «Kari Vik legger til:», or a sentence about one person alone. */
function ledUpTo(stretch: Stretch, story: Story): { speaker: Speaker; colon: boolean } | undefined {
  const { lines, names, pronouns, turns } = story;
  if (!stretch.first) return undefined;
  const line = lines.findLast(
    ({ unit, kind }) => unit < stretch.line.unit && kind !== 'caption' && kind !== 'aside',
  );
  if (line?.kind !== 'body' && line?.kind !== 'lead') return undefined;
  const end = line.text.trimEnd().length;
  const sentence = sentenceAt(line, end - 1);
  const spoken = turns.filter((turn) => turn.stretch.line === line);
  if (line.text.endsWith(':', end)) {
    const going = spoken.at(-1);
    if (going && going.stretch.clause && going.stretch.clause.end >= end - 1)
      return { speaker: weaker(going.speaker, SURE.colon, 'goes on after a colon'), colon: true };
    const lead = leadBefore(line, end - 1);
    const found = speakerOf(line, lead.subject, names, pronouns);
    return { speaker: weaker(found, SURE.colon, 'the line before leads up to it with a colon'), colon: true };
  }
  if (spoken.some(({ stretch: other }) => other.end > sentence.start)) return undefined;
  const people = new Set(
    line.people
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .map(({ entity }) => entity),
  );
  if (people.size > 1) return undefined;
  const found = speakerOf(line, firstSubject(line, sentence.start, sentence.end), names, pronouns);
  if (found.person === undefined) return undefined;
  const kind =
    found.person === story.sole
      ? 'sceneOfSole'
      : story.speakers.has(found.person)
        ? 'sceneOfSpeaker'
        : 'scene';
  return { speaker: weaker(found, SURE[kind], 'the sentence before is about them alone'), colon: false };
}
