/** The way to what comes before and after in time. */
import { useSite } from '../context.ts';

interface Way {
  address: string;
  title: string;
}

interface Props {
  /** What the ways lead to, for those who listen. */
  label: string;
  earlier: Way | undefined;
  later: Way | undefined;
}

export function WaysInTime({ label, earlier, later }: Props) {
  const site = useSite();
  const ways = [
    { to: earlier, label: site.strings.earlier, rel: 'prev' },
    { to: later, label: site.strings.later, rel: 'next' },
  ];
  if (!earlier && !later) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {ways.map(
        ({ to, label: when, rel }) =>
          to && (
            <a href={site.href(to.address)} rel={rel} class={`neighbour-${rel}`} key={rel}>
              <span class="neighbour-label">{when}</span>
              <span class="neighbour-title">{to.title}</span>
            </a>
          ),
      )}
    </nav>
  );
}
