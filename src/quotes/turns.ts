/** Whose the speech is that has no clause of its own: continued speech, answers, and words that the line before leads up to. */
import type { ArticleNames } from '../names/types.ts';
import { detSentence } from './clauses.ts';
import { type Line, sentenceAt } from './lines.ts';
import type { Pronouns } from './salience.ts';
import { NOBODY, type Speaker, speakerOf } from './speakers.ts';
import type { Stretch } from './stretch.ts';
import { firstSubject } from './subjects.ts';

export interface Attributed {
  stretch: Stretch;
  speaker: Speaker;
}

const RESUMED = 0.97;
const CONTINUED = 0.8;
const ANSWER = 0.85;
const LED_UP_TO = 0.75;

/** Gives speech that still is nobody's to the one whom its surroundings show. @param turns all of an article's, in order */
export function takeTurns(
  turns: readonly Attributed[],
  lines: readonly Line[],
  names: ArticleNames,
  pronouns: Pronouns,
): Attributed[] {
  const done: Attributed[] = [];
  turns.forEach((turn, index) => {
    const open = !turn.stretch.clause && !turn.stretch.lead;
    const speaker = open
      ? bySurroundings(turn, done, turns[index + 1], lines, names, pronouns)
      : turn.speaker;
    done.push({ stretch: turn.stretch, speaker });
  });
  return done;
}

function bySurroundings(
  { stretch }: Attributed,
  before: readonly Attributed[],
  next: Attributed | undefined,
  lines: readonly Line[],
  names: ArticleNames,
  pronouns: Pronouns,
): Speaker {
  const last = before.at(-1);
  const behind = announcedBehind(stretch, lines, names, pronouns);
  if (behind) return behind;
  if (last && last.stretch.line === stretch.line) {
    if (stretch.resumed && !isQuestion(last.stretch))
      return weaker(last.speaker, RESUMED, 'goes on after a clause');
  }
  if (isQuestion(stretch) && next && next.stretch.line.unit <= stretch.line.unit + 1) return NOBODY;
  const follows = last !== undefined && last.stretch.line.unit >= stretch.line.unit - 1;
  if (follows && isQuestion(last.stretch) && last.speaker.person === undefined) {
    const interviewee = onlySpeaker(before);
    return interviewee
      ? weaker(interviewee, ANSWER, 'answers a question to the one who is interviewed')
      : NOBODY;
  }
  if (follows && last.speaker.person !== undefined && !isQuestion(stretch)) {
    return weaker(last.speaker, CONTINUED, 'goes on after speech of theirs');
  }
  return ledUpTo(stretch, lines, names, pronouns);
}

const isQuestion = ({ line, end }: Stretch): boolean => line.text[end - 1] === '?';

const weaker = (speaker: Speaker, by: number, why: string): Speaker =>
  speaker.person === undefined ? NOBODY : { ...speaker, confidence: speaker.confidence * by, why };

/** The one person who has spoken so far, if only one has. */
function onlySpeaker(before: readonly Attributed[]): Speaker | undefined {
  const speakers = before.flatMap(({ speaker }) => (speaker.person === undefined ? [] : [speaker]));
  return new Set(speakers.map(({ person }) => person)).size === 1 ? speakers.at(-1) : undefined;
}

/** The next line begins «Det sier Kari Vik». */
function announcedBehind(
  stretch: Stretch,
  lines: readonly Line[],
  names: ArticleNames,
  pronouns: Pronouns,
): Speaker | undefined {
  const next = lines[stretch.line.unit + 1];
  if (!next || next.kind !== 'body' || stretch.line.text.slice(stretch.end).length > 3) return undefined;
  const clause = detSentence(next, 0);
  return (
    clause && weaker(speakerOf(next, clause.subject, names, pronouns), 0.97, 'the next line says who says it')
  );
}

/** The line before ends with a sentence about one person alone, and then that person speaks. */
function ledUpTo(stretch: Stretch, lines: readonly Line[], names: ArticleNames, pronouns: Pronouns): Speaker {
  const line = stretch.first ? lines[stretch.line.unit - 1] : stretch.line;
  if (!line || (line.kind !== 'body' && line.kind !== 'lead')) return NOBODY;
  const sentence = sentenceAt(line, stretch.first ? line.text.length - 1 : Math.max(0, stretch.start - 4));
  const people = new Set(
    line.people
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .map(({ entity }) => entity),
  );
  if (people.size > 1) return NOBODY;
  const subject = firstSubject(line, sentence.start, sentence.end);
  return weaker(
    speakerOf(line, subject, names, pronouns),
    LED_UP_TO,
    'the sentence before is about them alone',
  );
}
