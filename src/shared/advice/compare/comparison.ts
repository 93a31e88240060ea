import { Decimal, ZERO } from '../../decimal.ts';
import { grouped } from '../../numbers.ts';
import type { Message } from '../../problem.ts';
import type { Rated } from '../../rating/types.ts';
import { curveLines } from './curve.ts';
import { estimatePlan } from './estimatePlan.ts';
import { numbersOf } from './how.ts';
import type { Line } from './lines.ts';
import { packsPlan } from './packsPlan.ts';
import { paygPlan } from './paygPlan.ts';
import type { Outcome, Plan, PlanContext, PlanKind } from './plan.ts';
import { cheapestFirst, keyOf, type PlanRow, rowOf, titleOf } from './planRow.ts';
import { aroundRange, type Range, wholeRange } from './range.ts';
import type { Spread } from './spread.ts';
import type { Subject } from './subjects.ts';
import type { WorkMember } from './works.ts';
import { type PlanZone, zonesOf } from './zones.ts';

export type PackMode = 'payg' | 'cheapest';

export interface ComparisonInput {
  readonly rated: Rated;
  readonly subject: Subject;
  /** Another quantity than the month's, to see what it would cost; left out: the month's. */
  readonly quantity?: Decimal;
  /** Numbers that plans rent; left out: the month's own, or one where its product needs none. */
  readonly numbers?: Decimal;
  readonly spread: Spread;
}

export interface PlanCurve {
  readonly key: string;
  readonly kind: PlanKind;
  readonly member: WorkMember;
  readonly title: Message;
  /** What it depends on, in few words: `12 numbers`, `20,000 in packs`. */
  readonly label: readonly Message[];
  readonly lines: readonly Line[];
  /** Its dead zones that reach into the range. */
  readonly zones: readonly PlanZone[];
}

export interface Comparison {
  readonly subject: Subject;
  readonly quantity: Decimal;
  readonly numbers: Decimal;
  /** Whether quantity or numbers are not those of the month. */
  readonly supposed: boolean;
  /** The estimate's plan at the quantity. */
  readonly now: Decimal | null;
  /** Cheapest first; what leaves something unserved after them, what has no price last. */
  readonly rows: readonly PlanRow[];
  readonly whole: Range;
  readonly around: Range;
  readonly curves: (mode: PackMode, range: Range) => readonly PlanCurve[];
}

/** Compares the plans that can serve what an estimate uses in a month. List prices: no discount, no voucher, no tax. */
export function comparison(input: ComparisonInput): Comparison {
  const { rated, subject, spread } = input;
  const quantity = input.quantity ?? subject.quantity;
  const numbers = input.numbers ?? subject.numbers ?? new Decimal(1);
  const whole = wholeRange(quantity, boundsOf(subject));
  const context: PlanContext = { rated, subject, numbers, spread, largest: Decimal.max(whole.to, quantity) };
  const own = estimatePlan(context);
  const plans = plansOf(own, context);
  const outcomes = plans.map((plan) => ({ plan, outcome: plan.at(quantity) }));
  const now = own.at(quantity).amount;
  const told = outcomes.filter(({ plan, outcome }) => plan === own || addsSomething(plan, outcome, own));
  return {
    subject,
    quantity,
    numbers,
    supposed: !quantity.eq(subject.quantity) || !numbers.eq(subject.numbers ?? numbers),
    now,
    rows: told
      .map(({ plan, outcome }) => rowOf(plan, outcome, { context, quantity, now }))
      .sort(cheapestFirst),
    whole,
    around: aroundRange(quantity, whole),
    curves: (mode, range) => drawnPlans(plans, own, mode).map((plan) => curveOf(plan, range, context, mode)),
  };
}

function plansOf(own: Plan, context: PlanContext): Plan[] {
  const others = context.subject.work.members.flatMap((member) =>
    [packsPlan(member, context), paygPlan(member, context)].filter((plan) => plan !== null),
  );
  return [own, ...others];
}

/** Whether a plan is any other than one that stands in the table already. */
function addsSomething({ kind, member, before }: Plan, { purchase, unpriced }: Outcome, own: Plan): boolean {
  const isOwn = member.product.id === own.member.product.id;
  const buys = unpriced !== null || (purchase !== null && purchase.packs.length > 0);
  const made = own.at(own.before).made.length > 0;
  if (kind === 'packs') return buys || (isOwn ? made : before.gt(0));
  return !isOwn || made || !before.eq(own.before);
}

/** Which plans the chart shows: one a product. The estimate's always. */
function drawnPlans(plans: readonly Plan[], own: Plan, mode: PackMode): Plan[] {
  const isDrawn = (plan: Plan): boolean => {
    if (plan === own) return true;
    if (mode === 'cheapest') {
      const packed = plans.some((each) => each.kind === 'packs' && each.member === plan.member);
      return packed ? plan.kind === 'packs' : plan.kind === 'payg';
    }
    if (plan.prepaidOnly) return plan.kind === 'packs';
    return plan.kind === 'payg' && plan.member.product.id !== own.member.product.id;
  };
  return plans.filter(isDrawn);
}

const boundsOf = ({ work }: Subject): Decimal[] =>
  work.members.flatMap(({ item }) =>
    item.rates.flatMap(({ price }) =>
      price?.type === 'tiers'
        ? price.tiers.flatMap(({ upTo }) => (upTo === null ? [] : [new Decimal(upTo)]))
        : [],
    ),
  );

function curveOf(plan: Plan, range: Range, context: PlanContext, mode: PackMode): PlanCurve {
  return {
    key: keyOf(plan),
    kind: plan.kind,
    member: plan.member,
    title: curveTitle(plan, mode),
    label: labelOf(plan, context),
    lines: curveLines(plan, range.from, range.to),
    zones: zonesOf(plan).filter(({ from, to }) => to.gte(range.from) && from.lte(range.to)),
  };
}

/** At a line's end the product's name is enough, unless the estimate's own plan has it as well. */
const curveTitle = (plan: Plan, mode: PackMode): Message =>
  plan.kind === 'estimate' || (mode === 'cheapest' && !plan.prepaidOnly)
    ? titleOf(plan)
    : { code: 'compare-plan-prepaid' };

function labelOf({ kind, member, charge, before, at }: Plan, { numbers }: PlanContext): Message[] {
  const label: Message[] = [];
  const price = charge?.rate.price;
  if (kind !== 'packs' && price?.type === 'per-unit' && charge !== null) {
    label.push({ code: 'compare-flat', params: { price: charge.unitPrice(new Decimal(1)) ?? '' } });
  }
  if (member.rents.length > 0) label.push(numbersOf(numbers));
  if (kind === 'packs') label.push({ code: 'compare-cheapest-packs' });
  const owned = kind === 'estimate' ? at(before).owned : ZERO;
  if (owned.gt(0)) label.push({ code: 'compare-in-packs', params: { quantity: grouped(owned) } });
  return label;
}
