/** Whom the reader has in mind: everybody lately spoken of, each time with its weight. */

export type Gender = 'man' | 'woman';

export interface Resolved {
  /** Index in `ArticleNames.people`; missing where nobody named fits. */
  person?: number;
  /** 0 to 1: how far ahead of the next one. */
  confidence: number;
  why: string;
}

/** One time that the text speaks of somebody. `who` is a person's index, or a noun for somebody who is not named. */
export interface Trace {
  who: number | string;
  gender: Gender | undefined;
  /** Counted in sentences of the story; those within speech count for less than one. */
  sentence: number;
  weight: number;
  /** Whether it was what its sentence is about. */
  head: boolean;
  /** The line whose last sentence it was what is about, by name. */
  closing?: number | undefined;
}

/** What a pronoun asks for. */
export interface Sought {
  gender: Gender;
  sentence: number;
  /** Known genders, by person. */
  genders: readonly (Gender | undefined)[];
  /** People whom it cannot be. */
  barred: readonly number[];
  /** People who have spoken before, where it is a speaker that is sought. */
  spoke?: ReadonlySet<number> | undefined;
  /** The pronoun is what its sentence is about. */
  head: boolean;
  /** The line of the story that it stands in, counted from the first. */
  line: number;
}

/** How much each way of being spoken of makes the reader think of somebody. Found by trying on annotated articles. */
export const WEIGHT = {
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
/** A person whose gender nothing tells counts for so much less beside one whose gender fits. */
const GENDER_UNKNOWN = 0.5;
/** Beside direct speech, somebody who has spoken before counts for so much more. */
const SPEAKS_AGAIN = 1.5;
/** A sentence goes on with what the one before is about, by so much more. */
const PARALLEL = 1.4;
/** Beside speech, somebody whom the last sentence of the line before names as what it is about counts for so much more. */
const INTRODUCED = 3;
/** How sure it is where nobody else of that gender has been spoken of for long. */
const ONLY_ONE = 0.72;
const FORGOTTEN = 12;
/** Weighs against everybody, so that a faint trace makes no sure answer. */
const DOUBT = 0.05;

/** The one of that gender who is most on the reader's mind. */
export function mostOnMind(traces: readonly Trace[], sought: Sought): Resolved {
  const scores = new Map<number | string, number>();
  const introduced = sought.spoke && justIntroduced(traces, sought);
  for (const trace of traces) {
    const score = scoreOf(trace, sought) * (trace === introduced ? INTRODUCED : 1);
    if (score > 0) scores.set(trace.who, (scores.get(trace.who) ?? 0) + score);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return { confidence: 0, why: 'nobody of that gender is named before' };
  const [who, score] = best;
  const share = score / (score + (second?.[1] ?? 0) + DOUBT);
  const confidence = second ? share : Math.max(share, ONLY_ONE);
  if (typeof who === 'string') return { confidence, why: `«${who}» is meant, who is not named` };
  return { person: who, confidence, why: 'the one of that gender whom the text speaks of most here' };
}

/** Whom the last sentence of the line before is about by name, where it speaks of nobody else who fits. */
function justIntroduced(traces: readonly Trace[], { gender, genders, line }: Sought): Trace | undefined {
  const trace = traces.findLast(({ closing }) => closing === line - 1);
  const fits = ({ who, gender: own }: Trace): boolean =>
    ((typeof who === 'number' ? genders[who] : own) ?? gender) === gender;
  const others = traces.some(
    (other) => other.sentence === trace?.sentence && other.who !== trace.who && fits(other),
  );
  return others ? undefined : trace;
}

function scoreOf(trace: Trace, { gender, sentence, genders, barred, spoke, head }: Sought): number {
  const { who } = trace;
  const known = typeof who === 'number' ? genders[who] : trace.gender;
  const age = sentence - trace.sentence;
  if (age > FORGOTTEN || (known !== undefined && known !== gender)) return 0;
  if (typeof who === 'number' && barred.includes(who)) return 0;
  const again = typeof who === 'number' && spoke?.has(who) ? SPEAKS_AGAIN : 1;
  const parallel = head && trace.head && age > 0 && age <= 1 ? PARALLEL : 1;
  return trace.weight * FADING ** age * (known === undefined ? GENDER_UNKNOWN : 1) * again * parallel;
}
