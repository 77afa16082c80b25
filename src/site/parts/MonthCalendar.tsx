/** A month as a calendar: the days with articles lead to them. */
import { useSite } from '../context.ts';
import { formatDate, weekdayNames } from '../dates.ts';
import type { Month } from '../site.ts';

export const dayAnchor = (date: string): string => `dag-${Number(date.slice(8))}`;

/** @param address of the page that has the days' anchors; missing: this page */
export function MonthCalendar({ month, address = '' }: { month: Month; address?: string }) {
  const { strings } = useSite();
  const counts = new Map<string, number>();
  for (const { frontMatter } of month.articles)
    counts.set(frontMatter.date, (counts.get(frontMatter.date) ?? 0) + 1);
  const name = `${month.year}-${String(month.month).padStart(2, '0')}`;
  return (
    <table class="calendar">
      <caption>{formatDate(`${name}-01`, 'monthYear')}</caption>
      <thead>
        <tr>
          {weekdayNames(strings.htmlLang).map(({ short, long }) => (
            <th scope="col" key={long}>
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.join()}>
            {week.map((day, column) => {
              const date = `${name}-${String(day).padStart(2, '0')}`;
              const count = counts.get(date);
              return (
                <td key={day ?? `tom-${column}`}>
                  {count ? (
                    <a
                      href={`${address}#${dayAnchor(date)}`}
                      aria-label={`${formatDate(date, 'day')}: ${strings.articleCount(count)}`}
                    >
                      {day}
                    </a>
                  ) : (
                    day
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Weeks from Monday to Sunday; a day of another month is undefined. */
function weeksOf({ year, month }: Month): (number | undefined)[][] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= length ? day : undefined;
    }),
  );
}
