import { Decimal, ZERO } from '../../decimal.ts';
import { toFen } from '../../rating/round.ts';
import { allowanceOf } from './allowanceLeft.ts';
import { chargeOf } from './charge.ts';
import { type Line, linesOf, shifted } from './lines.ts';
import { ownedIn, sumOf } from './ownedPacks.ts';
import { NOTHING } from './paygPlan.ts';
import type { Outcome, Plan, PlanContext } from './plan.ts';
import { ownRent } from './rents.ts';
import { borne } from './spread.ts';
import type { Subject } from './subjects.ts';

/** How a month of the estimate is paid for, so that another quantity of it can be priced. */
interface OwnFacts {
  /** Quantity of lines with a price of their own, and what they come to. */
  readonly ownPriced: Decimal;
  readonly ownCharge: Decimal;
  readonly allowance: Decimal;
  /** What packs serve of the month. */
  readonly packs: Decimal;
}

/**
 * What packs serve: while they are not used up, all that they still hold at the month's end; once the month goes beyond them,
 * what they gave it, because a pack bought in its last week serves no earlier day.
 */
function factsOf({ rated, subject }: PlanContext): OwnFacts {
  const { pool, member, month } = subject;
  const left = isBeyondPacks(subject) ? ZERO : sumOf(ownedIn(rated, member, month).map((each) => each.left));
  return {
    ownPriced: pool.ownPriced,
    ownCharge: pool.ownCharge,
    allowance: allowanceOf(rated, member, month),
    packs: pool.totals.fromPacks.plus(left),
  };
}

/** Whether packs left something of the month to be billed, or unserved. */
export const isBeyondPacks = ({ pool }: Subject): boolean =>
  pool.tierVolume.gt(0) || pool.totals.unserved.gt(0);

/** The plan that the estimate has: its own quantity costs exactly what it was rated at, rents and the month's packs included. */
export function estimatePlan(context: PlanContext): Plan {
  const { rated, subject, numbers, spread } = context;
  const { member, month, pool } = subject;
  const { packs } = member.product;
  const facts = factsOf(context);
  const prepaidOnly = packs?.overflow === 'unserved';
  const charge = prepaidOnly ? null : chargeOf(member.item, month);
  const rent = member.rents.length === 0 ? ZERO : ownRent(rated, subject, numbers);
  const made = ownedIn(rated, member, month).flatMap(({ purchase }) => purchase ?? []);
  const packsPrice = made.some(({ amount }) => amount === null)
    ? null
    : sumOf(made.map((each) => each.amount ?? ZERO));
  const paid = packs === null ? ZERO : sumOf(made.map(({ amount }) => borne(amount ?? ZERO, packs, spread)));

  const usage = (quantity: Decimal, rest: Decimal): Decimal | null => {
    if (quantity.eq(subject.quantity)) return pool.lineCounts.unpriced > 0 ? null : pool.amount;
    const own = ownPart(facts, quantity);
    if (prepaidOnly || rest.isZero())
      return toFen(own.plus(charge?.exact(ZERO) ?? ZERO), member.item.settle.rounding);
    return charge === null ? null : toFen(own.plus(charge.exact(rest)), member.item.settle.rounding);
  };
  const at = (quantity: Decimal): Outcome => {
    const ownPriced = Decimal.min(quantity, facts.ownPriced);
    const free = Decimal.min(quantity.minus(ownPriced), facts.allowance);
    const owned = Decimal.min(quantity.minus(ownPriced).minus(free), facts.packs);
    const beyond = quantity.minus(ownPriced).minus(free).minus(owned);
    const used = usage(quantity, beyond);
    const unpriced =
      used === null
        ? 'no-price'
        : rent === null
          ? 'no-rent-price'
          : packsPrice === null
            ? 'no-pack-price'
            : null;
    return {
      ...NOTHING,
      amount: unpriced === null ? (used ?? ZERO).plus(rent ?? ZERO).plus(paid) : null,
      unpriced,
      ownPriced,
      free,
      owned,
      made,
      packsPrice: packsPrice ?? ZERO,
      rest: prepaidOnly ? ZERO : beyond,
      restPrice: prepaidOnly ? null : (charge?.unitPrice(beyond) ?? null),
      unserved: prepaidOnly ? beyond : ZERO,
      rent,
    };
  };
  const before = facts.ownPriced.plus(facts.allowance).plus(facts.packs);
  const priced = rent !== null && packsPrice !== null && (prepaidOnly || charge !== null);
  return {
    kind: 'estimate',
    member,
    prepaidOnly,
    at,
    amountAt: (quantity) => at(quantity).amount,
    lines: priced
      ? (to) => {
          const beyond =
            charge === null ? flat(to.minus(before)) : linesOf(charge, Decimal.max(0, to.minus(before)));
          return withOwn(shifted(beyond, before.minus(facts.ownPriced), rent.plus(paid)), facts);
        }
      : null,
    charge,
    before,
    step: null,
  };
}

/** Lines with a price of their own come first, at their average. */
const ownPart = ({ ownPriced, ownCharge }: OwnFacts, quantity: Decimal): Decimal =>
  quantity.gte(ownPriced) ? ownCharge : ownCharge.times(quantity).div(ownPriced);

/** What is not served costs nothing. */
function flat(width: Decimal): Line[] {
  return [{ from: ZERO, to: Decimal.max(0, width), start: ZERO, end: ZERO, open: false }];
}

function withOwn(lines: readonly Line[], { ownPriced, ownCharge }: OwnFacts): Line[] {
  if (ownPriced.isZero()) return [...lines];
  const moved = shifted(lines, ownPriced, ownCharge);
  const [first, ...others] = moved;
  return first === undefined ? [] : [{ ...first, start: first.start.minus(ownCharge) }, ...others];
}
