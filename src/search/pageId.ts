/** What the index calls an article: its date and a hash of its address, so that the browser reads the date from a hit. */
import { createHash } from 'node:crypto';

/** Signs of the date: `20161206` in base 36. */
const DATE_SIGNS = 5;
/** Signs of the hash where nothing speaks against so few: readers load the ids of all articles. */
const HASH_SIGNS = 2;

/**
 * `2016-12-06`, `artikler/2016/ny-hall/` → `c08bi` and two signs of the address's hash. Ids sort by date.
 * @param articles ISO dates in the years 1 to 6046; addresses unlike any other
 * @returns by address; articles that would have the same id get the whole hash
 */
export function pageIds(articles: readonly { date: string; address: string }[]): Map<string, string> {
  const short = articles.map(({ date, address }) => dayOf(date) + hashOf(address).slice(-HASH_SIGNS));
  const taken = new Map<string, number>();
  for (const id of short) taken.set(id, (taken.get(id) ?? 0) + 1);
  return new Map(
    articles.map(({ date, address }, at) => {
      const id = short[at] as string;
      return [address, taken.get(id) === 1 ? id : dayOf(date) + hashOf(address)];
    }),
  );
}

const dayOf = (date: string): string =>
  Number(date.slice(0, 10).replaceAll('-', '')).toString(36).padStart(DATE_SIGNS, '0');

const hashOf = (address: string): string =>
  createHash('sha256').update(address).digest().readUIntBE(0, 6).toString(36).padStart(10, '0');
