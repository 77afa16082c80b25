/** The pictures that pages can show: what was made of the files under `content/media/`. */

/** One file of a picture. */
export interface PictureFile {
  /** Under the site's base. */
  address: string;
  width: number;
  height: number;
}

export interface ShownPicture {
  /** The same picture in several widths, narrow before wide; at least one. */
  sizes: readonly PictureFile[];
  /** For those who show the page elsewhere, and know no newer format. */
  shared: PictureFile;
}

/** Where they stand on the site. */
export const MEDIA_ADDRESS = 'media/';

export class Pictures {
  /** @param shown by what articles call them */
  constructor(
    private readonly shown: ReadonlyMap<string, ShownPicture>,
    /** All of them, with where they lie now. */
    readonly files: readonly { from: string; address: string }[],
  ) {}

  /** @param src as in the front matter; undefined where the archive does not have it */
  find(src: string | undefined): ShownPicture | undefined {
    return src === undefined ? undefined : this.shown.get(src);
  }
}
