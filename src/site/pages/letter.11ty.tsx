/** One letter of a list that is too long for a page. */
import { type Directory, type Letter, letterAddress, longDirectories } from '../directories.ts';
import { renderPage } from '../layouts/Document.tsx';
import { LetterRow, LetterSection } from '../parts/AlphabetList.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import type { Site } from '../site.ts';

interface LetterPage {
  directory: Directory;
  letter: Letter;
}

export const data = {
  pagination: {
    data: 'site.people',
    before: (_people: unknown, { site }: { site: Site }): LetterPage[] =>
      longDirectories(site).flatMap((directory) =>
        directory.letters.map((letter) => ({ directory, letter })),
      ),
    size: 1,
    alias: 'ofLetter',
    addAllPagesToCollections: false,
  },
  permalink: ({ ofLetter }: { ofLetter: LetterPage }) =>
    `${letterAddress(ofLetter.directory, ofLetter.letter)}index.html`,
};

export function render({ site, ofLetter }: { site: Site; ofLetter: LetterPage }): string {
  const { strings } = site;
  const { directory, letter } = ofLetter;
  const address = letterAddress(directory, letter);
  const title = strings[directory.title];
  return renderPage({
    site,
    address,
    title: `${title}: ${letter.letter}`,
    description: `${title}: ${letter.letter}, ${strings.nameCount(letter.items.length)}`,
    crumbs: [
      { label: title, address: directory.address },
      { label: letter.letter, address },
    ],
    children: (
      <>
        <PageHead title={`${title}: ${letter.letter}`} lead={strings.nameCount(letter.items.length)} />
        <LetterRow directory={directory} here={letter.letter} />
        <div class="alphabet">
          <LetterSection letter={letter} />
        </div>
      </>
    ),
  });
}
