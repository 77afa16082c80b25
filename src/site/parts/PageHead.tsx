/** The head of a page that is a list. */
import { unbrokenSpans } from '../dates.ts';
import { longWords } from '../longWords.ts';

export function PageHead({ title, lead }: { title: string; lead?: string }) {
  return (
    <header class="page-head">
      <h1 class={longWords(title)}>{title}</h1>
      {lead && <p class="page-lead">{unbrokenSpans(lead)}</p>}
    </header>
  );
}
