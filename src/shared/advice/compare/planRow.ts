import type { Decimal } from '../../decimal.ts';
import type { Message } from '../../problem.ts';
import { howOf, type Phrase, termsOf } from './how.ts';
import type { Outcome, Plan, PlanContext, PlanKind } from './plan.ts';
import type { WorkMember } from './works.ts';
import { isInZone, zonesOf } from './zones.ts';

/** One plan at the quantity that is compared. */
export interface PlanRow {
  /** Unique in its comparison. */
  readonly key: string;
  readonly kind: PlanKind;
  readonly member: WorkMember;
  /** `compare-plan-…`, with the member's name as `{name}`. */
  readonly title: Message;
  /** Null: it has no price; `how` says why. */
  readonly amount: Decimal | null;
  /** More (+) or less (−) than the estimate's own plan; null for that one, or where either has no price. */
  readonly against: Decimal | null;
  /** Rounded half up to four decimals. */
  readonly perUnit: Decimal | null;
  readonly how: Phrase;
  readonly terms: Phrase;
  /** Something of the quantity would not be served, so the amount is not for all of the work. */
  readonly unserved: Decimal;
}

export const keyOf = ({ kind, member }: Plan): string => `${kind}.${member.product.id}`;

const TITLES: Readonly<Record<PlanKind, string>> = {
  estimate: 'compare-plan-estimate',
  packs: 'compare-plan-packs',
  payg: 'compare-plan-payg',
};

export function titleOf({ kind, prepaidOnly }: Plan): Message {
  return { code: kind === 'packs' && prepaidOnly ? 'compare-plan-prepaid' : TITLES[kind] };
}

export interface RowContext {
  readonly context: PlanContext;
  readonly quantity: Decimal;
  readonly now: Decimal | null;
}

/** A plan's line in the table. */
export function rowOf(plan: Plan, outcome: Outcome, { context, quantity, now }: RowContext): PlanRow {
  const { amount, unserved } = outcome;
  const isNow = plan.kind === 'estimate';
  return {
    key: keyOf(plan),
    kind: plan.kind,
    member: plan.member,
    title: titleOf(plan),
    amount,
    against: isNow || amount === null || now === null ? null : amount.minus(now),
    perUnit: amount === null || quantity.isZero() ? null : amount.div(quantity).toDecimalPlaces(4),
    how: howOf(plan, outcome, context),
    terms: termsOf(plan, outcome, context, isInZone(zonesOf(plan), quantity)),
    unserved,
  };
}

/** By amount; what leaves something unserved after what serves all, what has no price last. */
export function cheapestFirst(a: PlanRow, b: PlanRow): number {
  if (a.amount === null || b.amount === null) return Number(a.amount === null) - Number(b.amount === null);
  const failing = Number(a.unserved.gt(0)) - Number(b.unserved.gt(0));
  return failing || a.amount.cmp(b.amount) || Number(b.kind === 'estimate') - Number(a.kind === 'estimate');
}
