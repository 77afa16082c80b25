/** Whatever happens to a build on its way, readers have a whole site, and the next build puts right what was left. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveFolder, rawArticle } from '../commands/archiveFolder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const KILLS = 50;

describe('a build that is killed', () => {
  let archive: ArchiveFolder;
  beforeEach(() => {
    const dates = ['06.12.14', '07.01.15', '08.02.16', '09.03.17', '10.04.18'];
    archive = new ArchiveFolder(
      Object.fromEntries(
        dates.map((date, at) => [`raw/sak-${at}.txt`, rawArticle(`Sak nummer ${at}`, date)]),
      ),
    );
  });
  afterEach(() => archive.remove());

  const start = (): ReturnType<typeof spawn> =>
    spawn(
      process.execPath,
      ['--import', 'tsx', 'scripts/build.ts', '--content', archive.content, '--output', archive.site],
      { cwd: PROJECT, stdio: 'pipe' },
    );

  /** What an editor changes: an article comes, and another one says something else. */
  const change = (to: 'before' | 'after'): void => {
    archive.write('raw/2020/ny-sak.txt', rawArticle('Ny sak', to === 'before' ? '06.12.16' : '07.12.16'));
    archive.write('site.yml', `title: Arkivet ${to}\nurl: http://localhost:8080/\n`);
  };

  const articles = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(archive.content, 'articles'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .sort()
        .map((file) => [file, readFileSync(join(archive.content, 'articles', file), 'utf8')]),
    );

  it('leaves the old site or the new one, never half of either', { timeout: 900_000 }, async () => {
    const sites: Record<string, string>[] = [];
    const texts: Record<string, string>[] = [];
    let seconds = 0;
    for (const state of ['before', 'after', 'before'] as const) {
      change(state);
      const from = performance.now();
      const { code, output } = archive.run('build');
      expect(code, output).toBe(0);
      seconds = (performance.now() - from) / 1000;
      sites.push(ArchiveFolder.contents(archive.site));
      texts.push(articles());
    }
    expect(sites[0]).not.toEqual(sites[1]);
    for (let kill = 0; kill < KILLS; kill++) {
      change(kill % 2 ? 'before' : 'after');
      const running = start();
      const ended = once(running, 'exit');
      // Also a little after the end: the moments before it are those when the sites change places.
      await pause(Math.random() * 1.1 * seconds * 1000);
      running.kill('SIGKILL');
      await ended;
      expect(sites).toContainEqual(ArchiveFolder.contents(archive.site));
      for (const [file, text] of Object.entries(articles()))
        expect(texts.map((each) => each[file])).toContain(text);
      if (kill % 10 !== 9) continue;
      const { code, output } = archive.run('build');
      expect(code, output).toBe(0);
      expect(ArchiveFolder.contents(archive.site)).toEqual(sites[kill % 2 ? 0 : 1]);
      expect(articles()).toEqual(texts[kill % 2 ? 0 : 1]);
      const left = readdirSync(archive.root).filter((name) => /\.(old|lock|tmp)/.test(name));
      expect(left).toEqual([]);
    }
  });

  it('waits where another one is under way', async () => {
    change('before');
    const both = [start(), start()].map(async (build) => {
      let said = '';
      build.stdout?.on('data', (text) => {
        said += text;
      });
      build.stderr?.on('data', (text) => {
        said += text;
      });
      const [code] = await once(build, 'exit');
      return { code, said };
    });
    const ended = await Promise.all(both);
    for (const { code, said } of ended) expect(code, said).toBe(0);
    expect(ended.filter(({ said }) => /\bwait/i.test(said))).toHaveLength(1);
    const site = ArchiveFolder.contents(archive.site);
    expect(archive.run('build').output).toContain('0 of them made');
    expect(ArchiveFolder.contents(archive.site)).toEqual(site);
  });
});
