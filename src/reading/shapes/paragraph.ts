/** What is nothing else is a paragraph. */
import { tidy } from '../page.ts';
import { type Finding, here, type Scan } from '../recogniser.ts';

export function paragraph(scan: Scan): Finding {
  const line = here(scan);
  const text = line.links ? line.text : tidy(line.text);
  const block = { type: 'paragraph' as const, text, ...(line.links ? { links: line.links } : {}) };
  const lead = line.mark?.as === 'lead';
  return {
    shape: 'paragraph',
    sure: 0.1,
    lines: 1,
    parts: [{ part: 'block', block, ...(lead ? { lead } : {}) }],
  };
}
