/** The archive's open data: each table as JSON Lines and as CSV, people by Popolo, and the schema of the tables. */
import { ADDRESSES } from '../addresses.ts';
import { csv, jsonLines } from '../data/formats.ts';
import { popolo } from '../data/popolo.ts';
import { dataSchema } from '../data/schema.ts';
import { DATA_SETS } from '../data/sets.ts';
import type { Site } from '../site.ts';

interface DataFile {
  address: string;
  write(site: Site): string;
}

const files: DataFile[] = [
  ...DATA_SETS.flatMap(({ name, columns, records }) => {
    const twice = forTwo(records);
    return [
      { address: `${ADDRESSES.data}${name}.jsonl`, write: (site: Site) => jsonLines(twice(site)) },
      { address: `${ADDRESSES.data}${name}.csv`, write: (site: Site) => csv(twice(site), columns) },
    ];
  }),
  { address: `${ADDRESSES.data}popolo.json`, write: popolo },
  {
    address: ADDRESSES.dataSchema,
    write: (site) =>
      `${JSON.stringify(dataSchema(site.url(ADDRESSES.dataSchema), site.strings.data.fields), null, 2)}\n`,
  },
];

/** Both files of a table are made of the same records, which are let go then. */
function forTwo<T>(make: (site: Site) => T): (site: Site) => T {
  const made = new WeakMap<Site, T>();
  return (site) => {
    const known = made.get(site);
    if (known !== undefined) {
      made.delete(site);
      return known;
    }
    const fresh = make(site);
    made.set(site, fresh);
    return fresh;
  };
}

export const data = {
  files,
  pagination: { data: 'files', size: 1, alias: 'file', addAllPagesToCollections: false },
  permalink: ({ file }: { file: DataFile }) => file.address,
};

export function render({ site, file }: { site: Site; file: DataFile }): string {
  return file.write(site);
}
