import { Decimal, ZERO } from '../decimal.ts';
import type { Product } from '../tariff/types.ts';
import type { Settings } from '../usage/types.ts';
import { toFen } from './round.ts';
import type { NetRow, Totals } from './types.ts';

const WHOLE = new Decimal(1);

/** A pool or purchase as the invoice lists it. */
export interface ListRow {
  readonly product: Product;
  readonly amount: Decimal | null;
}

/**
 * What discount leaves of a row, cut to the fen toward zero: 50,566.15 at 0.95 is 48,037.8425 → 48,037.84. A product's own
 * discount replaces the general one.
 */
export function netRow({ product, amount }: ListRow, settings: Settings): NetRow | null {
  if (amount === null) return null;
  const rate = settings.productDiscounts.get(product.id) ?? settings.discount ?? WHOLE;
  return { list: amount, rate, net: toFen(amount.times(rate), 'cut'), vouchers: product.vouchers };
}

/**
 * Discount row by row, then the voucher on what accepts vouchers and never below nothing, then tax once on what is left,
 * half up: 80,097.66 × 6 % = 4,805.8596 → 4,805.86.
 */
export function totalsOf(
  rows: readonly (NetRow | null)[],
  settings: Settings,
  counts: Pick<Totals, 'lines' | 'unpriced' | 'unserved' | 'invalid'>,
): Totals {
  let list = ZERO;
  let nets = ZERO;
  let acceptVouchers = ZERO;
  for (const row of rows) {
    if (row === null) continue;
    list = list.plus(row.list);
    nets = nets.plus(row.net);
    if (row.vouchers) acceptVouchers = acceptVouchers.plus(row.net);
  }
  // Cut like every amount, or a voucher of 0.019 would leave totals that are no whole fen.
  const voucher = toFen(Decimal.min(settings.voucher ?? ZERO, Decimal.max(ZERO, acceptVouchers)), 'cut');
  const net = nets.minus(voucher);
  const tax = toFen(net.times(settings.taxRate ?? ZERO), 'half-up');
  return { list, discount: list.minus(nets), voucher, net, tax, gross: net.plus(tax), ...counts };
}
