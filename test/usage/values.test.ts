import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConnected } from '../../src/shared/usage/connected.ts';
import { readDay } from '../../src/shared/usage/day.ts';
import { readDuration } from '../../src/shared/usage/duration.ts';
import { readInstant } from '../../src/shared/usage/instant.ts';
import { readMonth } from '../../src/shared/usage/month.ts';
import { readPrice } from '../../src/shared/usage/price.ts';
import { readProtocol } from '../../src/shared/usage/protocol.ts';
import { readQuantity } from '../../src/shared/usage/quantity.ts';
import type { Read } from '../../src/shared/usage/read.ts';
import { readRegion } from '../../src/shared/usage/region.ts';
import { fromSerial } from '../../src/shared/usage/serialDate.ts';
import { readDiscount, readTaxRate } from '../../src/shared/usage/share.ts';
import { readSize } from '../../src/shared/usage/size.ts';
import { IMAGES, MONTHS, QUERIES, readCount, readPositiveWhole } from '../../src/shared/usage/whole.ts';
import { LOOKUP, processorTime } from './support.ts';

const shown = <T>(result: Read<T>, show: (value: T) => string = String): string =>
  result.ok ? show(result.value) : result.code;

describe('a day', () => {
  it.each([
    ['2026-10-05', '2026-10-05'],
    ['2026-10-5', '2026-10-05'],
    ['2026/10/5', '2026-10-05'],
    ['2026.10.5', '2026-10-05'],
    ['20261005', '2026-10-05'],
    ['2026年10月5日', '2026-10-05'],
    ['2026年10月5号', '2026-10-05'],
    ['２０２６－１０－０５', '2026-10-05'],
    [' 2026-10-05 ', '2026-10-05'],
    ['2024-02-29', '2024-02-29'],
    ['2026-10-05 18:23:15', '2026-10-05'],
    ['2026-10-05T18:23', '2026-10-05'],
    ['2026-10-05T15:59:59Z', '2026-10-05'],
    ['2026-10-05T16:00:00Z', '2026-10-06'],
    ['2026-10-05 23:00:00+09:00', '2026-10-05'],
    ['2026-10-05T23:00:00-0500', '2026-10-06'],
    ['2026-10-31T24:00', '2026-11-01'],
    ['2026-02-29', 'date-not-there'],
    ['1900-02-29', 'date-not-there'],
    ['2026-13-02', 'date-not-there'],
    ['2026-04-31', 'date-not-there'],
    ['2026-00-10', 'date-not-there'],
    ['20261305', 'date-not-there'],
    ['1899-12-31', 'date-not-there'],
    ['2200-01-01', 'date-not-there'],
    ['2026-10-05 25:00', 'date-not-there'],
    ['5/10/2026', 'date-invalid'],
    ['10-05', 'date-invalid'],
    ['26-10-05', 'date-invalid'],
    ['2026-10', 'date-invalid'],
    ['2026-10/05', '2026-10-05'],
    ['202610', 'date-invalid'],
    ['46300', 'date-invalid'],
    ['18:23:15', 'date-invalid'],
    ['yesterday', 'date-invalid'],
    ['', 'date-invalid'],
  ])('%s is %s', (text, expected) => {
    expect(shown(readDay(text))).toBe(expected);
  });
});

describe('a month', () => {
  it.each([
    ['2026-10', '2026-10'],
    ['2026-1', '2026-01'],
    ['202610', '2026-10'],
    ['2026/10', '2026-10'],
    ['2026.10', '2026-10'],
    ['2026年10月', '2026-10'],
    ['2026年1月份', '2026-01'],
    ['２０２６年１０月', '2026-10'],
    ['2026-10-05', '2026-10'],
    ['2026-10-01 00:00:00', '2026-10'],
    ['2026-13', 'month-not-there'],
    ['202600', 'month-not-there'],
    ['2026', 'month-invalid'],
    ['10月', 'month-invalid'],
    ['Oct-26', 'month-invalid'],
    ['', 'month-invalid'],
  ])('%s is %s', (text, expected) => {
    expect(shown(readMonth(text))).toBe(expected);
  });
});

describe('an instant', () => {
  // 2026-10-05T00:00:00 as a wall clock is 1,791,158,400 s after 1970: 20,731 days.
  const midnight = 20_731 * 86_400;
  it.each([
    ['2026-10-05', 0],
    ['2026-10-05 18:23:15', 66_195],
    ['2026-10-05T18:23:15', 66_195],
    ['2026/10/5 18:23', 66_180],
    ['2026.10.5 8:05:09', 29_109],
    ['2026年10月5日 18:23:15', 66_195],
    ['2026年10月5日18时23分15秒', 66_195],
    ['2026年10月5日18时23分', 66_180],
    ['20261005182315', 66_195],
    ['20261005 18:23:15', 66_195],
    ['2026-10-05 18:23:15.500', 66_195.5],
    ['2026-10-05 18:23:59.9999999', 66_239.999],
    ['2026-10-05T10:23:15Z', 66_195],
    ['2026-10-05T10:23:15.250Z', 66_195.25],
    ['2026-10-05 18:23:15+08:00', 66_195],
    ['2026-10-05 18:23:15 +0800', 66_195],
    ['2026-10-05T18:23:15+08', 66_195],
    ['2026-10-05T05:23:15-05:00', 66_195],
    ['2026-10-04T20:00:00Z', 14_400],
    ['1791195795', 66_195],
    ['1791195795250', 66_195.25],
    ['2026-10-05 24:00:00', 86_400],
  ])('%s is %d s after midnight of 2026-10-05 in UTC+8', (text, expected) => {
    expect(
      shown(readInstant(text), (instant) => String(Math.round((instant.seconds - midnight) * 1e4) / 1e4)),
    ).toBe(String(expected));
  });

  it.each([
    ['2026-10-05 24:00:01', 'time-not-there'],
    ['2026-10-05 18:60:00', 'time-not-there'],
    ['2026-10-05 18:23:60', 'time-not-there'],
    ['2026-02-30 10:00:00', 'time-not-there'],
    ['2026-10-05 18:23:15+19:00', 'time-not-there'],
    ['18:23:15', 'time-invalid'],
    ['13900001111', 'time-invalid'],
    ['0', 'time-invalid'],
    ['-', 'time-invalid'],
    ['10/05/2026 18:23', 'time-invalid'],
  ])('%s is %s', (text, expected) => {
    expect(shown(readInstant(text))).toBe(expected);
  });
});

describe('a serial number', () => {
  // 46300: 2026-10-05. 45351: 2024-02-29. The 1904 system is 1462 days behind.
  it.each([
    ['46300', false, false, '2026-10-05'],
    ['45351', false, false, '2024-02-29'],
    ['44838', true, false, '2026-10-05'],
    ['46300.766145833', false, true, '2026-10-05 18:23:15'],
    ['46300.766145833', false, false, '2026-10-05'],
    ['46300.99999999', false, true, '2026-10-06 00:00:00'],
    ['46300.99999999', false, false, '2026-10-06'],
    ['46300', false, true, '2026-10-05 00:00:00'],
    ['32874', false, false, '1990-01-01'],
    ['73050', false, false, '2099-12-31'],
    ['32873', false, false, null],
    ['73051', false, false, null],
    ['2026', false, false, null],
    ['202610', false, false, null],
    ['20261005', false, false, null],
    ['-46300', false, false, null],
    ['4.63e4', false, false, null],
  ])('%s, 1904 %s, with time %s: %s', (text, date1904, withTime, expected) => {
    expect(fromSerial(text, date1904, withTime)).toBe(expected);
  });
});

describe('a duration', () => {
  it.each([
    ['65', null, '65'],
    ['0', null, '0'],
    ['65.5', null, '65.5'],
    ['1,234', null, '1234'],
    ['６５', null, '65'],
    ['10秒', null, '10'],
    ['10 s', null, '10'],
    ['10sec', null, '10'],
    ['10 secs.', null, '10'],
    ['1分30秒', null, '90'],
    ['1分钟30秒', null, '90'],
    ['1小时2分3秒', null, '3723'],
    ['1h 30m', null, '5400'],
    ['1h2m3s', null, '3723'],
    ['1天', null, '86400'],
    ['1.5小时', null, '5400'],
    ['90分钟', null, '5400'],
    ['500毫秒', null, '0.5'],
    ['0:01:05', null, '65'],
    ['1:01:05', null, '3665'],
    ['100:00:00', null, '360000'],
    ['01:05', null, '65'],
    ['90:00', null, '5400'],
    ['00:00:00', null, '0'],
    ['0:00:01.5', null, '1.5'],
    ['1：05', null, '65'],
    ['=60*3', null, '180'],
    ['2', '分钟', '120'],
    ['2', 'min', '120'],
    ['2', 'Hours', '7200'],
    ['10秒', '分钟', '10'],
    ['1:05', '分钟', '65'],
    ['5000', 'ms', '5'],
    ['1:60', null, 'number-invalid'],
    ['1:00:60', null, 'number-invalid'],
    ['30秒1分', null, 'duration-invalid'],
    ['1分1分', null, 'duration-invalid'],
    ['65条', null, 'duration-invalid'],
    ['-5', null, 'number-negative'],
    ['6O', null, 'number-letter-last'],
    ['', null, 'number-invalid'],
    ['65', '条', 'unit-not-time'],
    ['1e15', null, '1000000000000000'],
    ['1e12', '小时', 'number-too-big'],
  ])('%s under %s is %s', (text, header, expected) => {
    expect(shown(readDuration(text, header))).toBe(expected);
  });
});

describe('a size', () => {
  it.each([
    ['512', null, '512 -'],
    ['0.6 KB', null, '0.6 KB'],
    ['0.6kb', null, '0.6 KB'],
    ['450MB', null, '450 MB'],
    ['450M', null, '450 MB'],
    ['1.2G', null, '1.2 GB'],
    ['100字节', null, '100 byte'],
    ['1兆', null, '1 MB'],
    ['100 B', null, '100 byte'],
    ['0.6', 'KB', '0.6 KB'],
    ['100 B', 'KB', '100 byte'],
    ['5', '秒', 'unit-not-data'],
    ['5条', null, 'unit-not-data'],
    ['-1KB', null, 'number-negative'],
    ['big', null, 'number-invalid'],
  ])('%s under %s is %s', (text, around, expected) => {
    expect(shown(readSize(text, LOOKUP.units, around), ({ value, unit }) => `${value} ${unit ?? '-'}`)).toBe(
      expected,
    );
  });
});

describe('a count', () => {
  it.each([
    ['12', null, '12'],
    ['0', null, '0'],
    ['5万', null, '50000'],
    ['500次', null, '500'],
    ['3 台', null, '3'],
    ['1.5万条', null, '15000'],
    ['5', '万', '50000'],
    ['5', '万条', '50000'],
    ['5万', '万条', '50000'],
    ['1.5', null, 'number-not-whole'],
    ['1.23456万', null, 'number-not-whole'],
    ['5分钟', null, 'unit-unknown'],
    ['1O', null, 'number-letter-last'],
    ['-1', null, 'number-negative'],
  ])('%s under %s is %s', (text, header, expected) => {
    expect(shown(readCount(text, LOOKUP.units, header))).toBe(expected);
  });

  it.each([
    ['100k', null, IMAGES, '100000'],
    ['250万', null, IMAGES, '2500000'],
    ['250万张', null, IMAGES, '2500000'],
    ['250', '万', IMAGES, '2500000'],
    ['250', '万张', IMAGES, '2500000'],
    ['250万', '万张', IMAGES, '2500000'],
    ['2.5', 'M', IMAGES, '2500000'],
    ['5', null, QUERIES, '5'],
    ['5 QPS', null, QUERIES, '5'],
    ['5', '次/秒', QUERIES, '5'],
    ['3个月', null, MONTHS, '3'],
    ['1年', null, MONTHS, '12'],
    ['2', '年', MONTHS, '24'],
    ['0.5年', null, MONTHS, '6'],
    ['3', '月', MONTHS, '3'],
    ['0', null, MONTHS, 'number-not-positive'],
    ['2.5', null, MONTHS, 'number-not-whole'],
    ['3天', null, MONTHS, 'unit-unknown'],
    ['3', '天', MONTHS, 'unit-unknown'],
    ['1O', null, QUERIES, 'number-letter-last'],
  ] as const)('%s under %s is %s', (text, header, words, expected) => {
    expect(shown(readPositiveWhole(text, header, words))).toBe(expected);
  });
});

describe('connected', () => {
  it.each([
    ...['yes', 'Y', 'TRUE', 'true', '1', '是', '已接通', '接通', 'Connected', 'answered', '成功', 'OK'].map(
      (text) => [text, 'true'],
    ),
    ...[
      'no',
      'N',
      'FALSE',
      '0',
      '否',
      '未接通',
      '拒接',
      'rejected',
      'No Answer',
      'no_answer',
      'BUSY',
      '占线',
      '关机',
      '空号',
    ].map((text) => [text, 'false']),
    ...['maybe', '200000', '2', '部分接通', ''].map((text) => [text, 'connected-unknown']),
  ])('%s is %s', (text, expected) => {
    expect(shown(readConnected(text))).toBe(expected);
  });
});

describe('a region', () => {
  it.each([
    ...[
      'HK',
      'hk',
      'HKG',
      '香港',
      '中国香港',
      'Hong Kong',
      'HongKong',
      'HONG KONG SAR',
      '852',
      '+852',
      '00852',
      '香港特别行政区',
    ].map((text) => [text, 'HK']),
    ...[
      '香港(852)',
      '香港（+852）',
      'HK +852',
      '852 香港',
      'Hong Kong, China',
      '中国香港特别行政区',
      '香港地区',
    ].map((text) => [text, 'HK']),
    ...['SG', '新加坡', 'Singapore', '65', '0065', '+65'].map((text) => [text, 'SG']),
    ...['US', 'USA', 'U.S.', '美国', 'United States', 'united states of america'].map((text) => [text, 'US']),
    ...['1', '+1', '001'].map((text) => [text, 'US region-dial-code-1']),
    ...['美国(1)', 'US +1', '美国 1'].map((text) => [text, 'US']),
    ...['CA', '加拿大', 'Canada', '加拿大(1)'].map((text) => [text, 'CA']),
    ...['GB', 'UK', '英国', 'United Kingdom', '44', 'Great Britain'].map((text) => [text, 'GB']),
    ...['KR', '韩国', '南韩', '大韩民国', 'South Korea', 'Korea', '82'].map((text) => [text, 'KR']),
    ...['VN', '越南', 'Vietnam', 'Viet Nam', 'Việt Nam', '84'].map((text) => [text, 'VN']),
    ...['CN', '中国', '中国大陆', 'China', '86', '+86'].map((text) => [text, 'CN']),
    ...['台湾', '中国台湾', 'Taiwan', '886'].map((text) => [text, 'TW']),
    ...['澳门', 'Macau', 'Macao', '853'].map((text) => [text, 'MO']),
    ...['日本', 'JP', 'Japan', '81'].map((text) => [text, 'JP']),
    ...['1242', '1-242', 'Bahamas', '巴哈马'].map((text) => [text, 'BS']),
    ["Côte d'Ivoire", 'CI'],
    ...[
      '浙江',
      '浙江省',
      '北京市',
      '广西壮族自治区',
      '华东1（杭州）',
      'cn-hangzhou',
      'cn-beijing-finance-1',
    ].map((text) => [text, 'CN']),
    ['cn-hongkong', 'HK'],
    ...['火星', 'Mars', 'XX', 'ZZ', '999', '1999', '0', '香港(65)', '香港 新加坡', '东南亚', ''].map(
      (text) => [text, 'region-unknown'],
    ),
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((text) => [text, 'region-unknown']),
  ])('%s is %s', (text, expected) => {
    expect(shown(readRegion(text), ({ code, flag }) => (flag === null ? code : `${code} ${flag.code}`))).toBe(
      expected,
    );
  });
});

describe('a protocol', () => {
  it.each([
    ['MQTT', 'mqtt'],
    ['mqtt协议', 'mqtt'],
    ['CoAP', 'coap'],
    ['HTTPS', 'http'],
    ['sub-device', 'sub-device'],
    ['Sub Device', 'sub-device'],
    ['子设备', 'sub-device'],
    ['websocket', 'protocol-unknown'],
    ['', 'protocol-unknown'],
  ])('%s is %s', (text, expected) => {
    expect(shown(readProtocol(text))).toBe(expected);
  });
});

describe('a price', () => {
  const minute = { unit: 'minute', kind: 'time' } as const;
  const message = { unit: 'message', kind: 'count' } as const;
  it.each([
    ['0.108', null, minute, '0.108'],
    ['0', null, minute, '0'],
    ['¥0.108', null, minute, '0.108'],
    ['0.108元', null, minute, '0.108'],
    ['0.108元/分钟', null, minute, '0.108'],
    ['0.108 yuan per min', null, minute, '0.108'],
    ['0.108', '元/分钟', minute, '0.108'],
    ['0.108', '元', minute, '0.108'],
    ['18', '元/万条', message, '0.0018'],
    ['1.8元/百万条', null, message, '0.0000018'],
    ['1,200.00', null, message, '1200'],
    ['-1', null, minute, 'price-negative'],
    ['$1', null, minute, 'number-invalid'],
    ['1 USD', null, minute, 'price-unit'],
    ['6元/小时', null, minute, 'price-unit'],
    ['6', '元/小时', minute, 'price-unit'],
    ['6元/条', null, minute, 'price-unit'],
    ['5万', null, minute, 'price-unit'],
    ['free', null, minute, 'number-invalid'],
  ] as const)('%s under %s is %s', (text, header, wanted, expected) => {
    expect(shown(readPrice(text, header, wanted, LOOKUP.units))).toBe(expected);
  });
});

describe('a discount', () => {
  it.each([
    ['0.9', '0.9'],
    ['.85', '0.85'],
    ['0', '0'],
    ['1', '1'],
    ['1.0', '1'],
    ['90%', '0.9'],
    ['90％', '0.9'],
    ['87.5%', '0.875'],
    ['100%', '1'],
    ['9折', '0.9'],
    ['9 折', '0.9'],
    ['９折', '0.9'],
    ['9.5折', '0.95'],
    ['85折', '0.85'],
    ['95.5折', '0.955'],
    ['0.5折', '0.05'],
    ['九折', '0.9'],
    ['八五折', '0.85'],
    ...[
      '9',
      '90',
      '1.5',
      '101%',
      '10折',
      '100折',
      '05折',
      '-0.1',
      '9折9',
      '打9折',
      '5% off',
      '折',
      '',
      '.',
    ].map((text) => [text, 'discount-invalid']),
  ])('%s is %s', (text, expected) => {
    expect(shown(readDiscount(text))).toBe(expected);
  });

  it.each([
    ['0.06', '0.06'],
    ['6%', '0.06'],
    ['６％', '0.06'],
    ['0', '0'],
    ['0%', '0'],
    ['13 %', '0.13'],
    ...['6', '106%', '-6%', '6‰', 'none', '9折', ''].map((text) => [text, 'tax-rate-invalid']),
  ])('tax rate %s is %s', (text, expected) => {
    expect(shown(readTaxRate(text))).toBe(expected);
  });
});

describe('every reader', () => {
  const wanted = { unit: 'minute', kind: 'time' } as const;
  const readers: readonly (readonly [string, (text: string) => Read<unknown>])[] = [
    ['quantity', (text) => readQuantity(text, { units: LOOKUP.units, wanted, column: null, header: null })],
    ['unit column', (text) => readQuantity('5', { units: LOOKUP.units, wanted, column: text, header: text })],
    ['count', (text) => readCount(text, LOOKUP.units, text)],
    ['whole', (text) => readPositiveWhole(text, text, MONTHS)],
    ['duration', (text) => readDuration(text, text)],
    ['size', (text) => readSize(text, LOOKUP.units, text)],
    ['day', readDay],
    ['month', readMonth],
    ['instant', readInstant],
    ['connected', readConnected],
    ['region', readRegion],
    ['protocol', (text) => readProtocol(text)],
    ['price', (text) => readPrice(text, text, wanted, LOOKUP.units)],
    ['discount', readDiscount],
    ['tax rate', readTaxRate],
  ];
  const close = fc.string({
    unit: fc.constantFrom(...'0123456789.,-+*/()=:年月日时分秒万亿百千条%折¥ eETZOlkM\u00a0（，．'),
    maxLength: 24,
  });
  it.each(readers)('%s takes any text without throwing', (_name, reader) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), close, fc.string({ maxLength: 2000 })), (text) => {
        expect(typeof reader(text).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('needs no time worth speaking of for a text made to be slow', () => {
    const hostile = [
      '1'.repeat(100_000),
      `1${',111'.repeat(50_000)}x`,
      `=${'('.repeat(100_000)}`,
      '1分'.repeat(50_000),
      ' '.repeat(100_000),
      `852${' '.repeat(50_000)}x`,
    ];
    const before = processorTime();
    for (const [, reader] of readers) for (const text of hostile) reader(text);
    expect(processorTime() - before).toBeLessThan(3000);
  });
});
