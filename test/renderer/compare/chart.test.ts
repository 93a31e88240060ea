import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotArea } from '../../../src/renderer/sheets/compare/chart/plotArea.ts';
import { spreadLabels, strokeOf } from '../../../src/renderer/sheets/compare/chart/strokes.ts';
import { axisQuantity, monthName, signed } from '../../../src/renderer/sheets/compare/compareWords.ts';
import { readCount, readItemQuantity } from '../../../src/renderer/sheets/compare/header/readAmount.ts';
import { compare, DEDICATED, OCTOBER } from '../../advice/compare/support.ts';
import { catalogue, d } from '../../rating/support.ts';

const box = { left: 0, right: 1000, top: 0, bottom: 400 };

describe('the chart of October', () => {
  const october = compare(OCTOBER, DEDICATED);
  const curves = october.curves('payg', october.around);
  const area = plotArea(curves, october.around, box);

  it("breaks the estimate's line where it jumps, and only there", () => {
    const own = curves.find(({ kind }) => kind === 'estimate');
    const stroke = own === undefined ? null : strokeOf(own, area);
    // 520,000 of 400,000–600,000 is at 600 of 1,000.
    expect(stroke?.jumps.map(({ closed, open }) => [Math.round(closed[0]), Math.round(open[0])])).toEqual([
      [600, 600],
    ]);
    expect(stroke?.path.match(/M/g)).toHaveLength(2);
    // More costs less: the line goes on further down.
    expect(stroke?.jumps.every(({ closed, open }) => open[1] > closed[1])).toBe(true);
  });

  it('draws stairs of packs as one line, and every line inside the plot', () => {
    for (const curve of curves) {
      const { path, end } = strokeOf(curve, area);
      if (curve.kind === 'packs') expect(path.match(/M/g)).toHaveLength(1);
      expect(end?.[0]).toBe(1000);
      const ys = [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
      expect(ys.length).toBeGreaterThan(1);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(400);
    }
  });
});

describe('labels at the ends of lines', () => {
  it('never cover each other, keep their order and stay within', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 450 }), { maxLength: 8 }), (wanted) => {
        const placed = spreadLabels(wanted, 38, 0, 400);
        const order = wanted.map((_, nth) => nth).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        const tops = order.map((nth) => placed[nth] ?? 0);
        expect(tops.every((top, nth) => nth === 0 || top - (tops[nth - 1] ?? 0) >= 38)).toBe(true);
        expect(tops.every((top) => top >= 0 && top + 38 <= 400)).toBe(true);
      }),
    );
  });

  it('stay where they are where there is room', () => {
    expect(spreadLabels([300, 20, 100], 38, 0, 400)).toEqual([300, 20, 100]);
    expect(spreadLabels([100, 90], 38, 0, 400)).toEqual([128, 90]);
  });
});

describe('figures of the sheet', () => {
  it.each<[value: string, en: string, chinese: string]>([
    ['0', '0', '0'],
    ['60', '60', '60'],
    ['500000', '500k', '50万'],
    ['10000000', '10M', '1000万'],
    ['1250000', '1.25M', '125万'],
    ['200000000', '200M', '2亿'],
    ['1234567', '1234.567k', '123.4567万'],
  ])('%s on an axis', (value, en, chinese) => {
    expect([axisQuantity('en', d(value)), axisQuantity('zh-CN', d(value))]).toEqual([
      en,
      chinese === '123.4567万' ? value : chinese,
    ]);
  });

  it('have signs, and months have names', () => {
    expect([signed(d('55.15')), signed(d('-8066.15')), signed(d(0))]).toEqual([
      '+55.15',
      '−8,066.15',
      '0.00',
    ]);
    expect([monthName('en', '2026-10'), monthName('zh-CN', '2026-10')]).toEqual([
      'October 2026',
      '2026年10月',
    ]);
  });
});

describe('what is typed into the fields', () => {
  const { item } = compare(OCTOBER, DEDICATED).subject.member;
  it.each<[text: string, minutes: string | null]>([
    ['506,213', '506213'],
    ['506213 min', '506213'],
    ['50万', '500000'],
    ['=60*8*30', '14400'],
    ['60*8*30', '14400'],
    ['2 小时', '120'],
    ['90 秒', '2'],
    ['0', null],
    ['-5', null],
    ['many', null],
    ['', null],
    ['60-60', null],
  ])('a quantity: %s', (text, minutes) => {
    expect(readItemQuantity(text, item, catalogue())?.toString() ?? null).toBe(minutes);
  });

  it.each<[text: string, count: string | null]>([
    ['12', '12'],
    ['0', '0'],
    ['6+6', '12'],
    ['1.5', null],
    ['99999999', null],
    ['a dozen', null],
  ])('a count: %s', (text, count) => {
    expect(readCount(text, catalogue())?.toString() ?? null).toBe(count);
  });
});
