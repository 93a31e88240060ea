import type { Day } from '../usage/types.ts';
import type { Entry } from './entry.ts';
import { compareText, poolKey } from './poolDraft.ts';
import type { Slot } from './slots.ts';

/** The entries of each pool of one product, by pool key, in rating order. */
export type Groups = Map<string, readonly Entry[]>;

/** Groups the entries of all slots by product and pool. Slots come in the estimate's order, so each pool's rows do too. */
export function groupByProduct(slots: Iterable<Slot>): Map<string, Groups> {
  const products = new Map<string, Map<string, Entry[]>>();
  const listOf = listFinder(products);
  for (const { line, measured } of slots) {
    if (line.product === null) continue;
    for (const entry of measured.entries) listOf(line.product, entry).push(entry);
  }
  return new Map(
    [...products].map(([id, groups]) => [id, new Map([...groups].map(([key, entries]) => [key, byDay(entries)]))]),
  );
}

/** Finds the list of an entry's pool. Neighbouring rows mostly share it, so the last one of each item is tried first. */
function listFinder(products: Map<string, Map<string, Entry[]>>): (product: string, entry: Entry) => Entry[] {
  const recent = new Map<string, { month: string; region: string | null; product: string; list: Entry[] }>();
  return (product, entry) => {
    const last = recent.get(entry.itemId);
    if (last !== undefined && last.product === product && last.month === entry.month && last.region === entry.region) {
      return last.list;
    }
    const groups = products.get(product) ?? new Map<string, Entry[]>();
    products.set(product, groups);
    const key = poolKey(entry);
    const list = groups.get(key) ?? [];
    groups.set(key, list);
    recent.set(entry.itemId, { month: entry.month, region: entry.region, product, list });
    return list;
  };
}

/** Rows that stand in their own order, put by date, undated last [A15]. A month has few days, so they are dealt out, not sorted. */
function byDay(entries: readonly Entry[]): readonly Entry[] {
  const days = new Map<Day | null, Entry[]>();
  let last: Day | null | undefined;
  let list: Entry[] = [];
  for (const entry of entries) {
    if (entry.day !== last) {
      last = entry.day;
      list = days.get(last) ?? [];
      days.set(last, list);
    }
    list.push(entry);
  }
  if (days.size <= 1) return entries;
  const undated = days.get(null) ?? [];
  days.delete(null);
  const dated = [...days].sort(([a], [b]) => compareText(a ?? '', b ?? '')).flatMap(([, each]) => each);
  return undated.length === 0 ? dated : dated.concat(undated);
}

export function allGroups(products: ReadonlyMap<string, Groups>): (readonly Entry[])[] {
  return [...products.values()].flatMap((groups) => [...groups.values()]);
}
