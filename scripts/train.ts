/**
 * npm run train -- --norne PATH [--without FILE] [--output FILE]: learns the name model from a checkout of NorNE.
 * npm run train -- --compounds PATH: learns from the same checkout how words are put together.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COUNTS_FOLDER, countFiles } from '../src/language/compounds/counts.ts';
import { learnCompounds } from '../src/language/compounds/train.ts';
import { readAnnotatedWords } from '../src/language/evaluation/compounds.ts';
import { isListed, readNorne } from '../src/language/evaluation/norneFiles.ts';
import { encodeModel } from '../src/language/model/modelFile.ts';
import { trainModel } from '../src/language/model/training.ts';
import { runCommand } from '../src/terminal/fail.ts';

const SHIPPED = 'src/language/model/names.bin';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      norne: { type: 'string' },
      compounds: { type: 'string' },
      without: { type: 'string' },
      output: { type: 'string', default: SHIPPED },
    },
  });
  if (values.compounds) {
    const counts = learnCompounds(readAnnotatedWords(values.compounds).flat());
    for (const { name, text } of countFiles(counts)) {
      await writeFile(join(COUNTS_FOLDER, name), text);
      console.log(`${name}: ${(text.length / 1000).toFixed(0)} kB`);
    }
    return;
  }
  if (!values.norne) throw new Error('Say where NorNE is: npm run train -- --norne PATH');
  const left = values.without ? isListed(values.without) : () => false;
  const documents = readNorne(values.norne).filter((document) => !left(document));
  console.log(`Learning from ${documents.length} documents …`);
  const stages = trainModel(documents, (line) => console.log(line));
  const file = encodeModel(stages);
  await writeFile(values.output, file);
  console.log(`${values.output}: ${(file.length / 1e6).toFixed(2)} MB`);
});
