/** Names A–Å under their letters, with a row of letters to jump by and a field that narrows the list. */
import { letterAnchor, letterOf } from '../alphabet.ts';
import { useSite } from '../context.ts';
import { groupBy } from '../groups.ts';

export interface AlphabetItem {
  /** As sorted: `Strand, Lise`. */
  label: string;
  address: string;
  note?: string | undefined;
  count: string;
}

/** @param items in Norwegian order */
export function AlphabetList({ items }: { items: readonly AlphabetItem[] }) {
  const site = useSite();
  const { strings } = site;
  const groups = groupBy(items, (item) => letterOf(item.label));
  return (
    <>
      {/* The script that makes it work shows it. */}
      <div class="list-filter" data-list-filter={strings.filterListCount(0)} hidden>
        <label for="finn">{strings.filterList}</label>
        <input id="finn" type="search" autoComplete="off" />
        <p role="status" class="note" />
      </div>
      <nav class="letters" aria-label={strings.alphabet}>
        <ul>
          {groups.map(({ key: letter }) => (
            <li key={letter}>
              <a href={`#${letterAnchor(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="alphabet">
        {groups.map(({ key: letter, items: members }) => (
          <section key={letter} aria-labelledby={letterAnchor(letter)}>
            <h2 id={letterAnchor(letter)} class="letter">
              {letter}
            </h2>
            <ul>
              {members.map((item) => (
                <li key={item.address}>
                  <span>
                    <a href={site.href(item.address)}>{item.label}</a>
                    {item.note && <span class="note">{item.note}</span>}
                  </span>
                  <span class="count">{item.count}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
