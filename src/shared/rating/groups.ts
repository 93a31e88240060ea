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

/** Collects measured entries into pools. */
export class GroupBuilder {
  private readonly products = new Map<string, Map<string, Draft>>();
  private readonly months = new Set<Month>();
  private recent: {
    product: string;
    itemId: string;
    month: string;
    region: string | null;
    draft: Draft;
  } | null = null;

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
    return new Map(
      [...this.products].map(([id, drafts]) => [
        id,
        new Map([...drafts].map(([key, draft]) => [key, inRatingOrder(draft)])),
      ]),
    );
  }

  /** Neighbouring rows mostly share their pool, so the last one is tried first. */
  private draftOf(product: string, entry: Entry): Draft {
    const { recent } = this;
    const { itemId, month, region } = entry;
    if (
      recent?.product === product &&
      recent.itemId === itemId &&
      recent.month === month &&
      recent.region === region
    )
      return recent.draft;
    const drafts = this.products.get(product) ?? new Map<string, Draft>();
    this.products.set(product, drafts);
    const key = poolKey(entry);
    const draft = drafts.get(key) ?? { days: new Map(), unordered: false };
    drafts.set(key, draft);
    this.months.add(month);
    this.recent = { product, itemId, month, region, draft };
    return draft;
  }
}

/** Days in order, undated last, each in the order of its rows [A15]. */
function inRatingOrder({ days, unordered }: Draft): Columns {
  const lists = [...days].sort(([a], [b]) => compareText(a, b)).map(([, list]) => list);
  if (unordered) for (const list of lists) list.sort(compareEntries);
  const [only] = lists;
  return columnsOf(lists.length === 1 && only !== undefined ? only : lists.flat());
}

export function allGroups(products: ReadonlyMap<string, Groups>): Columns[] {
  return [...products.values()].flatMap((groups) => [...groups.values()]);
}
