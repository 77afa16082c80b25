/** Who «han», «hun» and «ho» are: the one of that gender whom the text has dwelt on most, and most lately. */
import type { ArticleNames, Mention } from '../names/types.ts';
import { isRoleNoun } from '../names/words.ts';
import { type Line, within } from './lines.ts';
import { personOfNoun } from './nouns.ts';
import type { Stretch } from './stretch.ts';
import { firstSubject, isGenitive } from './subjects.ts';
import { humanNoun, indefiniteForms, isNameLink, pronounKind } from './words.ts';

export interface Resolved {
  /** Index in `ArticleNames.people`; missing where nobody named fits, or two fit as well. */
  person?: number;
  confidence: number;
  why: string;
}

/** Pronouns by unit and offset. */
export type Pronouns = Map<string, Resolved>;

export const pronounKey = (unit: number, start: number): string => `${unit}:${start}`;

type Gender = 'man' | 'woman';

/** One time that the text speaks of somebody. `who` is a person's index, or a noun for somebody who is not named. */
interface Trace {
  who: number | string;
  gender: Gender | undefined;
  sentence: number;
  weight: number;
}

/** How much each way of being spoken of makes the reader think of somebody. Found by trying on annotated articles. */
const WEIGHT = {
  speaker: 1.05,
  subject: 1,
  pronoun: 0.85,
  plain: 0.95,
  linked: 0.5,
  quoted: 0.3,
  unnamed: 0.7,
};
/** What is left of it a sentence later. */
const FADING = 0.42;
/** Sentences within speech carry the reader less far on. */
const STEP_IN_SPEECH = 0.25;
/** Beside direct speech, somebody who has spoken before counts for so much more. */
const SPEAKS_AGAIN = 2.2;
/** How sure it is where nobody else of that gender has been spoken of for long. */
const ONLY_ONE = 0.72;
const FORGOTTEN = 12;
/** A person whose gender nothing tells counts for so much less beside one whose gender fits. */
const GENDER_UNKNOWN = 0.5;

/** @param spoken direct speech by unit: names inside it are spoken of, but do not speak */
export function resolvePronouns(
  lines: readonly Line[],
  names: ArticleNames,
  spoken: readonly (readonly Stretch[])[],
): Pronouns {
  const resolved: Pronouns = new Map();
  const genders = names.people.map(({ gender }) => gender);
  const traces: Trace[] = [];
  const spoke = new Set<number>();
  let sentence = 0;
  lines.forEach((line, index) => {
    if (line.kind === 'title' || line.kind === 'heading' || line.kind === 'caption' || line.kind === 'aside')
      return;
    const stretches = spoken[index] ?? [];
    for (const span of line.sentences) {
      sentence +=
        stretches.some(({ start }) => start < span.start) && within(stretches, span.end - 2)
          ? STEP_IN_SPEECH
          : 1;
      const inside = line.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
      const subject = firstSubject(line, span.start, span.end);
      for (const token of inside) {
        const quoted = within(stretches, token.start);
        const mention = line.people.find(({ start }) => start === token.start);
        if (mention?.entity !== undefined) {
          const head = subject?.kind === 'name' && subject.mention === mention;
          const role = quoted ? 'quoted' : roleOf(line, mention, head, stretches);
          const weight = WEIGHT[role];
          if (role === 'speaker') spoke.add(mention.entity);
          traces.push({ who: mention.entity, gender: genders[mention.entity], sentence, weight });
          continue;
        }
        const word = token.text.toLowerCase();
        const gender = pronounKind(word);
        if (gender === 'man' || gender === 'woman') {
          const barred = quoted ? [] : quotedBefore(line, stretches, token.start);
          const speaks = isSpeaker(stretches, token.start);
          const found = choose(traces, gender, sentence, genders, barred, speaks ? spoke : undefined);
          if (speaks && found.person !== undefined && found.confidence > 0.6) spoke.add(found.person);
          resolved.set(pronounKey(line.unit, token.start), found);
          if (found.person !== undefined && !quoted) {
            if (found.confidence > 0.8) genders[found.person] ??= gender;
            traces.push({ who: found.person, gender, sentence, weight: WEIGHT.pronoun });
          }
          continue;
        }
        const human = humanNoun(word) ?? (isPersonNoun(word) ? 'any' : undefined);
        const person = personOfNoun({ noun: word, modifiers: [] }, names);
        if (person)
          traces.push({ who: person.person, gender: genders[person.person], sentence, weight: WEIGHT.plain });
        else if (human && !quoted)
          traces.push({
            who: word,
            gender: human === 'any' ? undefined : human,
            sentence,
            weight: WEIGHT.unnamed,
          });
      }
    }
  });
  return resolved;
}

/** «regionalsjefen»: a title in the definite form. */
const isPersonNoun = (word: string): boolean => indefiniteForms(word).some(isRoleNoun);

/** Whether a pronoun is the one who speaks beside direct speech. */
const isSpeaker = (stretches: readonly Stretch[], offset: number): boolean =>
  stretches.some(({ clause, lead }) => (clause?.subject ?? lead?.subject)?.start === offset);

function roleOf(
  line: Line,
  mention: Mention,
  head: boolean,
  stretches: readonly Stretch[],
): keyof typeof WEIGHT {
  const speaks = stretches.some(({ clause, lead }) =>
    [clause?.subject, lead?.subject].some(
      (subject) => subject?.kind === 'name' && subject.mention === mention,
    ),
  );
  if (speaks) return 'speaker';
  if (isGenitive(line, mention)) return 'linked';
  if (head) return 'subject';
  const at = line.tokens.findIndex(({ start }) => start === mention.start);
  return isNameLink(line.tokens[at - 1]?.text ?? '') ? 'linked' : 'plain';
}

/** People named in what the pronoun says: nobody speaks of themselves by name. */
function quotedBefore(line: Line, stretches: readonly Stretch[], offset: number): number[] {
  const own = stretches.filter(({ clause, end }) => end <= offset && clause && offset < clause.end);
  return line.people.flatMap(({ start, entity }) =>
    entity !== undefined && within(own, start) ? [entity] : [],
  );
}

function choose(
  traces: readonly Trace[],
  gender: Gender,
  sentence: number,
  genders: readonly (Gender | undefined)[],
  barred: readonly number[],
  spoke?: ReadonlySet<number>,
): Resolved {
  const scores = new Map<number | string, number>();
  for (const trace of traces) {
    const known = typeof trace.who === 'number' ? genders[trace.who] : trace.gender;
    const age = sentence - trace.sentence;
    if (age > FORGOTTEN || (known !== undefined && known !== gender)) continue;
    if (typeof trace.who === 'number' && barred.includes(trace.who)) continue;
    const again = typeof trace.who === 'number' && spoke?.has(trace.who) ? SPEAKS_AGAIN : 1;
    const score = trace.weight * FADING ** age * (known === undefined ? GENDER_UNKNOWN : 1) * again;
    scores.set(trace.who, (scores.get(trace.who) ?? 0) + score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return { confidence: 0, why: 'nobody of that gender is named before' };
  const share = best[1] / (best[1] + (second?.[1] ?? 0) + 0.05);
  const confidence = second ? share : Math.max(share, ONLY_ONE);
  if (typeof best[0] === 'string') return { confidence, why: `«${best[0]}» is meant, who is not named` };
  return { person: best[0], confidence, why: 'the one of that gender whom the text speaks of most here' };
}
