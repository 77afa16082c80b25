/** The register of addresses as a build has written it, by its text: the next build need not parse it. */
import type { RegisterStore } from '../archive/editors/read.ts';
import { hashOf } from '../archive/hash.ts';
import { asRead, type Register } from '../archive/identity/register.ts';
import type { Values } from './values.ts';

const PREFIX = 'register-';

export class Registers implements RegisterStore {
  constructor(private readonly values: Values) {}

  get(source: string): Register | undefined {
    return this.values.get(PREFIX + hashOf(source));
  }

  /** @param source what `writeRegister` has made of the register */
  keep(source: string, register: Register): void {
    if (!this.get(source)) this.values.set(PREFIX + hashOf(source), asRead(register));
    this.values.prune(PREFIX);
  }
}
