import { describe, expect, it } from 'vitest';
import type { Price } from '../../src/shared/tariff/schema.ts';
import { itemOf, productOf, shipped } from './shipped.ts';

/** Every figure here was typed from the vendors' price documents, not taken from the tariff files. */

const catalogue = shipped();

/** A price as a document prints it, so that a table can hold it. */
function printed(price: Price | null): unknown {
  if (price === null) return null;
  switch (price.type) {
    case 'per-unit':
      return price.per === 1 ? price.price.toString() : `${price.price} / ${price.per}`;
    case 'tiers':
      return [price.mode, price.per, ...price.tiers.map((tier) => `${tier.upTo ?? 'above'}: ${tier.price}`)];
    case 'by-region':
      return Object.fromEntries(Object.entries(price.prices).map(([code, unit]) => [code, unit.toString()]));
    case 'table':
      return price.rows.map(
        (row) => `${row.capacity} × ${row.qps}: ${row.price}${row.oncePerUser ? ' once' : ''}`,
      );
    default:
      return price.type;
  }
}

const T1 = [
  '50000: 0.11',
  '100000: 0.108',
  '500000: 0.104',
  '1000000: 0.1',
  '5000000: 0.096',
  '10000000: 0.092',
  'above: 0.088',
];
const T2 = [
  '50000: 0.08',
  '100000: 0.075',
  '500000: 0.07',
  '1000000: 0.065',
  '5000000: 0.06',
  '10000000: 0.055',
  'above: 0.05',
];

/** Document 语音服务 产品定价, undated. */
const VOICE: readonly (readonly [product: string, item: string, price: unknown, section: string])[] = [
  ['notification.public', 'call', '0.11', '1.国内语音定价 › 语音通知 › 公共模式'],
  ['notification.dedicated', 'number-rent', '35', '1.国内语音定价 › 语音通知 › 专属号码模式'],
  ['notification.dedicated', 'call', ['volume', 1, ...T1], '1.国内语音定价 › 语音通知 › 专属号码模式'],
  ['code.public', 'message', '0.06', '1.国内语音定价 › 语音验证码 › 公共模式'],
  ['code.dedicated', 'number-rent', '35', '1.国内语音定价 › 语音验证码 › 专属号码模式'],
  ['code.dedicated', 'message', ['volume', 1, ...T2], '1.国内语音定价 › 语音验证码 › 专属号码模式'],
  ['ivr', 'number-rent', '35', '1.国内语音定价 › 语音互动（语音IVR）'],
  ['ivr', 'call', ['volume', 1, ...T1], '1.国内语音定价 › 语音互动（语音IVR）'],
  ['sip', 'number-rent', '35', '1.国内语音定价 › 语音SIP › 普通号码'],
  ['sip', 'call', ['volume', 1, ...T1], '1.国内语音定价 › 语音SIP › 普通号码'],
  ['sip400', 'call', '0.11', '1.国内语音定价 › 语音SIP › 400号码'],
  ['sip400', 'commitment', 'shortfall', '1.国内语音定价 › 语音SIP › 400号码'],
  ['dualcall', 'number-rent', '35', '1.国内语音定价 › 语音双呼'],
  ['dualcall', 'call', ['volume', 1, ...T1], '1.国内语音定价 › 语音双呼'],
  ['dualcall', 'asr', '0.06', '1.国内语音定价 › 语音双呼'],
  ['dualcall', 'recording', '0.05', '1.国内语音定价 › 语音双呼'],
  ['inbound', 'number-rent', '35', '1.国内语音定价 › 智能语音交互呼入'],
  ['inbound', 'call', ['volume', 1, ...T1], '1.国内语音定价 › 智能语音交互呼入'],
  ['inbound', 'interaction', '0.1', '1.国内语音定价 › 智能语音交互呼入'],
  ['inbound', 'recording', '0.05', '1.国内语音定价 › 智能语音交互呼入'],
  ['outbound', 'number-rent', '35', '1.国内语音定价 › 智能语音交互呼出'],
  ['outbound', 'call', ['volume', 1, ...T1], '1.国内语音定价 › 智能语音交互呼出'],
  ['outbound', 'asr', '0.15', '1.国内语音定价 › 智能语音交互呼出'],
  ['outbound', 'recording', '0.05', '1.国内语音定价 › 智能语音交互呼出'],
  ['robot', 'number-rent', '35', '1.国内语音定价 › 智能外呼机器人'],
  ['robot', 'call', ['volume', 1, ...T1], '1.国内语音定价 › 智能外呼机器人'],
  ['robot', 'asr', '0.15', '1.国内语音定价 › 智能外呼机器人'],
  ['robot', 'recording', '0.05', '1.国内语音定价 › 智能外呼机器人'],
  [
    'notification.intl',
    'call',
    { HK: '0.272', SG: '0.075', US: '0.07', GB: '0.09', CA: '0.07', KR: '0.197', VN: '0.562' },
    '2.国际/港澳台语音定价 › 语音通知',
  ],
  [
    'code.intl',
    'message',
    { HK: '0.091', SG: '0.025', US: '0.023', GB: '0.03', CA: '0.023', KR: '0.066', VN: '0.187' },
    '2.国际/港澳台语音定价 › 语音验证码',
  ],
];

describe('Alibaba Cloud Voice', () => {
  it.each(VOICE)('alibaba.voice.%s %s', (product, item, price, section) => {
    const { rates } = itemOf(catalogue, `alibaba.voice.${product}`, item);
    const found = rates.map((rate) => [
      printed(rate.price),
      rate.source.document,
      rate.source.section,
      rate.from,
      rate.to,
    ]);
    expect(found).toEqual([[price, 'alibaba-voice', section, null, null]]);
  });

  it('has exactly these products and items', () => {
    const ids = [...catalogue.products.values()]
      .filter((product) => product.id.startsWith('alibaba.voice.'))
      .flatMap((product) => product.items.map((item) => `${product.id} ${item.id}`));
    expect(ids).toEqual(VOICE.map(([product, item]) => `alibaba.voice.${product} ${item}`));
  });

  it.each([
    ['notification.dedicated', '1'],
    ['ivr', '1'],
    ['sip', '1'],
    ['dualcall', '2'],
    ['inbound', '1'],
    ['outbound', '1'],
    ['robot', '1'],
  ])('charges a minute of %s %s times', (product, factor) => {
    expect(itemOf(catalogue, `alibaba.voice.${product}`, 'call').rates[0]?.factor.toString()).toBe(factor);
  });

  it('takes a minimum of 120 to 200,000 yuan for a 400 number', () => {
    const { measure, rates } = itemOf(catalogue, 'alibaba.voice.sip400', 'commitment');
    const bounds = measure.by === 'amount' ? [measure.min.toString(), measure.max.toString()] : null;
    expect(bounds).toEqual(['120', '200000']);
    expect(rates[0]?.price).toMatchObject({ type: 'shortfall', of: ['call'] });
  });

  it.each([
    [
      'notification.public',
      'call',
      ['500000: 37500', '100000: 8000', '50000: 4100', '5000: 425', '500: 45', '50: 5'],
    ],
    [
      'notification.dedicated',
      'call',
      ['500000: 42500', '50000: 4500', '5000: 475', '500: 50', '3: 0.3 trial'],
    ],
    [
      'code.public',
      'message',
      ['500000: 15000', '100000: 3500', '50000: 2000', '5000: 225', '500: 25', '50: 3'],
    ],
    ['code.dedicated', 'message', ['500000: 22500', '50000: 2500', '5000: 275', '500: 30', '3: 0.18 trial']],
  ])('packs of %s', (product, item, sizes) => {
    const { packs } = productOf(catalogue, `alibaba.voice.${product}`);
    expect(packs?.sizes.map((size) => `${size.units}: ${size.price}${size.trial ? ' trial' : ''}`)).toEqual(
      sizes,
    );
    expect(packs?.serves.map((served) => `${served.item} × ${served.ratio}`)).toEqual([`${item} × 1`]);
    expect([packs?.validity.years, packs?.overflow, packs?.anySize, packs?.gift]).toEqual([
      1,
      'postpaid',
      false,
      false,
    ]);
  });

  it('has packs for the four notification and code products only', () => {
    const withPacks = [...catalogue.products.values()]
      .filter((product) => product.packs !== null)
      .map(({ id }) => id);
    expect(withPacks).toEqual([
      'alibaba.voice.notification.public',
      'alibaba.voice.notification.dedicated',
      'alibaba.voice.code.public',
      'alibaba.voice.code.dedicated',
      'alibaba.rtc',
      'alibaba.iot',
      'tencent.voice.message',
    ]);
  });
});

describe('Tencent voice message', () => {
  const product = productOf(catalogue, 'tencent.voice.message');

  it('rents a number for 50 and has no postpaid price', () => {
    expect(product.items.map((item) => [item.id, item.rates.map((rate) => printed(rate.price))])).toEqual([
      ['number-rent', ['50']],
      ['call', [null]],
    ]);
    expect(product.vouchers).toBe(false);
  });

  it('sells fixed and custom packs, and usage beyond them is not served', () => {
    const { packs } = product;
    expect(packs?.sizes.map((size) => `${size.units}: ${size.price}`)).toEqual([
      '10000: 1050',
      '100000: 10000',
      '500000: 47500',
      '1000000: 90000',
      '3000000: 255000',
    ]);
    expect(packs?.custom?.tiers.map((tier) => `<${tier.below}: ${tier.price}`)).toEqual([
      '<10000: 0.11',
      '<100000: 0.105',
      '<500000: 0.1',
      '<1000000: 0.095',
      '<3000000: 0.09',
      '<null: 0.085',
    ]);
    expect([packs?.custom?.step, packs?.overflow, packs?.gift]).toEqual([1000, 'unserved', true]);
  });
});

describe('Alibaba Cloud RTC', () => {
  it.each([
    ['audio', '8 / 1000', '6 / 1000'],
    ['video-sd', '16 / 1000', '12 / 1000'],
    ['video-hd', '32 / 1000', '24 / 1000'],
    ['video-fhd', '120 / 1000', '90 / 1000'],
  ])('%s until 2021-10-21 and from 2021-10-22', (item, before, after) => {
    const { rates, notes } = itemOf(catalogue, 'alibaba.rtc', item);
    expect(rates.map((rate) => [printed(rate.price), rate.from, rate.to, rate.source.document])).toEqual([
      [before, null, '2021-10-21', 'help-207169'],
      [after, '2021-10-22', null, 'help-207169'],
    ]);
    expect(notes.map((note) => [note.code, note.from])).toEqual([['rtc3-exists', '2024-01-24']]);
  });

  it('says what SD means in each version', () => {
    const { rates } = itemOf(catalogue, 'alibaba.rtc', 'video-sd');
    expect(rates.map((rate) => rate.source.note?.en)).toEqual(['SD means up to 360P', 'SD means up to 480P']);
  });

  it('has packs of any size, refundable within 7 days, of 720P minutes', () => {
    const { packs } = productOf(catalogue, 'alibaba.rtc');
    expect(packs?.serves.map((served) => `${served.item} × ${served.ratio}`)).toEqual([
      'audio × 0.25',
      'video-sd × 0.5',
      'video-hd × 1',
      'video-fhd × 3.75',
    ]);
    expect([packs?.anySize, packs?.sizes, packs?.refund?.withinDays, packs?.firstPackNeeded]).toEqual([
      true,
      [],
      7,
      true,
    ]);
    expect(packs?.overflow).toBe('postpaid');
  });

  it.each([
    ['audio', '6 / 1000'],
    ['video-sd', '12 / 1000'],
    ['video-hd', '24 / 1000'],
    ['video-fhd', '60 / 1000'],
    ['video-2k', '108 / 1000'],
    ['video-4k', '252 / 1000'],
  ])('3.0 %s from 2024-04-10', (item, price) => {
    const { rates } = itemOf(catalogue, 'alibaba.rtc3', item);
    expect(rates.map((rate) => [printed(rate.price), rate.from, rate.to])).toEqual([
      [price, '2024-04-10', null],
    ]);
  });
});

describe('Alibaba Cloud IoT Platform', () => {
  const tiers = ['graduated', 1_000_000, '100000000: 1.8', '1000000000: 1.4', 'above: 1'];

  it.each([
    ['message', tiers, 1_000_000, 2, '512 byte'],
    ['connection', '1 / 1000000', 1_000_000, 2, null],
    ['ota', '0.2', 100, null, '100 MB'],
  ])('%s', (id, price, free, months, block) => {
    const item = itemOf(catalogue, 'alibaba.iot', id);
    expect(item.rates.map((rate) => printed(rate.price))).toEqual([price]);
    expect([item.allowance?.quantity, item.allowance?.firstMonths?.months ?? null]).toEqual([free, months]);
    const { measure } = item;
    expect(measure.by === 'size' ? `${measure.block} ${measure.blockUnit}` : null).toBe(block);
    expect(item.settle.period).toBe('day');
  });

  /** 附录：收费接口, typed name by name; then what the fee table adds. */
  const CHARGED =
    `IOT_CMP_OTA_Start IOT_CMP_OTA_Get_Config IOT_CMP_OTA_Request_Image IOT_CMP_Send IOT_MQTT_Publish
    IOT_OTA_ReportVersion IOT_OTA_RequestImage IOT_OTA_ReportProgress IOT_OTA_GetConfig IOT_Shadow_Construct
    IOT_Shadow_RegisterAttribute IOT_Shadow_Push IOT_Shadow_Push_Async IOT_Shadow_Pull IOT_Subdevice_Register
    IOT_Subdevice_Unregister IOT_Subdevice_Login IOT_Subdevice_Logout IOT_Gateway_Get_TOPO IOT_Gateway_Get_Config
    IOT_Gateway_Publish_Found_List IOT_Gateway_Publish IOT_Gateway_RRPC_Response linkkit_answer_service
    linkkit_invoke_raw_service linkkit_trigger_event linkkit_invoke_fota_service linkkit_invoke_cota_get_config
    linkkit_invoke_cota_service IOT_CoAP_SendMessage IOT_HTTP_SendMessage
    Pub PubBroadcast RRpc DeleteDevice DisableThing EnableThing NotifyAddThingTopo UpdateDeviceShadow InvokeThingService
    InvokeThingsService SetDeviceProperty SetDevicesProperty Sub`.split(/\s+/);
  const FREE = [
    'Connect',
    'Connect ACK',
    'Disconnect',
    'PingReq',
    'PingResp',
    'Publish ACK',
    'Subscribe',
    'Subscribe ACK',
  ];
  const FREE_TOO = ['Unsubscribe', 'Unsubscribe ACK', '规则引擎数据流转'];
  const NOTED = [
    'IOT_CMP_Register',
    'IOT_MQTT_Subscribe',
    'IOT_Gateway_Subscribe',
    'IOT_Gateway_RRPC_Register',
  ];
  const lists = productOf(catalogue, 'alibaba.iot').interfaces.message;

  it.each(CHARGED)('charges %s', (name) => {
    expect([lists?.charged.includes(name), lists?.free.includes(name)]).toEqual([true, false]);
  });

  it.each([...FREE, ...FREE_TOO])('does not charge %s', (name) => {
    expect([lists?.free.includes(name), lists?.charged.includes(name)]).toEqual([true, false]);
  });

  it('names the interfaces that are free but may lead to charges', () => {
    expect(lists?.freeWithNote).toEqual(NOTED);
  });

  it('does not charge connections of CoAP, HTTP and sub-devices', () => {
    const { free } = itemOf(catalogue, 'alibaba.iot', 'connection');
    expect(free).toEqual([{ when: 'protocol', protocols: ['coap', 'http', 'sub-device'] }]);
  });

  it('sells OTA packs of any size', () => {
    const { packs } = productOf(catalogue, 'alibaba.iot');
    expect(packs?.serves.map((served) => `${served.item} × ${served.ratio}`)).toEqual(['ota × 1']);
    expect([packs?.anySize, packs?.overflow, packs?.refund]).toEqual([true, 'postpaid', undefined]);
  });
});

describe('Alibaba Cloud Image Search', () => {
  it('has the table of the document', () => {
    const { rates } = itemOf(catalogue, 'alibaba.imagesearch', 'instance');
    expect(rates.map((rate) => printed(rate.price))).toEqual([
      [
        '100000 × 1: 980 once',
        '2500000 × 5: 3800',
        '2500000 × 10: 6800',
        '5000000 × 5: 6700',
        '5000000 × 10: 12300',
        '10000000 × 5: 12000',
        '10000000 × 10: 22000',
        '20000000 × 5: 21600',
        '20000000 × 10: 39600',
        '30000000 × 5: 29200',
        '30000000 × 10: 53500',
        '40000000 × 5: 35000',
        '40000000 × 10: 64200',
        '50000000 × 5: 39400',
        '50000000 × 10: 72200',
      ],
    ]);
    expect(rates[0]?.price).toMatchObject({ releaseAfterDays: 7 });
  });
});

describe('documents', () => {
  it.each([
    ['alibaba.voice.ivr', 'alibaba-voice', '阿里云 语音服务 产品定价', null, 'document'],
    ['tencent.voice.message', 'tencent-voice-message', '腾讯云 语音消息 购买指南', '2023-09-12', 'document'],
    ['alibaba.rtc', 'alibaba-rtc', '阿里云 音视频通信 产品定价', '20190828', 'document'],
    ['alibaba.iot', 'alibaba-iot', '阿里云 物联网平台 按量计费', '20220511', 'document'],
    ['alibaba.imagesearch', 'alibaba-imagesearch', '阿里云 图像搜索 产品定价', '20200930', 'document'],
  ])('%s rests on %s', (product, id, title, version, kind) => {
    const document = productOf(catalogue, product).documents.get(id);
    expect([document?.title['zh-CN'], document?.version, document?.kind]).toEqual([title, version, kind]);
  });

  it.each([
    ['alibaba.rtc', 'help-207169', '计费变更', 'https://help.aliyun.com/document_detail/207169.html'],
    [
      'alibaba.rtc3',
      'help-2852718',
      'AliRTC 3.0 升级说明',
      'https://help.aliyun.com/document_detail/2852718.html',
    ],
  ])('%s says that %s is a public page', (product, id, title, url) => {
    const document = productOf(catalogue, product).documents.get(id);
    expect([document?.kind, document?.url]).toEqual(['page', url]);
    expect(document?.title['zh-CN']).toContain(`「${title}」`);
  });

  it('gives every rate, allowance and pack a source', () => {
    for (const product of catalogue.products.values()) {
      const rates = product.items.flatMap((item) => item.rates.map((rate) => rate.source));
      const allowances = product.items.flatMap((item) =>
        item.allowance === undefined ? [] : [item.allowance.source],
      );
      const packs = product.packs === null ? [] : [product.packs.source];
      const sources = [...rates, ...allowances, ...packs];
      expect(sources.filter((source) => !product.documents.has(source.document))).toEqual([]);
    }
  });
});

describe('units', () => {
  it.each([
    ['second', 'time', '1'],
    ['minute', 'time', '60'],
    ['hour', 'time', '3600'],
    ['byte', 'data', '1'],
    ['KB', 'data', '1024'],
    ['MB', 'data', '1048576'],
    ['GB', 'data', '1073741824'],
  ])('%s', (id, kind, factor) => {
    const unit = catalogue.units.get(id);
    expect([unit?.kind, unit?.factor.toString()]).toEqual([kind, factor]);
  });
});
