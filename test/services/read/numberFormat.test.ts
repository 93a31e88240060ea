import { describe, expect, it } from 'vitest';
import { builtinFormat, customFormat } from '../../../src/main/services/workbook/read/xlsx/numberFormat.ts';

describe('custom number formats', () => {
  it.each([
    ['yyyy-mm-dd', 'date'],
    ['yyyy/m/d;@', 'date'],
    ['[$-804]yyyy"年"m"月"d"日"', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['yyyy年m月', 'date'],
    ['m/d', 'date'],
    ['mmm', 'date'],
    ['mmm h:mm', 'date'],
    ['m', 'date'],
    ['yyyymmdd', 'date'],
    ['yyyy-mm-ddThh:mm:ssZ', 'date'],
    ['yyyy-mm-dd hh:mm:ss.000', 'date'],
    ['[$-411]ge.m.d', 'date'],
    ['aaaa', 'date'],
    ['[DBNum1][$-804]yyyy"年"m"月"', 'date'],
    ['h:mm', 'time'],
    ['hh:mm:ss', 'time'],
    ['mm:ss', 'time'],
    ['mm:ss.0', 'time'],
    ['h:mm AM/PM', 'time'],
    ['上午/下午h"时"mm"分"', 'time'],
    ['[$-F400]h:mm:ss\\ AM/PM', 'time'],
    ['[h]:mm:ss', 'elapsed'],
    ['[hh]:mm', 'elapsed'],
    ['[mm]:ss.00', 'elapsed'],
    ['[ss].00', 'elapsed'],
    ['General', 'number'],
    ['G/通用格式', 'number'],
    ['General"天"', 'number'],
    ['0', 'number'],
    ['0.00E+00', 'number'],
    ['# ?/?', 'number'],
    ['@', 'number'],
    ['0 Mbps', 'number'],
    ['0.00 days', 'number'],
    ['0 MB', 'number'],
    ['#,##0 h', 'number'],
    ['"Standard"', 'number'],
    ['Standard', 'number'],
    ['Mbps', 'number'],
    ['#,##0.00\\ \\b', 'number'],
    ['\\d\\s.0', 'number'],
    ['#,##0_d', 'number'],
    ['*d0', 'number'],
    ['[Red]0', 'number'],
    ['[Red]-0;[Yellow]yyyy', 'number'],
    ['"yyyy-mm-dd"', 'number'],
    ['"unclosed yyyy', 'number'],
    ['¥#,##0.00', 'number'],
    ['[$¥-804]#,##0.00', 'number'],
    ['', 'number'],
    [';;;', 'number'],
  ] as const)('%s is a %s', (code, kind) => {
    expect(customFormat(code)).toBe(kind);
  });
});

describe('built-in number formats', () => {
  const ids = (kind: string): number[] =>
    Array.from({ length: 200 }, (_, id) => id).filter((id) => builtinFormat(id) === kind);

  // ECMA-376 part 1, 18.8.30, the tables for all languages and for zh-cn.
  it.each([
    ['date', [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]],
    ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]],
    ['elapsed', [46]],
  ])('%s', (kind, expected) => {
    expect(ids(kind)).toEqual(expected);
  });
});
