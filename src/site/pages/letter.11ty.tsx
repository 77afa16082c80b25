/** One letter of a list that is too long for a page. */
import { type LetterPage, letterAddress } from '../directories.ts';
import { renderPage } from '../layouts/Document.tsx';
import { LetterRow, LetterSection } from '../parts/AlphabetList.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import type { Site } from '../site.ts';

export const data = {
  pagination: { data: 'work.letters', size: 1, alias: 'ofLetter', addAllPagesToCollections: false },
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
