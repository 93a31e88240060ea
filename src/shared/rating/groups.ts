import type { Month } from '../usage/types.ts';
import { type Columns, columnsOf } from './columns.ts';
import { compareEntries, type Entry } from './entry.ts';
import { compareText, poolKey } from './poolDraft.ts';

/** The entries of each pool of one product, by pool key, in rating order. */
export type Groups = ReadonlyMap<string, Columns>;

/** Entries of one pool while they are collected: dealt out by day, for a month has few days and many rows. */
interface Draft {
  readonly days: Map<string, Entry[]>;
  /** Some came out of the order of their rows, so each day wants sorting. */
  unordered: boolean;
}

const UNDATED = '~';

interface ProductDrafts {
  readonly pools: Map<string, Draft>;
  /** The pool that each item's last entry went to: rows near each other mostly share it. */
  readonly recent: Map<
    string,
    { readonly month: Month; readonly region: string | null; readonly draft: Draft }
  >;
}

/** Collects measured entries into pools. */
export class GroupBuilder {
  private readonly products = new Map<string, ProductDrafts>();
  private readonly months = new Set<Month>();

  /** `late`: entries that come after later rows' ones. */
  add(entries: readonly Entry[], late = false): void {
    for (const entry of entries) {
      const { product } = entry.line;
      if (product === null) continue;
      const draft = this.draftOf(product, entry);
      if (late) draft.unordered = true;
      const day = entry.day ?? UNDATED;
      const list = draft.days.get(day);
      if (list === undefined) draft.days.set(day, [entry]);
      else list.push(entry);
    }
  }

  /** The last month that anything was collected for. */
  lastMonth(): Month | null {
    return [...this.months].reduce<Month | null>(
      (last, month) => (last !== null && last >= month ? last : month),
      null,
    );
  }

  finish(): Map<string, Groups> {
    const groups = ({ pools }: ProductDrafts): Groups =>
      new Map([...pools].map(([key, draft]) => [key, inRatingOrder(draft)]));
    return new Map([...this.products].map(([id, drafts]) => [id, groups(drafts)]));
  }

  private draftOf(product: string, entry: Entry): Draft {
    const { itemId, month, region } = entry;
    const drafts = this.products.get(product) ?? { pools: new Map(), recent: new Map() };
    const last = drafts.recent.get(itemId);
    if (last !== undefined && last.month === month && last.region === region) return last.draft;
    const key = poolKey(entry);
    const draft = drafts.pools.get(key) ?? { days: new Map(), unordered: false };
    drafts.pools.set(key, draft);
    drafts.recent.set(itemId, { month, region, draft });
    this.products.set(product, drafts);
    this.months.add(month);
    return draft;
  }
}

/** Days in order, undated last, each in the order of its rows [A15]. */
function inRatingOrder({ days, unordered }: Draft): Columns {
  const lists = [...days].sort(([a], [b]) => compareText(a, b)).map(([, list]) => list);
  if (unordered) for (const list of lists) list.sort(compareEntries);
  return columnsOf(lists);
}

export function allGroups(products: ReadonlyMap<string, Groups>): Columns[] {
  return [...products.values()].flatMap((groups) => [...groups.values()]);
}
