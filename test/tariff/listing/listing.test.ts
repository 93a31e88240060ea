import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/shared/decimal.ts';
import { openTariffs } from '../../../src/shared/tariff/catalogue.ts';
import { productListing } from '../../../src/shared/tariff/listing/listing.ts';
import type {
  Around,
  Figure,
  ListedGroup,
  ListedRow,
  Per,
  RowLabel,
} from '../../../src/shared/tariff/listing/types.ts';
import type { Catalogue } from '../../../src/shared/tariff/types.ts';
import { productOf, shipped, shippedFiles } from '../shipped.ts';

const NOTHING_AROUND: Around = { months: null, packs: [], filled: new Map(), own: new Map() };
const OCTOBER: Around = { ...NOTHING_AROUND, months: { first: '2026-10', last: '2026-10' } };

function list(id: string, around: Around = OCTOBER, catalogue: Catalogue = shipped()) {
  return productListing(productOf(catalogue, id), catalogue.units, around);
}

const labelText = (label: RowLabel): string => {
  switch (label.kind) {
    case 'item':
      return label.name.en;
    case 'tier':
      return `${label.above}..${label.upTo ?? ''}`;
    case 'tier-entry':
      return `enter ${label.above}`;
    case 'region':
      return label.region;
    case 'instance':
      return `${label.capacity}x${label.qps}${label.oncePerUser ? ' once' : ''}`;
    case 'pack':
      return `${label.size} ${label.units} ${label.unit.en}${label.trial ? ' trial' : ''}`;
    case 'custom-tier':
      return `${label.from}..<${label.below ?? ''} by ${label.step}`;
    default:
      return label.kind;
  }
};

const figureText = (figure: Figure): string => {
  switch (figure.kind) {
    case 'money':
      return `¥${figure.amount}`;
    case 'number':
      return figure.value.toString();
    case 'shortfall':
      return `less ${figure.of.map((name) => name.en).join()}`;
    default:
      return figure.kind;
  }
};

const perText = (per: Per | null): string => {
  if (per === null) return '';
  if (per.kind === 'units' || per.kind === 'started-block') return `${per.kind} ${per.units} ${per.unit.en}`;
  return per.kind === 'free' ? `free ${per.unit.en} ${per.firstMonths} ${per.together}` : per.kind;
};

const rowText = (row: ListedRow): string =>
  [labelText(row.label), figureText(row.figure), perText(row.per), row.from ?? '', row.to ?? '']
    .concat(row.inForce ? [] : ['past'])
    .join(' | ');

function groupText({ kind, years, entries }: ListedGroup): string[] {
  const head = years === null ? kind : `${kind} ${years}y`;
  return [
    head,
    ...entries.flatMap(({ heading, rows }) => [
      ...(heading === null ? [] : [`# ${heading.name.en} ${heading.mode}`]),
      ...rows.map(rowText),
    ]),
  ];
}

const text = (id: string, around?: Around, catalogue?: Catalogue): string[] =>
  list(id, around, catalogue).groups.flatMap(groupText);

/** Every figure as the price documents have it. */
describe('what a product costs', () => {
  it.each([
    [
      'volume tiers, rent and packs',
      'alibaba.voice.notification.dedicated',
      [
        'usage-after-packs',
        'Rent | ¥35 | number-month |  | ',
        '# Call volume',
        '0..50000 | ¥0.11 | units 1 min |  | ',
        '50000..100000 | ¥0.108 | units 1 min |  | ',
        '100000..500000 | ¥0.104 | units 1 min |  | ',
        '500000..1000000 | ¥0.1 | units 1 min |  | ',
        '1000000..5000000 | ¥0.096 | units 1 min |  | ',
        '5000000..10000000 | ¥0.092 | units 1 min |  | ',
        '10000000.. | ¥0.088 | units 1 min |  | ',
        'packs 1y',
        'fixed 500000 min | ¥42500 | pack |  | ',
        'fixed 50000 min | ¥4500 | pack |  | ',
        'fixed 5000 min | ¥475 | pack |  | ',
        'fixed 500 min | ¥50 | pack |  | ',
        'fixed 3 min trial | ¥0.3 | pack |  | ',
      ],
    ],
    [
      'a promised minimum',
      'alibaba.voice.sip400',
      [
        'usage',
        'Call | ¥0.11 | units 1 min |  | ',
        '# Minimum shortfall',
        'Minimum | less Call | number-month |  | ',
        'least-promised | ¥120 | number-month |  | ',
        'most-promised | ¥200000 | number-month |  | ',
      ],
    ],
    [
      'regions',
      'alibaba.voice.code.intl',
      [
        'usage',
        '# Message by-region',
        ...['HK | ¥0.091', 'SG | ¥0.025', 'US | ¥0.023', 'GB | ¥0.03', 'CA | ¥0.023'].map(
          (row) => `${row} | units 1 msg |  | `,
        ),
        ...['KR | ¥0.066', 'VN | ¥0.187'].map((row) => `${row} | units 1 msg |  | `),
      ],
    ],
    [
      'packs only, custom packs',
      'tencent.voice.message',
      [
        'usage-by-packs',
        'Rent | ¥50 | number-month |  | ',
        'Call | packs-only | units 1 min |  | ',
        'packs 1y',
        'fixed 3000000 min | ¥255000 | pack |  | ',
        'fixed 1000000 min | ¥90000 | pack |  | ',
        'fixed 500000 min | ¥47500 | pack |  | ',
        'fixed 100000 min | ¥10000 | pack |  | ',
        'fixed 10000 min | ¥1050 | pack |  | ',
        'custom-packs 1y',
        '1000..<10000 by 1000 | ¥0.11 | units 1 min |  | ',
        '10000..<100000 by 1000 | ¥0.105 | units 1 min |  | ',
        '100000..<500000 by 1000 | ¥0.1 | units 1 min |  | ',
        '500000..<1000000 by 1000 | ¥0.095 | units 1 min |  | ',
        '1000000..<3000000 by 1000 | ¥0.09 | units 1 min |  | ',
        '3000000..< by 1000 | ¥0.085 | units 1 min |  | ',
      ],
    ],
    [
      'graduated tiers, allowances, packs of any size',
      'alibaba.iot',
      [
        'usage-after-packs',
        '# Message graduated',
        '0..100000000 | ¥1.8 | units 1000000 msg |  | ',
        '100000000..1000000000 | ¥1.4 | units 1000000 msg |  | ',
        '1000000000.. | ¥1 | units 1000000 msg |  | ',
        'Connection | ¥1 | units 1000000 min |  | ',
        'OTA | ¥0.2 | units 1 success |  | ',
        'allowances',
        'Message | 1000000 | free msg 2 false |  | ',
        'Connection | 1000000 | free min 2 false |  | ',
        'OTA | 100 | free success null false |  | ',
        'packs 1y',
        'any-size | empty | pack |  | ',
      ],
    ],
    [
      'versions, the newest first, and pack ratios',
      'alibaba.rtc',
      [
        'usage-after-packs',
        'Audio | ¥6 | units 1000 min | 2021-10-22 | ',
        'Audio | ¥8 | units 1000 min |  | 2021-10-21 | past',
        'SD video | ¥12 | units 1000 min | 2021-10-22 | ',
        'SD video | ¥16 | units 1000 min |  | 2021-10-21 | past',
        'HD video | ¥24 | units 1000 min | 2021-10-22 | ',
        'HD video | ¥32 | units 1000 min |  | 2021-10-21 | past',
        'FHD video | ¥90 | units 1000 min | 2021-10-22 | ',
        'FHD video | ¥120 | units 1000 min |  | 2021-10-21 | past',
        'packs 1y',
        'any-size | empty | pack |  | ',
        'ratios',
        'Audio | 0.25 | units 1 min |  | ',
        'SD video | 0.5 | units 1 min |  | ',
        'HD video | 1 | units 1 min |  | ',
        'FHD video | 3.75 | units 1 min |  | ',
      ],
    ],
  ])('%s', (_, id, rows) => {
    expect(text(id)).toEqual(rows);
  });

  it('a factor stands under the tiers that it multiplies: dual calls cost twice', () => {
    expect(text('alibaba.voice.dualcall').slice(1, 4)).toEqual([
      'Rent | ¥35 | number-month |  | ',
      '# Call volume',
      '0..50000 | ¥0.11 | units 1 min |  | ',
    ]);
    expect(text('alibaba.voice.dualcall')).toContain('factor | 2 | times-price |  | ');
  });

  it('the fifteen rows of a table, the first one once per user', () => {
    const rows = text('alibaba.imagesearch').slice(2);
    expect(rows).toHaveLength(15);
    expect(rows[0]).toBe('100000x1 once | ¥980 | month |  | ');
    expect(rows[14]).toBe('50000000x10 | ¥72200 | month |  | ');
  });
});

describe('versions that hold', () => {
  const audio = (months: Around['months']) =>
    text('alibaba.rtc', { ...NOTHING_AROUND, months })
      .slice(1, 3)
      .map((row) => (row.endsWith('past') ? '' : row.slice(8, 10)));
  it.each([
    ['a month with both', { first: '2021-10', last: '2021-10' }, ['¥6', '¥8']],
    ['before the change', { first: '2021-09', last: '2021-09' }, ['', '¥8']],
    ['after it', { first: '2021-11', last: '2026-10' }, ['¥6', '']],
    ['no month: the latest', null, ['¥6', '']],
  ] as const)('%s', (_, months, holding) => {
    expect(audio(months)).toEqual(holding);
  });
});

/** An estimate that has packs of 300,000 and 500,000 minutes and pays 5,400 for the first. */
const OWNED: Around = {
  ...OCTOBER,
  packs: [
    { spec: '300000', kind: 'fixed', units: 300_000 },
    { spec: '500000', kind: 'fixed', units: 500_000 },
  ],
  filled: new Map([['300000', new Decimal(5400)]]),
};

describe('packs without public prices', () => {
  const packs = (around: Around, catalogue?: Catalogue) =>
    list('alibaba.rtc', around, catalogue)
      .groups.flatMap(({ entries }) => entries.flatMap(({ rows }) => rows))
      .filter(({ pack }) => pack !== null)
      .map((row) => [row.pack?.spec, figureText(row.figure), row.pack?.origin, row.pack?.isOpen]);

  it('that the estimate has are rows, and the one it prices says so', () => {
    expect(packs(OWNED)).toEqual([
      ['500000', 'empty', 'nobody', true],
      ['300000', '¥5400', 'estimate', true],
    ]);
  });

  it('take the price of the user’s own file, and the estimate’s before it', () => {
    const file = {
      schema: 'ratesheet-own/1',
      packPrices: [
        { product: 'alibaba.rtc', units: 300_000, price: '5000' },
        { product: 'alibaba.rtc', units: 500_000, price: '9000' },
      ],
    };
    const opened = openTariffs([...shippedFiles(), { file: 'own.json', json: file }]);
    const compiled = opened.ok ? opened.tariffs.catalogue(new Map()) : opened;
    if (!compiled.ok) throw new Error('refused');
    const own = new Map([
      [300_000, new Decimal(5000)],
      [500_000, new Decimal(9000)],
    ]);
    expect(packs({ ...OWNED, own }, compiled.catalogue)).toEqual([
      ['500000', '¥9000', 'own', true],
      ['300000', '¥5400', 'estimate', true],
    ]);
  });

  it('a shipped price is not to be filled in; a price for this estimate is, over it', () => {
    const around: Around = { ...OCTOBER, filled: new Map([['10000', new Decimal(1000)]]) };
    const rows = list('tencent.voice.message', around).groups.find(({ kind }) => kind === 'packs')?.entries;
    const found = (rows ?? [])
      .flatMap((entry) => entry.rows)
      .map(({ pack, figure }) => [figureText(figure), pack?.origin, pack?.isOpen]);
    expect(found.slice(-2)).toEqual([
      ['¥10000', 'tariff', false],
      ['¥1000', 'estimate', true],
    ]);
  });

  it('a custom pack is a row only where its price is filled in', () => {
    const pack = { spec: 'custom:96000', kind: 'custom', units: 96_000 } as const;
    const rows = (around: Around) => text('tencent.voice.message', around);
    expect(rows({ ...OCTOBER, packs: [pack] }).filter((row) => row.startsWith('custom 96000'))).toEqual([]);
    const filled = new Map([['custom:96000', new Decimal(9500)]]);
    expect(rows({ ...OCTOBER, packs: [pack], filled })).toContain('custom 96000 min | ¥9500 | pack |  | ');
  });
});

describe('empty prices', () => {
  it.each([
    ['RTC without packs: packs of any size', 'alibaba.rtc', OCTOBER, {}, 1],
    ['RTC with one priced pack and one without', 'alibaba.rtc', OWNED, {}, 1],
    ['RTC rates left empty: four that hold, and the packs', 'alibaba.rtc', OCTOBER, { A21: 'empty' }, 5],
    ['OTA packs', 'alibaba.iot', OCTOBER, {}, 1],
    ['calls by packs only have no price to fill in', 'tencent.voice.message', OCTOBER, {}, 0],
    ['voice', 'alibaba.voice.ivr', OCTOBER, {}, 0],
  ])('%s', (_, id, around, choices, empty) => {
    expect(list(id, around, shipped(choices)).empty).toBe(empty);
  });
});

it('every row has a source among its product’s documents, and a key of its own', () => {
  const catalogue = shipped();
  for (const product of catalogue.products.values()) {
    const rows = productListing(product, catalogue.units, OWNED).groups.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.rows),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ source }) => !product.documents.has(source.document))).toEqual([]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  }
});
