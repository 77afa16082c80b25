/** The schema of the open data's tables. */
import { ADDRESSES } from '../addresses.ts';
import { dataSchema } from '../data/schema.ts';
import type { Site } from '../site.ts';

export const data = { permalink: ADDRESSES.dataSchema };

export function render({ site }: { site: Site }): string {
  return `${JSON.stringify(dataSchema(site.url(ADDRESSES.dataSchema), site.strings.data.fields), null, 2)}\n`;
}
