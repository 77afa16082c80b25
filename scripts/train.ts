/** npm run train -- --norne PATH [--without FILE] [--output FILE]: learns the name model from a checkout of NorNE. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isListed, readNorne } from '../src/language/evaluation/norneFiles.ts';
import { encodeModel } from '../src/language/model/modelFile.ts';
import { trainModel } from '../src/language/model/training.ts';
import { runCommand } from '../src/terminal/fail.ts';

const SHIPPED = 'src/language/model/names.bin';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      norne: { type: 'string' },
      without: { type: 'string' },
      output: { type: 'string', default: SHIPPED },
    },
  });
  if (!values.norne) throw new Error('Say where NorNE is: npm run train -- --norne PATH');
  const left = values.without ? isListed(values.without) : () => false;
  const documents = readNorne(values.norne).filter((document) => !left(document));
  console.log(`Learning from ${documents.length} documents …`);
  const stages = trainModel(documents, (line) => console.log(line));
  const file = encodeModel(stages);
  await writeFile(values.output, file);
  console.log(`${values.output}: ${(file.length / 1e6).toFixed(2)} MB`);
});
