/** The pictures that the archive has: files under `content/media/`. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where they stand on the site. */
export const MEDIA_ADDRESS = 'media/';

const PICTURE = /\.(jpe?g|png|webp|avif|gif)$/i;

export class Pictures {
  readonly folder: string;
  private readonly known = new Map<string, string | undefined>();

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

  private lookUp(src: string): string | undefined {
    const file = join(this.folder, src.replace(/^\/?media\//, ''));
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const path = relative(realpathSync(this.folder), realpathSync(file)).split(sep).join('/');
    if (path.startsWith('../')) return undefined;
    return MEDIA_ADDRESS + path.split('/').map(encodeURIComponent).join('/');
  }
}
