/** Who answers in an interview: whom the question names, who alone is asked, or who answered before. */

import { profileLabel } from '../names/profileLabels.ts';
import type { ArticleLanguage } from '../reading/types.ts';
import type { Line } from './lines.ts';
import { NOBODY, type Speaker, weaker } from './speakers.ts';
import { type Attributed, isNext, isOpen, isQuestion, type Story } from './story.ts';
import type { Stretch } from './stretch.ts';
import { isBeside } from './subjects.ts';
import { isSecondPerson } from './words.ts';

/** How sure each way is, times how sure that is which it rests on. */
const SURE = { addressed: 0.9, sole: 0.92, onlyNamed: 0.85, again: 0.86, guest: 0.85 };
/** Less sure of a name, and it may be no person at all. */
const NAMES_SOMEBODY = 0.5;
/** So many answers to questions that nobody is said to ask make an interview. */
const INTERVIEW = 2;

/** Words of a question that stands alone. */
const LONGEST_QUESTION = 24;
const TO_LINE = 'answers the question above';

/** «Hva gjør du her?» on a line of its own, with no dash: who answers below it, where one alone is named so far, or has answered before. */
export function answerToLine(stretch: Stretch, { done, lines }: Story): Speaker | undefined {
  const above = lines[stretch.line.unit - 1];
  if (!stretch.first || !above || !/^(?:body|heading)$/u.test(above.kind)) return undefined;
  if (!/^\p{Lu}[^.!]*\?$/u.test(above.text) || above.tokens.length > LONGEST_QUESTION) return undefined;
  // Somebody else may have been quoted between.
  const last = done.findLast(({ speaker }) => speaker.why === TO_LINE)?.speaker;
  if (last?.person !== undefined) return last;
  const named = new Set(
    lines
      .slice(0, stretch.line.unit)
      .filter(({ kind }) => kind !== 'caption')
      .flatMap((line) => line.people.filter((mention) => !isBeside(line, mention)))
      .map(({ entity }) => entity),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined
    ? { person: only, confidence: SURE.onlyNamed, why: TO_LINE, meant: true }
    : undefined;
}

/** Who answers a question that nobody is said to have asked. */
export function answer(stretch: Stretch, { done, sole, lines, lang }: Story): Speaker {
  const asked = addressed((done.at(-1) as Attributed).stretch, lang);
  if (asked !== undefined)
    return {
      person: asked,
      confidence: SURE.addressed,
      why: 'the question is put to them by name',
      meant: true,
    };
  const portrayed = whoseProfile(lines.slice(0, stretch.line.unit));
  if (portrayed !== undefined)
    return { person: portrayed, confidence: SURE.guest, why: 'the page is a profile of them', meant: true };
  const spoken = new Set(done.map((turn) => turn.stretch.line));
  const told = lines
    .slice(0, stretch.line.unit)
    .filter((line) => line.kind !== 'caption' && !spoken.has(line));
  const spoke = done.flatMap(({ speaker }) => (speaker.person === undefined ? [] : [speaker.person]));
  const sure = told.flatMap((line) =>
    line.people.filter((mention) => mention.confidence >= NAMES_SOMEBODY && !isBeside(line, mention)),
  );
  const named = new Set([...sure.map(({ entity }) => entity), ...spoke]);
  const [only] = named;
  if (named.size === 1 && only !== undefined)
    return {
      person: only,
      confidence: SURE.onlyNamed,
      why: 'the only one named so far answers',
      meant: true,
    };
  // Who has answered before is not known: the one who spoke in between hardly is it.
  if (isAnyUnknown(done)) return NOBODY;
  const last = done.findLastIndex(({ speaker }) => speaker.person !== undefined);
  if (done.slice(last + 1).some((turn) => !isQuestion(turn.stretch))) return NOBODY;
  const guests = interviewed(done);
  const [guest] = guests;
  if (sole !== undefined && (guest ?? sole) === sole && done.some(({ speaker }) => speaker.person === sole))
    return {
      person: sole,
      confidence: SURE.sole,
      why: 'the only one who is interviewed answers',
      meant: true,
    };
  const before = done[last];
  const since = [...done.slice(last).map((turn) => turn.stretch), stretch];
  const unbroken = since.every(
    ({ line }, at) => at === 0 || isNext((since[at - 1] as Stretch).line, line, lines),
  );
  const why = 'answers a question after speech of theirs';
  if (before && guests.length >= INTERVIEW && guests.every((one) => one === guest)) {
    // Somebody else has spoken in the midst of an interview: who is asked now, nothing tells.
    if (before.speaker.person !== guest) return NOBODY;
    if (!unbroken && onlyAbout(guest as number, before.stretch.line, stretch.line, lines))
      return weaker(before.speaker, SURE.again, 'is the one who has answered all the questions');
  }
  if (!before || !unbroken || before.stretch.style !== 'dash') return NOBODY;
  // An answer to a question after an answer is as sure as that one.
  return before.stretch.clause || before.speaker.why !== why
    ? weaker(before.speaker, SURE.again, why)
    : { ...before.speaker };
}

/** «Navn: Kari Vik», above the interview. */
function whoseProfile(lines: readonly Line[]): number | undefined {
  const profile = lines.find(({ tokens, people }) => people.length === 1 && profileLabel(tokens) === 'name');
  return profile?.people[0]?.entity;
}

/** «Hva tror du, professor Kari Vik?», «Kari Vik, hva tror du?», «Hva nå, Vik?»: whom a question calls by name. */
function addressed({ line, start, end }: Stretch, lang: ArticleLanguage): number | undefined {
  const inside = line.tokens.filter((token) => token.start >= start && token.end <= end);
  const isToYou = inside.some(({ text }) => isSecondPerson(text.toLowerCase(), lang));
  return line.people.find((mention) => {
    if (mention.start < start || mention.end > end) return false;
    const before = line.text.slice(start, mention.start);
    const closes = mention.end === end - 1 && /,\s(?:\p{Ll}+\s)*$/u.test(before);
    // «Kommer statsministeren, Kari Vik?» calls nobody.
    if (!isToYou) return closes && before.endsWith(', ') && !mention.text.includes(' ');
    return closes || (before.trim() === '' && line.text[mention.end] === ',');
  })?.entity;
}

const isAnswerOf = (asked: Attributed | undefined, turn: Attributed): boolean =>
  asked !== undefined &&
  isOpen(asked) &&
  isQuestion(asked.stretch) &&
  !isQuestion(turn.stretch) &&
  !turn.stretch.clause;

/** An answer that is nobody's, to a question that nobody is said to ask. */
const isAnyUnknown = (done: readonly Attributed[]): boolean =>
  done.some((turn, at) => isOpen(turn) && isAnswerOf(done[at - 1], turn));

/**
 * Where one alone is interviewed, and a question has called them by name, the other answers are theirs too, if they were
 * named before.
 */
export function withGuest(
  turns: readonly Attributed[],
  { lines, lang }: Pick<Story, 'lines' | 'lang'>,
): Attributed[] {
  const guests = new Set(interviewed(turns));
  const subject = portrayed(turns);
  const guest = guests.size > 0 ? [...guests][0] : subject;
  const isCalled = turns.some(
    ({ stretch }, at) => at + 1 < turns.length && isQuestion(stretch) && addressed(stretch, lang) === guest,
  );
  if (guest === undefined || guests.size > 1 || !(isCalled || subject === guest)) return [...turns];
  return turns.map((turn, at) => {
    const isTheirs =
      isOpen(turn) &&
      isAnswerOf(turns[at - 1], turn) &&
      lines
        .slice(0, turn.stretch.line.unit)
        .some(({ people }) => people.some(({ entity }) => entity === guest));
    const why = 'is the one who is interviewed';
    return isTheirs
      ? { stretch: turn.stretch, speaker: { person: guest, confidence: SURE.guest, why, meant: true } }
      : turn;
  });
}

/** So many pieces of speech are theirs whom a portrait is about, and so large a part of all. */
const PORTRAIT = { atLeast: 3, part: 0.66 };

/** Whose most of the speech is that is said to be somebody's. */
function portrayed(turns: readonly Attributed[]): number | undefined {
  const told = turns.flatMap(({ speaker, stretch }) =>
    speaker.person === undefined || stretch.style !== 'dash' ? [] : [speaker.person],
  );
  return [...new Set(told)].find((person) => {
    const own = told.filter((one) => one === person).length;
    return own >= PORTRAIT.atLeast && own >= PORTRAIT.part * told.length;
  });
}

/** Who has answered questions so far, once for each answer. */
const interviewed = (done: readonly Attributed[]): number[] =>
  done.flatMap(({ speaker }, at) => {
    const asked = done[at - 1];
    const isAnswer = asked && isOpen(asked) && isQuestion(asked.stretch);
    return isAnswer && speaker.person !== undefined ? [speaker.person] : [];
  });

/** Whether the lines between two name nobody but one person, and no heading parts them. */
const onlyAbout = (person: number, from: Line, to: Line, lines: readonly Line[]): boolean =>
  lines
    .slice(from.unit + 1, to.unit)
    .every(({ kind, people }) => kind !== 'heading' && people.every(({ entity }) => entity === person));
