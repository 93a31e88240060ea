import type { Message } from '../problem.ts';
import type { Item, Product } from '../tariff/types.ts';
import type { UsageLine } from '../usage/types.ts';

export interface FreeByRule {
  readonly free: boolean;
  readonly flags: readonly Message[];
}

const CHARGED: FreeByRule = { free: false, flags: [] };
const FREE: FreeByRule = { free: true, flags: [] };

/** Whether a rule of the item makes the whole line free: not connected, a free interface, an exempt protocol. */
export function freeByRule(line: UsageLine, item: Item, product: Product): FreeByRule {
  if (item.free.length === 0) return CHARGED;
  const flags: Message[] = [];
  let free = false;
  for (const rule of item.free) {
    if (rule.when === 'not-connected') free ||= line.connected === false;
    else if (rule.when === 'protocol')
      free ||= line.protocol !== null && rule.protocols.includes(line.protocol);
    else if (line.interface !== null) {
      const verdict = byInterface(line.interface, product.interfaces[rule.list]);
      free ||= verdict.free;
      flags.push(...verdict.flags);
    }
  }
  if (flags.length > 0) return { free, flags };
  return free ? FREE : CHARGED;
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
const names = (list: readonly string[], name: string): boolean => list.some((entry) => plain(entry) === name);

function byInterface(name: string, lists: Product['interfaces'][string] | undefined): FreeByRule {
  const wanted = plain(name);
  if (lists === undefined) return CHARGED;
  if (names(lists.free, wanted)) return FREE;
  if (names(lists.freeWithNote, wanted)) {
    return { free: true, flags: [{ code: 'interface-receives-charged', params: { interface: name } }] };
  }
  if (names(lists.charged, wanted)) return CHARGED;
  return { free: false, flags: [{ code: 'interface-unknown', params: { interface: name } }] };
}
