// Says where the site is and hands it the archive. The configuration itself is in src/site/eleventy.ts.
import { register } from 'tsx/esm/api';

register();

const { loadArchive } = await import('./src/archive/load.ts');
const { configureSite } = await import('./src/site/eleventy.ts');
const { prepareSite } = await import('./src/site/render.ts');

export default async function eleventy(config) {
  const contentDir = process.env.NYHETSARKIV_CONTENT ?? 'content';
  const archive = await loadArchive(contentDir);
  const { site, plan } = await prepareSite({ archive, contentDir, cacheDir: '.cache', version: '' });
  return configureSite(config, site, plan);
}
