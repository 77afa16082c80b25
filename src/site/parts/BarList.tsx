/** Names with counts as bars, most first: a list that is a picture. */
import { useSite } from '../context.ts';

interface Bar {
  label: string;
  address: string;
  note?: string | undefined;
  count: number;
  /** The count in words: `7 sitater`. */
  words: string;
}

/** @param items most first */
export function BarList({ items }: { items: readonly Bar[] }) {
  const site = useSite();
  const most = items[0]?.count ?? 1;
  return (
    <ol class="bars">
      {items.map(({ label, address, note, count, words }) => (
        <li key={address}>
          <span class="bars-name">
            <a href={site.href(address)}>{label}</a>
            {note && <span class="note">{note}</span>}
          </span>
          <span class="bars-bar">
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect width={Math.max(1, Math.round((count / most) * 100))} height="10" />
            </svg>
            <span class="count">{words}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
