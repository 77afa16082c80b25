/** A photo's picture, where the archive has it. Its size is known beforehand, so that nothing moves when it comes. */
import type { PhotoEntry } from '../../archive/schema.ts';
import { useSite } from '../context.ts';

export function Picture({ photo }: { photo: PhotoEntry }) {
  const site = useSite();
  const picture = site.pictures.find(photo.src);
  if (!picture) return null;
  const size = site.pictures.size(photo.src);
  return <img src={site.href(picture)} alt={photo.alt ?? ''} {...size} loading="lazy" decoding="async" />;
}
