/** The foot of every page: nothing in it changes when an article is added. */
import { ADDRESSES } from '../addresses.ts';
import { useSite } from '../context.ts';

export function SiteFooter() {
  const site = useSite();
  const { strings } = site;
  const { settings } = site.archive;
  const ways = [
    { label: strings.overview, address: ADDRESSES.overview },
    { label: strings.photographers, address: ADDRESSES.photographers },
    { label: strings.about, address: ADDRESSES.about },
    { label: strings.openData, address: ADDRESSES.data },
    { label: strings.accessibility, address: ADDRESSES.accessibility },
    { label: strings.feed, address: ADDRESSES.feed },
  ];
  return (
    <footer class="foot">
      <div class="foot-inner">
        <p>
          <a class="foot-name" href={site.href('')}>
            {settings.title}
          </a>
          {settings.publisher && (
            <span class="foot-publisher">
              {strings.published} {settings.publisher}
            </span>
          )}
        </p>
        <ul>
          {ways.map(({ label, address }) => (
            <li key={address}>
              <a href={site.href(address)}>{label}</a>
            </li>
          ))}
          <li>
            <a href="#topp">{strings.toTop}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
