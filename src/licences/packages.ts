/** Which packages run with the program, by the lock file: also those that others bring along. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface RunningPackage {
  name: string;
  version: string;
  /** As the package itself says (SPDX). */
  licence: string;
}

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
}

const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** By name; each version once. */
export function runningPackages(): RunningPackage[] {
  const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: Record<string, LockedPackage> };
  const found = new Map<string, RunningPackage>();
  for (const [path, { version = '', license = 'unknown', dev }] of Object.entries(packages)) {
    const name = path.split('node_modules/').pop();
    if (!name || dev) continue;
    found.set(`${name}@${version}`, { name, version, licence: license });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
