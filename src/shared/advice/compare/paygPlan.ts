import { Decimal, ZERO } from '../../decimal.ts';
import { allowanceLeft, allowanceOf } from './allowanceLeft.ts';
import { chargeOf } from './charge.ts';
import { linesOf, shifted } from './lines.ts';
import type { Outcome, Plan, PlanContext } from './plan.ts';
import { rentFor } from './rents.ts';
import type { WorkMember } from './works.ts';

/** The work without any pack, owned or bought; null: the product sells packs only. */
export function paygPlan(member: WorkMember, context: PlanContext): Plan | null {
  const { rated, subject, numbers } = context;
  const { month } = subject;
  if (member.product.packs?.overflow === 'unserved') return null;
  const charge = chargeOf(member.item, month);
  const rent = rentFor(member, month, numbers);
  const isOwn = member.product.id === subject.member.product.id;
  const allowance = isOwn ? allowanceOf(rated, member, month) : allowanceLeft(rated, member, month);
  const at = (quantity: Decimal): Outcome => {
    const free = Decimal.min(quantity, allowance);
    const rest = quantity.minus(free);
    const unpriced = charge === null ? 'no-price' : rent === null ? 'no-rent-price' : null;
    const amount = charge === null || rent === null ? null : charge.amount(rest).plus(rent);
    const restPrice = charge?.unitPrice(rest) ?? null;
    return { ...NOTHING, amount, unpriced, free, rest, restPrice, rent };
  };
  return {
    kind: 'payg',
    member,
    prepaidOnly: false,
    at,
    amountAt: (quantity) => at(quantity).amount,
    lines:
      charge === null || rent === null
        ? null
        : (to) => shifted(linesOf(charge, Decimal.max(0, to.minus(allowance))), allowance, rent),
    charge,
    before: allowance,
    step: null,
  };
}

export const NOTHING: Outcome = {
  amount: null,
  unpriced: null,
  ownPriced: ZERO,
  free: ZERO,
  owned: ZERO,
  purchase: null,
  made: [],
  packsPrice: ZERO,
  rest: ZERO,
  restPrice: null,
  unserved: ZERO,
  rent: null,
};
