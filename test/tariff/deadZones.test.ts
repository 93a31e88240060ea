import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/shared/decimal.ts';
import { cheapestCustomPack, customPackPrice, customPackZones } from '../../src/shared/tariff/customPacks.ts';
import { type DeadZone, deadZones, type TiersPrice } from '../../src/shared/tariff/lint/deadZones.ts';

type Row = readonly [upTo: number | null, price: string, flat?: string];

function tiers(rows: readonly Row[], mode: TiersPrice['mode'] = 'volume', per = 1): TiersPrice {
  const list = rows.map(([upTo, price, flat]) => ({
    upTo,
    price: new Decimal(price),
    flat: new Decimal(flat ?? 0),
  }));
  return { type: 'tiers', mode, tiers: list, per };
}

const shown = (zones: readonly DeadZone[]) =>
  zones.map((zone) => [
    `${zone.from}–${zone.to} > ${zone.cheaperAt}`,
    `${zone.amountFrom.toFixed(2)}–${zone.amountTo.toFixed(2)} > ${zone.amountCheaper.toFixed(2)}`,
  ]);

const BOUNDS = [50_000, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000, null];
const T1 = tiers(
  ['0.110', '0.108', '0.104', '0.100', '0.096', '0.092', '0.088'].map((price, i) => [
    BOUNDS[i] ?? null,
    price,
  ]),
);
const T2 = tiers(
  ['0.08', '0.075', '0.07', '0.065', '0.06', '0.055', '0.05'].map((price, i) => [BOUNDS[i] ?? null, price]),
);
const CUT = { factor: new Decimal(1), rounding: 'cut' } as const;

describe('dead zones of volume tiers', () => {
  it('T1 has six', () => {
    expect(shown(deadZones(T1, CUT))).toEqual([
      // 50,001 × 0.108 = 5,400.108. 49,091 × 0.11 = 5,400.01 is less, 49,092 × 0.11 = 5,400.12 is more.
      ['49092–50000 > 50001', '5400.12–5500.00 > 5400.10'],
      // 100,001 × 0.104 = 10,400.104. 96,297 × 0.108 = 10,400.076 → .07, 96,298 × 0.108 = 10,400.184 → .18.
      ['96298–100000 > 100001', '10400.18–10800.00 > 10400.10'],
      // 500,001 × 0.1 = 50,000.1. 480,770 × 0.104 = 50,000.08, 480,771 × 0.104 = 50,000.184 → .18.
      ['480771–500000 > 500001', '50000.18–52000.00 > 50000.10'],
      // 1,000,001 × 0.096 = 96,000.096 → .09. 960,000 × 0.1 = 96,000.00, 960,001 × 0.1 = 96,000.10.
      ['960001–1000000 > 1000001', '96000.10–100000.00 > 96000.09'],
      // 5,000,001 × 0.092 = 460,000.092 → .09. 4,791,667 × 0.096 = 460,000.032 → .03, 4,791,668 × 0.096 = 460,000.128 → .12.
      ['4791668–5000000 > 5000001', '460000.12–480000.00 > 460000.09'],
      // 10,000,001 × 0.088 = 880,000.088 → .08. 9,565,218 × 0.092 = 880,000.056 → .05, 9,565,219 × 0.092 = 880,000.148 → .14.
      ['9565219–10000000 > 10000001', '880000.14–920000.00 > 880000.08'],
    ]);
  });

  it('T2 has six', () => {
    expect(shown(deadZones(T2, CUT))).toEqual([
      // 50,001 × 0.075 = 3,750.075 → .07. 46,875 × 0.08 = 3,750.00, 46,876 × 0.08 = 3,750.08.
      ['46876–50000 > 50001', '3750.08–4000.00 > 3750.07'],
      // 100,001 × 0.07 = 7,000.07. 93,334 × 0.075 = 7,000.05, 93,335 × 0.075 = 7,000.125 → .12.
      ['93335–100000 > 100001', '7000.12–7500.00 > 7000.07'],
      // 500,001 × 0.065 = 32,500.065 → .06. 464,286 × 0.07 = 32,500.02, 464,287 × 0.07 = 32,500.09.
      ['464287–500000 > 500001', '32500.09–35000.00 > 32500.06'],
      // 1,000,001 × 0.06 = 60,000.06. 923,077 × 0.065 = 60,000.005 → .00, 923,078 × 0.065 = 60,000.07.
      ['923078–1000000 > 1000001', '60000.07–65000.00 > 60000.06'],
      // 5,000,001 × 0.055 = 275,000.055 → .05. 4,583,334 × 0.06 = 275,000.04, 4,583,335 × 0.06 = 275,000.10.
      ['4583335–5000000 > 5000001', '275000.10–300000.00 > 275000.05'],
      // 10,000,001 × 0.05 = 500,000.05. 9,090,910 × 0.055 = 500,000.05 is as much, 9,090,911 × 0.055 = 500,000.105 → .10.
      ['9090911–10000000 > 10000001', '500000.10–550000.00 > 500000.05'],
    ]);
  });

  it('double with a factor of two, from the same minute', () => {
    // 49,092 × 0.22 = 10,800.24; 50,001 × 0.216 = 10,800.216 → .21; 49,091 × 0.22 = 10,800.02.
    const zones = shown(deadZones(T1, { ...CUT, factor: new Decimal(2) }));
    expect(zones[0]).toEqual(['49092–50000 > 50001', '10800.24–11000.00 > 10800.21']);
    expect(zones).toHaveLength(6);
  });

  it('depend on the rounding', () => {
    // 4 × 0.26 = 1.04. 5 × 0.2075 = 1.0375: cut 1.03, less; half up 1.04, as much. 3 × 0.26 = 0.78 is less than both.
    const price = tiers([
      [4, '0.26'],
      [null, '0.2075'],
    ]);
    expect(shown(deadZones(price, CUT))).toEqual([['4–4 > 5', '1.04–1.04 > 1.03']]);
    expect(deadZones(price, { ...CUT, rounding: 'half-up' })).toEqual([]);
  });

  it('join where a whole tier is dearer than the next', () => {
    // 8 × 1 = 8 > 7.6; all of 11–20 at 0.9 is 9.9–18; 21 × 0.36 = 7.56 is less than 8 and more than 7.
    const price = tiers([
      [10, '1'],
      [20, '0.9'],
      [null, '0.36'],
    ]);
    expect(shown(deadZones(price, CUT))).toEqual([['8–20 > 21', '8.00–18.00 > 7.56']]);
  });

  it('stop at a flat fee that takes the saving back', () => {
    // 101 × 0.9 + 10 = 100.9, more than 100 × 1.
    const fee = tiers([
      [100, '1'],
      [null, '0.9', '10'],
    ]);
    expect(deadZones(fee, CUT)).toEqual([]);
  });

  it('stop below a minimum and above a maximum', () => {
    const price = tiers([
      [100, '1'],
      [null, '0.5'],
    ]);
    // 101 × 0.5 = 50.50 is raised to 60, which 61 and more of the first tier cost more than.
    expect(shown(deadZones(price, { ...CUT, minimum: new Decimal(60) }))).toEqual([
      ['61–100 > 101', '61.00–100.00 > 60.00'],
    ]);
    expect(deadZones(price, { ...CUT, maximum: new Decimal(50) })).toEqual([]);
  });

  it('are found in hundredths of a unit', () => {
    // 10 GB at 1 cost 10.00; 10.01 GB at 0.9 cost 9.009 → 9.00. 9.00 GB cost as much, 9.01 GB more.
    const price = tiers([
      [10, '1'],
      [null, '0.9'],
    ]);
    expect(shown(deadZones(price, { ...CUT, decimals: 2 }))).toEqual([
      ['9.01–10 > 10.01', '9.01–10.00 > 9.00'],
    ]);
  });

  it('do not exist where each tier prices its own part', () => {
    const iot = tiers(
      [
        [100, '1.8'],
        [1000, '1.4'],
        [null, '1'],
      ],
      'graduated',
      10,
    );
    expect(deadZones(iot, CUT)).toEqual([]);
  });

  it('are exactly the quantities that cost more than a later one', () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 200 }),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('cut', 'half-up'),
        (rows, rounding) => {
          let upTo = 0;
          const list = rows.map(([width, price, flat], index): Row => {
            upTo += width;
            const last = index === rows.length - 1;
            return [
              last ? null : upTo,
              new Decimal(price).div(1000).toString(),
              new Decimal(flat).div(100).toString(),
            ];
          });
          const zones = deadZones(tiers(list), { factor: new Decimal(1), rounding });
          const inside = (n: number) => zones.some((zone) => zone.from.lte(n) && zone.to.gte(n));
          const costs = Array.from({ length: upTo + 2 }, (_, index) => cost(list, index + 1, rounding));
          const falls = costs.map((each, index) => costs.slice(index + 1).some((later) => later < each));
          expect(costs.map((_, index) => inside(index + 1))).toEqual(falls);
        },
      ),
    );
  });
});

/** An independent charge in tenths of a fen, by whole numbers. */
function cost(rows: readonly Row[], units: number, rounding: string): number {
  const row = rows.find(([upTo]) => upTo === null || units <= upTo);
  const mills = Math.round(Number(row?.[1] ?? 0) * 1000) * units + Math.round(Number(row?.[2] ?? 0) * 1000);
  return rounding === 'cut' ? Math.floor(mills / 10) : Math.floor((mills + 5) / 10);
}

describe('custom packs', () => {
  const rows: readonly (readonly [number | null, string])[] = [
    [10_000, '0.11'],
    [100_000, '0.105'],
    [500_000, '0.10'],
    [1_000_000, '0.095'],
    [3_000_000, '0.09'],
    [null, '0.085'],
  ];
  const tencent = { step: 1000, tiers: rows.map(([below, price]) => ({ below, price: new Decimal(price) })) };

  it('of Tencent have four dead zones', () => {
    expect(shown(customPackZones(tencent))).toEqual([
      // 9,000 × 0.11 = 990, less than 10,000 × 0.105 = 1,050: none there. 95,000 × 0.105 = 9,975, 96,000 × 0.105 = 10,080.
      ['96000–99000 > 100000', '10080.00–10395.00 > 10000.00'],
      // 475,000 × 0.1 = 47,500 is as much as 500,000 × 0.095; 476,000 costs 47,600.
      ['476000–499000 > 500000', '47600.00–49900.00 > 47500.00'],
      // 947,000 × 0.095 = 89,965; 948,000 × 0.095 = 90,060; 1,000,000 × 0.09 = 90,000.
      ['948000–999000 > 1000000', '90060.00–94905.00 > 90000.00'],
      // 2,833,000 × 0.09 = 254,970; 2,834,000 × 0.09 = 255,060; 3,000,000 × 0.085 = 255,000.
      ['2834000–2999000 > 3000000', '255060.00–269910.00 > 255000.00'],
    ]);
  });

  it.each([
    [1000, '110'],
    [9000, '990'],
    [10_000, '1050'],
    [96_000, '10080'],
    [3_000_000, '255000'],
    [4_000_000, '340000'],
  ])('of %s cost %s', (units, price) => {
    expect(customPackPrice(tencent, units).toString()).toBe(price);
  });

  it.each([
    [1, 1000, '110'],
    [9001, 10_000, '1050'],
    [36_000, 36_000, '3780'],
    [95_500, 100_000, '10000'],
    [506_213, 507_000, '48165'],
    [3_500_500, 3_501_000, '297585'],
  ])('for %s: the cheapest is %s for %s', (units, size, price) => {
    const offer = cheapestCustomPack(tencent, units);
    expect([offer.units, offer.price.toString()]).toEqual([size, price]);
  });
});
