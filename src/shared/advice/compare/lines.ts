import { Decimal, ZERO } from '../../decimal.ts';
import { curveOf } from '../../rating/charge/curve.ts';
import type { Tier } from '../../tariff/schema.ts';
import type { MonthCharge } from './charge.ts';

/** A straight part of a cost over quantity, both ends exact and before they are settled to the fen. */
export interface Line {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly start: Decimal;
  readonly end: Decimal;
  /** The cost jumps here: `from` itself still costs what the line before ends with. */
  readonly open: boolean;
}

/**
 * The charge of 0 to `to` units as straight lines, one for each tier. T1 by volume: 0–50,000 from 0.00 to 5,500.00, then open
 * at 50,000 from 5,400.00 (50,000 × 0.108) on.
 */
export function linesOf(charge: MonthCharge, to: Decimal): Line[] {
  const { rate } = charge;
  const { price } = rate;
  const unclamped = { ...rate, minimum: null, maximum: null };
  const exact = (units: Decimal): Decimal => curveOf(unclamped, units, null)?.at(units) ?? ZERO;
  const tiers: readonly (Tier | null)[] = price?.type === 'tiers' ? price.tiers : [null];
  const lines: Line[] = [];
  let from = ZERO;
  for (const [nth, tier] of tiers.entries()) {
    if (nth > 0 && from.gte(to)) break;
    const end = tier?.upTo == null ? to : Decimal.min(to, tier.upTo);
    const start = nth === 0 || tier === null ? exact(ZERO) : startOf(charge, tier, from, exact);
    const before = lines.at(-1)?.end;
    lines.push({ from, to: end, start, end: exact(end), open: before !== undefined && !before.eq(start) });
    from = end;
  }
  return lines.flatMap((line) => clamped(line, rate.minimum, rate.maximum));
}

/** What a tier's line starts with: its own unit price for all units, or where the tiers before it ended and its fee. */
function startOf(
  { rate }: MonthCharge,
  tier: Tier,
  from: Decimal,
  exact: (units: Decimal) => Decimal,
): Decimal {
  const fee = tier.flat.times(rate.factor);
  if (rate.price?.type !== 'tiers') return ZERO;
  return rate.price.mode === 'graduated'
    ? exact(from).plus(fee)
    : from.times(tier.price).times(rate.factor).div(rate.price.per).plus(fee);
}

/** A line between a minimum and a maximum: cut where it meets one, flat beyond. */
function clamped(line: Line, minimum: Decimal | null, maximum: Decimal | null): Line[] {
  const low = minimum === null ? [line] : bent(line, minimum, Decimal.max);
  return maximum === null ? low : low.flatMap((part) => bent(part, maximum, Decimal.min));
}

function bent(line: Line, limit: Decimal, choose: (a: Decimal, b: Decimal) => Decimal): Line[] {
  const start = choose(line.start, limit);
  const end = choose(line.end, limit);
  const crosses = line.start.lt(limit) !== line.end.lt(limit) && !line.start.eq(limit) && !line.end.eq(limit);
  if (!crosses) return [{ ...line, start, end }];
  const share = limit.minus(line.start).div(line.end.minus(line.start));
  const at = line.from.plus(line.to.minus(line.from).times(share));
  return [
    { ...line, to: at, start, end: limit },
    { ...line, from: at, start: limit, end, open: false },
  ];
}

/** Lines over a larger quantity, of which the first `by` cost nothing here, raised by what the month costs anyway. */
export function shifted(lines: readonly Line[], by: Decimal, raise: Decimal): Line[] {
  const moved = lines.map((line) => ({
    ...line,
    from: line.from.plus(by),
    to: line.to.plus(by),
    start: line.start.plus(raise),
    end: line.end.plus(raise),
  }));
  const first = moved[0]?.start ?? raise;
  return by.isZero() ? moved : [{ from: ZERO, to: by, start: first, end: first, open: false }, ...moved];
}

/** The part of lines within a range. */
export function clipped(lines: readonly Line[], from: Decimal, to: Decimal): Line[] {
  return lines.flatMap((line) => {
    const left = Decimal.max(line.from, from);
    const right = Decimal.min(line.to, to);
    if (left.gte(right)) return [];
    return [
      {
        from: left,
        to: right,
        start: on(line, left),
        end: on(line, right),
        open: line.open && left.eq(line.from),
      },
    ];
  });
}

/** The cost at a quantity on a line. */
export function on(line: Line, at: Decimal): Decimal {
  if (at.eq(line.to)) return line.end;
  const width = line.to.minus(line.from);
  if (width.isZero()) return line.end;
  return line.start.plus(line.end.minus(line.start).times(at.minus(line.from)).div(width));
}
