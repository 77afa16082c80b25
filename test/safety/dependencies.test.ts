/** What is built upon is few, known by reason, fixed, and free for readers and owners to use. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runningPackages } from '../../src/licences/packages.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;
const direct = { ...dependencies, ...devDependencies };

it('every package has an exact version, and its reason in the docs', () => {
  const docs = readFileSync('docs/dependencies.md', 'utf8');
  for (const [name, version] of Object.entries(direct)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(docs).toContain(`\`${name}\``);
  }
});

it('every package that runs with the program has a licence that asks nothing of those who use it', () => {
  const packages = runningPackages();
  for (const name of Object.keys(dependencies ?? {}))
    expect(packages.map((each) => each.name)).toContain(name);
  const permissive = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|PSF-2\.0|Python-2\.0|0BSD)\b/;
  // A library of pictures that runs when the site is built, unchanged, and is no part of the site.
  const isLibvips = ({ name, licence }: { name: string; licence: string }): boolean =>
    name.startsWith('@img/sharp-libvips-') && licence === 'LGPL-3.0-or-later';
  // Its licence stands in a file of its own, MIT, and not in its description.
  const isUnstated = ({ name }: { name: string }): boolean => name === 'duplexer';
  expect(
    packages.filter((each) => !permissive.test(each.licence) && !isLibvips(each) && !isUnstated(each)),
  ).toEqual([]);
});
