import type { CustomOffer, Offers } from './offers.ts';

/** Custom packs (in steps) and fixed ones (by their place among the offers, with how many of each). */
export interface Bought {
  readonly custom: readonly number[];
  readonly fixed: ReadonlyMap<number, number>;
}

/**
 * The least price, in fen, of packs that serve exactly so many grid steps, for every number of steps: Infinity where no
 * packs add up to it. All sizes are multiples of the grid (50 for packs of 50, 500, 5,000 …), so nothing lies between.
 */
export interface PackTable {
  /** Smallest steps of the item in one grid step. */
  readonly grid: number;
  readonly exact: Float64Array;
  /** The least price of packs that serve at least so many grid steps, and how many those serve. */
  readonly cover: Float64Array;
  readonly covering: Int32Array;
  readonly bought: (gridSteps: number) => Bought;
}

/** Past so many grid steps the answer would take too long: 100 million minutes of packs of 50. */
const MOST_STEPS = 2_000_000;
/** Where larger custom packs may have a higher unit price, any mix of them may be best, which takes the square of it. */
const MOST_MIXED_STEPS = 2_000;

/**
 * Every way to serve up to `need` smallest steps by packs, at the least price each. Null: nothing is for sale, or the sizes are
 * too fine for so large a quantity.
 *
 * Exact because each total is tried with each pack as the last one bought (an unbounded knapsack). Of custom packs one at
 * most is needed where the unit price only falls: two of a and b units cost at least as much as one of a + b.
 */
export function packTable(offers: Offers, need: number): PackTable | null {
  const { custom, fixed } = offers;
  const units = [...fixed.map((offer) => offer.serves), ...(custom === null ? [] : [custom.serves])];
  const grid = units.reduce(gcd, 0);
  if (grid === 0) return null;
  const largest = Math.max(...fixed.map((offer) => offer.serves), custom?.serves ?? 0);
  const lastStart = custom === null ? 0 : Math.max(0, ...custom.starts) * custom.serves;
  const steps = Math.max(Math.ceil(need / grid) + largest / grid, lastStart / grid) + 1;
  if (steps > (custom === null || custom.falling ? MOST_STEPS : MOST_MIXED_STEPS)) return null;
  return fill(offers, grid, steps);
}

function fill({ fixed, custom }: Offers, grid: number, steps: number): PackTable {
  const ways = fixed.map((offer, nth): Way => ({ ...offer, steps: offer.serves / grid, code: nth }));
  const plain = column(steps);
  plain.price[0] = 0;
  add(plain, ways);
  const mixed = custom === null ? null : withCustom(steps, ways, custom, grid);
  const exact = plain.price.map((price, at) => Math.min(price, mixed?.price[at] ?? Infinity));
  const bought = (at: number): Bought => {
    const made = [plain, mixed]
      .filter((column) => column !== null && (column.price[at] ?? Infinity) === exact[at])
      .map((column) => trace(column ?? plain, ways, (custom?.serves ?? 0) / grid, at));
    return made.reduce((best, other) => (countOf(other) < countOf(best) ? other : best));
  };
  return { grid, exact, ...covers(exact), bought };
}

/** A pack that can be bought last: `code` is a fixed one's place among the offers, or −1 − steps of a custom one. */
interface Way {
  readonly steps: number;
  readonly price: number;
  readonly code: number;
}

/** For each total its least price, and the code of the pack that was bought last. */
interface Column {
  readonly price: Float64Array;
  readonly last: Int32Array;
}

const NONE = 2 ** 31 - 1;
const column = (steps: number): Column => ({
  price: new Float64Array(steps + 1).fill(Infinity),
  last: new Int32Array(steps + 1).fill(NONE),
});

/** Ties keep the pack that was found first: the larger one. */
function add({ price, last }: Column, ways: readonly Way[]): void {
  for (let at = 1; at < price.length; at++) {
    for (const way of ways) {
      const before = at - way.steps;
      const sum = before < 0 ? Infinity : (price[before] ?? Infinity) + way.price;
      if (sum >= (price[at] ?? Infinity)) continue;
      price[at] = sum;
      last[at] = way.code;
    }
  }
}

/** One custom pack with fixed ones beside it; any number of custom ones where that could be cheaper. */
function withCustom(steps: number, ways: readonly Way[], custom: CustomOffer, grid: number): Column {
  const mixed = column(steps);
  const stride = custom.serves / grid;
  const customs: Way[] = [];
  for (let nth = 1; nth * stride <= steps; nth++) {
    const way = { steps: nth * stride, price: custom.price(nth), code: -1 - nth };
    customs.push(way);
    mixed.price[way.steps] = way.price;
    mixed.last[way.steps] = way.code;
  }
  add(mixed, custom.falling ? ways : [...ways, ...customs]);
  return mixed;
}

/** Of packs that cost the same, those that serve more. */
function covers(exact: Float64Array): Pick<PackTable, 'cover' | 'covering'> {
  const cover = new Float64Array(exact.length);
  const covering = new Int32Array(exact.length);
  let best = Infinity;
  let serves = exact.length - 1;
  for (let at = exact.length - 1; at >= 0; at--) {
    const price = exact[at] ?? Infinity;
    if (price < best) {
      best = price;
      serves = at;
    }
    cover[at] = best;
    covering[at] = serves;
  }
  return { cover, covering };
}

function trace({ last }: Column, ways: readonly Way[], stride: number, total: number): Bought {
  const counts = new Map<number, number>();
  const customs: number[] = [];
  for (let at = total; at > 0; ) {
    const code = last[at] ?? NONE;
    if (code === NONE) break;
    if (code < 0) {
      customs.push(-1 - code);
      at -= (-1 - code) * stride;
    } else {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      at -= ways[code]?.steps ?? total;
    }
  }
  return { custom: customs, fixed: counts };
}

/** How many packs; of equal prices the fewest are named: custom 70,000 and not 7 × 10,000. */
const countOf = ({ custom, fixed }: Bought): number =>
  [...fixed.values()].reduce((sum, count) => sum + count, custom.length);

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
