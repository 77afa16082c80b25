/** The head of a page that is a list. */
import { longWords } from '../longWords.ts';

export function PageHead({ title, lead }: { title: string; lead?: string }) {
  return (
    <header class="page-head">
      <h1 class={longWords(title)}>{title}</h1>
      {lead && <p class="page-lead">{lead}</p>}
    </header>
  );
}
