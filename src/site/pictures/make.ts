/** Pictures in the widths and formats that pages ask for, made once and kept. */
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { ContentProblem } from '../../archive/problem.ts';
import type { Archive } from '../../archive/types.ts';
import { filesOf, PictureCache } from './cache.ts';
import { hasPictures, type NamedPicture, namedPictures, namesInMedia, pictureFile } from './named.ts';
import { MEDIA_ADDRESS, type PictureFile, Pictures, type ShownPicture } from './pictures.ts';

/** A text column is 36rem wide; twice that for fine screens, half for telephones. */
const SETTINGS = { widths: [400, 800, 1600], sharedWidth: 1200, edition: 1 };

export interface MakeOptions {
  archive: Archive;
  contentDir: string;
  /** Where made pictures are kept from build to build. */
  cacheDir: string;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** @returns what can be shown, and what is wrong with what cannot: there, its words stand alone */
export async function makePictures(
  options: MakeOptions,
): Promise<{ pictures: Pictures; problems: ContentProblem[] }> {
  const { archive, contentDir, onProgress } = options;
  const mediaDir = join(contentDir, 'media');
  const named = namedPictures(archive);
  const files = new Map(named.flatMap(({ src }) => asEntry(src, pictureFile(mediaDir, src))));
  const problems = missing(
    named.filter(({ src }) => !files.has(src)),
    () => hasPictures(mediaDir),
  );
  const shown = new Map<string, ShownPicture>();
  const made = new Map<string, string>();
  if (files.size) {
    const cache = await PictureCache.open(join(options.cacheDir, 'pictures'), SETTINGS);
    // Two names may lead to one picture: it is made once, or both would write the same files.
    const making = new Map<string, Promise<ShownPicture>>();
    const once = (hash: string, file: string): Promise<ShownPicture> => {
      const picture = making.get(hash) ?? makeOne(cache, hash, file);
      making.set(hash, picture);
      return picture;
    };
    let done = 0;
    await each([...files], async ([src, file]) => {
      try {
        const picture = await once(await cache.hash(file), file);
        for (const name of filesOf(picture)) made.set(MEDIA_ADDRESS + name, join(cache.folder, name));
        shown.set(src, picture);
      } catch (error) {
        problems.push(broken(relative(contentDir, file).split(sep).join('/'), error));
      }
      onProgress?.(++done, files.size);
    });
    await cache.close();
  }
  const copies = [...made].map(([address, from]) => ({ from, address }));
  return { pictures: new Pictures(shown, copies), problems };
}

const asEntry = (src: string, file: string | undefined): [string, string][] => (file ? [[src, file]] : []);

async function makeOne(cache: PictureCache, hash: string, file: string): Promise<ShownPicture> {
  const known = await cache.find(hash);
  if (known) return known;
  const common = {
    outputDir: cache.folder,
    filenameFormat: (_id: string, _src: string, width: number, format: string) =>
      `${hash}-${width}.${format}`,
    useCache: false,
    fixOrientation: true,
    sharpOptions: { failOn: 'error' as const },
  };
  // Loaded with the first picture that is not made yet.
  const { default: image } = await import('@11ty/eleventy-img');
  const { webp = [] } = await image(file, { ...common, widths: SETTINGS.widths, formats: ['webp'] });
  const { jpeg = [] } = await image(file, {
    ...common,
    widths: [SETTINGS.sharedWidth],
    formats: ['jpeg'],
    // What can be seen through would be black.
    transform: (sharp) => void sharp.flatten({ background: '#fff' }),
  });
  const [shared] = jpeg.map(asFile);
  if (!shared || !webp.length) throw new Error('nothing could be made of it');
  const made = { sizes: webp.map(asFile), shared };
  await cache.keep(hash, made);
  return made;
}

const asFile = ({
  filename,
  width,
  height,
}: { filename: string } & Omit<PictureFile, 'address'>): PictureFile => ({
  address: MEDIA_ADDRESS + filename,
  width,
  height,
});

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) await work(items[at] as T);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/**
 * An archive rarely has every picture that its articles had: those are counted. But `media/…` is the name of a file that
 * somebody has put there, or meant to.
 */
function missing(named: readonly NamedPicture[], isInUse: () => boolean): ContentProblem[] {
  const isPromised = ({ src }: NamedPicture): boolean => /^\/?media\//.test(src);
  const problems = named.filter(isPromised).map(({ src, by }) => {
    return new ContentProblem(
      by,
      `the picture «${src}» is not there; put it in that place, or correct its name`,
    );
  });
  const [first, ...others] = named.filter((picture) => !isPromised(picture));
  if (!first || !isInUse()) return problems;
  const names = [first, ...others].slice(0, MOST_NAMED).map(({ src }) => `«${namesInMedia(src).at(-1)}»`);
  const rest = others.length + 1 - names.length;
  const all = rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
  return [
    ...problems,
    new ContentProblem(first.by, `not in media/, and so not shown: ${all}; put them there`),
  ];
}

/** More names than these are no line that anybody reads. */
const MOST_NAMED = 5;

function broken(file: string, error: unknown): ContentProblem {
  const why = (error as Error).message.replace(/\s+/g, ' ').trim();
  return new ContentProblem(file, `cannot be read as a picture (${why}); save it again as JPEG or PNG`);
}
