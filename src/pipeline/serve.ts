/** A site that follows its content: build, serve on localhost, watch, build again, reload the browser. */
import { resolve } from 'node:path';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { readSettings } from '../archive/settings.ts';
import { type BuildOptions, type BuildSummary, build } from './build.ts';
import { Workshop } from './workshop.ts';

export interface ServeOptions extends BuildOptions {
  port: number;
  onBuilt: (summary: BuildSummary) => void;
  /** A build failed; the last good site is still served. */
  onFailed: (error: unknown) => void;
  onListening: (address: string) => void;
}

/** Files the importer writes itself: a change in them asks for no build. */
const OWN_FILES = /(^|[\\/])(import\.json|\..*)$/;

/** A moment of rest after the last change, so that several files saved at once make one build. */
const REST_MS = 150;

/** Resolves when the server listens; it then goes on until the process ends. */
export async function serve(options: ServeOptions): Promise<void> {
  const server = EleventyDevServer.getServer('nyhetsarkiv', options.outputDir, {
    port: options.port,
    portReassignmentRetryCount: 10,
    domDiff: false,
    watch: [],
    pathPrefix: new URL((await readSettings(options.contentDir)).url).pathname,
    logger: { info: () => {}, log: () => {}, error: console.error },
  });
  // Markdown that a build has written itself is no reason for the next one.
  const ownWrites = new Set<string>();
  const workshop = new Workshop(options.contentDir, options.cacheDir);
  const rebuild = async (): Promise<void> => {
    try {
      const summary = await build({ ...options, workshop });
      const { written } = summary.imported;
      for (const file of [...written.new, ...written.changed])
        ownWrites.add(resolve(options.contentDir, file));
      options.onBuilt(summary);
      await server.reload({ files: [] });
    } catch (error) {
      options.onFailed(error);
    }
  };
  await rebuild();
  ownWrites.clear();
  server.serve(options.port);
  await server.ready();
  await watchContent(options.contentDir, (path) => ownWrites.delete(path), rebuild);
  // Said last: whoever reads it may change something at once.
  options.onListening(server.getServerUrl('localhost'));
}

/** One build at a time; what others change during a build is built after it. */
async function watchContent(
  contentDir: string,
  isOwn: (path: string) => boolean,
  rebuild: () => Promise<void>,
): Promise<void> {
  const changed = new Set<string>();
  let building = false;
  const buildChanges = async (): Promise<void> => {
    if (building) return;
    building = true;
    // Which of the changes are the build's own is known when it has ended.
    for (let first = true; changed.size > 0; first = false) {
      if (!first) for (const path of changed) if (isOwn(path)) changed.delete(path);
      if (changed.size === 0) break;
      changed.clear();
      await rebuild();
    }
    building = false;
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(contentDir, {
    ignoreInitial: true,
    ignored: (path) => path !== contentDir && OWN_FILES.test(path),
  });
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir' || isOwn(resolve(path))) return;
    changed.add(resolve(path));
    clearTimeout(timer);
    timer = setTimeout(() => void buildChanges(), REST_MS);
  });
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
}
