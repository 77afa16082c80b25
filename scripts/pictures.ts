/** npm run pictures [-- --all DIR --only NAME]: pictures of every page type, for docs/pictures, or all looks of them for one's eyes. */
import { parseArgs } from 'node:util';
import { runCommand } from '../src/terminal/fail.ts';
import { takePictures } from '../test/end-to-end/pictures.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } });
  const files = await takePictures({
    folder: values.all ?? 'docs/pictures',
    everything: values.all !== undefined,
    only: values.only,
  });
  console.log(`${files.length} pictures in ${values.all ?? 'docs/pictures'}`);
});
