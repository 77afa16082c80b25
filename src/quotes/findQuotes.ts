/** Article + its people → what is said in it, and by whom: the room's table of contents. */
import type { ArticleNames, Unsure } from '../names/types.ts';
import type { Article } from '../reading/types.ts';
import { directSpeech } from './direct.ts';
import { indirectSpeech } from './indirect.ts';
import { layLines } from './lines.ts';
import { resolvePronouns } from './salience.ts';
import { type Known, speakerOf } from './speakers.ts';
import type { Attributed } from './story.ts';
import type { Told } from './telling.ts';
import { takeTurns } from './turns.ts';
import type { ArticleQuotes, FoundQuote } from './types.ts';

/** Less sure than this, and the words stand as nobody's; the editor is told whose they may be. */
export const SURE_ENOUGH = 0.6;
/** Words that a scene leads up to are surer than nothing, but less than words that somebody says. */
const SCENE = 0.88;

export function findQuotes({ lang }: Article, names: ArticleNames): ArticleQuotes {
  const lines = layLines(names);
  const spoken = lines.map(directSpeech);
  const pronouns = resolvePronouns(lines, names, spoken);
  const known: Known = { lines, names, pronouns, lang };
  const turns = spoken.flat().map((stretch): Attributed => {
    const { line, clause, lead } = stretch;
    const speaker = speakerOf(line, clause?.subject ?? lead?.subject, known);
    return !clause && lead?.kind === 'scene'
      ? { stretch, speaker: { ...speaker, confidence: speaker.confidence * SCENE } }
      : { stretch, speaker };
  });
  const direct = takeTurns(turns, known);
  const indirect = lines.flatMap((line, index) => {
    const told = indirectSpeech(line, spoken[index] ?? []);
    return told.flatMap((one) => toldQuote(one, known));
  });
  const quotes = [...direct.map(quoteOf), ...indirect].sort((a, b) => a.unit - b.unit || a.start - b.start);
  return { quotes, unsure: direct.flatMap((turn) => unsureOf(turn, names)) };
}

function quoteOf({ stretch, speaker }: Attributed): FoundQuote {
  const { line, start, end, style } = stretch;
  const { person, confidence, why } = speaker;
  return {
    unit: line.unit,
    start,
    end,
    text: line.text.slice(start, end),
    style,
    ...(person !== undefined && confidence >= SURE_ENOUGH ? { speaker: person } : {}),
    confidence,
    evidence: [why],
  };
}

/** What is told counts only where it is told of somebody who is named. */
function toldQuote({ line, start, end, subject }: Told, known: Known): FoundQuote[] {
  const { person, confidence, why } = speakerOf(line, subject, known);
  if (person === undefined || confidence < SURE_ENOUGH) return [];
  const text = line.text.slice(start, end);
  return [
    { unit: line.unit, start, end, text, style: 'indirect', speaker: person, confidence, evidence: [why] },
  ];
}

function unsureOf({ stretch, speaker }: Attributed, names: ArticleNames): Unsure[] {
  const { person, confidence, why, meant } = speaker;
  const sure = person !== undefined && confidence >= SURE_ENOUGH;
  if (sure || (person === undefined && !meant)) return [];
  const maybe = person === undefined ? '' : `perhaps ${names.people[person]?.name}: `;
  return [
    {
      what: 'speaker',
      text: stretch.line.text.slice(stretch.start, stretch.end),
      sentence: stretch.line.text,
      reason: `${maybe}${why}`,
      confidence,
    },
  ];
}
