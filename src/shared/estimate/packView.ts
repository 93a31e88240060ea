import { lastDayOf } from '../calendar.ts';
import { Decimal, ZERO } from '../decimal.ts';
import type { Problem } from '../problem.ts';
import { openPack, packScale } from '../rating/packs/openPack.ts';
import type { Flag, PackUse, Purchase, Rated } from '../rating/types.ts';
import type { Product } from '../tariff/types.ts';
import type { Day, OwnedPack, PackTextRow } from '../usage/types.ts';
import { isBlank } from './document.ts';
import type { PricedEstimate } from './pricedEstimate.ts';

/**
 * What became of a pack. `ran-out`: it was the last of its product's to be used up, and usage behind it had none. `later`: it
 * begins to serve after the estimate's last day.
 */
export type PackStatus =
  | 'invalid'
  | 'unpriced'
  | 'ran-out'
  | 'serving'
  | 'used-up'
  | 'expired'
  | 'unused'
  | 'later';

/** Pack units of the whole row; they add up to what was bought. */
export interface PackBalance {
  readonly usedBefore: Decimal;
  readonly used: Decimal;
  readonly left: Decimal;
  /** What was left when it expired: it serves no more. */
  readonly expired: Decimal;
}

/** A row of packs that can be read, with what became of it. */
export interface PackFacts {
  readonly pack: OwnedPack;
  readonly product: Product;
  readonly use: PackUse;
  /** What was bought: units × count. */
  readonly total: Decimal;
  readonly balance: PackBalance;
  /** First and last day on which it serves, both included; null: no such limit. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** Null: not charged in this estimate. */
  readonly purchase: Purchase | null;
}

/** A row of packs as the grid shows it beside what was typed. */
export interface PackView {
  readonly status: PackStatus;
  /** Null: the row can't be read, as `problems` say. */
  readonly facts: PackFacts | null;
  readonly problems: readonly Problem[];
  readonly flags: readonly Flag[];
}

/** Whether a status asks for a person's attention. */
export const isPackFlagged = (status: PackStatus): boolean =>
  status === 'invalid' || status === 'unpriced' || status === 'ran-out';

/** Every row of packs that says something, by its id. */
export function packViews(estimate: PricedEstimate): ReadonlyMap<string, PackView> {
  const { rated } = estimate;
  const uses = new Map(rated.packs.map((use) => [use.pack.id, use]));
  const purchases = new Map(rated.purchases.map((purchase) => [purchase.pack.id, purchase]));
  const exhausted = lastOnesUsedUp(rated);
  const views = estimate.document.packs.flatMap((row): [string, PackView][] => {
    if (isBlank(row)) return [];
    const use = uses.get(row.id);
    const view =
      use === undefined
        ? unreadView(estimate, row)
        : readView(rated, use, purchases.get(row.id) ?? null, exhausted.has(row.id));
    return [[row.id, view]];
  });
  return new Map(views);
}

function unreadView(estimate: PricedEstimate, row: PackTextRow): PackView {
  const read = estimate.packOf(row);
  return { status: 'invalid', facts: null, problems: read.ok ? [] : read.problems, flags: [] };
}

function readView(rated: Rated, use: PackUse, purchase: Purchase | null, ranOut: boolean): PackView {
  const product = rated.catalogue.products.get(use.pack.product);
  const rules = product?.packs ?? null;
  // A pack that can be read has a product that sells packs.
  if (product === undefined || rules === null)
    return { status: 'invalid', facts: null, problems: [], flags: use.flags };
  const { firstDay, lastDay } = openPack(use.pack, rules, packScale(rules, product.items));
  const total = new Decimal(use.pack.units).times(use.pack.count);
  const last = rated.billedMonths.at(-1);
  const span = { firstDay, lastDay, end: last === undefined ? null : lastDayOf(last) };
  const balance = balanceOf(use, total, hasExpired(span));
  const facts = { pack: use.pack, product, use, total, balance, firstDay, lastDay, purchase };
  return { status: statusOf(use, span, purchase, ranOut), facts, problems: [], flags: use.flags };
}

interface Span {
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** The estimate's last day; null: it has no usage. */
  readonly end: Day | null;
}

const hasExpired = ({ lastDay, end }: Span): boolean => lastDay !== null && end !== null && lastDay < end;

/** 100,000 bought, 20,000 left before the first line, 15,000 used: 80,000 + 15,000 + 5,000. */
function balanceOf({ before, used, after }: PackUse, total: Decimal, expired: boolean): PackBalance {
  return {
    usedBefore: total.minus(before),
    used,
    left: expired ? ZERO : after,
    expired: expired ? after : ZERO,
  };
}

function statusOf(
  { used, after }: PackUse,
  span: Span,
  purchase: Purchase | null,
  ranOut: boolean,
): PackStatus {
  if (purchase !== null && purchase.amount === null) return 'unpriced';
  if (after.isZero()) return ranOut ? 'ran-out' : 'used-up';
  if (hasExpired(span)) return 'expired';
  if (span.firstDay !== null && span.end !== null && span.firstDay > span.end) return 'later';
  return used.isZero() ? 'unused' : 'serving';
}

/** Of each product with usage that had no pack, the pack that was used up last: the one with the latest expiry. */
function lastOnesUsedUp(rated: Rated): ReadonlySet<string> {
  const lacking = new Set(
    rated.pools.filter(({ totals }) => !totals.unserved.isZero()).map(({ product }) => product.id),
  );
  const last = new Map<string, PackUse>();
  for (const use of rated.packs) {
    const { product } = use.pack;
    if (!lacking.has(product) || use.used.isZero() || !use.after.isZero()) continue;
    const known = last.get(product);
    if (known === undefined || expiry(use) >= expiry(known)) last.set(product, use);
  }
  return new Set([...last.values()].map(({ pack }) => pack.id));
}

/** Compared as text; one without an end is used last. */
const expiry = ({ expires }: PackUse): string => expires ?? '9999-99-99';
