/** What the importer would write now, beside what a person has written, as a unified diff. */
import { createTwoFilesPatch } from 'diff';
import type { Offer } from '../pipeline/importTypes.ts';

export function offerDiffs(offers: readonly Offer[]): string {
  if (!offers.length) return 'Nothing to show: no article that was edited by hand has another text now.\n';
  return offers
    .map(({ file, source, standing, offered }) => {
      const patch = createTwoFilesPatch(
        file,
        `${file} (from ${source})`,
        standing,
        offered,
        'as it stands',
        'as it would be',
        { context: 2 },
      );
      return `${patch}Take it with: npm run import -- --accept ${file}\n`;
    })
    .join('\n');
}
