/** Whose the speech is that has no clause of its own: continued speech, answers, and words that the line before leads up to. */
import { takeAlternately, takeAnswers } from './alternation.ts';
import { answer, answerToLine, withGuest } from './answers.ts';
import { ledUpTo } from './buildUp.ts';
import { detSentence } from './clauses.ts';
import { sentenceAt } from './lines.ts';
import { pronounKey } from './mind.ts';
import { type Known, NOBODY, type Speaker, speakerOf, weaker } from './speakers.ts';
import { type Attributed, isNext, isOpen, isQuestion, type Story } from './story.ts';
import type { Stretch } from './stretch.ts';
import { isFirstPerson, isResponse, isSecondPerson, objectPronoun, sayingVerb } from './words.ts';

/** How sure each way of taking the turn is, times how sure that is which it rests on. */
const SURE = {
  resumed: 0.98,
  announced: 0.97,
  addedTo: 0.93,
  continuedBySole: 0.96,
  continued: 0.92,
  continuedBeforeAnother: 0.8,
  sole: 0.82,
  about: 0.8,
};

/** So many questions that nobody is said to ask make an interview. */
const INTERVIEW = 2;

/** Gives speech that still is nobody's to the one whom its surroundings show. @param turns all of an article's, in order */
export function takeTurns(turns: readonly Attributed[], known: Known): Attributed[] {
  const told = turns.flatMap(({ speaker }) => (speaker.person === undefined ? [] : [speaker.person]));
  const speakers = new Set(told);
  const others = turns.some(({ speaker }) => speaker.meant && speaker.person === undefined);
  const sole = speakers.size === 1 && !others ? told[0] : undefined;
  const paired = takeAnswers(takeAlternately(turns, known), known.lines);
  const done: Attributed[] = [];
  const story: Story = { ...known, turns: paired, done, sole, speakers };
  paired.forEach((turn, index) => {
    done.push(
      isOpen(turn)
        ? { stretch: turn.stretch, speaker: notOfThemselves(turn.stretch, bySurroundings(index, story)) }
        : turn,
    );
  });
  return withGuest(done, known);
}

/** Hardly anybody begins by calling themselves by name: «– Kari var redd», among Kari's own words, is another's. */
function notOfThemselves({ line, start }: Stretch, speaker: Speaker): Speaker {
  const { end } = sentenceAt(line, start);
  const names = line.people.some(
    (mention) => mention.entity === speaker.person && mention.start >= start && mention.end <= end,
  );
  return speaker.person !== undefined && names ? NOBODY : speaker;
}

function bySurroundings(index: number, story: Story): Speaker {
  const { done } = story;
  const { stretch } = story.turns[index] as Attributed;
  const last = done.at(-1);
  const next = story.turns[index + 1];
  const sameLine = last?.stretch.line === stretch.line;
  if (last && sameLine && stretch.resumed && last.stretch.clause)
    return weaker(last.speaker, SURE.resumed, 'goes on after a clause');
  const announced = announcedBehind(stretch, story);
  if (announced) return announced;
  const led = ledUpTo(stretch, story);
  if (led?.colon) return led.speaker;
  if (isQuestion(stretch)) return NOBODY;
  // Behind words of the writer in its own line nothing goes on that was said above it.
  if (!stretch.first && !sameLine) return led && led.speaker.confidence > 0 ? led.speaker : NOBODY;
  const answered = answerToLine(stretch, story);
  if (answered) return answered;
  if (next && isNext(stretch.line, next.stretch.line, story.lines) && addsMore(next.stretch))
    return weaker(next.speaker, SURE.addedTo, 'the next line says who goes on');
  const follows = last !== undefined && (sameLine || isNext(last.stretch.line, stretch.line, story.lines));
  if (follows && isQuestion(last.stretch) && last.speaker.person === undefined) return answer(stretch, story);
  if (follows && last.speaker.person !== undefined && !isQuestion(last.stretch)) {
    if (mayBeAsked(stretch, story) || isAnswered(index, last.speaker.person, story)) return NOBODY;
    const other = next?.speaker.person !== undefined && next.speaker.person !== last.speaker.person;
    const kind =
      last.speaker.person === story.sole ? 'continuedBySole' : other ? 'continuedBeforeAnother' : 'continued';
    return weaker(last.speaker, SURE[kind], 'goes on after speech of theirs');
  }
  if (led && led.speaker.confidence > 0) return led.speaker;
  return again(stretch, story) ?? led?.speaker ?? NOBODY;
}

/**
 * After lines that name nobody else, the one who spoke last speaks again: if nobody else speaks in the story, or if the
 * lines go on about them («Hun vokste opp i Vik.»).
 */
function again({ line, style }: Stretch, story: Story): Speaker | undefined {
  const { done, sole, lines, turns, pronouns } = story;
  const last = done.at(-1);
  const person = last?.speaker.person;
  if (!last || person === undefined || style !== 'dash') return undefined;
  if (turns.some((turn) => isOpen(turn) && isQuestion(turn.stretch))) return undefined;
  const between = lines.slice(last.stretch.line.unit + 1, line.unit);
  if (between.some(({ people }) => people.some(({ entity }) => entity !== person))) return undefined;
  if (between.some(({ kind }) => kind === 'heading')) return undefined;
  if (person === sole)
    return { person, confidence: SURE.sole, why: 'nobody else speaks in the story', meant: true };
  const meant = between.flatMap(({ unit, tokens }) =>
    tokens.flatMap(({ start }) => pronouns.get(pronounKey(unit, start)) ?? []),
  );
  const gender = story.names.people[person]?.gender;
  const objects = between.flatMap(({ tokens }) =>
    tokens.flatMap(({ text }) => objectPronoun(text.toLowerCase()) ?? []),
  );
  const isAbout =
    meant.length + objects.length > 0 &&
    meant.every((one) => one.person === person) &&
    objects.every((kind) => kind === gender);
  return isAbout
    ? { person, confidence: SURE.about, why: 'the lines since they spoke are about them', meant: true }
    : undefined;
}

/** In an interview, what follows an answer may be a question that has no mark, unless the speaker tells of themselves. */
function mayBeAsked({ line, start, end }: Stretch, { done, turns, lang }: Story): boolean {
  const words = line.tokens.flatMap((token) =>
    token.start >= start && token.end <= end ? [token.text.toLowerCase()] : [],
  );
  if (words.some(isFirstPerson) && !words.some((word) => isSecondPerson(word, lang))) return false;
  const questions = turns.filter((turn) => isOpen(turn) && isQuestion(turn.stretch)).length;
  const before = done.at(-2);
  return questions >= INTERVIEW && before !== undefined && isOpen(before) && isQuestion(before.stretch);
}

/** «– Men det blir dyrt. – Ja, det blir det, sier Vik.»: what they answer in the next line is another's. */
function isAnswered(index: number, person: number, { turns, lines }: Story): boolean {
  const [own, next] = [turns[index] as Attributed, turns[index + 1]];
  if (!next || (next.speaker.person ?? person) !== person) return false;
  if (!isNext(own.stretch.line, next.stretch.line, lines) || next.stretch.line === own.stretch.line)
    return false;
  const { line, start } = next.stretch;
  return isResponse(line.tokens.find((token) => token.start >= start)?.text.toLowerCase() ?? '');
}

/** «…, legger Kari Vik til»: what stands before was hers too. */
function addsMore({ line, clause }: Stretch): boolean {
  return (
    clause !== undefined && sayingVerb(line.text.slice(clause.verb.start, clause.verb.end))?.more === true
  );
}

/** The next line begins «Det sier Kari Vik». */
function announcedBehind(stretch: Stretch, known: Known): Speaker | undefined {
  const next = known.lines[stretch.line.unit + 1];
  if (next?.kind !== 'body' || stretch.line.text.slice(stretch.end).length > 3) return undefined;
  const clause = detSentence(next, 0);
  return (
    clause && weaker(speakerOf(next, clause.subject, known), SURE.announced, 'the next line says who says it')
  );
}
