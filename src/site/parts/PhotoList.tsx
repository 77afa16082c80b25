/** Photos away from their articles: the picture where there is one, its words, and the way back. */
import type { PhotoEntry } from '../../archive/schema.ts';
import type { Article } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { otherLanguage } from './ArticleTeaser.tsx';
import { Picture } from './Picture.tsx';
import { Time } from './Time.tsx';

interface Props {
  photos: readonly { article: Article; photo: PhotoEntry; index: number }[];
  /** Where the photo stands on its article's page; by its number from 0. */
  anchor(index: number): string;
}

export function PhotoList({ photos, anchor }: Props) {
  const site = useSite();
  return (
    <ul class="depictions">
      {photos.map(({ article, photo, index }) => {
        const picture = site.pictures.find(photo.src);
        const lang = otherLanguage(site.strings.htmlLang, article.frontMatter.lang);
        return (
          <li key={`${article.address}${index}`}>
            {picture && <Picture picture={picture} alt={photo.alt ?? ''} shown="card" />}
            <p class="depiction-words" lang={lang}>
              {photo.caption ?? photo.alt}
            </p>
            <p class="note">
              <a href={site.href(`${article.address}#${anchor(index)}`)} lang={lang}>
                {article.frontMatter.title}
              </a>{' '}
              <Time date={article.frontMatter.date} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
