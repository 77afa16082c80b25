/**
 * One line of time: a mark for each piece of evidence, and a bar where somebody vouches for what lies between. The dates
 * stand beside it in words.
 */
import { TIMELINE, type TimeAxis } from '../timeline.ts';

const HEIGHT = 16;

interface Props {
  axis: TimeAxis;
  /** Dates in print, oldest first. */
  marks: readonly string[];
  /** A stretch that somebody vouches for. */
  from?: string | undefined;
  to?: string | undefined;
}

export function Timeline({ axis, marks, ...span }: Props) {
  const isKnown = span.from !== undefined || span.to !== undefined;
  const { from, to } = isKnown ? span : { from: marks[0], to: marks.at(-1) };
  const start = from === undefined ? 0 : axis.start(from);
  const end = to === undefined ? TIMELINE : axis.end(to);
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${TIMELINE} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="timeline-years" d={axis.yearLines.map((x) => `M${x} 0V${HEIGHT}`).join('')} />
      <path class={isKnown ? 'timeline-span' : 'timeline-gap'} d={`M${start} ${HEIGHT / 2}H${end}`} />
      <path class="timeline-marks" d={marks.map((date) => `M${axis.start(date)} 2V${HEIGHT - 2}`).join('')} />
    </svg>
  );
}

/** The years at both ends of the lines below it. */
export function TimelineYears({ axis }: { axis: TimeAxis }) {
  return (
    <span class="timeline-ends" aria-hidden="true">
      <span>{axis.firstYear}</span>
      {axis.lastYear !== axis.firstYear && <span>{axis.lastYear}</span>}
    </span>
  );
}
