import { Decimal } from '../../decimal.ts';
import { clipped, type Line } from './lines.ts';
import type { Plan } from './plan.ts';

/** More packs than this within a range are drawn by as many of their steps, evenly taken. */
const MOST_POINTS = 240;

/**
 * A plan's cost over a range as straight lines. Of a plan without packs to buy they are exact everywhere. With packs they are exact
 * at every point that is given: each step of the packs where there are few, so many of them where there are thousands.
 */
export function curveLines(plan: Plan, from: Decimal, to: Decimal): Line[] {
  if (from.gte(to)) return [];
  if (plan.lines !== null) return clipped(plan.lines(to), from, to);
  if (plan.step === null) return joined(plan, [from, to]);
  const steps = to.minus(from).div(plan.step);
  return steps.lte(MOST_POINTS)
    ? stairs(plan, from, to, plan.step)
    : joined(plan, evenPoints(plan.step, from, to, steps));
}

/** Ends of whole steps, where packs are just used up. */
function evenPoints(step: Decimal, from: Decimal, to: Decimal, steps: Decimal): Decimal[] {
  const stride = step.times(steps.div(MOST_POINTS).ceil());
  const points = [from];
  for (let at = from.div(stride).floor().plus(1).times(stride); at.lt(to); at = at.plus(stride))
    points.push(at);
  return [...points, to];
}

function joined(plan: Plan, points: readonly Decimal[]): Line[] {
  const known = points.flatMap((at) => {
    const amount = plan.amountAt(at);
    return amount === null ? [] : [{ at, amount }];
  });
  return known.slice(1).map(({ at, amount }, nth) => {
    const { at: from, amount: start } = known[nth] ?? { at, amount };
    return { from, to: at, start, end: amount, open: false };
  });
}

/** Each step of packs for itself: it begins one unit after the last one's end, rises, and is level once a pack is bought. */
function stairs(plan: Plan, from: Decimal, to: Decimal, step: Decimal): Line[] {
  const unit = new Decimal(10).pow(-plan.member.item.decimals);
  const first = Decimal.max(plan.before, from);
  const lines = first.gt(from) ? joined(plan, [from, Decimal.min(first, to)]) : [];
  for (let at = startOfStep(plan, first, step); at.lt(to); at = at.plus(step)) {
    const left = Decimal.max(at, from);
    const right = Decimal.min(at.plus(step), to);
    if (left.gte(right)) continue;
    const start = plan.amountAt(left.plus(unit));
    const end = plan.amountAt(right);
    const before = plan.amountAt(left);
    if (start === null || end === null || before === null) continue;
    const jumps = start.minus(before).abs().gt(1);
    const level = start.eq(end) ? left : levelFrom(plan, left.plus(unit), right, end, unit);
    if (level.gt(left))
      lines.push({ from: left, to: level, start: jumps ? start : before, end, open: jumps });
    if (level.lt(right)) {
      lines.push({ from: level, to: right, start: end, end, open: jumps && level.eq(left) });
    }
  }
  return lines;
}

const startOfStep = ({ before }: Plan, first: Decimal, step: Decimal): Decimal =>
  before.plus(first.minus(before).div(step).floor().times(step));

/** The first quantity of a step that costs what its end costs; found by halving, for within a step the cost only grows. */
function levelFrom(plan: Plan, from: Decimal, to: Decimal, amount: Decimal, unit: Decimal): Decimal {
  let low = from;
  let high = to;
  while (low.lt(high)) {
    const middle = low.plus(high.minus(low).div(unit).div(2).floor().times(unit));
    if (plan.amountAt(middle)?.gte(amount) === true) high = middle;
    else low = middle.plus(unit);
  }
  return high;
}
