/** How many articles each year had, as bars: a list that is a picture. Each bar leads to its year on the page. */
import type { Article } from '../../archive/types.ts';
import { useSite } from '../context.ts';

interface Props {
  articles: readonly Article[];
  /** Where a year stands on the page. */
  anchor(year: number): string;
}

export function YearBars({ articles, anchor }: Props) {
  const { strings } = useSite();
  const counts = new Map<number, number>();
  for (const { year } of articles) counts.set(year, (counts.get(year) ?? 0) + 1);
  const years = [...counts.keys()];
  const first = Math.min(...years);
  const most = Math.max(...counts.values());
  if (years.length < 2) return null;
  return (
    <ol class="year-bars">
      {Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index).map((year) => {
        const count = counts.get(year) ?? 0;
        return (
          <li key={year}>
            {count ? (
              <a href={`#${anchor(year)}`}>
                <Bar share={count / most} />
                <span>{year}</span> <span class="visually-hidden">{strings.articleCount(count)}</span>
              </a>
            ) : (
              <span class="year-empty">{year}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Bar({ share }: { share: number }) {
  const height = Math.max(6, Math.round(share * 100));
  return (
    <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect x="0" y={100 - height} width="10" height={height} />
    </svg>
  );
}
