/** What browsers save beside a page, to show it with: its pictures, styles and scripts, in a folder that is named after it. */
import type { FileNote } from './importTypes.ts';

/** `Side_files` of English and `Side_filer` of Norwegian browsers, `Side-filer` of older ones, `Side.files` of Word. */
const FOLDER = /^(.+)[._-](?:files|filer)$/i;
const PAGE = /\.(?:x?html?|mhtml?)$/i;

/** Styles, scripts, pictures and fonts: wherever they lie, they are no articles. */
const NO_ARTICLE =
  /\.(?:css|js|mjs|map|png|jpe?g|jfif|gif|webp|avif|svg|ico|bmp|tiff?|heic|woff2?|ttf|otf|eot|swf)(?:\.(?:download|nedlasting))?$/i;

/** @param paths of all files, in order */
export function withoutCompanions(paths: readonly string[]): { articles: string[]; passedOver: string[] } {
  const pages = new Set(paths.filter((path) => PAGE.test(path)).map((path) => path.replace(PAGE, '')));
  const passedOver = new Set(paths.filter((path) => NO_ARTICLE.test(path) || isBeside(path, pages)));
  return { articles: paths.filter((path) => !passedOver.has(path)), passedOver: [...passedOver] };
}

/** In the folder of a page that is there: an advertisement in a frame is no article either. */
function isBeside(path: string, pages: ReadonlySet<string>): boolean {
  const names = path.split('/');
  return names.slice(0, -1).some((folder, at) => {
    const page = FOLDER.exec(folder)?.[1];
    return page !== undefined && pages.has([...names.slice(0, at), page].join('/'));
  });
}

/** One quiet note, however many they are. */
export function passedOverNote([first, ...others]: readonly string[]): FileNote[] {
  if (first === undefined) return [];
  const what = others.length ? `and ${others.length} more files are` : 'is';
  const message = `${what} no article: styles, scripts, pictures and what else is saved beside a page; passed over`;
  return [{ file: first, level: 'info', code: 'passed-over', message }];
}
