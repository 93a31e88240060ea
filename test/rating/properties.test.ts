import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/shared/decimal.ts';
import { rate } from '../../src/shared/rating/rate.ts';
import type { LineResult, Pool, Rated } from '../../src/shared/rating/types.ts';
import {
  anyChoices,
  anyLine,
  anyPack,
  anySettings,
  orderFreeLine,
  packRows,
  quantity,
} from './generators.ts';
import {
  catalogue,
  d,
  lines,
  NO_SETTINGS,
  pack,
  poolOf,
  price,
  results,
  type ShortLine,
  totalTexts,
} from './support.ts';

/** What holds for every estimate. FC_RUNS raises the number of them. */

const RUNS = Number(process.env.FC_RUNS ?? 20);
const check = (property: fc.IRawProperty<never> | fc.IRawProperty<unknown>): void => {
  fc.assert(property as fc.IRawProperty<unknown>, { numRuns: RUNS });
};

const estimate = (line: fc.Arbitrary<ShortLine> = anyLine) =>
  fc.record({
    lines: fc.array(line, { maxLength: 14 }),
    packs: fc.array(anyPack, { maxLength: 5 }),
    settings: anySettings,
    choices: anyChoices,
  });
type Estimate = ReturnType<typeof estimate> extends fc.Arbitrary<infer T> ? T : never;
const rated = ({ lines: shorts, packs, settings, choices }: Estimate): Rated =>
  rate({ catalogue: catalogue(choices), lines: lines(shorts), packs: packRows(packs), settings });

const sum = (amounts: readonly (Decimal | null)[]): Decimal =>
  amounts.reduce<Decimal>((total, amount) => total.plus(amount ?? 0), new Decimal(0));
const inPool = (pool: Pool, result: LineResult): boolean =>
  result.status !== 'invalid' &&
  result.line.product === pool.product.id &&
  result.line.item === pool.item.id &&
  result.month === pool.month &&
  result.line.region === pool.region;
const figures = (of: Rated): string[] =>
  of.pools.map((pool) =>
    [
      pool.product.id,
      pool.item.id,
      pool.month,
      pool.region,
      pool.amount,
      pool.exact,
      ...Object.values(pool.totals),
    ].join(' '),
  );

describe('sums', () => {
  it('lines add up to their pool, pools and purchases to the list, to the fen', () => {
    check(
      fc.property(estimate(), (input) => {
        const of = rated(input);
        const all = results(of);
        const poolSums = of.pools.map((pool) =>
          sum(all.filter((result) => inPool(pool, result)).map(({ amount }) => amount)).toFixed(2),
        );
        expect(poolSums).toEqual(of.pools.map(({ amount }) => (amount ?? d(0)).toFixed(2)));
        expect(sum([...of.pools, ...of.purchases].map(({ amount }) => amount)).toFixed()).toBe(
          of.totals.list.toFixed(),
        );
      }),
    );
  });
  it('totals: discount = list − nets before the voucher; gross = net + tax; all whole fen', () => {
    check(
      fc.property(estimate(), (input) => {
        const { totals, nets } = rated(input);
        const before = sum([...nets.pools, ...nets.purchases].map((row) => row?.net ?? null));
        expect([totals.discount, totals.net, totals.gross].map(String)).toEqual(
          [totals.list.minus(before), before.minus(totals.voucher), totals.net.plus(totals.tax)].map(String),
        );
        const money = [totals.list, totals.discount, totals.voucher, totals.net, totals.tax, totals.gross];
        expect(Math.max(...money.map((each) => each.decimalPlaces()))).toBeLessThanOrEqual(2);
      }),
    );
  });
  it('the four parts of a line are not negative and make up what was measured; counts count lines', () => {
    check(
      fc.property(estimate(), (input) => {
        const of = rated(input);
        const all = results(of);
        for (const { split, line } of all) {
          expect(split.free.plus(split.fromPacks).plus(split.postpaid).plus(split.unserved).toFixed()).toBe(
            split.quantity.toFixed(),
          );
          expect(Decimal.min(split.free, split.fromPacks, split.postpaid, split.unserved).isNegative()).toBe(
            false,
          );
          // A plain number of units is what is split, a fraction of a minute rounded up.
          if (
            line.quantity !== null &&
            line.size === null &&
            !split.quantity.isZero() &&
            line.item !== 'commitment'
          )
            expect(split.quantity.toFixed()).toBe(line.quantity.value.ceil().toFixed());
        }
        const count = (status: LineResult['status']) =>
          all.filter((result) => result.status === status).length;
        const { lines: number, unpriced, unserved, invalid } = of.totals;
        const unpricedPurchases = of.purchases.filter(({ amount }) => amount === null).length;
        expect({ number, unpriced, unserved, invalid }).toEqual({
          number: all.length,
          unpriced: count('unpriced') + unpricedPurchases,
          unserved: count('unserved'),
          invalid: count('invalid'),
        });
      }),
    );
  });
  it('pool totals are those of their lines', () => {
    check(
      fc.property(estimate(), (input) => {
        const of = rated(input);
        const all = results(of);
        for (const pool of of.pools) {
          const mine = all.filter((result) => inPool(pool, result)).map(({ split }) => split);
          const parts = (['free', 'fromPacks', 'postpaid', 'unserved', 'quantity'] as const).map((part) =>
            sum(mine.map((split) => split[part])).toFixed(),
          );
          const { free, fromPacks, postpaid, unserved, quantity: whole } = pool.totals;
          expect(parts).toEqual([free, fromPacks, postpaid, unserved, whole].map((each) => each.toFixed()));
        }
      }),
    );
  });
  it('a month is cut by less than a fen and never raised: amount ≤ exact < amount + 0.01', () => {
    check(
      fc.property(estimate(), (input) => {
        for (const pool of rated({ ...input, choices: { A10: 'difference-of-cuts' } }).pools) {
          if (pool.exact === null || pool.amount === null || pool.exact.isNegative()) continue;
          expect(pool.amount.lte(pool.exact) && pool.exact.lt(pool.amount.plus('0.01'))).toBe(true);
          expect(pool.amount.decimalPlaces()).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
  it('by the day [A10] no more than a fen is dropped each day, and nothing is raised', () => {
    check(
      fc.property(estimate(), (input) => {
        for (const pool of rated({ ...input, choices: {} }).pools.filter(
          ({ product }) => product.id === 'alibaba.iot',
        )) {
          const dropped = (pool.exact ?? d(0)).minus(pool.amount ?? 0);
          expect(dropped.gte(0) && dropped.lt(d('0.01').times(pool.settlements.length))).toBe(true);
        }
      }),
    );
  });
  it('no line of a list price costs less than nothing, but a downgrade', () => {
    check(
      fc.property(estimate(anyLine.filter(({ fromCapacity }) => fromCapacity === undefined)), (input) => {
        const negative = results(rated(input)).filter(
          ({ amount }) => amount?.isNegative() === true && !amount.isZero(),
        );
        // Half up, a day's differences may take a fen back.
        expect(input.choices.A6 === 'half-up' ? [] : negative).toEqual([]);
      }),
    );
  });
});

describe('order', () => {
  it('the order of rows changes no pool and no total', () => {
    const shuffled = estimate(orderFreeLine).chain((input) =>
      fc.record({
        input: fc.constant(input),
        order: fc.shuffledSubarray(input.lines, { minLength: input.lines.length }),
      }),
    );
    check(
      fc.property(shuffled, ({ input, order }) => {
        const [first, second] = [rated(input), rated({ ...input, lines: order })];
        expect([figures(second), totalTexts(second)]).toEqual([figures(first), totalTexts(first)]);
      }),
    );
  });
  it('nor does the order of packs, which are used alike', () => {
    const shuffled = estimate().chain((input) =>
      fc.record({
        input: fc.constant(input),
        order: fc.shuffledSubarray(packRows(input.packs), { minLength: input.packs.length }),
      }),
    );
    check(
      fc.property(shuffled, ({ input, order }) => {
        const { lines: shorts, settings, choices, packs } = input;
        const other = rate({ catalogue: catalogue(choices), lines: lines(shorts), packs: order, settings });
        const first = rate({
          catalogue: catalogue(choices),
          lines: lines(shorts),
          packs: packRows(packs),
          settings,
        });
        const used = (of: Rated) =>
          of.packs
            .map(
              ({ pack: { product }, expires, before, used: each }) =>
                `${product} ${expires} ${before} ${each}`,
            )
            .sort();
        expect([figures(other), totalTexts(other), used(other)]).toEqual([
          figures(first),
          totalTexts(first),
          used(first),
        ]);
      }),
    );
  });
  it('a day less than another is worked first: amounts of dated lines do not depend on undated ones of later rows', () => {
    check(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 6 }), quantity, (dated, undated) => {
        const product = 'alibaba.voice.notification.public';
        const shorts: ShortLine[] = dated.map((each, nth) => ({
          product,
          item: 'call',
          date: `2026-10-0${nth + 1}`,
          quantity: each,
        }));
        const last: ShortLine = { product, item: 'call', month: '2026-10', quantity: undated };
        const packs = [pack({ product, units: 5000 })];
        const alone = results(price({ lines: shorts, packs })).map(
          ({ amount, split }) => `${amount} ${split.fromPacks}`,
        );
        const after = results(price({ lines: [last, ...shorts], packs }))
          .slice(1)
          .map(({ amount, split }) => `${amount} ${split.fromPacks}`);
        expect(after).toEqual(alone);
      }),
    );
  });
});

describe('packs', () => {
  const RATIO: Record<string, string> = {
    audio: '0.25',
    'video-sd': '0.5',
    'video-hd': '1',
    'video-fhd': '3.75',
  };
  it('before − used = after ≥ 0, by month too; what packs gave is what lines got, by ratio', () => {
    check(
      fc.property(estimate(), (input) => {
        const of = rated({ ...input, choices: {} });
        for (const { before, used, after, usedByMonth } of of.packs) {
          expect([before.minus(used).toFixed(), sum([...usedByMonth.values()]).toFixed()]).toEqual([
            after.toFixed(),
            used.toFixed(),
          ]);
          expect(after.isNegative() && !after.isZero()).toBe(false);
        }
        for (const id of new Set(of.packs.map(({ pack: { product } }) => product))) {
          const given = sum(
            of.packs.filter(({ pack: { product } }) => product === id).map(({ used }) => used),
          );
          const got = sum(
            results(of)
              .filter(({ line }) => line.product === id)
              .map(({ line, split }) =>
                split.fromPacks.times(id === 'alibaba.rtc' ? (RATIO[line.item ?? ''] ?? 1) : 1),
              ),
          );
          expect(got.toFixed()).toBe(given.toFixed());
        }
      }),
    );
  });

  it('minute by minute, by the book: the pack that serves the day, expires first, was bought first, is the smallest', () => {
    const product = 'alibaba.voice.notification.public';
    const DAYS = ['2026-09-30', '2026-10-01', '2026-10-02', '2026-10-31', '2026-11-01'];
    const small = fc.record({
      uses: fc.array(fc.tuple(fc.constantFrom(...DAYS, null), fc.integer({ min: 0, max: 9 })), {
        maxLength: 7,
      }),
      packs: fc.array(
        fc.tuple(
          fc.constantFrom(null, ...DAYS),
          fc.constantFrom(null, ...DAYS, '2027-01-01'),
          fc.integer({ min: 0, max: 12 }),
        ),
        { maxLength: 4 },
      ),
      exclusive: fc.boolean(),
      wholeMonth: fc.boolean(),
    });
    check(
      fc.property(small, ({ uses, packs, exclusive, wholeMonth }) => {
        const owned = packs.map(([purchased, expires, left]) =>
          pack({
            product,
            units: 50,
            purchased,
            expires: expires ?? (purchased === null ? null : '2027-05-05'),
            remaining: d(left),
          }),
        );
        const of = price({
          lines: uses.map(
            ([date, quantity_]): ShortLine => ({
              product,
              item: 'call',
              quantity: quantity_,
              ...(date === null ? { month: '2026-10' } : { date }),
            }),
          ),
          packs: owned,
          choices: {
            A5: exclusive ? 'exclusive' : 'inclusive',
            A14: wholeMonth ? 'whole-month' : 'from-purchase',
          },
        });
        const stock = owned.map(({ purchased, expires, remaining }) => ({
          purchased,
          expires,
          start: remaining?.toNumber() ?? 0,
          left: remaining?.toNumber() ?? 0,
        }));
        const order = uses
          .map(([date], row) => ({ key: date ?? '2026-10-99', day: date ?? '2026-10-31', row }))
          .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row - b.row));
        const served = uses.map(() => 0);
        for (const { day, row } of order) {
          for (let minute = 0; minute < (uses[row]?.[1] ?? 0); minute++) {
            const usable = stock.filter(({ purchased, expires, left }) => {
              const from = purchased === null ? '' : wholeMonth ? `${purchased.slice(0, 7)}-01` : purchased;
              return (
                left > 0 && from <= day && (expires === null || (exclusive ? day < expires : day <= expires))
              );
            });
            usable.sort(
              (a, b) =>
                cmp(a.expires ?? '9', b.expires ?? '9') ||
                cmp(a.purchased ?? '', b.purchased ?? '') ||
                a.start - b.start,
            );
            const [first] = usable;
            if (first === undefined) break;
            first.left--;
            served[row] = (served[row] ?? 0) + 1;
          }
        }
        expect(results(of).map(({ split }) => split.fromPacks.toNumber())).toEqual(served);
        expect(of.packs.map(({ after }) => after.toNumber()).sort()).toEqual(
          stock.map(({ left }) => left).sort(),
        );
      }),
    );
  });
  const cmp = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
});

describe('against arithmetic in whole numbers', () => {
  const T1: [bigint | null, bigint][] = [
    [50_000n, 110n],
    [100_000n, 108n],
    [500_000n, 104n],
    [1_000_000n, 100n],
    [5_000_000n, 96n],
    [10_000_000n, 92n],
    [null, 88n],
  ];
  const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

  it('T1 by volume: every line is the cut charge after it less the cut charge before it', () => {
    check(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 12 }), fc.boolean(), (quantities, dual) => {
        const product = dual ? 'alibaba.voice.dualcall' : 'alibaba.voice.ivr';
        const total = quantities.reduce((all, each) => all + BigInt(each), 0n);
        const tier = T1.find(([upTo]) => upTo === null || total <= upTo)?.[1] ?? 0n;
        const cut = (minutes: bigint): bigint => (minutes * tier * (dual ? 2n : 1n)) / 10n;
        let before = 0n;
        const expected = quantities.map((each) => {
          const after = before + BigInt(each);
          const fen = cut(after) - cut(before);
          before = after;
          return yuan(fen);
        });
        const of = price({
          lines: quantities.map((each) => ({ product, item: 'call', month: '2026-10', quantity: each })),
        });
        expect([
          ...results(of).map(({ amount }) => amount?.toFixed(2)),
          poolOf(of, 'call').amount?.toFixed(2),
        ]).toEqual([...expected, yuan(cut(total))]);
      }),
    );
  });

  it('IoT messages, graduated and cut by the day: each day the cut of its own part', () => {
    // Charges in 10^-7 yuan: 1.8 per million is 18 of them a message.
    const charge = (messages: bigint): bigint => {
      const [hundred, thousand] = [100_000_000n, 1_000_000_000n];
      const part = (from: bigint, to: bigint | null): bigint => {
        const end = to === null || messages < to ? messages : to;
        return end > from ? end - from : 0n;
      };
      return part(0n, hundred) * 18n + part(hundred, thousand) * 14n + part(thousand, null) * 10n;
    };
    check(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 9 }), fc.boolean(), (quantities, ofCuts) => {
        let before = 0n;
        const expected = quantities.map((each) => {
          const after = before + BigInt(each);
          const fen = ofCuts
            ? charge(after) / 100_000n - charge(before) / 100_000n
            : (charge(after) - charge(before)) / 100_000n;
          before = after;
          return yuan(fen);
        });
        const shorts = quantities.map((each, nth) => ({
          product: 'alibaba.iot',
          item: 'message',
          date: `2026-10-0${nth + 1}`,
          quantity: each,
        }));
        const of = price({
          lines: shorts,
          choices: { A10: ofCuts ? 'difference-of-cuts' : 'cut-difference' },
        });
        expect(results(of).map(({ amount }) => amount?.toFixed(2))).toEqual(expected);
      }),
    );
  });

  it('many lines of 10^15 stay exact: 30 × (10^15 − 1) × 0.088', () => {
    const quantity_ = 999_999_999_999_999n;
    const of = price({
      lines: Array.from({ length: 30 }, () => ({
        product: 'alibaba.voice.ivr',
        item: 'call',
        month: '2026-10',
        quantity: quantity_.toString(),
      })),
    });
    const pool = poolOf(of, 'call');
    expect([
      pool.totals.quantity.toFixed(),
      pool.amount?.toFixed(2),
      sum(results(of).map(({ amount }) => amount)).toFixed(2),
    ]).toEqual([
      '29999999999999970',
      yuan((30n * quantity_ * 88n) / 10n),
      yuan((30n * quantity_ * 88n) / 10n),
    ]);
  });

  it('device minutes: every minute touched, once, owned by the earliest start', () => {
    const times = fc.tuple(
      fc.constantFrom('a', 'b'),
      fc.integer({ min: -400, max: 400 }),
      fc.integer({ min: 0, max: 500 }),
    );
    const midnight = Date.UTC(2026, 9, 1) / 1000;
    const text = (seconds: number): string =>
      new Date((midnight + seconds) * 1000).toISOString().slice(0, 19);
    check(
      fc.property(fc.array(times, { maxLength: 8 }), fc.boolean(), (sessions, closed) => {
        const owner = new Map<string, number>();
        const order = sessions
          .map((_, row) => row)
          .sort((a, b) => (sessions[a]?.[1] ?? 0) - (sessions[b]?.[1] ?? 0) || a - b);
        for (const row of order) {
          const [device, start, length] = sessions[row] ?? ['a', 0, 0];
          for (let minute = -10; minute <= 20; minute++) {
            const touches =
              closed || length === 0
                ? start < minute * 60 + 60 && start + length >= minute * 60
                : start < minute * 60 + 60 && start + length > minute * 60;
            const key = `${device} ${minute}`;
            if (touches && !owner.has(key)) owner.set(key, row);
          }
        }
        const expected = sessions.map((_, row) => {
          const mine = [...owner].filter(([, of]) => of === row).map(([key]) => Number(key.split(' ')[1]));
          return [mine.filter((minute) => minute < 0).length, mine.filter((minute) => minute >= 0).length];
        });
        const of = price({
          lines: sessions.map(([device, start, length]) => ({
            product: 'alibaba.iot',
            item: 'connection',
            connection: { device, start: text(start), end: text(start + length) },
          })),
          choices: { A19: closed ? 'closed' : 'half-open' },
        });
        const counted = sessions.map((_, row) => {
          const parts = of.linesOf(`r${row + 2}`);
          return ['2026-09', '2026-10'].map((month) =>
            sum(parts.filter((part) => part.month === month).map(({ split }) => split.quantity)).toNumber(),
          );
        });
        expect(counted).toEqual(expected);
      }),
    );
  });
});

describe('monotone', () => {
  it.each([
    ['alibaba.iot', 'message', {}],
    ['alibaba.voice.notification.dedicated', 'call', { A2: 'graduated' }],
    ['alibaba.voice.notification.public', 'call', {}],
    ['alibaba.rtc', 'audio', {}],
  ])('%s %s: more usage never costs less', (product, item, choices) => {
    check(
      fc.property(quantity, quantity, (less, more) => {
        const cost = (units: number) =>
          poolOf(
            price({
              lines: [{ product, item, date: '2026-10-05', quantity: units }],
              choices: choices as Record<string, string>,
            }),
            item,
          ).amount ?? d(0);
        expect(cost(Math.max(less, more)).gte(cost(Math.min(less, more)))).toBe(true);
      }),
    );
  });
  it('a higher voucher never raises the net, a lower share paid never either', () => {
    check(
      fc.property(
        estimate(),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 100 }),
        (input, voucher, percent) => {
          const net = (by: number, paid: number) =>
            rated({ ...input, settings: { ...NO_SETTINGS, voucher: d(by), discount: d(paid).div(100) } })
              .totals;
          expect(net(voucher + 1, 100).net.lte(net(voucher, 100).net)).toBe(true);
          const refunds = input.lines.some(({ fromCapacity }) => fromCapacity !== undefined);
          expect(refunds || net(0, percent).net.lte(net(0, 100).net)).toBe(true);
        },
      ),
    );
  });
});
