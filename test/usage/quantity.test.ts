import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/shared/usage/quantity.ts';
import type { UnitWanted } from '../../src/shared/usage/unit.ts';
import { LOOKUP } from './support.ts';

const MINUTES: UnitWanted = { unit: 'minute', kind: 'time' };
const MESSAGES: UnitWanted = { unit: 'message', kind: 'count' };
const YUAN: UnitWanted = { unit: 'yuan', kind: 'money' };

function shownQuantity(
  text: string,
  wanted: UnitWanted,
  column: string | null = null,
  header: string | null = null,
): string {
  const result = readQuantity(text, { units: LOOKUP.units, wanted, column, header });
  return result.ok ? `${result.value.value} ${result.value.unit ?? '-'}` : result.code;
}

describe('a quantity in a cell', () => {
  it.each([
    ['500', '500 -'],
    ['0', '0 -'],
    ['007', '7 -'],
    ['1,234', '1234 -'],
    ['1,234,567.5', '1234567.5 -'],
    ['1234567', '1234567 -'],
    ['１２３', '123 -'],
    ['１，２３４．５', '1234.5 -'],
    ['5万', '50000 -'],
    ['5 万', '50000 -'],
    ['1.2亿', '120000000 -'],
    ['3百万', '3000000 -'],
    ['2千', '2000 -'],
    ['1千万', '10000000 -'],
    ['1万亿', '1000000000000 -'],
    ['2k', '2000 -'],
    ['10M', '10000000 -'],
    ['1.5 million', '1500000 -'],
    ['1e3', '1000 -'],
    ['1E+3', '1000 -'],
    ['1.5e-1', '0.15 -'],
    ['.5', '0.5 -'],
    ['5.', '5 -'],
    ['+5', '5 -'],
    [' 500 ', '500 -'],
    ['\u200e500\u200f', '500 -'],
    ['500\u00a0', '500 -'],
    ['1000000000000000', '1000000000000000 -'],
    ['500分钟', '500 minute'],
    ['10 min', '10 minute'],
    ['10 mins', '10 minute'],
    ['2小时', '2 hour'],
    ['90秒', '90 second'],
    ['5万分钟', '50000 minute'],
    ['1,000.5 Minutes', '1000.5 minute'],
  ])('%s is %s', (text, expected) => {
    expect(shownQuantity(text, MINUTES)).toBe(expected);
  });

  it.each([
    ['1,23', 'number-grouping'],
    ['12,34,567', 'number-grouping'],
    ['1,2345', 'number-grouping'],
    ['1,234,5', 'number-grouping'],
    ['1.234,5', 'number-grouping'],
    ['1.234.567', 'number-grouping'],
    ['500 600', 'number-grouping'],
    ['-5', 'number-negative'],
    ['−5', 'number-negative'],
    ['－5', 'number-negative'],
    ['NaN', 'number-not-finite'],
    ['∞', 'number-not-finite'],
    ['-∞', 'number-not-finite'],
    ['Infinity', 'number-not-finite'],
    ['1000000000000001', 'number-too-big'],
    ['1e16', 'number-too-big'],
    ['1e999', 'number-too-big'],
    ['9999999亿', '999999900000000 -'],
    ['99999999亿', 'number-too-big'],
    ['21,40O', 'number-letter-last'],
    ['1,2OO', 'number-letter-last'],
    ['2O', 'number-letter-last'],
    ['l00', 'number-letter'],
    ['1O0', 'number-letter'],
    ['abc', 'number-invalid'],
    ['O', 'number-invalid'],
    ['', 'number-invalid'],
    ['-', 'number-invalid'],
    ['—', 'number-invalid'],
    ['.', 'number-invalid'],
    ['(500)', 'number-invalid'],
    ['10²', 'number-invalid'],
    ['①', 'number-invalid'],
    ['五百', 'number-invalid'],
    ['60*8', 'number-invalid'],
    ['2026-10-05', 'number-is-date'],
    ['2026年10月5日', 'number-is-date'],
    ['2026-10-05 18:23:15', 'number-is-date'],
    ['50%', 'number-invalid'],
    ['5打', 'unit-unknown'],
    ['500条', 'unit-does-not-fit'],
    ['5m', 'unit-does-not-fit'],
    ['500MB', 'unit-does-not-fit'],
  ])('%s is %s', (text, expected) => {
    expect(shownQuantity(text, MINUTES)).toBe(expected);
  });

  it.each([
    ['=60*8*30', '14400 -'],
    ['=60*8*30*10000', '144000000 -'],
    ['= 60 × 8 × 30', '14400 -'],
    ['＝６０＊８', '480 -'],
    ['=（1+2）*3', '9 -'],
    ['=100÷4', '25 -'],
    ['=10/3*3', '10 -'],
    ['=0.1+0.2', '0.3 -'],
    ['=1/3', `0.${'3'.repeat(60)} -`],
    ['=2/3', `0.${'6'.repeat(59)}7 -`],
    ['=-5+10', '5 -'],
    ['=--5', '5 -'],
    ['=5−5', '0 -'],
    ['=.5*4', '2 -'],
    [`=${'('.repeat(30)}1${')'.repeat(30)}`, '1 -'],
    [`=${'('.repeat(31)}1${')'.repeat(31)}`, 'arithmetic-too-deep'],
    [`=${'-'.repeat(250)}1`, 'arithmetic-too-deep'],
    [`=1${'+1'.repeat(149)}`, '150 -'],
    [`=1${'+1'.repeat(150)}`, 'arithmetic-too-long'],
    ['=5-10', 'number-negative'],
    ['=1/0', 'arithmetic-division-by-zero'],
    ['=1/(2-2)', 'arithmetic-division-by-zero'],
    ['=', 'arithmetic-invalid'],
    ['=1+', 'arithmetic-invalid'],
    ['=(1', 'arithmetic-invalid'],
    ['=1)', 'arithmetic-invalid'],
    ['=1,000*2', 'arithmetic-invalid'],
    ['=A1*2', 'arithmetic-invalid'],
    ['=SUM(1)', 'arithmetic-invalid'],
    ['=5万', 'arithmetic-invalid'],
    ['=2^3', 'arithmetic-invalid'],
    ['=1e3', 'arithmetic-invalid'],
    ['=1.2.3', 'arithmetic-invalid'],
    ['=1000000000*1000000', '1000000000000000 -'],
    ['=1000000000*1000001', 'number-too-big'],
    ["=cmd|'/c calc'!A1", 'arithmetic-invalid'],
  ])('arithmetic %s is %s', (text, expected) => {
    expect(shownQuantity(text, MINUTES)).toBe(expected);
  });

  it.each([
    ['120', YUAN, '120 -'],
    ['¥120', YUAN, '120 -'],
    ['￥1,200.50', YUAN, '1200.5 -'],
    ['120元', YUAN, '120 yuan'],
    ['CNY 120', YUAN, '120 -'],
    ['1.2万元', YUAN, '12000 yuan'],
    ['120 min', YUAN, 'unit-does-not-fit'],
    ['5万条', MESSAGES, '50000 message'],
    ['1.5 million messages', MESSAGES, '1500000 message'],
    ['500次', MESSAGES, '500 call'],
    ['2 hours', MESSAGES, 'unit-does-not-fit'],
    ['¥120', MINUTES, 'number-invalid'],
  ] as const)('%s for %o is %s', (text, wanted, expected) => {
    expect(shownQuantity(text, wanted)).toBe(expected);
  });
});

describe('units around a quantity', () => {
  it.each([
    // cell, unit column, header, expected
    ['500', '分钟', null, MINUTES, '500 minute'],
    ['2', 'hours', null, MINUTES, '2 hour'],
    ['500', null, '分钟', MINUTES, '500 minute'],
    ['5', null, '万条', MESSAGES, '50000 message'],
    ['5', '万条', null, MESSAGES, '50000 message'],
    ['1.5', 'million messages', null, MESSAGES, '1500000 message'],
    ['5', null, '万', MESSAGES, '50000 -'],
    ['5', '条', '万', MESSAGES, '50000 message'],
    ['5', '万', '条', MESSAGES, '50000 message'],
    ['5', '条', '条', MESSAGES, '5 message'],
    // What the cell says is its own: neither magnitude nor unit of the header is added.
    ['5万', null, '万条', MESSAGES, '50000 message'],
    ['5条', null, '万条', MESSAGES, '5 message'],
    ['5万条', null, '万条', MESSAGES, '50000 message'],
    ['2小时', '分钟', null, MINUTES, '2 hour'],
    ['5万条', null, '分钟', MESSAGES, '50000 message'],
    ['5万', null, '分钟', MESSAGES, 'unit-does-not-fit'],
    ['=60*8', null, '万分钟', MINUTES, '4800000 minute'],
    ['5', '条', '万条', MESSAGES, 'unit-conflict'],
    // The row's own unit counts before the header's.
    ['5', '小时', '分钟', MINUTES, '5 hour'],
    ['5万', '条', '分钟', MESSAGES, '50000 message'],
    ['5', '条', '打', MESSAGES, '5 message'],
    ['5', '万条', '分钟', MESSAGES, '50000 message'],
    ['5', '次', '条', MESSAGES, '5 call'],
    // A magnitude in the header that the row may or may not mean.
    ['5', '条', '万分钟', MESSAGES, 'unit-conflict'],
    ['5', '次', '万条', MESSAGES, 'unit-conflict'],
    ['5', '万', '万条', MESSAGES, '50000 message'],
    ['5', '万条', '万', MESSAGES, '50000 message'],
    ['5', '万', '百万', MESSAGES, 'unit-conflict'],
    ['5', '小时', null, MESSAGES, 'unit-does-not-fit'],
    ['5', null, '小时', MESSAGES, 'unit-does-not-fit'],
    ['5', '打', null, MESSAGES, 'unit-unknown'],
  ] as const)('%s, column %s, header %s', (text, column, header, wanted, expected) => {
    expect(shownQuantity(text, wanted, column, header)).toBe(expected);
  });
});

describe('properties', () => {
  it('reads the same number in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
        const wide = String(number).replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        const forms = [
          String(number),
          grouped,
          wide,
          `=${number}`,
          `${number}分钟`,
          `+${number}`,
          ` ${number} `,
        ];
        for (const form of forms) expect(shownQuantity(form, MINUTES).split(' ')[0]).toBe(String(number));
        expect(shownQuantity(`${number}万`, MINUTES)).toBe(`${number}${number === 0 ? '' : '0000'} -`);
      }),
    );
  });

  it('computes as whole numbers do', () => {
    const small = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        expect(shownQuantity(`=${a}*${b}+${c}`, MINUTES)).toBe(`${a * b + c} -`);
        expect(shownQuantity(`=(${a}+${b})*${c}`, MINUTES)).toBe(`${(a + b) * c} -`);
        if (b > 0) expect(shownQuantity(`=${a}/${b}*${b}`, MINUTES)).toBe(`${a} -`);
      }),
    );
  });
});
