import { monthOf } from '../calendar.ts';
import type { Decimal } from '../decimal.ts';
import { packPrice } from '../rating/purchases.ts';
import type { Settings } from '../usage/types.ts';
import type { PackFacts } from './packView.ts';

/** Whether a pack's purchase is a charge of this estimate, and if not, why. */
export type PackCharge =
  | { readonly kind: 'charged'; readonly price: Decimal | null; readonly amount: Decimal | null }
  /** Gift minutes; no purchase day; bought in a month without usage; purchases are not charged by the reading in force. */
  | { readonly kind: 'gift' | 'undated' | 'outside' | 'not-charged' };

export function chargeOf({ pack, product, purchase }: PackFacts): PackCharge {
  if (purchase !== null) return { kind: 'charged', price: purchase.price, amount: purchase.amount };
  if (pack.kind === 'gift') return { kind: 'gift' };
  if (pack.purchased === null) return { kind: 'undated' };
  return { kind: product.packs?.purchase === 'not-charged' ? 'not-charged' : 'outside' };
}

/** The key of Settings under which the price of such a pack is filled in. */
export function packPriceKey({ pack }: PackFacts): string {
  return `price.${pack.product}.${pack.spec}`;
}

/** What the tariff says that one such pack costs; null: it names no price. */
export function listPriceOf({ pack, product }: PackFacts, settings: Settings): Decimal | null {
  return product.packs === null
    ? null
    : packPrice(pack, product.packs, { ...settings, packPrices: new Map() });
}

/** Whether a pack could be given back on the estimate's last day, and why not; null: its document is silent. */
export type Refund = 'yes' | 'gift' | 'undated' | 'used' | 'expired' | 'later' | 'too-late';

export function refundOf(facts: PackFacts, lastMonth: string | null): Refund | null {
  const { pack, use, total, balance } = facts;
  if (use.refundable === null) return null;
  if (use.refundable) return 'yes';
  if (pack.kind === 'gift') return 'gift';
  if (pack.purchased === null) return 'undated';
  if (!use.after.eq(total)) return 'used';
  if (!balance.expired.isZero()) return 'expired';
  return lastMonth !== null && monthOf(pack.purchased) > lastMonth ? 'later' : 'too-late';
}
