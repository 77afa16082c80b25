/** Under which terms readers are given what is not the archive's own: the program's scripts, and the search. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADDRESSES } from '../addresses.ts';

export const data = { permalink: ADDRESSES.licences };

export function render(): string {
  const pagefind = dirname(dirname(fileURLToPath(import.meta.resolve('pagefind'))));
  const { version } = JSON.parse(readFileSync(join(pagefind, 'package.json'), 'utf8'));
  const project = fileURLToPath(new URL('../../../LICENSE', import.meta.url));
  return [
    'Sidene på dette nettstedet er laget med nyhetsarkiv. Programvaren som følger med dem, brukes på disse vilkårene.',
    'Arkivets egne tekster og bilder er ikke omfattet.',
    section('nyhetsarkiv: assets/', readFileSync(project, 'utf8')),
    section(`Pagefind ${version}: pagefind/`, readFileSync(join(pagefind, 'LICENSE/LICENSE'), 'utf8')),
  ].join('\n');
}

const section = (title: string, text: string): string =>
  `\n${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`;
