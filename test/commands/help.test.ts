/** What a command says of itself, and of words that it does not know. */
import { spawnSync } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { ArchiveFolder, rawArticle } from './archiveFolder.ts';

const run = (command: string, ...args: string[]) => {
  const done = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${command}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
};

const archives: ArchiveFolder[] = [];
afterEach(() => {
  for (const archive of archives.splice(0)) archive.remove();
});

it.each([
  ['build', /^ {2}--strict +Take warnings for errors/m],
  ['import', /^ {2}--dry-run +Say what would happen/m],
  ['join', /^ {2}npm run join -- --content whole part-2015/m],
  ['explain', /^ {2}npm run explain -- FILE$/m],
  ['schemas', /^ {2}npm run schemas$/m],
])('%s tells its usage when asked for help, and does nothing', (command, line) => {
  const { code, out, err } = run(command, '--help');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(line);
});

it('an option or a word that a command does not know is told in one line, with what to write', () => {
  const slip = run('build', '--contant', 'x');
  expect([slip.code, slip.err]).toEqual([
    1,
    '--contant: error: is no option of this command; write --content (--help explains)\n',
  ]);
  const eaten = run('build', 'mitt-arkiv');
  expect(eaten.err).toMatch(
    /^mitt-arkiv: error: belongs to no option; options stand behind «--»: npm run build -- .*\n$/,
  );
  expect(run('explain', '--farger').err).toMatch(
    /^--farger: error: is no option of this command; it takes none .*\n$/,
  );
});

it('--strict stops for decisions without effect and for pictures, and leaves the site as it was', () => {
  const archive = new ArchiveFolder({
    'raw/a.txt': rawArticle('Ny hall på Vesttangen'),
    'articles/2016/kai.md':
      '---\ntitle: Ny kai\ndate: 2016-12-06\nphotos:\n  - { alt: Kaia, src: media/borte.jpg }\n---\n![](#foto-1)\n\nKaia er ny.\n',
  });
  archives.push(archive);
  expect(archive.run('build').code).toBe(0);
  const site = ArchiveFolder.contents(archive.site);
  const pictures = archive.run('build', '--strict');
  expect([pictures.code, pictures.output]).toEqual([1, expect.stringMatching(/error: .*borte\.jpg/)]);
  archive.write('people.yml', 'people:\n  - name: Ola Borte\n');
  for (const command of ['build', 'import'] as const) {
    const { code, output } = archive.run(command, '--strict');
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('people.yml:2: error: people: no article names «Ola Borte»'),
    ]);
  }
  expect(ArchiveFolder.contents(archive.site)).toEqual(site);
});
