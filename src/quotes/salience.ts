/** Who «han», «hun» and «ho» are: the one of that gender whom the text has dwelt on most, and most lately. */
import type { Token } from '../language/tokens.ts';
import type { ArticleNames, Mention } from '../names/types.ts';
import { isKinNoun, isRoleNoun } from '../names/words.ts';
import { whoComesLater } from './comesLater.ts';
import { beginsAlone, isOfClause } from './heads.ts';
import { type Line, tokenAt, within } from './lines.ts';
import { type Gender, mostOnMind, type Pronouns, pronounKey, type Trace, WEIGHT } from './mind.ts';
import { personOfNoun } from './nouns.ts';
import type { Stretch } from './stretch.ts';
import { firstSubject, isGenitive, type Subject } from './subjects.ts';
import {
  humanNoun,
  indefiniteForms,
  isNameLink,
  objectPronoun,
  pronounKind,
  sayingVerb,
  sourcePronoun,
} from './words.ts';

/** Sentences within speech carry the reader less far on. */
const STEP_IN_SPEECH = 0.25;
/** So sure that a pronoun tells the gender of somebody whose first name does not, or that they have spoken. */
const TELLS_GENDER = 0.8;
const HAS_SPOKEN = 0.6;
/** So sure that «han» in a caption is the only one whom it names. */
const SURE_IN_ASIDE = 0.93;
/** In so many lines from the first, somebody may speak who is named later. */
const BEGINNING = 3;

/** @param spoken direct speech by unit: names inside it are spoken of, but do not speak */
export function resolvePronouns(
  lines: readonly Line[],
  names: ArticleNames,
  spoken: readonly (readonly Stretch[])[],
): Pronouns {
  const reader = new Reader(names, lines);
  lines.forEach((line, index) => {
    if (line.kind === 'body' || line.kind === 'lead') reader.read(line, spoken[index] ?? []);
    else reader.readAside(line);
  });
  return reader.resolved;
}

interface NounSense {
  titled: number | undefined;
  human: Gender | 'any' | undefined;
}

/** Reads a story from its beginning and remembers who is spoken of. */
class Reader {
  readonly resolved: Pronouns = new Map();
  private readonly names: ArticleNames;
  private readonly lines: readonly Line[];
  private readonly genders: (Gender | undefined)[];
  private readonly traces: Trace[] = [];
  private readonly spoke = new Set<number>();
  private readonly nouns = new Map<string, NounSense>();
  private sentence = 0;
  private line = 0;
  private afterScene = false;
  private inSpeech = false;
  /** Somebody has been spoken of as «han», «hun» who is not named. */
  private stranger = false;

  private readonly topic: number | undefined;

  constructor(names: ArticleNames, lines: readonly Line[]) {
    this.topic = namedInTitle(names);
    this.names = names;
    this.lines = lines;
    this.genders = names.people.map(({ gender }) => gender);
  }

  read(line: Line, stretches: readonly Stretch[]): void {
    this.line += 1;
    this.afterScene = !this.inSpeech;
    this.inSpeech = stretches.length > 0;
    for (const { start, end } of line.sentences) {
      const inSpeech = stretches.some((stretch) => stretch.start < start) && within(stretches, end - 2);
      this.sentence += inSpeech ? STEP_IN_SPEECH : 1;
      const first = firstSubject(line, start, end);
      const subject = first?.kind === 'name' && isOfClause(line, start, first.end, end) ? undefined : first;
      for (let at = tokenAt(line, start); at < line.tokens.length; at += 1) {
        const token = line.tokens[at] as Token;
        if (token.end > end) break;
        this.readWord(line, token, subject, stretches, closesScene(line, end, stretches));
      }
    }
  }

  /** A caption is a story of its own: «han» is the only one named in it before. */
  readAside(line: Line): void {
    for (const { start, text } of line.tokens) {
      const gender = pronounKind(text.toLowerCase());
      if (gender !== 'man' && gender !== 'woman') continue;
      const named = line.people.filter((mention) => mention.end <= start);
      const [person] = named.map(({ entity }) => entity);
      const isOnly = named.every(({ entity }) => entity === person);
      if (person === undefined || !isOnly || (this.genders[person] ?? gender) !== gender) continue;
      const found = { person, confidence: SURE_IN_ASIDE, why: 'the only one named before in the line' };
      this.resolved.set(pronounKey(line.unit, start), found);
    }
  }

  private readWord(
    line: Line,
    token: Token,
    subject: Subject | undefined,
    stretches: readonly Stretch[],
    isLast: boolean,
  ): void {
    const quoted = within(stretches, token.start);
    const mention = line.people.find(({ start }) => start === token.start);
    if (mention) {
      const role = quoted ? 'quoted' : roleOf(line, mention, subject, stretches);
      if (role === 'speaker' && mention.entity !== undefined) this.spoke.add(mention.entity);
      const head = role === 'subject' || role === 'speaker';
      const closes = role === 'subject' && isLast;
      for (const who of this.bearersOf(mention))
        this.remember(who, this.genders[who], WEIGHT[role], head, closes);
      if (mention.entity !== undefined) return;
    }
    // «Fylkesmannen» that is a house is nobody.
    if (line.organisations.some(({ start, end }) => token.start >= start && token.end <= end)) return;
    const word = token.text.toLowerCase();
    const kind = pronounKind(word) ?? (objectPronoun(word) && sourcePronoun(textBefore(line, token), word));
    const head = subject?.start === token.start;
    if (kind === 'man' || kind === 'woman') this.readPronoun(line, token, kind, stretches, quoted, head);
    else {
      const isHead = !subject && beginsAlone(line, token);
      this.readNoun(word, quoted, isSpeaker(stretches, token.start), isHead, isHead && isLast);
    }
  }

  private readPronoun(
    line: Line,
    { start }: Token,
    gender: Gender,
    stretches: readonly Stretch[],
    quoted: boolean,
    head: boolean,
  ): void {
    const { genders, sentence, spoke, line: at, afterScene } = this;
    const speaks = isSpeaker(stretches, start);
    const barred = quoted ? [] : quotedBefore(line, stretches, start);
    const isInScene = speaks && isLedUpTo(stretches, start);
    const onMind = mostOnMind(this.traces, {
      gender,
      sentence,
      genders,
      barred,
      head,
      line: at,
      sceneLine: isInScene ? at : at - 1,
      afterScene: afterScene || isInScene,
      spoke: speaks ? spoke : undefined,
      topic: this.topic,
    });
    const isBeginning = speaks && onMind.confidence === 0 && at <= BEGINNING && !this.stranger;
    const found = (isBeginning && whoComesLater(line, gender, this.lines, this.names)) || onMind;
    this.resolved.set(pronounKey(line.unit, start), found);
    const { person, confidence } = found;
    if (person === undefined) {
      this.stranger = true;
      return;
    }
    if (speaks && confidence > HAS_SPOKEN) spoke.add(person);
    if (quoted) return;
    if (confidence > TELLS_GENDER) genders[person] ??= gender;
    this.remember(person, gender, WEIGHT.pronoun, head || speaks);
  }

  /** Whose name it is; of a surname that two have, either's. */
  private bearersOf({ entity, text }: Mention): number[] {
    if (entity !== undefined) return [entity];
    return this.names.people.flatMap(({ name }, who) => (name.endsWith(` ${text}`) ? [who] : []));
  }

  /** «direktøren» for somebody named, «kvinnen» or «regionalsjefen» for somebody who is not. */
  private readNoun(word: string, quoted: boolean, speaks: boolean, head: boolean, closes: boolean): void {
    const { titled, human } = this.nounsOf(word);
    if (titled !== undefined) {
      this.remember(titled, this.genders[titled], WEIGHT[head ? 'subject' : 'plain'], head, closes);
      return;
    }
    if (!human || quoted) return;
    const untitled = human === 'any' && !speaks ? this.justIntroduced() : undefined;
    if (untitled !== undefined) {
      this.remember(untitled, this.genders[untitled], WEIGHT.plain);
      return;
    }
    // «29-åringen» is mostly the one who was named just before.
    const isTitle = head && !humanNoun(word);
    const weight = WEIGHT[speaks ? 'speaker' : isTitle ? 'subject' : 'unnamed'];
    this.remember(word, human === 'any' ? undefined : human, weight, isTitle, isTitle && closes);
  }

  /** Whom a noun points to by title, or else what gender it tells; looked up once a word. */
  private nounsOf(word: string): NounSense {
    let sense = this.nouns.get(word);
    if (!sense) {
      const titled = personOfNoun({ noun: word, modifiers: [] }, this.names)?.person;
      const human = humanNoun(word) ?? (indefiniteForms(word).some(isRoleNoun) ? 'any' : undefined);
      sense = { titled, human };
      this.nouns.set(word, sense);
    }
    return sense;
  }

  /** Somebody named in this sentence or the one before whose title is not told: a title that fits nobody is theirs. */
  private justIntroduced(): number | undefined {
    const last = this.traces.at(-1);
    if (typeof last?.who !== 'number' || !last.head || this.sentence - last.sentence > 1) return undefined;
    return this.names.people[last.who]?.roles.length === 0 ? last.who : undefined;
  }

  private remember(
    who: number | string,
    gender: Gender | undefined,
    weight: number,
    head = false,
    closes = false,
  ): void {
    const first = !this.traces.some((trace) => trace.who === who);
    this.traces.push({ who, gender, sentence: this.sentence, weight, head, line: this.line, closes, first });
  }
}

/** Whether what stands there is the one who speaks beside direct speech. */
const isSpeaker = (stretches: readonly Stretch[], offset: number): boolean =>
  stretches.some(({ clause, lead }) => (clause?.subject ?? lead?.subject)?.start === offset);

/** Whether the speech beside which a pronoun stands follows words of the writer in the same line. */
const isLedUpTo = (stretches: readonly Stretch[], offset: number): boolean =>
  stretches.some(
    ({ clause, lead, first, resumed }) => !first && !resumed && !lead && clause?.subject?.start === offset,
  );

/** The last sentence of a line, or the last before speech in it. */
const closesScene = (line: Line, end: number, stretches: readonly Stretch[]): boolean =>
  end === line.sentences.at(-1)?.end ||
  stretches.some(({ start }) => start > end && !/[\p{L}\p{N}]/u.test(line.text.slice(end, start)));

function roleOf(
  line: Line,
  mention: Mention,
  subject: Subject | undefined,
  stretches: readonly Stretch[],
): keyof typeof WEIGHT {
  const isOf = (one: Subject | undefined): boolean => one?.kind === 'name' && one.mention === mention;
  if (stretches.some(({ clause, lead }) => isOf(clause?.subject) || isOf(lead?.subject))) return 'speaker';
  const at = line.tokens.findIndex(({ start }) => start === mention.start);
  if (isGenitive(line, mention)) return 'linked';
  // «Datteren Kari, som er …, sier at»: where she tells something herself she is more than somebody’s.
  const isAlone =
    isOf(subject) &&
    line.people.every(({ entity }) => entity === mention.entity) &&
    line.tokens.some(({ text }) => sayingVerb(text)?.at);
  if (isKin(line.tokens[at - 1]?.text ?? '') && !isAlone) return 'linked';
  if (isOf(subject)) return 'subject';
  return isNameLink(line.tokens[at - 1]?.text ?? '') ? 'linked' : 'plain';
}

/** «Faren Edvard»: named for what he is to the one whom the story is about. */
const isKin = (noun: string): boolean => indefiniteForms(noun.toLowerCase()).some(isKinNoun);

/** People named in what the pronoun says: nobody speaks of themselves by name. */
function quotedBefore(line: Line, stretches: readonly Stretch[], offset: number): number[] {
  const own = stretches.filter(({ clause, end }) => end <= offset && clause && offset < clause.end);
  return line.people.flatMap(({ start, entity }) =>
    entity !== undefined && within(own, start) ? [entity] : [],
  );
}

const textBefore = (line: Line, { start }: Token): string =>
  line.tokens[tokenAt(line, start) - 1]?.text.toLowerCase() ?? '';

/** «Minneord over Kari Vik»: the only one whose full name the title has. */
function namedInTitle({ units, people }: ArticleNames): number | undefined {
  const titles = units.filter(({ kind }) => kind === 'title').map(({ text }) => text);
  const named = people.flatMap(({ name }, at) =>
    name.includes(' ') && titles.some((title) => title.includes(name)) ? [at] : [],
  );
  return named.length === 1 ? named[0] : undefined;
}
