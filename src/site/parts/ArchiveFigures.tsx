/** How much the archive holds: each number is a way in. */
import { ADDRESSES } from '../addresses.ts';
import { useSite } from '../context.ts';

export function ArchiveFigures() {
  const site = useSite();
  const { strings } = site;
  const figures = [
    { count: strings.articleCount(site.articles.length), address: ADDRESSES.articles },
    { count: strings.peopleCount(site.people.length), address: ADDRESSES.people },
    { count: strings.organisationCount(site.organisations.length), address: ADDRESSES.organisations },
  ];
  return (
    <ul class="figures">
      {figures.map(({ count, address }) => (
        <li key={address}>
          <a href={site.href(address)}>{count}</a>
        </li>
      ))}
    </ul>
  );
}
