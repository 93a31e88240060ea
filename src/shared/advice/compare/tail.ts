import { Decimal } from '../../decimal.ts';
import type { MonthCharge } from './charge.ts';
import { type Line, linesOf } from './lines.ts';

/** What so many smallest steps cost beyond packs, in fen as they are billed. */
export type Tail = (ticks: number) => number;

/**
 * A charge in whole numbers, for trying it many thousand times: exact, because prices are counted in the fraction of a fen that
 * makes all of them whole (0.104 is 104 thousandths of a yuan), and every product stays below 2^53.
 */
export function tailOf(charge: MonthCharge, largest: number): Tail | 'too-large' {
  const steps = new Decimal(10).pow(charge.item.decimals);
  const lines = linesOf(charge, new Decimal(largest).div(steps));
  const scale = scaleOf(charge, steps);
  const parts = lines.map((line) => partOf(line, steps, scale));
  const perFen = scale.div(100).toNumber();
  if (parts.some((part) => part === null)) return 'too-large';
  const known = parts.filter((part) => part !== null);
  const half = charge.item.settle.rounding === 'half-up' ? perFen / 2 : 0;
  return (ticks) => {
    const part = known.find(({ upTo }) => ticks <= upTo) ?? known.at(-1);
    if (part === undefined) return 0;
    return Math.floor((part.base + part.slope * ticks + half) / perFen);
  };
}

interface Part {
  readonly upTo: number;
  /** What the line would give at zero. */
  readonly base: number;
  readonly slope: number;
}

/** Parts of a yuan in which every price of one smallest step, fee and bound is whole. */
function scaleOf({ rate: { price, factor, minimum, maximum } }: MonthCharge, steps: Decimal): Decimal {
  const prices =
    price?.type === 'tiers'
      ? price.tiers.flatMap((tier) => [tier.price.times(factor), tier.flat.times(factor)])
      : price?.type === 'per-unit'
        ? [price.price.times(factor)]
        : [];
  const per = price?.type === 'tiers' || price?.type === 'per-unit' ? price.per : 1;
  const bounds = [minimum, maximum].filter((bound) => bound !== null);
  const places = Math.max(2, ...[...prices, ...bounds].map((each) => each.decimalPlaces()));
  return new Decimal(10).pow(places).times(per).times(steps);
}

function partOf(line: Line, steps: Decimal, scale: Decimal): Part | null {
  const width = line.to.minus(line.from);
  const slope = width.isZero()
    ? new Decimal(0)
    : line.end.minus(line.start).times(scale).div(width).div(steps).round();
  const base = line.end.times(scale).round().minus(slope.times(line.to).times(steps));
  const most = slope.abs().times(line.to).times(steps).plus(base.abs());
  if (most.gt(Number.MAX_SAFE_INTEGER)) return null;
  return {
    upTo: line.to.times(steps).floor().toNumber(),
    base: base.round().toNumber(),
    slope: slope.toNumber(),
  };
}
