/** Names A–Å under their letters, with a row of letters to jump by and a field that narrows the list. */
import { letterAnchor } from '../alphabet.ts';
import { useSite } from '../context.ts';
import { type Directory, type Letter, letterAddress, namesFile } from '../directories.ts';

/** A list whole, or the way into one that is too long for a page. */
export function AlphabetList({ directory }: { directory: Directory }) {
  const { letters, isLong } = directory;
  if (!letters.length) return null;
  return (
    <>
      <ListFilter directory={directory} />
      {isLong ? <LetterCards directory={directory} /> : <LetterRow directory={directory} />}
      {!isLong && (
        <div class="alphabet">
          {letters.map((letter) => (
            <LetterSection letter={letter} key={letter.letter} />
          ))}
        </div>
      )}
    </>
  );
}

/** The script that makes it work shows it. A long list's names are fetched when the field is used. */
function ListFilter({ directory }: { directory: Directory }) {
  const site = useSite();
  const { strings } = site;
  return (
    <div
      class="list-filter"
      data-list-filter={strings.filterListCount}
      data-names={directory.isLong ? site.href(namesFile(directory)) : undefined}
      data-base={site.base}
      hidden
    >
      <label for="finn">{strings.filterList}</label>
      <input id="finn" type="search" autoComplete="off" spellcheck={false} />
      <p role="status" class="note" />
      {directory.isLong && <ul class="alphabet-found" hidden />}
    </div>
  );
}

/** @param here the letter whose page this is */
export function LetterRow({ directory, here }: { directory: Directory; here?: string }) {
  const site = useSite();
  return (
    <nav class="letters" aria-label={site.strings.alphabet}>
      <ul>
        {directory.letters.map((letter) => (
          <li key={letter.letter}>
            <a
              href={
                directory.isLong
                  ? site.href(letterAddress(directory, letter))
                  : `#${letterAnchor(letter.letter)}`
              }
              aria-current={letter.letter === here ? 'page' : undefined}
            >
              {letter.letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** «0–9» */
const LONGEST_LETTER = 3;

const letterClass = (letter: string): string =>
  letter.length > LONGEST_LETTER ? 'letter letter-word' : 'letter';

/** Each letter with its first and last name: as the backs of a card index. */
function LetterCards({ directory }: { directory: Directory }) {
  const site = useSite();
  const { strings } = site;
  return (
    <nav aria-label={strings.alphabet}>
      <ul class="letter-cards">
        {directory.letters.map((letter) => (
          <li key={letter.letter} id={letterAnchor(letter.letter)}>
            <a href={site.href(letterAddress(directory, letter))}>
              <span class={letterClass(letter.letter)}>{letter.letter}</span>{' '}
              <span class="letter-span">
                {letter.items[0]?.label}
                {letter.items.length > 1 && <> – {letter.items.at(-1)?.label}</>}
              </span>{' '}
              <span class="count">{strings.nameCount(letter.items.length)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function LetterSection({ letter: { letter, items } }: { letter: Letter }) {
  const site = useSite();
  return (
    <section aria-labelledby={letterAnchor(letter)}>
      <h2 id={letterAnchor(letter)} class={letterClass(letter)}>
        {letter}
      </h2>
      <ul>
        {items.map((item) => (
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
  );
}
