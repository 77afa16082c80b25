/** A part of a page under a heading of its own, which can be linked to. */
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** How many things it holds, in words. */
  count?: string;
  /** A line that says how to read it. */
  lead?: string;
  class?: string;
  children?: ComponentChildren;
}

export function Section({ id, title, count, lead, class: name, children }: Props) {
  return (
    <section class={name} aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {title}
        {count && <span class="section-count"> {count}</span>}
      </h2>
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
