import fc from 'fast-check';
import type { OwnedPack, Settings } from '../../src/shared/usage/types.ts';
import { d, NO_SETTINGS, type ShortLine } from './support.ts';

/** Estimates of every kind of product, which like tier bounds, ends of months, ties and rates that change. */

const V = 'alibaba.voice.';
const one = fc.constantFrom;
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

const BOUNDS = [50_000, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000, 100_000_000, 1_000_000_000];
const EDGES = BOUNDS.flatMap((bound) => [bound - 1, bound, bound + 1, bound / 2]);

/** Small numbers, tier bounds, and up to the largest that a line may have. */
export const quantity = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 3, arbitrary: one(...EDGES) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1_000_000_000_000_000 }) },
);

const DAYS = [
  '2026-09-01',
  '2026-09-29',
  '2026-09-30',
  '2026-10-01',
  '2026-10-15',
  '2026-10-31',
  '2026-11-01',
  '2026-11-02',
];
const day = one(...DAYS);
const month = one('2026-09', '2026-10', '2026-11');
type When = { date: string } | { month: string };
const when = (days: fc.Arbitrary<string> = day): fc.Arbitrary<When> =>
  fc.oneof(
    { weight: 3, arbitrary: days.map((date): When => ({ date })) },
    { weight: 1, arbitrary: month.map((each): When => ({ month: each })) },
  );

type Fields = Partial<Omit<ShortLine, 'product'>>;
function short(
  product: fc.Arbitrary<string>,
  item: fc.Arbitrary<string>,
  ...parts: fc.Arbitrary<Fields>[]
): fc.Arbitrary<ShortLine> {
  return fc
    .tuple(product, item, fc.tuple(...parts))
    .map(([id, of, fields]) => clean(Object.assign({ product: id, item: of }, ...fields)));
}

/** Without the keys that are undefined: exactOptionalPropertyTypes means it. */
function clean(line: ShortLine): ShortLine {
  return Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== undefined),
  ) as unknown as ShortLine;
}

const fields = (shape: { [K in keyof Fields]?: fc.Arbitrary<Fields[K] | undefined> }): fc.Arbitrary<Fields> =>
  fc.record(shape) as fc.Arbitrary<Fields>;

const amount: fc.Arbitrary<Fields> = fc.oneof(
  { weight: 4, arbitrary: fields({ quantity }) },
  { weight: 1, arbitrary: fields({ quantity: one('10.2', '0.5', '59.999') }) },
  {
    weight: 1,
    arbitrary: fields({
      duration: one(0, 1, 59, 60, 61, 3600.5),
      count: maybe(fc.integer({ min: 0, max: 50 })),
    }),
  },
);
const extras = fields({
  connected: maybe(fc.boolean()),
  unitPrice: maybe(one('0', '0.005', '0.1', '1.23456')),
});

const voiceCall = short(
  one(
    `${V}notification.public`,
    `${V}notification.dedicated`,
    `${V}ivr`,
    `${V}dualcall`,
    `${V}sip400`,
    'tencent.voice.message',
  ),
  one('call'),
  when(),
  amount,
  extras,
);
const code = short(
  one(`${V}code.public`, `${V}code.dedicated`),
  one('message'),
  when(),
  fields({ quantity }),
  extras,
);
const intl = short(
  one(`${V}notification.intl`),
  one('call'),
  when(),
  amount,
  extras,
  fields({ region: maybe(one('HK', 'VN', 'FR')) }),
);
const flat = short(one(`${V}dualcall`, `${V}robot`), one('asr', 'recording'), when(), amount, extras);
const commitment = short(
  one(`${V}sip400`),
  one('commitment'),
  when(),
  fields({ quantity: one('120', '119', '300.01', '200000') }),
  fields({ unitPrice: maybe(one('0.5')) }),
);
export const rent = short(
  one(`${V}ivr`, `${V}notification.dedicated`, 'tencent.voice.message'),
  one('number-rent'),
  fc.oneof(
    fields({ month, quantity: fc.integer({ min: 0, max: 3 }) }),
    fields({ opened: day, closed: maybe(day), quantity: maybe(fc.integer({ min: 0, max: 3 })) }),
    fields({ opened: day, closed: maybe(day), month }),
  ),
  fields({ unitPrice: maybe(one('88.88')) }),
);
const rtc = short(
  one('alibaba.rtc'),
  one('audio', 'video-sd', 'video-hd', 'video-fhd'),
  when(one('2021-10-21', '2021-10-22', ...DAYS)),
  amount,
  fields({ unitPrice: maybe(one('0.005')) }),
);
const message = short(
  one('alibaba.iot'),
  one('message'),
  when(),
  fc.oneof(
    fields({ quantity }),
    fields({
      count: fc.integer({ min: 0, max: 5_000_000 }),
      size: one(...[512, 513, 2000].map((bytes) => ({ value: String(bytes), unit: 'byte' }))),
    }),
  ),
  fields({
    interface: maybe(one('Pub', 'Subscribe', 'IOT_CMP_Register', 'Teleport')),
    unitPrice: maybe(one('0.000001')),
  }),
);
const ota = short(one('alibaba.iot'), one('ota'), when(), fields({ quantity }), extras);
const minutes = short(
  one('alibaba.iot'),
  one('connection'),
  when(),
  fields({ quantity, protocol: maybe(one('mqtt', 'coap')) }),
);

/** Moments near each other and near midnight and the end of a month, on whole minutes and off them. */
const moment = fc
  .tuple(
    one('2026-09-30T23:5', '2026-10-01T00:0', '2026-10-15T12:0'),
    fc.integer({ min: 0, max: 9 }),
    one(0, 1, 30, 59),
  )
  .map(([start, minute, second]) => `${start}${minute}:${String(second).padStart(2, '0')}`);
export const session = short(
  one('alibaba.iot'),
  one('connection'),
  fc.tuple(one('a', 'b', null), moment, moment, fc.boolean()).map(([device, one_, other, ends]): Fields => {
    const [start, end] = one_ <= other ? [one_, other] : [other, one_];
    return { connection: { device, start, end: ends ? end : null } };
  }),
  fields({ protocol: maybe(one('mqtt', 'coap', 'sub-device')) }),
);
const instance = short(
  one('alibaba.imagesearch'),
  one('instance'),
  when(),
  fields({
    capacity: one(1, 100_000, 100_001, 5_000_000, 50_000_001),
    qps: one(1, 5, 6, 11),
    months: maybe(one(0, 1, 2)),
  }),
  fc.oneof(
    { weight: 3, arbitrary: fields({}) },
    {
      weight: 1,
      arbitrary: fields({ fromCapacity: one(100_000, 5_000_000, 60_000_000), fromQps: one(1, 10) }),
    },
  ),
  fields({ unitPrice: maybe(one('0', '12.345')) }),
);
const broken = fc.oneof(
  short(one(`${V}ivr`), one('call'), fields({ month })),
  short(one('nothing'), one('call'), fields({ month, quantity })),
  short(one(`${V}code.public`), one('message'), fields({ month, quantity: one('2.5') })),
);

export const anyLine: fc.Arbitrary<ShortLine> = fc.oneof(
  { weight: 6, arbitrary: voiceCall },
  { weight: 1, arbitrary: code },
  { weight: 1, arbitrary: intl },
  { weight: 1, arbitrary: flat },
  { weight: 1, arbitrary: commitment },
  { weight: 2, arbitrary: rent },
  { weight: 4, arbitrary: rtc },
  { weight: 2, arbitrary: message },
  { weight: 1, arbitrary: ota },
  { weight: 1, arbitrary: minutes },
  { weight: 4, arbitrary: session },
  { weight: 1, arbitrary: instance },
  { weight: 1, arbitrary: broken },
);

/** Lines whose pools don't depend on which of two rows of one day comes first: RTC profiles share packs within a day. */
export const orderFreeLine = anyLine.filter(
  ({ product, item, unitPrice, connection }) =>
    !(product === 'alibaba.rtc' && item !== 'video-hd') &&
    !(connection !== undefined && unitPrice !== undefined),
);

type PackShape = Omit<OwnedPack, 'id' | 'source' | 'spec'>;
const packDays = one(null, ...DAYS, '2025-10-15', '2025-10-16', '2024-02-29');
const packShape = fc.oneof(
  fc.tuple(one(`${V}notification.public`), one(50, 500, 5000, 500_000), one('fixed' as const)),
  fc.tuple(
    one(`${V}notification.dedicated`, `${V}code.dedicated`),
    one(3, 500, 50_000),
    one('fixed' as const),
  ),
  fc.tuple(one('tencent.voice.message'), one(10_000, 100_000), one('fixed' as const)),
  fc.tuple(one('tencent.voice.message'), one(1000, 9000, 96_000), one('custom' as const, 'gift' as const)),
  fc.tuple(one('alibaba.rtc', 'alibaba.iot'), fc.integer({ min: 1, max: 2000 }), one('fixed' as const)),
);
export const anyPack: fc.Arbitrary<PackShape> = fc
  .record({
    shape: packShape,
    count: fc.integer({ min: 1, max: 3 }),
    purchased: packDays,
    expires: packDays,
    share: one(null, '0', '0.25', '0.333', '1'),
  })
  .map(({ shape: [product, units, kind], count, purchased, expires, share }) => ({
    product,
    units,
    kind,
    count,
    purchased,
    expires: expires !== null && purchased !== null && expires < purchased ? null : expires,
    remaining: share === null ? null : d(units).times(count).times(share),
  }));

/** Rows of packs with ids and places. */
export const packRows = (shapes: readonly PackShape[]): OwnedPack[] =>
  shapes.map((shape, index) => ({
    ...shape,
    id: `pack${index}`,
    source: { file: 'test.xlsx', sheet: 'Packs', row: index + 2 },
    spec: shape.kind === 'fixed' ? String(shape.units) : `${shape.kind}:${shape.units}`,
  }));

const share = maybe(one('0.9', '0.333', '1', '0').map(d));
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    activated: maybe(one('2026-08-31', '2026-09-15', '2026-10-31')),
    discount: share,
    own: share,
    voucher: maybe(one('10', '99999.99', '0.01').map(d)),
    taxRate: maybe(one('0.06', '0.013').map(d)),
    month: maybe(one('2026-10', '2026-12')),
  })
  .map(({ activated, discount, own, voucher, taxRate, month: of }) => ({
    ...NO_SETTINGS,
    activated: new Map(activated === undefined ? [] : [['iot.activated', activated] as const]),
    discount: discount ?? null,
    productDiscounts: new Map(
      own === undefined ? [] : [['tencent.voice.message', own] as const, ['alibaba.iot', own] as const],
    ),
    voucher: voucher ?? null,
    taxRate: taxRate ?? null,
    month: of ?? null,
  }));

export const anyChoices: fc.Arbitrary<Record<string, string>> = one<Record<string, string>>(
  {},
  { A10: 'difference-of-cuts' },
  { A6: 'half-up' },
  { A2: 'graduated', A5: 'exclusive', A9: 'messages-together' },
  { A14: 'whole-month', A17: 'not-charged', A19: 'closed' },
  { A21: 'empty' },
  { A22: 'one-to-one' },
);
