import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, PackMode } from '../../../src/shared/advice/compare/comparison.ts';
import { deadZoneHint } from '../../../src/shared/advice/compare/deadZoneHint.ts';
import { on } from '../../../src/shared/advice/compare/lines.ts';
import { aroundRange, wholeRange, within } from '../../../src/shared/advice/compare/range.ts';
import { catalogue, d, pack, poolOf, price } from '../../rating/support.ts';
import { calls, compare, DEDICATED, OCTOBER, PUBLIC, rents, TENCENT } from './support.ts';

const curve = (of: Comparison, mode: PackMode, key: string, from = of.around.from, to = of.around.to) => {
  const found = of.curves(mode, { from, to }).find((each) => each.key === key);
  if (found === undefined) throw new Error(`no curve ${key}`);
  return found;
};
const shown = (lines: ReturnType<typeof curve>['lines']): string[] =>
  lines.map(
    ({ from, to, start, end, open }) =>
      `${open ? '(' : '['}${from} ${start.toFixed(2)} – ${to} ${end.toFixed(2)}]`,
  );

describe('curves of the notifications of October', () => {
  const october = compare(OCTOBER, DEDICATED);

  it('show 400,000–600,000 of 1,200,000', () => {
    expect([october.around.from, october.around.to, october.whole.to].map(String)).toEqual([
      '400000',
      '600000',
      '1200000',
    ]);
  });

  it("jump where the estimate's postpaid minutes pass 500,000", () => {
    const own = curve(october, 'payg', `estimate.${DEDICATED}`);
    // 380,000 × 0.104 + 420 = 39,940; 500,000 × 0.104 + 420 = 52,420; 500,000 × 0.100 + 420 = 50,420; 580,000 × 0.1 + 420.
    expect(shown(own.lines)).toEqual([
      '[400000 39940.00 – 520000 52420.00]',
      '(520000 50420.00 – 600000 58420.00]',
    ]);
    // 480,771 × 0.104 = 50,000.18 is above 50,000.10 (500,001 × 0.100), 480,770 × 0.104 = 50,000.08 is not. Packs add 20,000.
    // 52,000 − 50,000.10 = 1,999.90.
    expect(
      own.zones.map((zone) => [
        `${zone.from}–${zone.to}`,
        `${zone.priceBefore} to ${zone.priceAfter}: ${zone.less}`,
      ]),
    ).toEqual([['500771–520000', '0.104 to 0.100: 1999.9']]);
  });

  it('begin with what owned packs serve', () => {
    const own = curve(october, 'payg', `estimate.${DEDICATED}`, d(0), d(80_000));
    // The rent alone up to 20,000; then × 0.110 up to 50,000 beyond; then × 0.108: 50,000 × 0.108 = 5,400, + 420.
    expect(shown(own.lines)).toEqual([
      '[0 420.00 – 20000 420.00]',
      '[20000 420.00 – 70000 5920.00]',
      '(70000 5820.00 – 80000 6900.00]',
    ]);
  });

  it('have one line for each product in either mode', () => {
    const keys = (mode: PackMode): string[] => october.curves(mode, october.around).map(({ key }) => key);
    expect(keys('payg')).toEqual([`estimate.${DEDICATED}`, `payg.${PUBLIC}`, `packs.${TENCENT}`]);
    expect(keys('cheapest')).toEqual([
      `estimate.${DEDICATED}`,
      `packs.${PUBLIC}`,
      `packs.${DEDICATED}`,
      `packs.${TENCENT}`,
    ]);
  });

  it('follow packs step by step: Tencent is level from 475,000 to 500,000', () => {
    const { lines } = curve(october, 'payg', `packs.${TENCENT}`, d(470_000), d(502_000));
    // 470,000 × 0.1 = 47,000; to 475,000 each 1,000 is 100 more; 475,000 × 0.1 = 47,500 = the fixed 500,000; then custom
    // 501,000 × 0.095 = 47,595. Rent 600.
    expect(shown(lines)).toEqual([
      ...[471, 472, 473, 474, 475].map(
        (size) => `(${size - 1}000 ${size * 100 + 600}.00 – ${size}000 ${size * 100 + 600}.00]`,
      ),
      ...Array.from({ length: 25 }, (_, nth) => `[${475 + nth}000 48100.00 – ${476 + nth}000 48100.00]`),
      '(500000 48195.00 – 501000 48195.00]',
      '(501000 48290.00 – 502000 48290.00]',
    ]);
  });

  it('rise to the next pack and stay level: packs of 500 for 45 where a minute is 0.11', () => {
    const { lines } = curve(
      compare({ lines: [calls(PUBLIC, 600)] }, PUBLIC),
      'cheapest',
      `packs.${PUBLIC}`,
      d(0),
      d(100),
    );
    // 45 × 0.11 = 4.95, 46 × 0.11 = 5.06 > 5.00 for a pack of 50; from 46 on the pack. Then 5.00 + 0.11 each.
    expect(shown(lines)).toEqual([
      '[0 0.00 – 46 5.00]',
      '[46 5.00 – 50 5.00]',
      '[50 5.00 – 96 10.00]',
      '[96 10.00 – 100 10.00]',
    ]);
  });
});

describe('every curve is what the estimate would be rated at', () => {
  const quantities = fc.oneof(
    fc.integer({ min: 1, max: 1_500_000 }),
    fc.constantFrom(
      ...[20_000, 50_000, 70_000, 100_000, 120_000, 500_000, 520_000, 1_000_000, 1_020_000].flatMap(
        (bound) => [bound - 1, bound, bound + 1],
      ),
    ),
  );
  const october = compare(OCTOBER, DEDICATED, { quantity: d(1_400_000) });
  const within1 = (of: Comparison, key: string, quantity: number) => {
    const at = d(quantity);
    const { lines } = curve(of, 'payg', key, d(0), d(1_600_000));
    const line = lines.find(({ from, to, open }) => (open ? at.gt(from) : at.gte(from)) && at.lte(to));
    return line === undefined ? null : on(line, at).toDecimalPlaces(2, 1).toFixed(2);
  };

  it('with owned packs and rents', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const lines = [rents(DEDICATED, 12), calls(DEDICATED, quantity)];
        const { list } = price({ lines, packs: OCTOBER.packs ?? [] }).totals;
        expect(within1(october, `estimate.${DEDICATED}`, quantity)).toBe(list.toFixed(2));
      }),
    );
  });

  it('pay as you go', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const { list } = price({ lines: [calls(PUBLIC, quantity)] }).totals;
        expect(within1(october, `payg.${PUBLIC}`, quantity)).toBe(list.toFixed(2));
      }),
    );
  });

  it('with the packs that it says to buy', () => {
    fc.assert(
      fc.property(quantities, fc.constantFrom(PUBLIC, DEDICATED, TENCENT), (quantity, product) => {
        const of = compare({ lines: [rents(DEDICATED, 3), calls(DEDICATED, quantity)] }, DEDICATED);
        const row = of.rows.find((each) => each.kind === 'packs' && each.member.product.id === product);
        if (row === undefined) return;
        const bought = row.how.flat().flatMap(({ code, params }) => {
          const sizes =
            code.startsWith('compare-buy') || code === 'compare-and-custom' ? String(params?.packs) : '';
          return sizes
            .split(' + ')
            .filter(Boolean)
            .map((each) => {
              const [count, size] = each.includes('×') ? each.split(' × ') : ['1', each];
              const units = Number(size?.replaceAll(',', ''));
              const kind = code === 'compare-buy' ? ('fixed' as const) : ('custom' as const);
              return pack({
                product,
                units,
                kind,
                count: Number(count?.replaceAll(',', '')),
                purchased: '2026-10-01',
              });
            });
        });
        const lines = [calls(product, quantity), ...(product === PUBLIC ? [] : [rents(product, 3)])];
        const rated = price({ lines, packs: bought });
        expect(rated.totals.unserved).toBe(0);
        expect(row.amount?.toFixed(2)).toBe(rated.totals.list.toFixed(2));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the hint about a dead zone', () => {
  it('tells how many more units cost less, net of packs', () => {
    const rated = price(OCTOBER);
    const hint = deadZoneHint(poolOf(rated, 'call'));
    // 486,213 × 0.104 = 50,566.15; 500,001 × 0.100 = 50,000.10.
    expect(hint && [hint.moreToLeave, hint.amountNow, hint.amountThere, hint.saving].map(String)).toEqual([
      '13788',
      '50566.15',
      '50000.1',
      '566.05',
    ]);
  });

  it.each<[postpaid: number, more: string | null]>([
    // 49,091 × 0.110 = 5,400.01 is below 50,001 × 0.108 = 5,400.10; 49,092 × 0.110 = 5,400.12 is not.
    [49_091, null],
    [49_092, '909'],
    [50_000, '1'],
    [50_001, null],
    [480_770, null],
    [480_771, '19230'],
    [500_000, '1'],
    [500_001, null],
  ])('at %i minutes', (postpaid, more) => {
    const pool = poolOf(price({ lines: [calls(DEDICATED, postpaid)] }), 'call');
    expect(deadZoneHint(pool)?.moreToLeave.toString() ?? null).toBe(more);
  });

  it('is silent on graduated tiers, flat prices, and where nothing has a price', () => {
    const graduated = price({ lines: [calls(DEDICATED, 50_000)], choices: { A2: 'graduated' } });
    expect(deadZoneHint(poolOf(graduated, 'call'))).toBeNull();
    expect(deadZoneHint(poolOf(price({ lines: [calls(PUBLIC, 50_000)] }), 'call'))).toBeNull();
    expect(deadZoneHint(poolOf(price({ lines: [calls(TENCENT, 50_000)] }), 'call'))).toBeNull();
  });

  it('counts the factor of dual calls and lines with a price of their own', () => {
    const dual = 'alibaba.voice.dualcall';
    const lines = [calls(dual, 50_000), calls(dual, 10, { unitPrice: '1' })];
    const hint = deadZoneHint(poolOf(price({ lines }), 'call'));
    // 50,000 × 0.220 = 11,000 and 50,001 × 0.216 = 10,800.21 (0.216 cut), + 10.00 each.
    expect(hint && [hint.moreToLeave, hint.amountNow, hint.amountThere].map(String)).toEqual([
      '1',
      '11010',
      '10810.21',
    ]);
  });
});

describe('ranges', () => {
  const bounds = [50_000, 100_000, 500_000, 1_000_000].map(d);
  it.each<[quantity: number, whole: number, from: number, to: number]>([
    [506_213, 1_200_000, 400_000, 600_000],
    // 1.2 × 50,000; windows stay within the whole.
    [20_000, 60_000, 15_000, 25_000],
    [1, 60, 0, 10],
    // No bound near: half as much again, in two digits.
    [3_000_000, 4_500_000, 2_625_000, 3_375_000],
  ])('of %i', (quantity, whole, from, to) => {
    const range = wholeRange(d(quantity), bounds);
    const around = aroundRange(d(quantity), range);
    expect([range.to, around.from, around.to].map(String)).toEqual([whole, from, to].map(String));
  });

  it('are moved back into the whole', () => {
    const whole = { from: d(0), to: d(100) };
    const moved = within({ from: d(90), to: d(120) }, whole);
    expect([moved.from, moved.to].map(String)).toEqual(['70', '100']);
  });
});

describe('interpretations', () => {
  it('graduated tiers of the dedicated products have neither jump nor dead zone', () => {
    const of = compare({ ...OCTOBER, choices: { A2: 'graduated' } }, DEDICATED);
    expect(catalogue({ A2: 'graduated' }).chosen.get('A2')).toBe('graduated');
    const own = curve(of, 'payg', `estimate.${DEDICATED}`);
    expect(own.zones).toEqual([]);
    // 50,000 × 0.110 + 50,000 × 0.108 + 386,213 × 0.104 = 5,500 + 5,400 + 40,166.15 = 51,066.15, + 420.
    expect(of.now?.toFixed(2)).toBe('51486.15');
    expect(own.lines.every(({ open }) => !open)).toBe(true);
  });
});
