import type { Decimal } from '../../decimal.ts';
import { grouped, groupedMoney } from '../../numbers.ts';
import type { Message } from '../../problem.ts';
import type { Outcome, Plan, PlanContext, Unpriced } from './plan.ts';
import type { BoughtPack } from './purchase.ts';
import { monthsOf } from './spread.ts';

/** Parts of a sentence: groups go apart by a semicolon, what is in a group by a comma. */
export type Phrase = readonly (readonly Message[])[];

const UNPRICED: Readonly<Record<Unpriced, string>> = {
  'no-price': 'compare-unpriced-no-price',
  'no-rent-price': 'compare-unpriced-no-rent-price',
  'no-pack-price': 'compare-unpriced-no-pack-price',
  'too-large': 'compare-unpriced-too-large',
};

/** How a plan's month comes about: `20,000 owned; buy 500,000, 13,787 left over`. */
export function howOf(plan: Plan, outcome: Outcome, context: PlanContext): Phrase {
  if (outcome.unpriced !== null) return [[{ code: UNPRICED[outcome.unpriced] }]];
  const groups: Message[][] = [];
  const add = (code: string, quantity: Decimal): void => {
    if (quantity.gt(0)) groups.push([{ code, params: { quantity: grouped(quantity) } }]);
  };
  add('compare-own-priced', outcome.ownPriced);
  add('compare-free', outcome.free);
  add('compare-owned', outcome.owned);
  for (const made of [madeGroup(plan, outcome, context), boughtGroup(plan, outcome, context)]) {
    if (made.length > 0) groups.push(made);
  }
  if (outcome.rest.gt(0)) groups.push([restOf(outcome)]);
  add('compare-unserved', outcome.unserved);
  return groups;
}

function restOf({ rest, restPrice }: Outcome): Message {
  const quantity = grouped(rest);
  return restPrice === null
    ? { code: 'compare-rest-tiers', params: { quantity } }
    : { code: 'compare-rest', params: { quantity, price: restPrice } };
}

/** Packs that the estimate bought in this month. */
function madeGroup(plan: Plan, { made, packsPrice }: Outcome, context: PlanContext): Message[] {
  if (made.length === 0) return [];
  const packs = made.map(({ pack }) => times(pack.count, pack.units)).join(' + ');
  return [{ code: 'compare-made', params: { packs } }, ...shareOf(plan, packsPrice, context)];
}

function boughtGroup(plan: Plan, { purchase }: Outcome, context: PlanContext): Message[] {
  if (purchase === null || purchase.packs.length === 0) return [];
  const fixed = list(purchase.packs.filter((pack) => !pack.custom));
  const custom = list(purchase.packs.filter((pack) => pack.custom));
  const group: Message[] = [];
  if (fixed !== '') group.push({ code: 'compare-buy', params: { packs: fixed } });
  if (custom !== '') {
    const code = fixed === '' ? 'compare-buy-custom' : 'compare-and-custom';
    group.push({ code, params: { packs: custom } });
  }
  if (purchase.leftOver.gt(0)) {
    group.push({ code: 'compare-left-over', params: { quantity: grouped(purchase.leftOver) } });
  }
  return [...group, ...shareOf(plan, purchase.price, context)];
}

/** Of a pack that is spread over its year: which share of which price the month bears. */
function shareOf({ member }: Plan, price: Decimal, { spread }: PlanContext): Message[] {
  const { packs } = member.product;
  if (spread === 'whole' || packs === null) return [];
  return [{ code: 'compare-share', params: { share: `1/${monthsOf(packs)}`, amount: groupedMoney(price) } }];
}

const list = (packs: readonly BoughtPack[]): string =>
  packs.map(({ count, size }) => times(count, size)).join(' + ');

const times = (count: number, size: number): string =>
  count === 1 ? grouped(size) : `${grouped(count)} × ${grouped(size)}`;

/** What else holds for a plan: numbers and their rent, vouchers, dead zones. */
export function termsOf(
  plan: Plan,
  outcome: Outcome,
  { numbers, spread }: PlanContext,
  inZone: boolean,
): Phrase {
  const { rents, product } = plan.member;
  const groups: Message[][] = [];
  if (rents.length === 0) groups.push([{ code: 'compare-no-number' }]);
  else groups.push([numbersOf(numbers), ...(outcome.rent === null ? [] : [amountOf(outcome.rent)])]);
  if (!product.vouchers) groups.push([{ code: 'compare-no-vouchers' }]);
  if (inZone) groups.push([{ code: 'compare-in-zone' }]);
  const used = spread === 'twelfth' ? usedShare(plan, outcome) : null;
  if (used !== null) groups.push([{ code: 'compare-packs-used', params: { percent: used } }]);
  return groups;
}

/**
 * How much of the packs that are bought the month uses, in whole percent, where that is more than the share of their price that it
 * bears; null: it is not. A twelfth of 42,500.00 looks cheap until one sees that 97 % is used up.
 */
function usedShare({ member: { product, item } }: Plan, { purchase }: Outcome): number | null {
  const ratio = product.packs?.serves.find((each) => each.item === item.id)?.ratio;
  if (purchase === null || product.packs === null || ratio === undefined) return null;
  const units = purchase.packs.reduce((sum, { size, count }) => sum + size * count, 0);
  if (units === 0) return null;
  const used = purchase.leftOver.times(ratio).div(units).minus(1).neg();
  if (used.times(monthsOf(product.packs)).lte(1)) return null;
  return used.times(100).floor().toNumber();
}

/** `12 numbers`. */
export const numbersOf = (numbers: Decimal): Message =>
  numbers.eq(1)
    ? { code: 'compare-number', params: { count: 1 } }
    : { code: 'compare-numbers', params: { count: grouped(numbers) } };

const amountOf = (amount: Decimal): Message => ({
  code: 'compare-amount',
  params: { amount: groupedMoney(amount) },
});
