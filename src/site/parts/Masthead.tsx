/** The archive's own head: its name, the years it spans, and the ways in. */
import { ADDRESSES } from '../addresses.ts';
import { useSite } from '../context.ts';
import { unbrokenSpans } from '../dates.ts';

export function Masthead({ large, address }: { large: boolean; address: string }) {
  const site = useSite();
  const { settings } = site.archive;
  const { strings } = site;
  const ways = [
    { label: strings.articles, address: ADDRESSES.articles, holds: ADDRESSES.calendar },
    { label: strings.people, address: ADDRESSES.people },
    { label: strings.organisations, address: ADDRESSES.organisations },
    { label: strings.search, address: ADDRESSES.search },
  ];
  const name = <span class="masthead-name">{settings.title}</span>;
  return (
    <header class={large ? 'masthead masthead-large' : 'masthead'}>
      <div class="masthead-inner">
        {large ? (
          <h1 class="masthead-title">{name}</h1>
        ) : (
          <a class="masthead-title" href={site.href('')}>
            {name}
          </a>
        )}
        {large && settings.description && <p class="masthead-about">{unbrokenSpans(settings.description)}</p>}
        <nav aria-label={strings.mainNavigation}>
          <ul>
            {ways.map((way) => (
              <li key={way.address}>
                <a
                  href={site.href(way.address)}
                  aria-current={current(address, way.address) ?? (way.holds && current(address, way.holds))}
                >
                  {way.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {settings.notice && <p class="notice">{settings.notice}</p>}
    </header>
  );
}

function current(here: string, way: string): 'page' | 'true' | undefined {
  if (here === way) return 'page';
  return here.startsWith(way) ? 'true' : undefined;
}
