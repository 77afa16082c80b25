/** Article + its people → what is said in it, and by whom: the room's table of contents. */
import type { ArticleNames } from '../names/types.ts';
import type { Article } from '../reading/types.ts';
import { type Line, layLines } from './lines.ts';
import { findMarked } from './marks.ts';
import type { ArticleQuotes, FoundQuote } from './types.ts';
import { indefiniteForms, pronounKind, sayingVerb } from './words.ts';

interface Speaker {
  person?: number;
  confidence: number;
  why: string;
}

/** What was known before this line: who spoke last, and who was last spoken of. */
interface Memory {
  lastNamed: number[];
}

const DASH = /^\s*[–—-]\s+/u;
/** «, sier » or «? spør »: where the words end and the attribution begins. */
const NOBODY: Speaker = { confidence: 0, why: 'nobody is named' };

export function findQuotes(_article: Article, names: ArticleNames): ArticleQuotes {
  const quotes: FoundQuote[] = [];
  const memory: Memory = { lastNamed: [] };
  for (const line of layLines(names)) {
    if (line.kind === 'title' || line.kind === 'heading') continue;
    const found = DASH.test(line.text) ? dashQuotes(line, names, memory) : markedQuotes(line, names, memory);
    quotes.push(...found);
    if (line.kind === 'caption' || line.kind === 'aside') continue;
    for (const mention of line.people)
      if (mention.entity !== undefined) memory.lastNamed.push(mention.entity);
  }
  return { quotes, unsure: [] };
}

function dashQuotes(line: Line, names: ArticleNames, memory: Memory): FoundQuote[] {
  const start = DASH.exec(line.text)?.[0].length ?? 0;
  const attribution = attributionAfter(line, start);
  const end = attribution?.start ?? line.text.length;
  const speaker = attribution ? speakerOf(line, attribution.verb, names, memory) : NOBODY;
  return [quote(line, start, end, 'dash', speaker)];
}

function markedQuotes(line: Line, names: ArticleNames, memory: Memory): FoundQuote[] {
  return findMarked(line).flatMap(({ start, end, close }) => {
    const words = line.text.slice(start, end);
    if (words.split(' ').length < 3 || !/^\p{Lu}/u.test(words)) return [];
    const attribution = attributionAfter(line, close - 1);
    if (!attribution || attribution.start > close + 1) return [];
    return [quote(line, start, end, 'verbatim', speakerOf(line, attribution.verb, names, memory))];
  });
}

/** The first comma, question or exclamation mark that a saying verb follows. */
function attributionAfter(line: Line, from: number): { start: number; verb: number } | undefined {
  for (let index = 0; index + 1 < line.tokens.length; index++) {
    const token = line.tokens[index];
    const next = line.tokens[index + 1];
    if (!token || !next || token.start < from || !/^[,?!»”"]$/u.test(token.text)) continue;
    const verb = token.text === '»' && next.text === ',' ? index + 2 : index + 1;
    if (!sayingVerb(line.tokens[verb]?.text ?? '')?.direct) continue;
    return { start: /[?!]/.test(token.text) ? token.end : token.start, verb };
  }
  return undefined;
}

function speakerOf(line: Line, verb: number, names: ArticleNames, memory: Memory): Speaker {
  const after = line.tokens[verb]?.end ?? 0;
  const next = line.tokens[verb + 1]?.text ?? '';
  const kind = pronounKind(next);
  if (kind === 'man' || kind === 'woman') {
    const candidates = memory.lastNamed.filter((person) => (names.people[person]?.gender ?? kind) === kind);
    const person = candidates.at(-1);
    return person === undefined
      ? NOBODY
      : { person, confidence: 0.9, why: `«${next}» is the one last named` };
  }
  if (kind) return NOBODY;
  const named = line.people.filter((mention) => mention.start >= after && mention.start < after + 120);
  const [first] = named;
  const between = first ? line.text.slice(after, first.start) : '';
  if (first?.entity !== undefined && !/[.;]|\bom\b|\btil\b/u.test(between)) {
    return { person: first.entity, confidence: 0.97, why: `«${first.text}» follows the verb` };
  }
  const [stem] = indefiniteForms(next);
  if (stem === undefined) return NOBODY;
  const holders = names.people.flatMap(({ roles }, index) =>
    roles.some((role) => role.endsWith(stem)) ? [index] : [],
  );
  return holders.length === 1 && holders[0] !== undefined
    ? { person: holders[0], confidence: 0.9, why: `«${next}» is the role of one person` }
    : NOBODY;
}

function quote(
  line: Line,
  start: number,
  end: number,
  style: FoundQuote['style'],
  speaker: Speaker,
): FoundQuote {
  const trimmed = line.text.slice(start, end).trimEnd().replace(/[,.]$/u, '');
  return {
    unit: line.unit,
    start,
    end: start + trimmed.length,
    text: trimmed,
    style,
    ...(speaker.person === undefined ? {} : { speaker: speaker.person }),
    confidence: speaker.confidence,
    evidence: [speaker.why],
  };
}
