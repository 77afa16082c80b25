/** A photo with its caption and credit; where the archive lacks the picture, its words stand alone. */
import type { PhotoEntry } from '../../archive/schema.ts';
import { useSite } from '../context.ts';
import { Picture } from './Picture.tsx';

interface Props {
  photo: PhotoEntry;
  /** The caption, escaped and marked. */
  captionHtml: string;
  id: string | undefined;
  /** It is the first of its page. */
  first: boolean;
}

export function Figure({ photo, captionHtml, id, first }: Props) {
  const site = useSite();
  const picture = site.pictures.find(photo.src);
  return (
    <figure class={picture ? 'photo' : 'photo photo-absent'} id={id}>
      {picture ? (
        <Picture picture={picture} alt={photo.alt ?? ''} shown="column" first={first} />
      ) : (
        photo.alt && photo.alt !== photo.caption && <p class="photo-alt">{photo.alt}</p>
      )}
      {(captionHtml || photo.credit) && (
        <figcaption>
          {captionHtml && <span dangerouslySetInnerHTML={{ __html: captionHtml }} />}
          {photo.credit && (
            <span class="credit">
              {' '}
              {photo.label ?? site.strings.photo}: {photo.credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
