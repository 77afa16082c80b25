/** The way from the front page to here. */
import { useSite } from '../context.ts';

export interface Crumb {
  label: string;
  address: string;
}

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const site = useSite();
  const here = crumbs.length - 1;
  return (
    <nav class="breadcrumbs" aria-label={site.strings.breadcrumbs}>
      <ol>
        <li>
          <a href={site.href('')}>{site.strings.front}</a>
        </li>
        {crumbs.map((crumb, index) => (
          <li key={crumb.address}>
            {index === here ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={site.href(crumb.address)}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
