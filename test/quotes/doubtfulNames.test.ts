/** A word that hardly is somebody's name does not make a second who might speak. */
import { expect, it } from 'vitest';
import { findNames } from '../../src/names/findNames.ts';
import { findQuotes } from '../../src/quotes/findQuotes.ts';
import { articleOfLines } from './said.ts';

const LEAD = 'Lise Strand har vært på tur. Terneholmen fikk besøk.';

/** Who answers the question, where another word of the lead is a person's name with so much confidence. */
function answerer(confidence: number): string | undefined {
  const article = articleOfLines([LEAD, '– Hvordan var turen?', '– Den var lang og våt.']);
  const names = findNames(article);
  const text = 'Terneholmen';
  const start = LEAD.indexOf(text);
  const lead = names.units.findIndex((unit) => unit.text === LEAD);
  const mentions = names.mentions.filter((mention) => mention.unit !== lead || mention.start !== start);
  mentions.push({ unit: lead, start, end: start + text.length, text, kind: 'person', confidence });
  mentions.sort((a, b) => a.unit - b.unit || a.start - b.start);
  const { quotes } = findQuotes(article, { ...names, mentions });
  return names.people[quotes.at(-1)?.speaker ?? -1]?.name;
}

it.each([
  [0.2, 'Lise Strand'],
  [0.9, undefined],
])('with confidence %s in another, the answer is that of %s', (confidence, speaker) => {
  expect(answerer(confidence)).toBe(speaker);
});
