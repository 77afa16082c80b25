/** npm run pictures: pictures of every page type, for docs/pictures, or all looks of them for one's eyes. */
import { argumentsOf } from '../src/terminal/command.ts';
import { runCommand } from '../src/terminal/fail.ts';
import { takePictures } from '../test/end-to-end/pictures.ts';

await runCommand(async () => {
  const { values } = argumentsOf({
    usage: 'npm run pictures -- [--all DIR] [--only NAME]',
    what: 'Takes pictures of every kind of page for docs/pictures.',
    options: {
      all: { type: 'string', value: 'DIR', what: 'All looks of all pages, into another folder' },
      only: { type: 'string', value: 'NAME', what: 'One kind of page' },
    },
  });
  const files = await takePictures({
    folder: values.all ?? 'docs/pictures',
    everything: values.all !== undefined,
    only: values.only,
  });
  console.log(`${files.length} pictures in ${values.all ?? 'docs/pictures'}`);
});
