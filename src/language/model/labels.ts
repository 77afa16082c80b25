/** The kinds of name of the NorNE guidelines. A GPE is a place that also acts: `GPE_ORG` where it does, `GPE_LOC` where it is a place. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'GPE_ORG', 'GPE_LOC', 'PROD', 'EVT', 'DRV', 'MISC'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name in a sentence: token indices, `end` not included. */
export interface LabelledSpan {
  start: number;
  end: number;
  type: NameType;
}

/** Label 0 is «no name»; type t has the labels 1 + 4t … 4 + 4t, in this order. */
export const OUTSIDE = 0;
const BEGIN = 1;
const INSIDE = 2;
const LAST = 3;
const UNIT = 4;
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

export const beginOf = (type: number): number => 4 * type + BEGIN;
export const insideOf = (type: number): number => 4 * type + INSIDE;
export const lastOf = (type: number): number => 4 * type + LAST;
export const unitOf = (type: number): number => 4 * type + UNIT;

const position = (label: number): number => (label === OUTSIDE ? OUTSIDE : ((label - 1) & 3) + 1);
const typeOf = (label: number): number => (label - 1) >> 2;

/** After these labels a name is closed, so that anything but INSIDE and LAST may follow. */
const closes = (label: number): boolean => [OUTSIDE, LAST, UNIT].includes(position(label));
const opens = (label: number): boolean => [OUTSIDE, BEGIN, UNIT].includes(position(label));

export const mayStart: readonly boolean[] = Array.from({ length: LABEL_COUNT }, (_, label) => opens(label));
export const mayEnd: readonly boolean[] = Array.from({ length: LABEL_COUNT }, (_, label) => closes(label));

/** For each label those that may stand before it. */
export const predecessors: readonly Int32Array[] = Array.from({ length: LABEL_COUNT }, (_, label) => {
  const before: number[] = [];
  for (let other = 0; other < LABEL_COUNT; other++) {
    const fits = opens(label) ? closes(other) : !closes(other) && typeOf(other) === typeOf(label);
    if (fits) before.push(other);
  }
  return Int32Array.from(before);
});

/** One label a token, for names that do not overlap. */
export function encodeLabels(length: number, spans: readonly LabelledSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { start, end, type } of spans) {
    const index = NAME_TYPES.indexOf(type);
    if (end - start === 1) {
      labels[start] = unitOf(index);
      continue;
    }
    labels.fill(insideOf(index), start, end);
    labels[start] = beginOf(index);
    labels[end - 1] = lastOf(index);
  }
  return labels;
}

/** The names that a legal sequence of labels says. */
export function decodeLabels(labels: ArrayLike<number>): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let start = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    const where = position(label);
    if (where === BEGIN || where === UNIT) start = at;
    if (where === LAST || where === UNIT)
      spans.push({ start, end: at + 1, type: NAME_TYPES[typeOf(label)] as NameType });
  }
  return spans;
}
