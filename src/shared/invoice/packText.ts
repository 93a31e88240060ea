import { grouped } from '../numbers.ts';
import type { OwnedPack } from '../usage/types.ts';
import type { Words } from './words.ts';

/** A pack as people call it: `Pack 100,000`, `Custom pack 96,000`. */
export function packText({ kind, units }: Pick<OwnedPack, 'kind' | 'units'>, words: Words): string {
  return words(`pack-${kind}`, { units: grouped(units) });
}
