/** The years side by side, each as high as it is full: links with numbers, drawn without script. */
import { yearAddress } from '../addresses.ts';
import { useSite } from '../context.ts';

export function YearStrip({ here }: { here?: number }) {
  const site = useSite();
  const { strings, years } = site;
  const most = Math.max(1, ...years.map((year) => year.articles.length));
  return (
    <ol class="years">
      {[...years].reverse().map(({ year, articles }) => (
        <li key={year}>
          <a href={site.href(yearAddress(year))} aria-current={year === here ? 'page' : undefined}>
            <Bar share={articles.length / most} />
            <span class="years-year">{year}</span>{' '}
            <span class="years-count" aria-hidden="true">
              {strings.number(articles.length)}
            </span>
            <span class="visually-hidden">{strings.articleCount(articles.length)}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** `share` is 0 to 1; the least is still seen. */
function Bar({ share }: { share: number }) {
  const height = Math.max(4, Math.round(share * 100));
  return (
    <svg
      class="years-bar"
      viewBox="0 0 10 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0" y={100 - height} width="10" height={height} />
    </svg>
  );
}
