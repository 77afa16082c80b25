/** The head of a page that is a list. */
export function PageHead({ title, lead }: { title: string; lead?: string }) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {lead && <p class="page-lead">{lead}</p>}
    </header>
  );
}
