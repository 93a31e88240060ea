import { Decimal, ZERO } from '../../decimal.ts';
import { allowanceLeft, allowanceOf } from './allowanceLeft.ts';
import { chargeOf } from './charge.ts';
import { isBeyondPacks } from './estimatePlan.ts';
import { offersOf } from './offers.ts';
import { ownedIn, sumOf } from './ownedPacks.ts';
import { NOTHING } from './paygPlan.ts';
import type { Outcome, Plan, PlanContext, Unpriced } from './plan.ts';
import { type Purchase, type Shop, shopOf } from './purchase.ts';
import { rentFor } from './rents.ts';
import { borne } from './spread.ts';
import type { WorkMember } from './works.ts';

/**
 * The work with the packs that are owned and the cheapest ones to buy for the rest; null: the product has no packs.
 *
 * What to buy is found by whole prices, also where a month bears only a twelfth of them: a twelfth is how a purchase is spread
 * over its year, no reason to buy more of it.
 */
export function packsPlan(member: WorkMember, context: PlanContext): Plan | null {
  const { rated, subject, numbers, spread, largest } = context;
  const { product, item } = member;
  const { packs } = product;
  const offers = offersOf(member, rated.settings);
  if (packs === null || offers === null) return null;
  const prepaidOnly = packs.overflow === 'unserved';
  const charge = prepaidOnly ? null : chargeOf(item, subject.month);
  const rent = rentFor(member, subject.month, numbers);
  const { allowance, owned: held } = free(member, context);
  const before = allowance.plus(held);
  const needOf = (quantity: Decimal): Decimal => Decimal.max(0, quantity.minus(before));
  const forSale = offers.fixed.length > 0 || offers.custom !== null;
  const shop: Shop | null = forSale ? shopOf(offers, charge, item.decimals, needOf(largest)) : null;
  const missing: Unpriced = forSale ? 'too-large' : 'no-pack-price';

  const at = (quantity: Decimal): Outcome => {
    const need = needOf(quantity);
    const bought = need.isZero() ? NO_PURCHASE : (shop?.buy(need) ?? null);
    const unpriced = bought === null ? missing : rent === null ? 'no-rent-price' : null;
    const freed = Decimal.min(quantity, allowance);
    const outcome: Outcome = {
      ...NOTHING,
      unpriced,
      free: freed,
      owned: Decimal.min(quantity.minus(freed), held),
      rent,
    };
    if (bought === null || rent === null) return outcome;
    const paid = sumOf(bought.packs.map(({ price, count }) => borne(price.times(count), packs, spread)));
    return {
      ...outcome,
      amount: rent.plus(paid).plus(charge?.amount(bought.rest) ?? ZERO),
      purchase: bought,
      packsPrice: bought.price,
      rest: bought.rest,
      restPrice: charge?.unitPrice(bought.rest) ?? null,
    };
  };
  const quick = (quantity: Decimal): Decimal | null => {
    const need = needOf(quantity);
    const cost = shop === null || rent === null || need.isZero() ? null : shop.cost(need);
    return cost === null || rent === null ? at(quantity).amount : rent.plus(new Decimal(cost).div(100));
  };
  return {
    kind: 'packs',
    member,
    prepaidOnly,
    at,
    amountAt: spread === 'whole' ? quick : (quantity) => at(quantity).amount,
    lines: null,
    charge,
    before,
    step: shop === null ? null : new Decimal(shop.grid).div(new Decimal(10).pow(item.decimals)),
  };
}

const NO_PURCHASE: Purchase = { packs: [], price: ZERO, rest: ZERO, leftOver: ZERO };

/**
 * What serves the work before anything is bought. Of the estimate's own product: all packs but those that it bought in this very
 * month, which the purchase takes the place of. Of another product: what its own usage in the estimate leaves.
 */
function free(
  member: WorkMember,
  { rated, subject }: PlanContext,
): { readonly allowance: Decimal; readonly owned: Decimal } {
  const { month } = subject;
  const packs = ownedIn(rated, member, month);
  if (member.product.id !== subject.member.product.id) {
    return { allowance: allowanceLeft(rated, member, month), owned: sumOf(packs.map((each) => each.left)) };
  }
  const older = packs.filter(({ purchase }) => purchase === null);
  const used = sumOf(older.map((each) => each.used));
  const left = isBeyondPacks(subject) ? ZERO : sumOf(older.map((each) => each.left));
  return { allowance: allowanceOf(rated, member, month), owned: used.plus(left) };
}
