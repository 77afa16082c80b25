/** npm run train: learns the name model, or how words are put together, from a checkout of NorNE. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COUNTS_FOLDER, countFiles } from '../src/language/compounds/counts.ts';
import { learnCompounds } from '../src/language/compounds/train.ts';
import { readAnnotatedWords } from '../src/language/evaluation/compounds.ts';
import { isListed, readNorne } from '../src/language/evaluation/norneFiles.ts';
import { encodeModel } from '../src/language/model/modelFile.ts';
import { trainModel } from '../src/language/model/training.ts';
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';

const SHIPPED = 'src/language/model/names.bin';

await runCommand(async () => {
  const { values } = argumentsOf({
    usage: 'npm run train -- --norne PATH | --compounds PATH',
    what: 'Learns the name model, or how words are put together, from annotated texts.',
    options: {
      norne: { type: 'string', value: 'PATH', what: 'Learn the name model from a checkout of NorNE' },
      compounds: { type: 'string', value: 'PATH', what: 'Learn how words are put together from the same' },
      without: { type: 'string', value: 'FILE', what: 'With --norne: leave out the documents that it lists' },
      output: { type: 'string', default: SHIPPED, value: 'FILE', what: 'With --norne: where the model goes' },
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
