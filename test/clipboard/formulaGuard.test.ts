import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, runsAsFormula, unguarded } from '../../src/shared/clipboard/formulaGuard.ts';

describe('text that a spreadsheet would compute', () => {
  it.each([
    ['=1+1', true],
    ['=HYPERLINK("http://a","b")', true],
    ['+1+1', true],
    ['-1+1', true],
    ['-A1', true],
    ['@SUM(A1)', true],
    ['\t=1', true],
    ['＝1+1', true],
    ['-', true],
    ['+', true],
    ['-5', false],
    ['+1,234.50', false],
    ['-1.2e3', false],
    ['-12%', false],
    ['-.5', false],
    ['1-2', false],
    ['a=b', false],
    ["'=1", false],
    ['−5', false],
    ['', false],
  ])('%j: %s', (text, runs) => {
    expect(runsAsFormula(text)).toBe(runs);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['-5', '-5'],
    ["'=1", "''=1"],
    ["it's", "it's"],
    ["'tis", "'tis"],
  ])('%j goes out as %j', (text, out) => {
    expect(guarded(text)).toBe(out);
    expect(unguarded(out)).toBe(text);
  });

  it('never runs once it is guarded, and comes back as it was', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '1', 'A', '\t', '＝') });
    fc.assert(
      fc.property(text, (each) => {
        expect(runsAsFormula(guarded(each))).toBe(false);
        expect(unguarded(guarded(each))).toBe(each);
      }),
    );
  });
});
