/** The bench's sections, in the order in which they run. */
import { ContentProblem } from '../archive/problem.ts';
import { importing } from './sections/import.ts';
import { increment } from './sections/increment.ts';
import { peer } from './sections/peer.ts';
import { readers } from './sections/readers.ts';
import { reading } from './sections/reading.ts';
import { scale } from './sections/scale.ts';
import type { BenchSection } from './types.ts';

export const SECTIONS: readonly BenchSection[] = [reading, importing, peer, increment, readers, scale];

/**
 * @param only names, with commas between; missing: the usual ones
 * @throws where a name is not known
 */
export function chosenSections(only: string | undefined): BenchSection[] {
  if (only === undefined) return SECTIONS.filter(({ usual }) => usual);
  return only.split(',').map((name) => {
    const section = SECTIONS.find((each) => each.name === name);
    if (!section)
      throw new ContentProblem(
        '--only',
        `«${name}» is no section; there are ${SECTIONS.map((each) => each.name).join(', ')}`,
      );
    return section;
  });
}
