/** What the report's sections are made of. */
import type { ComponentChildren } from 'preact';
import type { Line } from './types.ts';

/** More of a kind are counted, not shown: a page of thousands is read by nobody. */
export const SHOWN = 300;

interface SectionProps {
  id: string;
  title: string;
  count: number;
  lead?: string;
  open?: boolean;
  children: ComponentChildren;
}

/** Nothing where there is nothing to tell. */
export function Section({ id, title, count, lead, open = true, children }: SectionProps) {
  if (count === 0) return null;
  return (
    <details id={id} open={open}>
      <summary>
        <h2>
          {title} <span class="count">{count}</span>
        </h2>
      </summary>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </details>
  );
}

export const More = ({ count }: { count: number }) =>
  count > SHOWN ? <p class="note">{`… og ${count - SHOWN} til; alle står i import.json.`}</p> : null;

/** A line with a button that copies it. */
export const CopyLine = ({ where, text }: { where: ComponentChildren; text: string }) => (
  <div class="line">
    <p class="note">{where}</p>
    <div class="copy">
      <pre>{text}</pre>
      <button type="button" hidden>
        Kopier
      </button>
    </div>
  </div>
);

/** Where a ready line goes: file, list and entry. */
export const ReadyLine = ({ line, says }: { line: Line; says?: string }) => (
  <CopyLine
    where={
      <>
        {says && `${says}: `}
        {line.list === '' ? (
          'kommando'
        ) : (
          <>
            <code>{line.file}</code>
            {line.entry === undefined ? ' under ' : ' ved '}
            {line.entry !== undefined && `«${shortened(line.entry)}» under `}
            <code>{`${line.list}:`}</code>
          </>
        )}
      </>
    }
    text={line.line}
  />
);

/** How sure, in words and as a bar that screen readers pass over. */
export const Confidence = ({ value }: { value: number }) => (
  <span class="sure">
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(value * 100)} height="10" />
    </svg>
    {`${Math.round(value * 100)} % sannsynlig`}
  </span>
);

export const New = ({ isNew }: { isNew: boolean }) => (isNew ? <span class="new">Ny</span> : null);

export const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text;
