import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJsonText } from '../../src/shared/tariff/checkJsonText.ts';

describe('checkJsonText', () => {
  it.each([
    ['{"a": 1,}', 1, 9, 'tariff-broken-json', '}'],
    ['{"a" 1}', 1, 6, 'tariff-broken-json', '1}'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'tariff-broken-json', '"b": 2'],
    ['[1, 2', 1, 6, 'tariff-broken-json', ''],
    ['', 1, 1, 'tariff-broken-json', ''],
    ['{"a": 01}', 1, 8, 'tariff-broken-json', '1}'],
    ["{'a': 1}", 1, 2, 'tariff-broken-json', "'a': 1}"],
    ['{"a": "x\ny"}', 1, 9, 'tariff-broken-json', ''],
    ['{"a": "\\x"}', 1, 8, 'tariff-broken-json', '\\x"}'],
    ['{"a": 1} // price', 1, 10, 'tariff-broken-json', '// price'],
    ['{"价": 1，"b": 2}', 1, 8, 'tariff-broken-json', '，"b": 2}'],
    ['{"a": NaN}', 1, 7, 'tariff-broken-json', 'NaN}'],
    ['{"price": "1",\n "price": "2"}', 2, 2, 'tariff-key-twice', 'price'],
    ['{"a": {"b": 1, "\\u0062": 2}}', 1, 16, 'tariff-key-twice', 'b'],
    ['['.repeat(200), 1, 102, 'tariff-json-too-deep', '100'],
  ])('%j: line %i, column %i', (text, line, column, code, found) => {
    expect(checkJsonText(text)).toEqual({ line, column, code, found });
  });

  it.each(['{}', '[]', ' null ', '{"a": [1, -2.5e+3, "\\u00e9\\n", {"a": true}], "b": {"a": false}}', '"x"'])(
    '%j is sound',
    (text) => {
      expect(checkJsonText(text)).toBeNull();
    },
  );

  it('agrees with the parser on texts that are almost JSON', () => {
    const almost = fc
      .tuple(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '1', '\\', ' '),
      )
      .map(([value, at, change]) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        return text.slice(0, place) + change + text.slice(place + 1);
      });
    fc.assert(
      fc.property(almost, (text) => {
        const defect = checkJsonText(text);
        if (defect?.code === 'tariff-key-twice') return;
        expect(defect === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
