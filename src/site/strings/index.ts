/** Interface texts by language. */
import type { SiteSettings } from '../../archive/schema.ts';
import { nb, type Strings } from './nb.ts';
import { nn } from './nn.ts';

export type { Strings };

export const STRINGS: Record<SiteSettings['lang'], Strings> = { nb, nn };
