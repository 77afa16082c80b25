/** The foot of every page. */
import { ADDRESSES } from '../addresses.ts';
import { useSite } from '../context.ts';

export function SiteFooter() {
  const site = useSite();
  const { strings } = site;
  const { settings } = site.archive;
  const span = site.span;
  return (
    <footer class="foot">
      <div class="foot-inner">
        <p>
          <a class="foot-name" href={site.href('')}>
            {settings.title}
          </a>
          {span && <span> {span}</span>}
          {settings.publisher && (
            <span class="foot-publisher">
              {strings.published} {settings.publisher}
            </span>
          )}
        </p>
        <ul>
          <li>
            <a href={site.href(ADDRESSES.about)}>{strings.about}</a>
          </li>
          <li>
            <a href={site.href(ADDRESSES.feed)}>{strings.feed}</a>
          </li>
          <li>
            <a href="#innhold">{strings.toTop}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
