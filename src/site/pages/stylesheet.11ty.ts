import { ADDRESSES } from '../addresses.ts';
import { stylesheet } from '../assets.ts';

export const data = { permalink: ADDRESSES.stylesheet };

export function render(): string {
  return stylesheet();
}
