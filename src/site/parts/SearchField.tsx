/** The way to the search page from elsewhere; without scripts it leads to the lists there. */
import { ADDRESSES } from '../addresses.ts';
import { useSite } from '../context.ts';

export function SearchField() {
  const site = useSite();
  const { strings } = site;
  return (
    <search class="search-field">
      <form action={site.href(ADDRESSES.search)} method="get">
        <label for="sok-felt">{strings.searchArchive}</label>
        <div class="search-row">
          <input
            id="sok-felt"
            type="search"
            name="q"
            placeholder={strings.searchPlaceholder}
            autoComplete="off"
          />
          <button type="submit">{strings.search}</button>
        </div>
      </form>
    </search>
  );
}
