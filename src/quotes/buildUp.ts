/** What the line before speech leads up to: «Kari Vik legger til:», «Kari Vik er fornøyd.» */
import { headsOf, tellsOfStrangers, whomItIsAbout } from './about.ts';
import { tellerOf } from './indirect.ts';
import { leadBefore } from './leads.ts';
import { type Line, sentenceAt } from './lines.ts';
import { NOBODY, type Speaker, speakerOf, weaker } from './speakers.ts';
import { type Attributed, isNext, type Story } from './story.ts';
import type { Stretch } from './stretch.ts';
import { firstSubject } from './subjects.ts';
import { isMyself, sayingVerb } from './words.ts';

/** How sure each is, times how sure the subject is. */
const SURE = {
  colon: 0.95,
  tells: 0.9,
  pause: 0.93,
  sole: 0.88,
  speaker: 0.75,
  alone: 0.75,
  ofThemselves: 0.68,
  named: 0.62,
  other: 0.58,
};

/** The one whom the line before leads up to, by a colon or by a last sentence about one person alone. */
export function ledUpTo(stretch: Stretch, story: Story): { speaker: Speaker; colon: boolean } | undefined {
  const { lines, turns } = story;
  if (!stretch.first) return stretch.resumed ? undefined : ledUpToInLine(stretch, story);
  const line = lines.findLast(
    ({ unit, kind }) => unit < stretch.line.unit && kind !== 'caption' && kind !== 'aside',
  );
  if (line?.kind !== 'body' && line?.kind !== 'lead') return undefined;
  const end = line.text.trimEnd().length;
  const spoken = turns.filter((turn) => turn.stretch.line === line);
  if (line.text.endsWith(':', end)) {
    const going = spoken.at(-1);
    if (going?.stretch.clause && going.stretch.clause.end >= end - 1)
      return { speaker: weaker(going.speaker, SURE.colon, 'goes on after a colon'), colon: true };
    const found = speakerOf(line, leadBefore(line, end - 1).subject, story);
    return { speaker: weaker(found, SURE.colon, 'the line before leads up to it with a colon'), colon: true };
  }
  const { start } = sentenceAt(line, end - 1);
  if (/^\s*[–—-]/u.test(line.text)) return undefined;
  if (spoken.some((turn) => turn.stretch.end > start)) return undefined;
  const speaker = bySentence(line, start, end, story);
  return { speaker: speaker.person === undefined ? byLine(stretch, line, story) : speaker, colon: false };
}

/** «Kari Vik er fornøyd. – Hallen er klar.» in one paragraph: by the sentence right before the dash. */
function ledUpToInLine(
  { line, start: words }: Stretch,
  story: Story,
): { speaker: Speaker; colon: boolean } | undefined {
  const end = line.text.slice(0, words).replace(/[\s–—-]+$/u, '').length;
  if (end === 0) return undefined;
  const { start } = sentenceAt(line, end - 1);
  const isSpoken = story.turns.some(
    ({ stretch }) => stretch.line === line && stretch.start < end && stretch.end > start,
  );
  return isSpoken ? undefined : { speaker: bySentence(line, start, end, story), colon: false };
}

/** Words in the first person after a line that is about one person alone, though its last sentence begins otherwise. */
function byLine({ line, start, end }: Stretch, before: Line, { pronouns, speakers }: Story): Speaker {
  const person = whomItIsAbout(before, pronouns);
  const words = line.tokens.filter((token) => token.start >= start && token.end <= end);
  if (person === undefined || !words.some(({ text }) => isMyself(text.toLowerCase()))) return NOBODY;
  if (tellsOfStrangers(before) || before.people.some(({ entity }) => entity !== person)) return NOBODY;
  if (!speakers.has(person) && headsOf(before).length === 0) return NOBODY;
  const why = 'the line before is about them alone, and the words are of the speaker';
  return { person, confidence: SURE.ofThemselves, why, meant: true };
}

function bySentence(line: Line, start: number, end: number, story: Story): Speaker {
  const teller = speakerOf(line, tellerOf(line, sentenceAt(line, start)), story);
  if (teller.person !== undefined) return weaker(teller, SURE.tells, 'the sentence before is told by them');
  const subject = firstSubject(line, start, end);
  const found = speakerOf(line, subject, story);
  if (found.person === undefined || !subject) return found;
  const before = lastBefore(line, story);
  if (subject.kind === 'pronoun' && before?.person === found.person)
    return weaker(before, SURE.pause, 'a line about them stands between it and speech of theirs');
  const tells = line.tokens.some(
    (token) => token.start >= subject.end && sayingVerb(token.text)?.at && token.start < end,
  );
  const people = new Set(
    line.people.filter((mention) => mention.start >= start && mention.end <= end).map(({ entity }) => entity),
  );
  if (people.size > 1 && !tells) return { ...found, confidence: 0 };
  const isAlone =
    subject.kind === 'pronoun' &&
    headsOf(line).length > 0 &&
    whomItIsAbout(line, story.pronouns) === found.person;
  const kind = tells
    ? 'tells'
    : found.person === story.sole
      ? 'sole'
      : story.speakers.has(found.person)
        ? 'speaker'
        : isAlone && !tellsOfStrangers(line)
          ? 'alone'
          : subject.kind === 'name' && !tellsOfStrangers(line) && !story.turns.some(isStrangers)
            ? 'named'
            : 'other';
  return weaker(found, SURE[kind], 'the sentence before is about them alone');
}

/** Somebody who is not named is said to speak. */
const isStrangers = ({ speaker }: Attributed): boolean => speaker.meant && speaker.person === undefined;

/** Who spoke in the line right above a line. */
function lastBefore(line: Line, { lines, done }: Story): Speaker | undefined {
  const last = done.at(-1);
  return last && last.stretch.line.unit < line.unit && isNext(last.stretch.line, line, lines)
    ? last.speaker
    : undefined;
}
