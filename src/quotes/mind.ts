/** Whom the reader has in mind: everybody lately spoken of, each time with its weight. */

export type Gender = 'man' | 'woman';

export interface Resolved {
  /** Index in `ArticleNames.people`; missing where nobody named fits. */
  person?: number;
  /** 0 to 1: how far ahead of the next one. */
  confidence: number;
  why: string;
}

/** Pronouns by unit and offset. */
export type Pronouns = Map<string, Resolved>;

export const pronounKey = (unit: number, start: number): string => `${unit}:${start}`;

/** One time that the text speaks of somebody. `who` is a person's index, or a noun for somebody who is not named. */
export interface Trace {
  who: number | string;
  gender: Gender | undefined;
  /** Counted in sentences of the story; those within speech count for less than one. */
  sentence: number;
  weight: number;
  /** Whether it was what its sentence is about. */
  head: boolean;
  /** Its line, counted from the story's first. */
  line: number;
  /** It is what the last sentence of its line is about, by name. */
  closes: boolean;
  /** Named for the first time. */
  first: boolean;
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
  /** The line that leads up to the speech beside which the pronoun stands: the one before, or its own up to the dash. */
  sceneLine: number;
  /** Nobody speaks there. */
  afterScene: boolean;
  /** The only one whose name the title has. */
  topic?: number | undefined;
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
/** But for so much more where the sentence before has brought them in, and the line names nobody else. */
const NEWCOMER = 2.5;
/** Beside direct speech, somebody who has spoken before counts for so much more. */
const SPEAKS_AGAIN = 1.5;
/** A sentence goes on with what the one before is about, by so much more. */
const PARALLEL = 1.4;
/** Beside speech, somebody whom the last sentence of the line before names as what it is about counts for so much more. */
const INTRODUCED = 3;
/** The same for the one whom the line before speaks of alone or brings in as what it is about, or is about beside others. */
const FILLS_SCENE = 4;
const HEAD_OF_SCENE = 2.5;
/** However long the line goes on about other things, it has not left them further behind than so many sentences. */
const SCENE_AGE = 2;
/** How sure it is where nobody else of that gender has been spoken of for long. */
const ONLY_ONE = 0.72;
const FORGOTTEN = 12;
/** Whom the title names alone counts for so much more. */
const TOPIC = 2;
/** Weighs against everybody, so that a faint trace makes no sure answer. */
const DOUBT = 0.05;

/** The one of that gender who is most on the reader's mind. */
export function mostOnMind(traces: readonly Trace[], sought: Sought): Resolved {
  const scores = new Map<number | string, number>();
  const introduced = sought.spoke && justIntroduced(traces, sought);
  const scene = sought.spoke && sought.afterScene ? sceneOf(traces, sought) : undefined;
  for (const trace of traces) {
    const closes = trace === introduced ? INTRODUCED : 1;
    const inScene = scene?.who === trace.who && trace.line === sought.sceneLine ? scene.more : 1;
    const age = sought.sentence - trace.sentence;
    const near = inScene > 1 ? Math.min(age, SCENE_AGE) : age;
    const isNew = isNewcomer(trace, traces, sought);
    const score =
      scoreOf(trace, near, sought) *
      Math.max(closes, inScene) *
      (isNew ? NEWCOMER : 1) *
      (trace.who === sought.topic ? TOPIC : 1);
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

/** «Nytt i styret er Oanh Pham. Hun …»: named for the first time, of no other gender, and there is nobody else in the line. */
function isNewcomer(
  trace: Trace,
  traces: readonly Trace[],
  { gender, genders, sentence, line }: Sought,
): boolean {
  const { who, first } = trace;
  if (!first || typeof who !== 'number' || (genders[who] ?? gender) !== gender) return false;
  if (trace.line !== line || sentence - trace.sentence !== 1) return false;
  return traces.every((other) => other.line !== line || other.who === who);
}

/** Whom the last sentence of the line before is about by name, where it speaks of nobody else who fits. */
function justIntroduced(traces: readonly Trace[], sought: Sought): Trace | undefined {
  const trace = traces.findLast(({ closes, line }) => closes && line === sought.sceneLine);
  const others = traces.some(
    (other) => other.sentence === trace?.sentence && other.who !== trace.who && fits(other, sought),
  );
  return others ? undefined : trace;
}

/**
 * Whom the line before speaks of: the only one there who fits; or the only one whom it is about or brings in, if it
 * brings in nobody else.
 * Beside somebody unnamed who fits («datteren»), and where nothing tells their gender, it must be about them.
 */
function sceneOf(traces: readonly Trace[], sought: Sought): { who: number; more: number } | undefined {
  const { gender, genders, sceneLine } = sought;
  const scene = traces.filter(
    (trace) => trace.line === sceneLine && trace.weight > WEIGHT.quoted && fits(trace, sought),
  );
  const people = scene.filter(({ who }) => typeof who === 'number');
  const told = people.filter((trace) => (genders[trace.who as number] ?? trace.gender) === gender);
  const unnamed = scene.some((trace) => typeof trace.who === 'string' && trace.gender === gender);
  const named = told.length > 0 ? told : unnamed ? [] : people;
  const heads = named.filter(({ head }) => head);
  const news = named.filter(({ first }) => first);
  const clear = told.length > 0 && !unnamed;
  if (clear || heads.length > 0) {
    const alone = onlyOne(named);
    if (alone !== undefined) return { who: alone, more: FILLS_SCENE };
  }
  const who = heads.length > 0 ? onlyOne(heads) : clear ? onlyOne(news) : undefined;
  if (who === undefined || news.some((other) => other.who !== who)) return undefined;
  return { who, more: news.length > 0 ? FILLS_SCENE : HEAD_OF_SCENE };
}

function onlyOne(traces: readonly Trace[]): number | undefined {
  const [one, ...others] = new Set(traces.map(({ who }) => who as number));
  return others.length === 0 ? one : undefined;
}

const fits = ({ who, gender: own }: Trace, { gender, genders }: Sought): boolean =>
  ((typeof who === 'number' ? genders[who] : own) ?? gender) === gender;

function scoreOf(trace: Trace, age: number, { gender, genders, barred, spoke, head }: Sought): number {
  const { who } = trace;
  const known = typeof who === 'number' ? genders[who] : trace.gender;
  if (age > FORGOTTEN || (known !== undefined && known !== gender)) return 0;
  if (typeof who === 'number' && barred.includes(who)) return 0;
  const again = typeof who === 'number' && spoke?.has(who) ? SPEAKS_AGAIN : 1;
  const parallel = head && trace.head && age > 0 && age <= 1 ? PARALLEL : 1;
  // «Frisøren vil ikke snakke om det»: «hun» is the hairdresser.
  const isUnsure = known === undefined && !(typeof who === 'string' && trace.closes);
  return trace.weight * FADING ** age * (isUnsure ? GENDER_UNKNOWN : 1) * again * parallel;
}
