/** Two who speak by turns: where each is said to speak in the right places, the turns between are theirs too. */
import type { ArticleLanguage } from '../reading/types.ts';
import type { Line } from './lines.ts';
import type { Known } from './speakers.ts';
import { type Attributed, isNext, isOpen, isQuestion } from './story.ts';
import type { Stretch } from './stretch.ts';
import { isSecondPerson } from './words.ts';

const ALTERNATES = 0.85;
/** So many turns of a run must say whose they are. */
const FEWEST_TOLD = 3;

/** @param turns all of an article's, in order */
export function takeAlternately(
  turns: readonly Attributed[],
  known: Pick<Known, 'lines' | 'lang'>,
): Attributed[] {
  const mayBeTheWriters = writersQuestion(known.lang);
  return runs(turns, known.lines).flatMap((run) => {
    const told = run.flatMap(({ speaker }, at) =>
      speaker.person === undefined ? [] : [{ person: speaker.person, at }],
    );
    const [even, odd] = [0, 1].map(
      (side) => new Set(told.filter(({ at }) => at % 2 === side).map(({ person }) => person)),
    );
    const [first] = even ?? [];
    const [second] = odd ?? [];
    const fits = even?.size === 1 && odd?.size === 1 && first !== second && told.length >= FEWEST_TOLD;
    if (!fits || run.some((turn) => turn.speaker.meant && turn.speaker.person === undefined)) return run;
    const isAsked = (turn: Attributed, at: number): boolean =>
      isOpen(turn) &&
      isQuestion(turn.stretch) &&
      mayBeTheWriters(turn.stretch, run, at % 2 === 0 ? first : second);
    // Then there are three who speak.
    if (run.some(isAsked)) return run;
    return run.map((turn, at): Attributed => {
      const person = at % 2 === 0 ? first : second;
      if (!isOpen(turn) || person === undefined) return turn;
      const why = 'the two of them speak by turns';
      return { stretch: turn.stretch, speaker: { person, confidence: ALTERNATES, why, meant: true } };
    });
  });
}

/** A question of somebody who is told to speak but once, or who is told to ask nothing and speaks to «you» here. */
const writersQuestion =
  (lang: ArticleLanguage) =>
  ({ line, start, end }: Stretch, run: readonly Attributed[], person: number | undefined): boolean => {
    const told = run.filter(({ speaker }) => speaker.person === person);
    if (told.some(({ stretch }) => isQuestion(stretch))) return false;
    const isToYou = line.tokens.some(
      (token) => token.start >= start && token.end <= end && isSecondPerson(token.text.toLowerCase(), lang),
    );
    return isToYou || told.length < 2;
  };

const ANSWERS = 0.85;

/**
 * «– Hva tok tid? – Gulvet. – Hvem betaler? – Kommunen, ler Vik.»: in a talk of questions and answers that nobody else breaks
 * into, who is said to give one answer gives them all.
 */
export function takeAnswers(turns: readonly Attributed[], lines: readonly Line[]): Attributed[] {
  return runs(turns, lines).flatMap((run) => {
    const isAnswer = (at: number): boolean => {
      const asked = run[at - 1];
      return asked !== undefined && isOpen(asked) && isQuestion(asked.stretch);
    };
    const told = new Set(run.flatMap(({ speaker }) => speaker.person ?? []));
    const [person] = told;
    const gives = run.some(({ speaker }, at) => speaker.person === person && isAnswer(at));
    if (person === undefined || told.size !== 1 || !gives) return run;
    return run.map((turn, at): Attributed => {
      if (!isOpen(turn) || !isAnswer(at) || isQuestion(turn.stretch)) return turn;
      const why = 'is said to give another answer of the same talk';
      return { stretch: turn.stretch, speaker: { person, confidence: ANSWERS, why, meant: true } };
    });
  });
}

/** Turns that follow each other line by line, one a line. */
function runs(turns: readonly Attributed[], lines: readonly Line[]): Attributed[][] {
  const found: Attributed[][] = [];
  for (const turn of turns) {
    const last = found.at(-1)?.at(-1);
    const goesOn =
      last && last.stretch.line !== turn.stretch.line && isNext(last.stretch.line, turn.stretch.line, lines);
    if (goesOn) found.at(-1)?.push(turn);
    else found.push([turn]);
  }
  return found;
}
