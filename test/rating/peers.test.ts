import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/shared/decimal.ts';
import { curveOf, tierIndex } from '../../src/shared/rating/charge/curve.ts';
import { coveringRow } from '../../src/shared/rating/charge/tableCharge.ts';
import { toFen } from '../../src/shared/rating/round.ts';
import type { Price, Tier } from '../../src/shared/tariff/schema.ts';
import { amounts, d, pack, poolOf, price, results, type ShortLine, totalTexts } from './support.ts';

/**
 * Figures that other billing engines test themselves with (and vendors print in their documentation), worked by our own
 * pricing steps. The fixture holds figures with the names of their sources.
 */

interface PeerCase {
  readonly id: string;
  readonly source_repo: string;
  readonly test: string;
  readonly model: string;
  readonly tiers?: readonly { readonly up_to: string | null; readonly unit: string; readonly flat: string }[];
  readonly params?: Readonly<Record<string, unknown>>;
  readonly units?: string;
  readonly expected_amount: string | number | Readonly<Record<string, string>>;
}

const CASES = JSON.parse(
  readFileSync(new URL('../fixtures/peer-cases.json', import.meta.url), 'utf8'),
) as PeerCase[];

const NOT_APPLICABLE: Readonly<Record<string, string>> = {
  'peer-293': 'a yen has no fen: amounts here are CNY with two decimals',
};

const text = (of: PeerCase, key: string): string => String(of.params?.[key] ?? '');
const units = (of: PeerCase): Decimal => d(of.units ?? '0');

const tiersOf = (of: PeerCase): Tier[] =>
  (of.tiers ?? []).map(({ up_to, unit, flat }) => ({
    upTo: up_to === null ? null : d(up_to).toNumber(),
    price: d(unit),
    flat: d(flat),
  }));

/** The charge of a quantity that is the whole month's. */
function charge(of: Price, quantity: Decimal, minimum?: string, maximum?: string): Decimal {
  const limits = { minimum: minimum ? d(minimum) : null, maximum: maximum ? d(maximum) : null };
  const curve = curveOf({ price: of, factor: d(1), ...limits }, quantity, null);
  if (curve === null) throw new Error('no curve');
  return curve.at(quantity);
}

/** What the month costs more than it did at an earlier reading, where the case has one. */
function since(of: PeerCase, cost: (quantity: Decimal) => Decimal): Decimal {
  const earlier = of.params?.previous_units;
  return earlier === undefined ? cost(units(of)) : cost(units(of)).minus(cost(d(String(earlier))));
}

const tiered = (mode: 'graduated' | 'volume') => (of: PeerCase) =>
  since(of, (quantity) =>
    charge(
      { type: 'tiers', mode, per: 1, tiers: tiersOf(of) },
      quantity,
      text(of, 'minimum'),
      text(of, 'maximum'),
    ),
  );
const perBlock = (of: PeerCase, cost: string): Decimal =>
  since(of, (quantity) =>
    charge({ type: 'per-block', block: Number(text(of, 'package_size')), price: d(cost) }, quantity),
  );
const perUnit = (of: PeerCase): Decimal =>
  charge({ type: 'per-unit', per: 1, price: d(text(of, 'unit')) }, units(of));

function minutes(of: PeerCase): Decimal {
  const [result] = results(
    price({
      lines: [{ product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', duration: of.units ?? '' }],
    }),
  );
  return result?.split.quantity ?? d(-1);
}

/** A month billed at 100 with a minimum of 1,000: 400 numbers, 1,000 minutes at 0.1 of their own. */
function topUp(of: PeerCase): Decimal {
  const line = { product: 'alibaba.voice.sip400', month: '2026-10' };
  const rated = price({
    lines: [
      { ...line, item: 'call', quantity: 1, unitPrice: text(of, 'billed') },
      { ...line, item: 'commitment', quantity: text(of, 'minimum') },
    ],
  });
  return poolOf(rated, 'commitment').amount ?? d(-1);
}

/** Two of a row's dimensions are our capacity and QPS; a third takes no part in choosing these rows. */
function covering(of: PeerCase): Decimal {
  const limit = (limits: Record<string, string>, key: string): number =>
    Number(limits[key] ?? Number.MAX_SAFE_INTEGER);
  const { rows, want } = of.params as {
    rows: { limits: Record<string, string>; price: string }[];
    want: Record<string, string>;
  };
  const table = {
    type: 'table' as const,
    rows: rows.map((row) => ({
      capacity: limit(row.limits, 'unit1'),
      qps: limit(row.limits, 'unit2'),
      price: d(row.price),
      oncePerUser: false,
    })),
    change: 'list-difference-per-month' as const,
    releaseAfterDays: 7,
    trial: 'never-assumed' as const,
  };
  return coveringRow(table, d(want.unit1 ?? 0), d(want.unit2 ?? 0))?.price ?? d(-1);
}

type Answer = string | Readonly<Record<string, string>>;

/** Balances after drawing, by expiry in so many days, and what no pack served. */
function drawn(of: PeerCase): Answer {
  const product = 'alibaba.rtc';
  const owned = (of.params?.packs ?? []) as { id: string; balance: string; expiry?: string }[];
  const rated = price({
    lines: [{ product, item: 'video-hd', date: '2026-10-01', quantity: of.units ?? 0 }],
    packs: owned.map(({ balance, expiry }) =>
      pack({ product, units: Number(balance), expires: expiry === '+29d' ? '2026-10-30' : '2026-10-31' }),
    ),
  });
  const balances = owned.map(({ id }, nth) => [id, rated.packs[nth]?.after.toString() ?? ''] as const);
  return { ...Object.fromEntries(balances), overage: poolOf(rated, 'video-hd').totals.postpaid.toString() };
}

/** What packs served and what became of the rest, postpaid or not served at all. */
const consumed =
  (product: string, item: string) =>
  (of: PeerCase): Answer => {
    const owned = (of.params?.packs ?? []) as { balance: string }[];
    const packs = owned.map(({ balance }) => pack({ product, units: Number(balance) }));
    const { totals } = poolOf(
      price({ lines: [{ product, item, date: '2026-10-01', quantity: of.units ?? 0 }], packs }),
      item,
    );
    return { consumed: totals.fromPacks.toString(), postpaid: totals.postpaid.toString() };
  };

const WAYS: Readonly<Record<string, (of: PeerCase) => Decimal | Answer>> = {
  graduated: tiered('graduated'),
  graduated_max: tiered('graduated'),
  volume: (of) =>
    of.test.startsWith('FindTierForQuantity') ? d(tierIndex(tiersOf(of), units(of))) : tiered('volume')(of),
  volume_min: tiered('volume'),
  volume_max: tiered('volume'),
  package: (of) => perBlock(of, text(of, 'package_price')),
  packages: (of) => perBlock(of, '1'),
  per_unit: perUnit,
  per_unit_rounded: (of) => toFen(perUnit(of), 'half-up'),
  minutes_ceil: minutes,
  minimum_topup: topUp,
  capacity_matrix: covering,
  earliest_expiry: drawn,
  overflow_to_postpaid: consumed('alibaba.rtc', 'video-hd'),
  no_overflow: consumed('tencent.voice.message', 'call'),
};

const plain = (answer: Decimal | Answer | number): Answer =>
  answer instanceof Decimal || typeof answer !== 'object' ? d(String(answer)).toFixed() : (answer as Answer);

describe('the peers’ own cases', () => {
  it.each(
    CASES.filter(({ id }) => !Object.hasOwn(NOT_APPLICABLE, id)).map(
      (of) => [`${of.id} ${of.source_repo}: ${of.test}`, of] as const,
    ),
  )('%s', (_, of) => {
    const way = WAYS[of.model];
    expect(way === undefined ? `no model ${of.model}` : plain(way(of))).toEqual(plain(of.expected_amount));
  });
  it('99 of them, each run or listed as not applicable', () => {
    const skipped = CASES.filter(({ id }) => Object.hasOwn(NOT_APPLICABLE, id)).map(({ id }) => id);
    expect([CASES.length, skipped]).toEqual([99, Object.keys(NOT_APPLICABLE)]);
  });
});

describe('the peers’ known defects', () => {
  const VOLUME: Tier[] = [
    { upTo: 99, price: d(2), flat: d(0) },
    { upTo: null, price: d(1), flat: d(0) },
  ];
  const ivr = (quantity: number): ShortLine => ({
    product: 'alibaba.voice.ivr',
    item: 'call',
    month: '2026-10',
    quantity,
  });

  it('Meteroid: 99.5 units do not fall between tiers, they are the second: 99.5 × 1', () => {
    expect(charge({ type: 'tiers', mode: 'volume', per: 1, tiers: VOLUME }, d('99.5')).toFixed()).toBe(
      '99.5',
    );
  });
  it('Meteroid, graduated: 99 × 2 + 0.5 × 1', () => {
    expect(charge({ type: 'tiers', mode: 'graduated', per: 1, tiers: VOLUME }, d('99.5')).toFixed()).toBe(
      '198.5',
    );
  });
  it('Kill Bill: a month whose total falls when a tier is reached is priced, 50,000 at 5,500.00 and 50,001 at 5,400.10', () => {
    expect([50_000, 50_001].flatMap((each) => amounts(price({ lines: [ivr(each)] })))).toEqual([
      '5500.00',
      '5400.10',
    ]);
  });
  it('OpenMeter: 1300 and 1400 units in thousands are 2,700 → 3 blocks, 2 and then 1', () => {
    const of: Price = { type: 'per-block', block: 1000, price: d(10) };
    const curve = curveOf({ price: of, factor: d(1), minimum: null, maximum: null }, d(2700), null);
    const at = (volume: number): number => curve?.at(d(volume)).toNumber() ?? -1;
    expect([at(1300), at(2700) - at(1300), at(2700)]).toEqual([20, 10, 30]);
  });
  it('Autumn: the allowance comes off before the tiers: 101,000,000 − 1,000,000 are all at 1.8', () => {
    const rated = price({
      lines: [{ product: 'alibaba.iot', item: 'message', month: '2026-10', quantity: 101_000_000 }],
      settings: { activated: new Map([['iot.activated', '2026-10-01']]) },
    });
    expect(amounts(rated)).toEqual(['180.00']);
  });
  it('Autumn: packs come off before volume tiers: 50,001 − 3 = 49,998 × 0.11 = 5,499.78', () => {
    const product = 'alibaba.voice.notification.dedicated';
    const rated = price({
      lines: [{ product, item: 'call', month: '2026-10', quantity: 50_001 }],
      packs: [pack({ product, units: 3 })],
    });
    expect(amounts(rated)).toEqual(['5499.78']);
  });
  it('Autumn: 81 lines of 0.272 each lose no fen one by one: 81 × 0.272 = 22.032', () => {
    const lines = Array.from({ length: 81 }, () => ({
      product: 'alibaba.voice.notification.intl',
      item: 'call',
      region: 'HK',
      month: '2026-10',
      quantity: 1,
    }));
    const rated = price({ lines });
    const sum = amounts(rated).reduce((total, each) => total.plus(each ?? 0), d(0));
    expect([sum.toFixed(2), poolOf(rated, 'call').amount?.toFixed(2)]).toEqual(['22.03', '22.03']);
  });
  it('Lago: a pack that expires tomorrow is not kept for one bought first', () => {
    const product = 'alibaba.voice.notification.public';
    const rated = price({
      lines: [{ product, item: 'call', date: '2026-10-05', quantity: 10 }],
      packs: [
        pack({ product, units: 50, purchased: '2026-01-01', expires: '2026-12-31' }),
        pack({ product, units: 50, purchased: '2026-10-01', expires: '2026-10-06' }),
      ],
    });
    expect(rated.packs.map(({ used }) => used.toString())).toEqual(['0', '10']);
  });
  it('CGRateS: 0.1 + 0.2 is 0.3 and 3 × 0.1 too; record and balance agree', () => {
    const lines = ['0.1', '0.2'].map((unitPrice) => ({ ...ivr(1), unitPrice }));
    const rated = price({ lines });
    expect([poolOf(rated, 'call').exact?.toString(), totalTexts(rated).list]).toEqual(['0.3', '0.3']);
  });
  it('CGRateS: half minutes do not drift: a remainder of 0.3 stays 0.3', () => {
    const product = 'alibaba.rtc';
    const rated = price({
      lines: [{ product, item: 'video-hd', date: '2026-10-05', quantity: 1 }],
      packs: [pack({ product, units: 5, remaining: d('1.3') })],
    });
    expect(rated.packs.map(({ after }) => after.toString())).toEqual(['0.3']);
  });
  it('Infracost: a missing price is no 0', () => {
    const rated = price({
      lines: [
        { product: 'alibaba.voice.code.intl', item: 'message', region: 'FR', month: '2026-10', quantity: 5 },
      ],
    });
    expect([amounts(rated), poolOf(rated, 'message').amount, rated.totals.unpriced]).toEqual([
      [null],
      null,
      1,
    ]);
  });
  it('Invoice Ninja: one rounding path, lines, pool and totals all say 5,400.10', () => {
    const rated = price({ lines: [ivr(50_001)] });
    expect([
      amounts(rated)[0],
      poolOf(rated, 'call').amount?.toFixed(2),
      rated.totals.gross.toFixed(2),
    ]).toEqual(['5400.10', '5400.10', '5400.10']);
  });
  it('Orb: 0.01999999999999999872 is one fen, and not two', () => {
    expect(toFen(d('0.01999999999999999872'), 'cut').toFixed(2)).toBe('0.01');
  });
  it('Lago: units are printed as they are: 0.1 + 0.2 GB-like remainders have no tail', () => {
    const product = 'alibaba.rtc';
    const rated = price({
      lines: [{ product, item: 'video-fhd', date: '2026-10-05', quantity: 7 }],
      packs: [pack({ product, units: 100 })],
    });
    expect(rated.packs.map(({ used, after }) => `${used} ${after}`)).toEqual(['26.25 73.75']);
  });
});
