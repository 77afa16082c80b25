// Says where the site is and hands it the archive. The configuration itself is in src/site/eleventy.ts.
import { register } from 'tsx/esm/api';

register();

const { loadArchive } = await import('./src/archive/load.ts');
const { configureSite } = await import('./src/site/eleventy.ts');
const { makePictures } = await import('./src/site/pictures/make.ts');

export default async function eleventy(config) {
  const contentDir = process.env.NYHETSARKIV_CONTENT ?? 'content';
  const archive = await loadArchive(contentDir);
  const outputDir = config.directories.output;
  const { pictures } = await makePictures({ archive, contentDir, cacheDir: '.cache', outputDir });
  return configureSite(config, archive, pictures);
}
