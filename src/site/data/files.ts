/** The archive's open data: each table as JSON Lines and as CSV, and people by Popolo. */
import { ADDRESSES } from '../addresses.ts';
import type { Fingerprints } from '../fingerprints.ts';
import type { Site } from '../site.ts';
import { csvHead, csvLines, jsonLines } from './formats.ts';
import { popoloSections } from './popolo.ts';
import type { KeyedText, Section } from './recordFile.ts';
import { DATA_SETS } from './sets.ts';

export interface DataFile {
  address: string;
  sections(): Section[];
}

export function dataFiles(site: Site, prints: Fingerprints): DataFile[] {
  return [
    ...DATA_SETS.flatMap(({ name, columns, groups }) => {
      const file = (ending: string, open: string, write: typeof csvLines): DataFile => ({
        address: `${ADDRESSES.data}${name}.${ending}`,
        sections: () => [
          {
            open,
            between: '',
            close: '',
            texts: groups(site, prints).map(
              ({ key, records }): KeyedText => ({ key, make: () => write(records(), columns) }),
            ),
          },
        ],
      });
      return [file('jsonl', '', jsonLines), file('csv', csvHead(columns), csvLines)];
    }),
    { address: `${ADDRESSES.data}popolo.json`, sections: () => popoloSections(site, prints) },
  ];
}
