/** Names with counts, most first. */
import { useSite } from '../context.ts';

interface Ranked {
  label: string;
  address: string;
  note: string | undefined;
  count: string;
}

export function RankedList({ items }: { items: readonly Ranked[] }) {
  const site = useSite();
  return (
    <ol class="ranked">
      {items.map((item) => (
        <li key={item.address}>
          <span class="ranked-name">
            <a href={site.href(item.address)}>{item.label}</a>
            {item.note && <span class="note">{item.note}</span>}
          </span>
          <span class="ranked-count">{item.count}</span>
        </li>
      ))}
    </ol>
  );
}
