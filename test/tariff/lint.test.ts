import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/shared/decimal.ts';
import { buildCatalogue } from '../../src/shared/tariff/catalogue.ts';
import { coverPrice } from '../../src/shared/tariff/lint/coverPrice.ts';
import { type LintFinding, lintCatalogue } from '../../src/shared/tariff/lint.ts';
import { shipped, shippedFiles } from './shipped.ts';
import { words } from './words.ts';

/** A product of one item with these rates, and whatever else, among the shipped ones; what the lint says of it. */
function lint(product: object, today?: string): LintFinding[] {
  const vendor = { id: 'own', name: { en: 'Own', 'zh-CN': '自有' } };
  const documents = [{ id: 'd', title: { en: 'D', 'zh-CN': 'D' }, version: null, kind: 'document' }];
  const name = { en: 'Own line', 'zh-CN': '自有线路' };
  const products = [{ id: 'own.line', name, ...product }];
  const json = { schema: 'ratesheet-tariff/1', vendor, documents, products };
  const result = buildCatalogue([...shippedFiles(), { file: 'own.json', json }], new Map());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const findings = lintCatalogue(result.catalogue, today === undefined ? {} : { today });
  return findings.filter((finding) => finding.product === 'own.line');
}

const source = { document: 'd', section: '1' };
const rate = (price: string | null, dates: object = {}) => ({
  price: price === null ? null : { type: 'per-unit', price },
  ...dates,
  source,
});
const item = (...rates: object[]) => ({
  id: 'call',
  unit: 'minute',
  measure: { by: 'duration', roundUp: 'each-record' },
  rates,
});
const packs = (sizes: object[], more: object = {}) => ({
  unit: 'minute',
  serves: [{ item: 'call', ratio: '1' }],
  overflow: 'postpaid',
  sizes,
  source,
  ...more,
});
const brief = (findings: readonly LintFinding[]) => findings.map(({ code, params }) => [code, params]);

describe('lint of the shipped tariffs', () => {
  const findings = lintCatalogue(shipped(), { today: '2026-10-01' });
  const count = (code: string) => {
    const products = findings.filter((finding) => finding.code === code).map((finding) => finding.product);
    return Object.fromEntries(
      [...new Set(products)].map((id) => [id, products.filter((each) => each === id).length]),
    );
  };

  it('finds six dead zones for each of the eight products with volume tiers', () => {
    expect(count('lint-dead-zone')).toEqual({
      'alibaba.voice.notification.dedicated': 6,
      'alibaba.voice.code.dedicated': 6,
      'alibaba.voice.ivr': 6,
      'alibaba.voice.sip': 6,
      'alibaba.voice.dualcall': 6,
      'alibaba.voice.inbound': 6,
      'alibaba.voice.outbound': 6,
      'alibaba.voice.robot': 6,
    });
  });

  it('finds none of the dedicated products where their tiers are read as graduated', () => {
    const graduated = lintCatalogue(shipped({ A2: 'graduated' })).filter(
      ({ code }) => code === 'lint-dead-zone',
    );
    expect(graduated.filter(({ product }) => product.endsWith('.dedicated'))).toEqual([]);
    expect(graduated).toHaveLength(36);
  });

  it('finds nothing else but these', () => {
    const others = findings.filter(({ code }) => code !== 'lint-dead-zone');
    expect(others.map(({ code, product, params }) => [code, product, params])).toEqual([
      // 50 messages for 3.00, and 50 × 0.06 = 3.00.
      ['lint-pack-never-pays', 'alibaba.voice.code.public', { units: '50', price: '3.00', postpaid: '3.00' }],
      ['lint-pack-prices-open', 'alibaba.rtc', {}],
      ['lint-pack-prices-open', 'alibaba.iot', {}],
      ...[
        ['96,000', '99,000', '100,000', '10,080.00', '10,395.00', '10,000.00'],
        ['476,000', '499,000', '500,000', '47,600.00', '49,900.00', '47,500.00'],
        ['948,000', '999,000', '1,000,000', '90,060.00', '94,905.00', '90,000.00'],
        ['2,834,000', '2,999,000', '3,000,000', '255,060.00', '269,910.00', '255,000.00'],
      ].map(([from, to, cheaperAt, amountFrom, amountTo, amountCheaper]) => [
        'lint-pack-dead-zone',
        'tencent.voice.message',
        { from, to, cheaperAt, amountFrom, amountTo, amountCheaper },
      ]),
    ]);
    expect(findings.filter(({ level }) => level === 'warning')).toEqual([]);
  });

  it('finds prices missing where the public page is not believed', () => {
    const missing = lintCatalogue(shipped({ A21: 'empty' })).filter(
      ({ code }) => code === 'lint-price-missing',
    );
    expect(missing.map(({ item: id, params }) => [id, params?.from, params?.to])).toEqual(
      ['audio', 'video-sd', 'video-hd', 'video-fhd'].flatMap((id) => [
        [id, '…', '2021-10-21'],
        [id, '2021-10-22', '…'],
      ]),
    );
  });

  it('says all of it in both languages', () => {
    for (const finding of findings) {
      expect(words('en', finding)).toMatch(/^[^{}]+\.$/);
      expect(words('zh-CN', finding)).toMatch(/^[^{}]+。$/);
    }
  });
});

describe('versions of a rate', () => {
  it.each([
    ['follow one another', [rate('1', { to: '2026-03-31' }), rate('2', { from: '2026-04-01' })], []],
    [
      'leave days out',
      [rate('1', { to: '2026-03-31' }), rate('2', { from: '2026-04-05' })],
      [['lint-rate-gap', { from: '2026-04-01', to: '2026-04-04' }]],
    ],
    [
      'leave a day out over a leap day, whatever their order',
      [rate('2', { from: '2028-03-01' }), rate('1', { to: '2028-02-28' })],
      [['lint-rate-gap', { from: '2028-02-29', to: '2028-02-29' }]],
    ],
    [
      'share days',
      [rate('1', { to: '2026-04-01' }), rate('2', { from: '2026-04-01' })],
      [['lint-rate-overlap', { from: '2026-04-01', to: '2026-04-01' }]],
    ],
    [
      'share everything from a day on',
      [rate('1'), rate('2', { from: '2026-04-01' })],
      [['lint-rate-overlap', { from: '2026-04-01', to: '…' }]],
    ],
    ['share everything', [rate('1'), rate('2')], [['lint-rate-overlap', { from: '…', to: '…' }]]],
    [
      'lie within one another',
      [
        rate('1', { to: '2026-12-31' }),
        rate('2', { from: '2026-03-01', to: '2026-03-31' }),
        rate('3', { from: '2027-01-01' }),
      ],
      [['lint-rate-overlap', { from: '2026-03-01', to: '2026-03-31' }]],
    ],
  ])('%s', (_what, rates, expected) => {
    expect(brief(lint({ items: [item(...rates)] }))).toEqual(expected);
  });

  it.each([
    ['2026-03-31', []],
    ['2026-04-01', [['lint-rate-expired', { day: '2026-04-01', to: '2026-03-31' }]]],
    ['2025-12-31', [['lint-rate-not-yet', { day: '2025-12-31' }]]],
  ])('on %s', (today, expected) => {
    expect(
      brief(lint({ items: [item(rate('1', { from: '2026-01-01', to: '2026-03-31' }))] }, today)),
    ).toEqual(expected);
  });
});

describe('packs', () => {
  it.each([
    // At 0.1 a minute 100 minutes cost 10.00: a pack for 9.99 pays, one for 10 or more never does.
    ['9.99', []],
    ['10', [['lint-pack-never-pays', { units: '100', price: '10.00', postpaid: '10.00' }]]],
    ['10.5', [['lint-pack-never-pays', { units: '100', price: '10.50', postpaid: '10.00' }]]],
  ])('of 100 for %s', (price, expected) => {
    expect(brief(lint({ items: [item(rate('0.1'))], packs: packs([{ units: 100, price }]) }))).toEqual(
      expected,
    );
  });

  it('pay by the dearest tier and the item they save most on', () => {
    const tiers = {
      type: 'tiers',
      mode: 'graduated',
      tiers: [
        { upTo: 10, price: '0.1' },
        { upTo: null, price: '0.3' },
      ],
    };
    const hd = { ...item({ price: tiers, source }), id: 'video-hd' };
    const serves = [
      { item: 'call', ratio: '0.5' },
      { item: 'video-hd', ratio: '2' },
    ];
    // A pack minute serves two call minutes at 0.1, worth 0.2; or half an HD minute at 0.3, worth 0.15.
    const product = {
      items: [item(rate('0.1')), hd],
      packs: packs(
        [
          { units: 100, price: '20' },
          { units: 1000, price: '199.99' },
        ],
        { serves },
      ),
    };
    expect(brief(lint(product))).toEqual([
      ['lint-pack-never-pays', { units: '100', price: '20.00', postpaid: '20.00' }],
    ]);
  });

  it('are not judged against a price that is missing, nor where packs are all there is', () => {
    const sizes = packs([{ units: 100, price: '1000' }]);
    expect(brief(lint({ items: [item(rate(null))], packs: { ...sizes, overflow: 'unserved' } }))).toEqual([]);
    expect(brief(lint({ items: [item(rate(null))], packs: sizes }))).toEqual([
      ['lint-price-missing', { from: '…', to: '…' }],
    ]);
  });

  it('cost more than others that hold as much', () => {
    // 700 = 500 + 200 for 45 + 19 = 64; 500 = 200 × 3 for 57, more than 45.
    const sizes = [
      { units: 700, price: '65' },
      { units: 500, price: '45' },
      { units: 200, price: '19' },
    ];
    expect(brief(lint({ items: [item(rate('1'))], packs: packs(sizes) }))).toEqual([
      ['lint-pack-dearer', { units: '700', price: '65.00', others: '64.00' }],
    ]);
  });

  it('cost more than a larger or a custom one, but trial packs don’t count', () => {
    const sizes = [
      { units: 1000, price: '40' },
      { units: 500, price: '45' },
      { units: 100, price: '1', trial: true },
    ];
    expect(brief(lint({ items: [item(rate('1'))], packs: packs(sizes) }))).toEqual([
      ['lint-pack-dearer', { units: '500', price: '45.00', others: '40.00' }],
    ]);
    const custom = { step: 300, tiers: [{ below: null, price: '0.03' }] };
    // 500 needs two steps of 300: 600 × 0.03 = 18. 1,000 needs 1,200 × 0.03 = 36.
    expect(brief(lint({ items: [item(rate('1'))], packs: packs(sizes, { custom }) }))).toEqual([
      ['lint-pack-dearer', { units: '1,000', price: '40.00', others: '36.00' }],
      ['lint-pack-dearer', { units: '500', price: '45.00', others: '18.00' }],
    ]);
  });

  it('without a price are named', () => {
    const sizes = packs([{ units: 1000, price: null }]);
    expect(brief(lint({ items: [item(rate('1'))], packs: sizes }))).toEqual([
      ['lint-pack-price-missing', { units: '1,000' }],
    ]);
  });

  it.each([
    // Nine packs of 5,000 serve 45,000 for 3,825, less than one of 50,000 for 4,100.
    [45_000, '3825'],
    [50_000, '4100'],
    [506_200, '38035'],
    [1, '5'],
  ])('of public notifications cover %s for %s', (units, price) => {
    const p1 = [
      [500_000, '37500'],
      [100_000, '8000'],
      [50_000, '4100'],
      [5000, '425'],
      [500, '45'],
      [50, '5'],
    ] as const;
    const offers = p1.map(([size, each]) => ({ units: size, price: new Decimal(each) }));
    expect(coverPrice(offers, units)?.toString()).toBe(price);
  });
});

describe('tables and names', () => {
  it('a row that another holds for less is never used', () => {
    const rows = [
      { capacity: 100, qps: 5, price: '10' },
      { capacity: 200, qps: 5, price: '9' },
      { capacity: 100, qps: 10, price: '12' },
    ];
    const price = { type: 'table', rows, change: 'list-difference-per-month', releaseAfterDays: 7 };
    const table = {
      id: 'instance',
      unit: 'month',
      measure: { by: 'instance-months' },
      rates: [{ price, source }],
    };
    expect(brief(lint({ items: [table] }))).toEqual([
      [
        'lint-row-pointless',
        {
          capacity: '100',
          qps: '5',
          price: '10.00',
          otherCapacity: '200',
          otherQps: '5',
          otherPrice: '9.00',
        },
      ],
    ]);
  });

  it('a name that also means another product cannot be read', () => {
    const product = { name: { en: 'VOICE  ivr', 'zh-CN': '自有' }, items: [item(rate('1'))] };
    expect(brief(lint(product))).toEqual([
      ['lint-name-clash', { name: 'Voice IVR', other: 'alibaba.voice.ivr' }],
    ]);
  });

  it('a word that two items share names neither', () => {
    const other = { ...item(rate('1')), id: 'asr', aliases: ['通话费用'] };
    expect(brief(lint({ items: [item(rate('1')), other] }))).toEqual([
      ['lint-item-name-clash', { name: '通话费用', other: 'call' }],
    ]);
  });
});
