import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeOf } from '../../../src/shared/advice/compare/charge.ts';
import { offersOf } from '../../../src/shared/advice/compare/offers.ts';
import { shopOf } from '../../../src/shared/advice/compare/purchase.ts';
import { type WorkMember, worksOf } from '../../../src/shared/advice/compare/works.ts';
import { catalogue, d, NO_SETTINGS } from '../../rating/support.ts';

/** The cheapest purchase against every purchase there is, on tariffs small enough to try them all. */

interface Small {
  readonly sizes: readonly (readonly [units: number, price: string])[];
  readonly tiers: readonly (readonly [upTo: number, price: string])[];
  readonly mode: 'volume' | 'graduated';
  readonly custom: readonly (readonly [below: number, price: string])[] | null;
  readonly prepaid: boolean;
}

/** A member of a work with these prices in place of its own. */
function memberOf({ sizes, tiers, mode, custom, prepaid }: Small): WorkMember {
  const { item, product, ...member } = dedicated();
  const [rate] = item.rates;
  if (rate === undefined || product.packs === null) throw new Error('no rate or no packs');
  const open = <T>(list: readonly T[], nth: number, bound: number) =>
    nth === list.length - 1 ? null : bound;
  const priced = tiers.map(([upTo, unit], nth) => ({
    upTo: open(tiers, nth, upTo),
    price: d(unit),
    flat: d(0),
  }));
  const { custom: _, ...packs } = product.packs;
  const sold = custom?.map(([below, unit], nth) => ({ below: open(custom, nth, below), price: d(unit) }));
  return {
    ...member,
    item: { ...item, rates: [{ ...rate, price: { type: 'tiers', mode, per: 1, tiers: priced } }] },
    product: {
      ...product,
      packs: {
        ...packs,
        overflow: prepaid ? 'unserved' : 'postpaid',
        sizes: sizes.map(([units, yuan]) => ({ units, price: d(yuan), trial: false })),
        ...(sold === undefined ? {} : { custom: { step: 3, tiers: sold } }),
      },
    },
  };
}

function dedicated(): WorkMember {
  const found = worksOf(catalogue())[0]?.members.find(({ product }) => product.id.endsWith('dedicated'));
  if (found === undefined) throw new Error('no member');
  return found;
}

const price = fc.integer({ min: 1, max: 400 }).map((cents) => d(cents).div(100).toFixed(2));
const unitPrice = fc.integer({ min: 1, max: 300 }).map((mills) => d(mills).div(1000).toFixed(3));
const rising = (bounds: readonly number[]): number[] => [...new Set(bounds)].sort((a, b) => a - b);
const small: fc.Arbitrary<Small> = fc
  .record({
    sizes: fc.uniqueArray(fc.tuple(fc.constantFrom(2, 3, 4, 6, 10), price), {
      minLength: 1,
      maxLength: 3,
      selector: ([units]) => units,
    }),
    bounds: fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 3 }),
    prices: fc.array(unitPrice, { minLength: 3, maxLength: 3 }),
    mode: fc.constantFrom('volume' as const, 'graduated' as const),
    customs: fc.option(fc.tuple(fc.integer({ min: 4, max: 20 }), unitPrice, unitPrice)),
    prepaid: fc.boolean(),
  })
  .map(({ sizes, bounds, prices, mode, customs, prepaid }) => ({
    sizes,
    tiers: rising(bounds).map((bound, nth): [number, string] => [bound, prices[nth] ?? '0.1']),
    mode,
    custom:
      customs === null
        ? null
        : ([
            [customs[0], customs[1]],
            [customs[0] + 1, customs[2]],
          ] as const),
    prepaid,
  }));

/** What the postpaid rest costs in fen, worked tier by tier. */
function restInFen({ tiers, mode }: Small, units: number): number {
  const at = tiers.findIndex(([upTo], nth) => nth === tiers.length - 1 || units <= upTo);
  const yuan =
    mode === 'volume'
      ? d(tiers[at]?.[1] ?? 0).times(units)
      : tiers.slice(0, at + 1).reduce((sum, [upTo, unit], nth) => {
          const lower = nth === 0 ? 0 : (tiers[nth - 1]?.[0] ?? 0);
          return sum.plus(d(unit).times((nth === at ? units : upTo) - lower));
        }, d(0));
  return yuan.times(100).floor().toNumber();
}

/** The least of every combination: any number of each pack and of each custom size, as far as it could be of use. */
function least(of: Small, need: number): number | null {
  const custom = of.custom;
  const customs =
    custom === null
      ? []
      : Array.from({ length: 8 }, (_, nth) => (nth + 1) * 3).map((units): [number, number] => {
          const tier = custom.find(([below], nth) => nth === custom.length - 1 || units < below);
          return [
            units,
            d(tier?.[1] ?? 0)
              .times(units)
              .times(100)
              .floor()
              .toNumber(),
          ];
        });
  const ways: [number, number][] = [
    ...of.sizes.map(([units, yuan]): [number, number] => [units, d(yuan).times(100).toNumber()]),
    ...customs,
  ];
  let best: number | null = null;
  const note = (served: number, cost: number): void => {
    if (served < need && of.prepaid) return;
    const total = cost + (of.prepaid ? 0 : restInFen(of, Math.max(0, need - served)));
    if (best === null || total < best) best = total;
  };
  const go = (nth: number, served: number, cost: number): void => {
    const way = ways[nth];
    if (way === undefined || served >= need) note(served, cost);
    else {
      go(nth + 1, served, cost);
      go(nth, served + way[0], cost + way[1]);
    }
  };
  go(0, 0, 0);
  return best;
}

function shop(of: Small, largest: number) {
  const member = memberOf(of);
  const offers = offersOf(member, NO_SETTINGS);
  if (offers === null) throw new Error('no offers');
  return shopOf(offers, of.prepaid ? null : chargeOf(member.item, '2026-10'), 0, d(largest));
}

describe('the cheapest purchase', () => {
  it('is the least of all that can be bought', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 16 }), (of, need) => {
        const made = shop(of, 20);
        const bought = made?.buy(d(need)) ?? null;
        expect(made?.cost(d(need)) ?? null).toBe(least(of, need));
        if (bought === null) throw new Error('nothing bought');
        // What is named comes to what it is said to cost, and to what it serves.
        const cost =
          bought.price.times(100).toNumber() + (of.prepaid ? 0 : restInFen(of, bought.rest.toNumber()));
        expect(cost).toBe(least(of, need));
        const units = bought.packs.reduce((sum, { size, count }) => sum + size * count, 0);
        expect(units + bought.rest.toNumber() - bought.leftOver.toNumber()).toBe(need);
        expect(of.prepaid && bought.rest.gt(0)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  const ties: Small = {
    sizes: [
      [10, '1.00'],
      [4, '1.00'],
    ],
    tiers: [[1, '0.25']],
    mode: 'volume',
    custom: null,
    prepaid: false,
  };
  it.each<[need: number, packs: string, rest: string, left: string]>([
    // 4 units: a pack of 4, a pack of 10 and 4 × 0.25 all cost 1.00; the pack of 10 leaves 6.
    [4, '10', '0', '6'],
    // 10 units leave nothing over; 14 cost 2.00 with 10 + 4, 2 × 10 (6 left over) and 10 + 4 × 0.25.
    [10, '10', '0', '0'],
    [14, '10+10', '0', '6'],
    // 12: 10 and 2 × 0.25 = 1.50.
    [12, '10', '2', '0'],
  ])('of equal ones leaves more over: %i', (need, packs, rest, left) => {
    const bought = shop(ties, 40)?.buy(d(need));
    const sizes = bought?.packs.flatMap(({ size, count }) => Array<number>(count).fill(size)).join('+');
    expect([sizes, bought?.rest.toString(), bought?.leftOver.toString()]).toEqual([packs, rest, left]);
  });

  it('is refused where it would take too long, and not guessed', () => {
    const member = worksOf(catalogue())[0]?.members[0];
    const offers = member === undefined ? null : offersOf(member, NO_SETTINGS);
    if (offers === null || member === undefined) throw new Error('no offers');
    // Packs of 50: 100 million minutes are 2 million steps.
    expect(shopOf(offers, chargeOf(member.item, '2026-10'), 0, d(200_000_000))).toBeNull();
    expect(offers.fixed.map(({ size, price: fen }) => `${size}: ${fen}`)).toEqual([
      '500000: 3750000',
      '100000: 800000',
      '50000: 410000',
      '5000: 42500',
      '500: 4500',
      '50: 500',
    ]);
  });

  it('never buys trial packs', () => {
    const offers = offersOf(dedicated(), NO_SETTINGS);
    expect(offers?.fixed.map(({ size }) => size)).toEqual([500_000, 50_000, 5000, 500]);
  });
});
