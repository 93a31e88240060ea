import { Decimal, ZERO } from '../../decimal.ts';
import type { MonthCharge } from './charge.ts';
import type { Offers } from './offers.ts';
import { type PackTable, packTable } from './packTable.ts';
import { type Tail, tailOf } from './tail.ts';

/** Packs of one size that are bought together. */
export interface BoughtPack {
  readonly size: number;
  readonly count: number;
  readonly custom: boolean;
  /** Price of one. */
  readonly price: Decimal;
}

/** What to buy for a month, in units of the item. */
export interface Purchase {
  /** Fixed packs, larger first, then custom ones. */
  readonly packs: readonly BoughtPack[];
  /** Price of all packs. */
  readonly price: Decimal;
  /** Billed beyond the packs. */
  readonly rest: Decimal;
  readonly leftOver: Decimal;
}

export interface Shop {
  /** The cheapest way to serve a quantity that owned packs don't serve; null: it can't be served or is too large to work out. */
  readonly buy: (need: Decimal) => Purchase | null;
  /** What that comes to, packs and rest, in fen; for drawing. */
  readonly cost: (need: Decimal) => number | null;
  /** All packs are multiples of so many smallest steps. */
  readonly grid: number;
}

/**
 * Finds the cheapest purchase for any need up to a limit. `charge`: what the rest costs without a pack; null: everything must be
 * in packs.
 *
 * Compared is what is billed: whole fen. Of equal costs the one with more left over, then the one with fewer packs bought.
 * 506,213 minutes of P1: 500,000 + 5,000 + 2 × 500 + 4 × 50 hold 506,200 for 38,035.00, 13 × 0.11 = 1.43 → 38,036.43.
 */
export function shopOf(
  offers: Offers,
  charge: MonthCharge | null,
  decimals: number,
  largestNeed: Decimal,
): Shop | null {
  const steps = new Decimal(10).pow(decimals);
  const ticks = (need: Decimal): number => need.times(steps).ceil().toNumber();
  const largest = ticks(largestNeed);
  const table = packTable(offers, largest);
  const tail = charge === null ? null : tailOf(charge, largest);
  if (table === null || tail === 'too-large') return null;
  const choose = (need: Decimal) => (ticks(need) > largest ? null : cheapest(table, tail, ticks(need)));
  return {
    grid: table.grid,
    cost: (need) => choose(need)?.cost ?? null,
    buy: (need) => {
      const chosen = choose(need);
      if (chosen === null) return null;
      const packs = packsOf(table, offers, chosen.at);
      const served = new Decimal(chosen.at).times(table.grid).div(steps);
      return {
        packs,
        price: packs.reduce((sum, { price, count }) => sum.plus(price.times(count)), ZERO),
        rest: Decimal.max(0, need.minus(served)),
        leftOver: Decimal.max(0, served.minus(need)),
      };
    },
  };
}

/** The number of grid steps to buy, and what packs and rest come to. */
function cheapest(
  table: PackTable,
  tail: Tail | null,
  need: number,
): { readonly at: number; readonly cost: number } | null {
  const { grid, exact, cover, covering } = table;
  const whole = Math.ceil(need / grid);
  const held = covering[whole] ?? 0;
  let best = Infinity;
  let at = -1;
  if (tail !== null) {
    for (let bought = 0; bought < whole; bought++) {
      const price = exact[bought] ?? Infinity;
      if (price >= best) continue;
      const cost = price + tail(need - bought * grid);
      if (cost >= best) continue;
      best = cost;
      at = bought;
    }
  }
  const covered = (cover[whole] ?? Infinity) + (tail === null ? 0 : tail(0));
  if (covered < best || (covered === best && held * grid > need)) {
    best = covered;
    at = held;
  }
  return at === -1 ? null : { at, cost: best };
}

function packsOf(table: PackTable, { fixed, custom }: Offers, at: number): BoughtPack[] {
  const bought = table.bought(at);
  const packs = fixed.flatMap(({ size, price }, nth): BoughtPack[] => {
    const count = bought.fixed.get(nth);
    return count === undefined ? [] : [{ size, count, custom: false, price: new Decimal(price).div(100) }];
  });
  for (const steps of bought.custom.toSorted((a, b) => b - a)) {
    const size = steps * (custom?.step ?? 0);
    packs.push({
      size,
      count: 1,
      custom: true,
      price: new Decimal(custom?.price(steps) ?? 0).div(100),
    });
  }
  return packs;
}
