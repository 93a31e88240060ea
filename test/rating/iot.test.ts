import { describe, expect, it } from 'vitest';
import {
  amounts,
  briefs,
  d,
  flagCodes,
  left,
  pack,
  poolOf,
  poolTexts,
  price,
  results,
  type ShortLine,
  totalTexts,
} from './support.ts';

/** Alibaba Cloud IoT Platform, document 003. Its worked examples first, as the document prints them. */

const product = 'alibaba.iot';
const month = '2026-09';
const message = (quantity: number | string, more: Partial<ShortLine> = {}): ShortLine => ({
  product,
  item: 'message',
  month,
  quantity,
  ...more,
});
const minutes = (quantity: number | string, more: Partial<ShortLine> = {}): ShortLine => ({
  product,
  item: 'connection',
  month,
  quantity,
  ...more,
});
const ota = (quantity: number | string, more: Partial<ShortLine> = {}): ShortLine => ({
  product,
  item: 'ota',
  month,
  quantity,
  ...more,
});

const DEVICE_MINUTES = 60 * 8 * 30 * 10_000; // 144,000,000
const sized = (value: string, more: Partial<ShortLine> = {}): ShortLine => ({
  product,
  item: 'message',
  month,
  count: DEVICE_MINUTES,
  size: { value, unit: 'KB' },
  ...more,
});

describe('the worked examples: 10,000 devices, 8 h a day, 30 days', () => {
  it.each<[string, ShortLine[], string[], string]>([
    [
      '1: 100 × 1.8 + 44 × 1.4 = 241.6; 144 × 1',
      [sized('0.5'), minutes(DEVICE_MINUTES)],
      ['241.60', '144.00'],
      '385.6',
    ],
    [
      '2: 288 million: 180 + 188 × 1.4 = 443.2; 144',
      [sized('0.5'), sized('0.4', { interface: 'Sub' }), minutes(DEVICE_MINUTES)],
      ['443.20', '144.00'],
      '587.2',
    ],
    [
      '3: 0.6 KB counts two: 432 million: 180 + 332 × 1.4 = 644.8; 144',
      [sized('0.6'), sized('0.4', { interface: 'Sub' }), minutes(DEVICE_MINUTES)],
      ['644.80', '144.00'],
      '788.8',
    ],
  ])('%s', (_, lines, pools, list) => {
    const rated = price({ lines });
    expect([rated.pools.map(({ amount }) => amount?.toFixed(2)), totalTexts(rated).list]).toEqual([
      pools,
      list,
    ]);
  });
  it('1 day by day: 20 × 4.8 × 1.8 = 8.64; the day across the bound 4 × 1.8 + 0.8 × 1.4 = 8.32; 9 × 4.8 × 1.4 = 6.72', () => {
    const lines = Array.from({ length: 30 }, (_, day) =>
      message(4_800_000, { date: `2026-09-${String(day + 1).padStart(2, '0')}` }),
    );
    expect(amounts(price({ lines }))).toEqual([...Array(20).fill('8.64'), '8.32', ...Array(9).fill('6.72')]);
  });
  it('a package of 450 MB counts 5 for one device and 50 for ten', () => {
    const lines = [1, 10].map((count) => ({
      product,
      item: 'ota',
      month,
      count,
      size: { value: '450', unit: 'MB' },
    }));
    expect(results(price({ lines })).map(({ split }) => split.quantity.toString())).toEqual(['5', '50']);
  });
  it('18:23:15–18:25:10 is 3 minutes; two connections within 18:23 are 1', () => {
    const lines = [
      ['a', '18:23:15', '18:25:10'],
      ['b', '18:23:15', '18:23:35'],
      ['b', '18:23:40', '18:23:59'],
    ].map(([device = '', start, end]) => ({
      product,
      item: 'connection',
      connection: { device, start: `2019-01-21T${start}`, end: `2019-01-21T${end}` },
    }));
    expect(results(price({ lines })).map(({ split }) => split.quantity.toString())).toEqual(['3', '1', '0']);
  });
});

describe('message tiers, graduated, per million', () => {
  it.each<[string, number, string, string]>([
    ['1.8 × 99.999999 = 179.9999982', 99_999_999, '179.99', '179.9999982'],
    ['1.8 × 100', 100_000_000, '180.00', '180'],
    ['180 + 0.0000014', 100_000_001, '180.00', '180.0000014'],
    ['180 + 0.01 × 1.4 = 180.014', 100_010_000, '180.01', '180.014'],
    ['180 + 899.999999 × 1.4 = 1,439.9999986', 999_999_999, '1439.99', '1439.9999986'],
    ['180 + 900 × 1.4', 1_000_000_000, '1440.00', '1440'],
    ['1,440 + 0.000001', 1_000_000_001, '1440.00', '1440.000001'],
    ['1,440 + 0.01 × 1', 1_000_010_000, '1440.01', '1440.01'],
    ['1,440 + 1,000', 2_000_000_000, '2440.00', '2440'],
    ['less than a million by the exact number: 0.012345 × 1.8 = 0.022221', 12_345, '0.02', '0.022221'],
  ])('%s', (_, quantity, amount, exact) => {
    const pool = poolOf(price({ lines: [message(quantity)] }), 'message');
    expect([pool.amount?.toFixed(2), pool.exact?.toFixed()]).toEqual([amount, exact]);
  });
});

describe('a message of B bytes counts max(1, ceil(B / 512))', () => {
  it.each<[string, string, string | null, number, string]>([
    ['0 bytes', '0', null, 1, '1'],
    ['1 byte', '1', null, 1, '1'],
    ['512', '512', null, 1, '1'],
    ['513', '513', null, 1, '2'],
    ['1,024', '1024', null, 1, '2'],
    ['1,025', '1025', null, 1, '3'],
    ['512 bytes, three messages', '512', 'byte', 3, '3'],
    ['513 bytes, three messages', '513', 'byte', 3, '6'],
    ['0.5 KB', '0.5', 'KB', 1, '1'],
    ['0.6 KB = 614.4 bytes', '0.6', 'KB', 1, '2'],
    ['0.501 KB = 513.024 bytes', '0.501', 'KB', 1, '2'],
    ['1 MB = 1,048,576 bytes', '1', 'MB', 1, '2048'],
  ])('%s', (_, value, unit, count, expected) => {
    const rated = price({ lines: [{ product, item: 'message', month, count, size: { value, unit } }] });
    expect(results(rated).map(({ split }) => split.quantity.toString())).toEqual([expected]);
  });
  it.each<[string, Partial<ShortLine>, string]>([
    [
      'quantity with a size means messages: 3 × 2',
      { quantity: 3, size: { value: '513', unit: null } },
      'priced 6=0+0+6+0 0.00',
    ],
    ['both, alike', { quantity: 3, count: 3, size: { value: '513', unit: null } }, 'priced 6=0+0+6+0 0.00'],
    ['both, different', { quantity: 3, count: 4, size: { value: '513', unit: null } }, 'invalid 0=0+0+0+0 -'],
    ['a size alone is one message', { size: { value: '513', unit: null } }, 'priced 2=0+0+2+0 0.00'],
    ['quantity without a size is billable already', { quantity: 3 }, 'priced 3=0+0+3+0 0.00'],
    ['half a message', { quantity: '2.5' }, 'invalid 0=0+0+0+0 -'],
    [
      'half a message with a size',
      { quantity: '2.5', size: { value: '513', unit: null } },
      'invalid 0=0+0+0+0 -',
    ],
    ['a size in minutes', { quantity: 1, size: { value: '5', unit: 'minute' } }, 'invalid 0=0+0+0+0 -'],
  ])('%s', (_, more, expected) => {
    expect(briefs(price({ lines: [{ product, item: 'message', month, ...more }] }))).toEqual([expected]);
  });
});

describe('interfaces: charged or free by the list of the document', () => {
  const FREE = [
    'Connect',
    'Connect ACK',
    'Disconnect',
    'PingReq',
    'PingResp',
    'Publish ACK',
    'Subscribe',
    'Subscribe ACK',
    'Unsubscribe',
    'Unsubscribe ACK',
    '规则引擎数据流转转发消息',
  ];
  const NOTED = [
    'IOT_CMP_Register',
    'IOT_MQTT_Subscribe',
    'IOT_Gateway_Subscribe',
    'IOT_Gateway_RRPC_Register',
  ];
  const CHARGED = [
    ...[
      'IOT_CMP_OTA_Start',
      'IOT_CMP_OTA_Get_Config',
      'IOT_CMP_OTA_Request_Image',
      'IOT_CMP_Send',
      'IOT_MQTT_Publish',
    ],
    ...['IOT_OTA_ReportVersion', 'IOT_OTA_RequestImage', 'IOT_OTA_ReportProgress', 'IOT_OTA_GetConfig'],
    ...[
      'IOT_Shadow_Construct',
      'IOT_Shadow_RegisterAttribute',
      'IOT_Shadow_Push',
      'IOT_Shadow_Push_Async',
      'IOT_Shadow_Pull',
    ],
    ...['IOT_Subdevice_Register', 'IOT_Subdevice_Unregister', 'IOT_Subdevice_Login', 'IOT_Subdevice_Logout'],
    ...[
      'IOT_Gateway_Get_TOPO',
      'IOT_Gateway_Get_Config',
      'IOT_Gateway_Publish_Found_List',
      'IOT_Gateway_Publish',
      'IOT_Gateway_RRPC_Response',
    ],
    ...[
      'linkkit_answer_service',
      'linkkit_invoke_raw_service',
      'linkkit_trigger_event',
      'linkkit_invoke_fota_service',
    ],
    ...[
      'linkkit_invoke_cota_get_config',
      'linkkit_invoke_cota_service',
      'IOT_CoAP_SendMessage',
      'IOT_HTTP_SendMessage',
    ],
    ...[
      'Pub',
      'PubBroadcast',
      'RRpc',
      'DeleteDevice',
      'DisableThing',
      'EnableThing',
      'NotifyAddThingTopo',
      'UpdateDeviceShadow',
    ],
    ...['InvokeThingService', 'InvokeThingsService', 'SetDeviceProperty', 'SetDevicesProperty', 'Sub'],
  ];
  const free = 'free 1000000=1000000+0+0+0 0.00';
  const charged = 'priced 1000000=0+0+1000000+0 1.80';
  it.each<[string, string, string[]]>([
    ...FREE.map((name): [string, string, string[]] => [name, free, []]),
    ...NOTED.map((name): [string, string, string[]] => [name, free, ['interface-receives-charged']]),
    ...CHARGED.map((name): [string, string, string[]] => [name, charged, []]),
    ['SUBSCRIBE', free, []],
    ['SUB', charged, []],
    ['sub', charged, []],
    [' connect  ack ', free, []],
    ['iot_cmp_register', free, ['interface-receives-charged']],
    ['Teleport', charged, ['interface-unknown']],
    ['Connect again', charged, ['interface-unknown']],
    ['Publish', charged, []],
    ['constructor', charged, ['interface-unknown']],
    ['.*', charged, ['interface-unknown']],
  ])('%s: %s', (name, expected, flags) => {
    const rated = price({ lines: [message(1_000_000, { interface: name })] });
    expect([briefs(rated), flagCodes(rated)]).toEqual([[expected], [flags]]);
  });
  it.each(['coap', 'http', 'sub-device', 'mqtt'])('messages over %s are charged', (protocol) => {
    expect(briefs(price({ lines: [message(1_000_000, { protocol })] }))).toEqual([charged]);
  });
});

describe('allowance: 1,000,000 in each of the first two calendar months from activation [A9]', () => {
  const months = ['2026-08', '2026-09', '2026-10', '2026-11'];
  const freeBy = (
    item: string,
    quantities: number[],
    activated: string | null,
    choices: Record<string, string> = {},
  ): string[] => {
    const lines = quantities.map((quantity, nth) => ({ product, item, month: months[nth] ?? '', quantity }));
    const settings = {
      activated: new Map(activated === null ? [] : [['iot.activated', activated] as const]),
    };
    return results(price({ lines, settings, choices })).map(({ split }) => split.free.toString());
  };
  const all = [1_500_000, 1_500_000, 1_500_000, 1_500_000];
  it.each<[string, number[], string | null, string[], string[]]>([
    [
      'activated on the 1st of September',
      all,
      '2026-09-01',
      ['0', '1000000', '1000000', '0'],
      ['0', '1000000', '0', '0'],
    ],
    [
      'on the last day of September',
      all,
      '2026-09-30',
      ['0', '1000000', '1000000', '0'],
      ['0', '1000000', '0', '0'],
    ],
    [
      'in July: August is the second month',
      all,
      '2026-07-31',
      ['1000000', '0', '0', '0'],
      ['1000000', '0', '0', '0'],
    ],
    ['in June', all, '2026-06-30', ['0', '0', '0', '0'], ['0', '0', '0', '0']],
    ['no activation day: none', all, null, ['0', '0', '0', '0'], ['0', '0', '0', '0']],
    [
      '600,000 then 1,500,000: 600,000 and 1,000,000, or 400,000 together',
      [0, 600_000, 1_500_000, 5],
      '2026-09-20',
      ['0', '600000', '1000000', '0'],
      ['0', '600000', '400000', '0'],
    ],
    [
      'exactly a million',
      [0, 1_000_000, 1_000_001, 0],
      '2026-09-20',
      ['0', '1000000', '1000000', '0'],
      ['0', '1000000', '0', '0'],
    ],
  ])('messages, %s', (_, quantities, activated, each, together) => {
    expect([
      freeBy('message', quantities, activated),
      freeBy('message', quantities, activated, { A9: 'messages-together' }),
    ]).toEqual([each, together]);
  });
  it.each([{}, { A9: 'messages-together' }])(
    'connection minutes have theirs in each month: %o',
    (choices) => {
      expect(freeBy('connection', all, '2026-09-20', choices)).toEqual(['0', '1000000', '1000000', '0']);
    },
  );
  it('what it leaves is priced: 0.5 × 1.8 and 1.1 × 1.8 = 1.98 together', () => {
    const lines = [message(600_000), message(1_500_000, { month: '2026-10' })];
    const settings = { activated: new Map([['iot.activated', '2026-09-20']]) };
    expect([
      amounts(price({ lines, settings })),
      amounts(price({ lines, settings, choices: { A9: 'messages-together' } })),
    ]).toEqual([
      ['0.00', '0.90'],
      ['0.00', '1.98'],
    ]);
  });
  it('over new year', () => {
    const lines = ['2026-12', '2027-01', '2027-02'].map((each) => message(1_000_000, { month: each }));
    const settings = { activated: new Map([['iot.activated', '2026-12-31']]) };
    expect(amounts(price({ lines, settings }))).toEqual(['0.00', '0.00', '1.80']);
  });
  it('is spent by date, undated last, and not by what is free or has its own price', () => {
    const lines = [
      message(700_000),
      message(600_000, { date: '2026-09-20' }),
      message(900_000, { date: '2026-09-01', interface: 'Connect' }),
      message(900_000, { date: '2026-09-01', unitPrice: '0.000001' }),
    ];
    const settings = { activated: new Map([['iot.activated', '2026-09-20']]) };
    expect(briefs(price({ lines, settings }))).toEqual([
      'priced 700000=400000+0+300000+0 0.54',
      'free 600000=600000+0+0+0 0.00',
      'free 900000=900000+0+0+0 0.00',
      'priced 900000=0+0+900000+0 0.90',
    ]);
  });
  it('does not fill tiers: 101 million less 1 are 100 × 1.8', () => {
    const settings = { activated: new Map([['iot.activated', '2026-09-20']]) };
    expect(amounts(price({ lines: [message(101_000_000)], settings }))).toEqual(['180.00']);
  });
});

describe('OTA: 100 successes free a month, then 0.2', () => {
  it.each<[string, ShortLine[], string[]]>([
    ['100', [ota(100)], ['free 100=100+0+0+0 0.00']],
    ['101', [ota(101)], ['priced 101=100+0+1+0 0.20']],
    ['50 × 0.2', [ota(150)], ['priced 150=100+0+50+0 10.00']],
    [
      'not carried over',
      [ota(10), ota(150, { month: '2026-10' })],
      ['free 10=10+0+0+0 0.00', 'priced 150=100+0+50+0 10.00'],
    ],
    ['60 and 60', [ota(60), ota(60)], ['free 60=60+0+0+0 0.00', 'priced 60=40+0+20+0 4.00']],
    ['half a success', [ota('3.5')], ['invalid 0=0+0+0+0 -']],
  ])('%s', (_, lines, expected) => {
    expect(briefs(price({ lines }))).toEqual(expected);
  });
  it.each<[string, string, string | null, number, string]>([
    ['0 MB', '0', null, 1, '1'],
    ['100 MB', '100', null, 1, '1'],
    ['100.01 MB', '100.01', null, 1, '2'],
    ['104,857,600 bytes = 100 MB', '104857600', 'byte', 1, '1'],
    ['104,857,601 bytes', '104857601', 'byte', 1, '2'],
    ['102,400 KB = 100 MB', '102400', 'KB', 1, '1'],
    ['102,401 KB', '102401', 'KB', 1, '2'],
    ['1 GB = 1,024 MB', '1', 'GB', 1, '11'],
    ['450 MB on ten devices', '450', 'MB', 10, '50'],
    ['no device succeeded', '450', 'MB', 0, '0'],
  ])('%s', (_, value, unit, count, expected) => {
    const rated = price({ lines: [{ product, item: 'ota', month, count, size: { value, unit } }] });
    expect(results(rated).map(({ split }) => split.quantity.toString())).toEqual([expected]);
  });
  it('packs of any size come after the allowance: 150 − 100 − 30 = 20 × 0.2; messages get nothing of them', () => {
    const rated = price({ lines: [ota(150), message(1_000_000)], packs: [pack({ product, units: 30 })] });
    expect([briefs(rated), left(rated)]).toEqual([
      ['priced 150=100+30+20+0 4.00', 'priced 1000000=0+0+1000000+0 1.80'],
      ['0'],
    ]);
  });
  it('their price is not public', () => {
    const rated = price({ lines: [ota(1)], packs: [pack({ product, units: 30, purchased: '2026-09-01' })] });
    expect([rated.purchases.map(({ amount }) => amount), totalTexts(rated).unpriced]).toEqual([[null], 1]);
  });
});

describe('settled by the day [A10]', () => {
  const days = (quantities: number[]): ShortLine[] =>
    quantities.map((quantity, nth) => minutes(quantity, { date: `2026-09-0${nth + 1}` }));
  const both = (lines: ShortLine[], choices: Record<string, string> = {}) =>
    ['cut-difference', 'difference-of-cuts'].map((A10) =>
      amounts(price({ lines, choices: { ...choices, A10 } })),
    );
  it.each<[string, ShortLine[], Record<string, string>, string[], string[]]>([
    [
      '5,500 a day: 0.0055 → 0.00 each; cumulative 0.0055, 0.011: 0.00, 0.01',
      days([5500, 5500]),
      {},
      ['0.00', '0.00'],
      ['0.00', '0.01'],
    ],
    [
      '15,500, 15,500: 0.0155 → 0.01 each; cumulative 0.01, 0.03',
      days([15_500, 15_500]),
      {},
      ['0.01', '0.01'],
      ['0.01', '0.02'],
    ],
    [
      'one day, two lines: cumulative 0.0055, 0.011 within the day',
      days([5500]).concat(days([5500])),
      {},
      ['0.00', '0.01'],
      ['0.00', '0.01'],
    ],
    [
      'an undated line is a day after the last',
      [minutes(5500), ...days([5500])],
      {},
      ['0.00', '0.00'],
      ['0.01', '0.00'],
    ],
    [
      'two undated lines are one day [A11]',
      [minutes(5500), minutes(5500)],
      {},
      ['0.00', '0.01'],
      ['0.00', '0.01'],
    ],
    [
      'half up [A6]: 0.0055 → 0.01 each; cumulative 0.01, 0.01',
      days([5500, 5500]),
      { A6: 'half-up' },
      ['0.01', '0.01'],
      ['0.01', '0.00'],
    ],
    [
      'days of two months',
      [...days([5500]), minutes(5500, { month: '2026-10', date: '2026-10-01' })],
      {},
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ],
  ])('%s', (_, lines, choices, cutDifference, differenceOfCuts) => {
    expect(both(lines, choices)).toEqual([cutDifference, differenceOfCuts]);
  });
  it('30 days of 33,333 minutes: 0.033333 → 0.03 each = 0.90; the month 0.99999 → 0.99', () => {
    const lines = Array.from({ length: 30 }, (_, day) =>
      minutes(33_333, { date: `2026-09-${String(day + 1).padStart(2, '0')}` }),
    );
    const pools = ['cut-difference', 'difference-of-cuts'].map((A10) =>
      poolOf(price({ lines, choices: { A10 } }), 'connection'),
    );
    expect(pools.map(({ amount, exact }) => `${amount?.toFixed(2)} ${exact}`)).toEqual([
      '0.90 0.99999',
      '0.99 0.99999',
    ]);
  });
  it('days in any row order are worked by date', () => {
    const lines = [minutes(5500, { date: '2026-09-02' }), minutes(5500, { date: '2026-09-01' })];
    expect(both(lines)).toEqual([
      ['0.00', '0.00'],
      ['0.01', '0.00'],
    ]);
  });
  it('a monthly product is cut once, whichever way [A10]', () => {
    const lines = ['01', '02'].map((day) => ({
      product: 'alibaba.voice.notification.intl',
      item: 'call',
      region: 'HK',
      date: `2026-09-${day}`,
      quantity: 1,
    }));
    // 0.272 → 0.27; 0.544 → 0.54.
    expect(both(lines)).toEqual([
      ['0.27', '0.27'],
      ['0.27', '0.27'],
    ]);
  });
});

describe('connection sessions: calendar minutes of a device', () => {
  type Session = [device: string | null, start: string, end: string | null, more?: Partial<ShortLine>];
  const session = ([device, start, end, more = {}]: Session): ShortLine => ({
    product,
    item: 'connection',
    connection: { device, start, end },
    ...more,
  });
  const at = (time: string): string => `2026-09-10T${time}`;
  const counted = (sessions: Session[], A19: string): string =>
    results(price({ lines: sessions.map(session), choices: { A19 } }))
      .map(({ split }) => split.quantity.toString())
      .join(' ');
  it.each<[string, Session[], string, string]>([
    ['a minute and a bit more', [['a', at('18:23:59'), at('18:24:01')]], '2', '2'],
    [
      'an end exactly on a minute does not touch it; closed it does [A19]',
      [['a', at('18:23:00'), at('18:24:00')]],
      '1',
      '2',
    ],
    ['… an hour', [['a', at('18:00:00'), at('19:00:00')]], '60', '61'],
    ['no length, on a minute', [['a', at('18:23:00'), at('18:23:00')]], '1', '1'],
    ['no length, within a minute', [['a', at('18:23:30'), at('18:23:30')]], '1', '1'],
    ['no end', [['a', at('18:23:30'), null]], '1', '1'],
    [
      'one after the other on a minute',
      [
        ['a', at('10:00:00'), at('10:05:00')],
        ['a', at('10:05:00'), at('10:10:00')],
      ],
      '5 5',
      '6 5',
    ],
    [
      'a shared minute belongs to the earlier start: 00…05, then 06',
      [
        ['a', at('10:00:00'), at('10:05:30')],
        ['a', at('10:05:40'), at('10:06:10')],
      ],
      '6 1',
      '6 1',
    ],
    [
      '… whatever the row order',
      [
        ['a', at('10:05:40'), at('10:06:10')],
        ['a', at('10:00:00'), at('10:05:30')],
      ],
      '1 6',
      '1 6',
    ],
    [
      'one within the other',
      [
        ['a', at('10:00:00'), at('10:10:30')],
        ['a', at('10:03:00'), at('10:04:30')],
      ],
      '11 0',
      '11 0',
    ],
    [
      'one around the other: the earlier start takes all',
      [
        ['a', at('10:03:00'), at('10:04:30')],
        ['a', at('10:00:00'), at('10:10:30')],
      ],
      '0 11',
      '0 11',
    ],
    [
      'same start: the first row',
      [
        ['a', at('10:00:00'), at('10:01:30')],
        ['a', at('10:00:00'), at('10:04:30')],
      ],
      '2 3',
      '2 3',
    ],
    [
      'equal rows',
      [
        ['a', at('10:00:00'), at('10:01:30')],
        ['a', at('10:00:00'), at('10:01:30')],
      ],
      '2 0',
      '2 0',
    ],
    [
      'a long one, a short one inside, one after',
      [
        ['a', at('10:00:10'), at('10:09:30')],
        ['a', at('10:01:00'), at('10:02:00')],
        ['a', at('10:09:40'), at('10:11:30')],
      ],
      '10 0 2',
      '10 0 2',
    ],
    [
      'a gap',
      [
        ['a', at('10:00:10'), at('10:00:20')],
        ['a', at('10:02:10'), at('10:02:20')],
      ],
      '1 1',
      '1 1',
    ],
    [
      'two devices',
      [
        ['a', at('10:00:10'), at('10:00:20')],
        ['b', at('10:00:10'), at('10:00:20')],
      ],
      '1 1',
      '1 1',
    ],
    [
      'rows without a device are devices of their own',
      [
        [null, at('10:00:10'), at('10:00:20')],
        [null, at('10:00:10'), at('10:00:20')],
      ],
      '1 1',
      '1 1',
    ],
    [
      'names of Object.prototype are devices',
      [
        ['__proto__', at('10:00:10'), at('10:00:20')],
        ['__proto__', at('10:00:10'), at('10:01:20')],
      ],
      '1 1',
      '1 1',
    ],
  ])('%s', (_, sessions, halfOpen, closed) => {
    expect([counted(sessions, 'half-open'), counted(sessions, 'closed')]).toEqual([halfOpen, closed]);
  });

  it.each<[string, Session, string[]]>([
    [
      'over midnight: each minute to its day',
      ['a', '2026-09-10T23:59:30', '2026-09-11T00:00:30'],
      ['2026-09 2026-09-10 2'],
    ],
    [
      'over the end of a month: 23:58, 23:59; 00:00, 00:01, 00:02',
      ['a', '2026-09-30T23:58:30', '2026-10-01T00:02:10'],
      ['2026-09 2026-09-30 2', '2026-10 2026-10-01 3'],
    ],
    [
      'to midnight exactly: nothing of the next month',
      ['a', '2026-09-30T23:58:30', '2026-10-01T00:00:00'],
      ['2026-09 2026-09-30 2'],
    ],
    [
      'over new year',
      ['a', '2026-12-31T23:59:00', '2027-01-01T00:01:00'],
      ['2026-12 2026-12-31 1', '2027-01 2027-01-01 1'],
    ],
    [
      'three days: 1 + 1,440 + 1',
      ['a', '2026-09-10T23:59:00', '2026-09-12T00:00:01'],
      ['2026-09 2026-09-10 1442'],
    ],
  ])('%s', (_, each, expected) => {
    const rated = price({ lines: [session(each)] });
    expect(results(rated).map(({ month: of, date, split }) => `${of} ${date} ${split.quantity}`)).toEqual(
      expected,
    );
  });
  it('closed, to midnight exactly: the first minute of October too', () => {
    const rated = price({
      lines: [session(['a', '2026-09-30T23:58:30', '2026-10-01T00:00:00'])],
      choices: { A19: 'closed' },
    });
    expect(results(rated).map(({ month: of, split }) => `${of} ${split.quantity}`)).toEqual([
      '2026-09 2',
      '2026-10 1',
    ]);
  });
  it('settled day by day: 0.00144 a full day; 10 days of one device 0.0144 → 0.00 by days, 0.01 by difference of cuts', () => {
    const lines = [session(['a', '2026-09-10T00:00:00', '2026-09-20T00:00:00'])];
    const pool = (A10: string) => poolOf(price({ lines, choices: { A10 } }), 'connection');
    expect(
      [pool('cut-difference'), pool('difference-of-cuts')].map(
        ({ amount, exact, settlements }) => `${amount?.toFixed(2)} ${exact} ${settlements.length}`,
      ),
    ).toEqual(['0.00 0.0144 10', '0.01 0.0144 10']);
  });
  it.each(['coap', 'http', 'sub-device'])('%s is free, for the whole line', (protocol) => {
    const rated = price({
      lines: [session(['a', at('10:00:00'), at('10:05:00'), { protocol }]), minutes(5, { protocol })],
    });
    expect(briefs(rated)).toEqual(['free 5=5+0+0+0 0.00', 'free 5=5+0+0+0 0.00']);
  });
  it('a free session takes no minutes from a charged one', () => {
    expect(
      counted(
        [
          ['a', at('10:00:00'), at('10:05:00'), { protocol: 'coap' }],
          ['a', at('10:00:00'), at('10:05:00')],
        ],
        'half-open',
      ),
    ).toBe('5 5');
  });
  it.each<[string, ShortLine, string]>([
    ['minutes as a number', minutes(1_000_000), 'priced 1000000=0+0+1000000+0 1.00'],
    [
      'hours',
      minutes(0, { quantity: { value: '16666.5', unit: 'hour' } }),
      'priced 999990=0+0+999990+0 0.99',
    ],
    ['a fraction is rounded up once', minutes('10.2'), 'priced 11=0+0+11+0 0.00'],
    ['nothing', { product, item: 'connection', month }, 'invalid 0=0+0+0+0 -'],
    [
      'several devices in one session row',
      session(['a', at('10:00:00'), at('10:05:00'), { count: 3 }]),
      'invalid 0=0+0+0+0 -',
    ],
    [
      'a session of two years is a mistyped one',
      session(['a', '2024-09-10T10:00:00', '2026-09-10T10:00:00']),
      'invalid 0=0+0+0+0 -',
    ],
  ])('%s', (_, line, expected) => {
    expect(briefs(price({ lines: [line] }))).toEqual([expected]);
  });
  it('an invalid session takes no minutes', () => {
    const lines = [
      session(['a', at('10:00:00'), at('10:05:00'), { count: 3 }]),
      session(['a', at('10:00:00'), at('10:05:00')]),
    ];
    expect(results(price({ lines })).map(({ split }) => split.quantity.toString())).toEqual(['0', '5']);
  });
  it('counts a session over two months as two lines', () => {
    const rated = price({ lines: [session(['a', '2026-09-30T23:58:30', '2026-10-01T00:02:10'])] });
    expect([rated.totals.lines, poolTexts(rated)]).toEqual([
      2,
      ['connection 2026-09 0.00', 'connection 2026-10 0.00'],
    ]);
  });
  it('its own price: 3 minutes × 2', () => {
    const rated = price({ lines: [session(['a', at('18:23:15'), at('18:25:10'), { unitPrice: '2' }])] });
    expect(amounts(rated)).toEqual(['6.00']);
  });
  it('allowance first, by day: 1 of 1,000,001 postpaid', () => {
    const settings = { activated: new Map([['iot.activated', '2026-09-01']]) };
    const lines = [
      minutes(1_000_000, { date: '2026-09-01' }),
      session(['a', at('10:00:00'), at('10:01:00')]),
    ];
    expect(briefs(price({ lines, settings }))).toEqual([
      'free 1000000=1000000+0+0+0 0.00',
      'priced 1=0+0+1+0 0.00',
    ]);
  });
});

describe('discount on the three pools of a month', () => {
  it('row by row, cut: 241.6 × 0.88 = 212.608 → 212.60; 144 × 0.88 = 126.72', () => {
    const rated = price({
      lines: [sized('0.5'), minutes(DEVICE_MINUTES)],
      settings: { discount: d('0.88') },
    });
    expect(totalTexts(rated)).toMatchObject({ list: '385.6', net: '339.32', discount: '46.28' });
  });
});
