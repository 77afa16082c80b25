import { ADDRESSES } from '../addresses.ts';
import { stylesheet } from '../assets.ts';
import type { Site } from '../site.ts';

export const data = { permalink: ADDRESSES.stylesheet };

export function render({ site }: { site: Site }): string {
  return stylesheet(site.archive.settings.title);
}
