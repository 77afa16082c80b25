/** A picture in the width that the screen asks for. Its size is known beforehand, so that nothing moves when it comes. */
import { useSite } from '../context.ts';
import type { ShownPicture } from '../pictures/pictures.ts';

/** How wide it is shown: in the text, in a list of pictures, beside a name. */
const WIDTHS = {
  column: '(min-width: 40rem) 36rem, calc(100vw - 2rem)',
  card: '(min-width: 44rem) 24rem, calc(100vw - 2rem)',
  portrait: '10rem',
};

interface Props {
  picture: ShownPicture;
  alt: string;
  shown: keyof typeof WIDTHS;
  /** It is among the first that is seen: it does not wait until it comes near. */
  first?: boolean | undefined;
  class?: string;
}

export function Picture({ picture, alt, shown, first, class: name }: Props) {
  const site = useSite();
  const { sizes } = picture;
  const widest = sizes.at(-1);
  if (!widest) return null;
  return (
    <img
      class={name}
      src={site.href(widest.address)}
      srcset={
        sizes.length > 1
          ? sizes.map(({ address, width }) => `${site.href(address)} ${width}w`).join(', ')
          : undefined
      }
      sizes={sizes.length > 1 ? WIDTHS[shown] : undefined}
      alt={alt}
      width={widest.width}
      height={widest.height}
      loading={first ? undefined : 'lazy'}
      decoding="async"
    />
  );
}
