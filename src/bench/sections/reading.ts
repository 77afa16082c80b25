/** Inputs that slow programs choke on, read in one go. */
import { hardInputs, readingSeconds } from '../hardInputs.ts';
import type { BenchSection } from '../types.ts';

export const reading: BenchSection = {
  name: 'reading',
  about: 'hard inputs of 5 MB, read in one go',
  usual: true,
  async run() {
    console.log('Reading hard inputs of 5 MB, seconds');
    return hardInputs().map((input) => {
      const seconds = readingSeconds(input);
      console.log(`  ${input.name.padEnd(34)} ${seconds.toFixed(2)}`);
      const runs = [{ seconds, peakMegabytes: undefined, togetherMegabytes: undefined }];
      return { name: input.name, articles: 1, runs };
    });
  },
};
