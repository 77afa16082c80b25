/** The pictures that the archive has: files under `content/media/`. */
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type PictureSize, pictureSize } from './pictureSize.ts';

/** Where they stand on the site. */
export const MEDIA_ADDRESS = 'media/';

/** A header lies within these bytes, also where a JPEG carries a preview and colour tables before it. */
const HEADER = 256 * 1024;

const PICTURE = /\.(jpe?g|png|webp|avif|gif)$/i;

export class Pictures {
  readonly folder: string;
  private readonly known = new Map<string, string | undefined>();
  private readonly sizes = new Map<string, PictureSize | undefined>();

  /** @param contentDir the archive's content folder */
  constructor(contentDir: string) {
    this.folder = join(contentDir, 'media');
  }

  get exist(): boolean {
    return existsSync(this.folder);
  }

  /**
   * The picture's address under the site's base, or undefined where the archive does not have it.
   * @param src as in the front matter: `media/havn.jpg` or `havn.jpg`; never followed out of the folder
   */
  find(src: string | undefined): string | undefined {
    if (!src || !PICTURE.test(src)) return undefined;
    if (!this.known.has(src)) this.known.set(src, this.lookUp(src));
    return this.known.get(src);
  }

  /** In pixels; undefined where the archive lacks the picture or its kind is not one that is measured. */
  size(src: string | undefined): PictureSize | undefined {
    if (!src || !this.find(src)) return undefined;
    if (!this.sizes.has(src)) this.sizes.set(src, pictureSize(this.header(src)));
    return this.sizes.get(src);
  }

  private fileOf(src: string): string {
    return join(this.folder, src.replace(/^\/?media\//, ''));
  }

  private header(src: string): Uint8Array {
    const file = openSync(this.fileOf(src), 'r');
    try {
      const bytes = new Uint8Array(HEADER);
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  }

  private lookUp(src: string): string | undefined {
    const file = this.fileOf(src);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const path = relative(realpathSync(this.folder), realpathSync(file)).split(sep).join('/');
    if (path.startsWith('../')) return undefined;
    return MEDIA_ADDRESS + path.split('/').map(encodeURIComponent).join('/');
  }
}
