import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needleOf, replacedIn, spansIn } from '../../../src/shared/estimate/find/needle.ts';

const HOW = { matchCase: false, wholeCell: false };
const needle = (text: string, how = {}) => {
  const made = needleOf({ text, ...HOW, ...how });
  if (made === null) throw new Error(`nothing to look for in ${JSON.stringify(text)}`);
  return made;
};

describe('replacing a part of a text', () => {
  it.each([
    // Capitals and widths don't matter, and stay as they are beside the match.
    ['ab', 'x', 'ＣＡＢ Ab', 'Ｃx x'],
    ['ＡＢ', 'x', 'cab', 'cx'],
    ['５万', '6万', '共5万', '共6万'],
    ['a b', '-', 'A　B', '-'],
    // Other characters all do: 0.5 is not in 205, nor 102 in 10².
    ['0.5', '0.6', '205 0.5', '205 0.6'],
    ['102', '1', '10² 102', '10² 1'],
    ['1000', '2', '1,000 1000', '1,000 2'],
    // Signs of patterns are signs.
    ['.', ',', '1.5 10', '1,5 10'],
    ['$&', '$1', 'a$&b', 'a$1b'],
    ['(', '[', 'f(x)', 'f[x)'],
    // From the left, none over another.
    ['aa', 'b', 'aaaaa', 'bba'],
    // Whole characters only: İ is two letters when it is small, é may be e with an accent behind it.
    ['i', 'x', 'İi', 'İx'],
    ['İ', 'x', 'aİb', 'axb'],
    ['b', 'x', 'İb', 'İx'],
    ['e', 'x', 'e\u0301e', 'e\u0301x'],
    ['\u00e9', 'x', 'e\u0301e', 'xe'],
    ['\u{1F600}', 'x', 'a\u{1F600}b', 'axb'],
    ['ΟΔΟΣ', 'x', 'οδος', 'x'],
    // What came along invisibly does not hide a match, and goes only where it is inside of one.
    ['ab', 'x', '\u200ea\u200bb\u200e', '\u200ex\u200e'],
  ])('%s by %s in %s', (text, by, before, after) => {
    expect(replacedIn(needle(text), before, by)).toBe(after);
  });

  it.each([
    ['ab', 'AB', { matchCase: true }, null],
    ['ab', 'ａｂ', { matchCase: true }, null],
    ['ab', 'xabx', { matchCase: true }, 'x-x'],
    ['e', 'e\u0301', { matchCase: true }, null],
    ['ab', 'xab', { wholeCell: true }, null],
    ['ab', 'ＡＢ', { wholeCell: true }, '-'],
    ['a', 'aa', { wholeCell: true }, null],
    ['ab', 'AB', { wholeCell: true, matchCase: true }, null],
  ])('%s in %s, %j', (text, before, how, after) => {
    expect(replacedIn(needle(text, how), before, '-')).toBe(after);
  });

  it('looks for nothing where nothing is said', () => {
    expect(needleOf({ text: '', ...HOW })).toBeNull();
    expect(needleOf({ text: '\u200b', ...HOW })).toBeNull();
    expect(needleOf({ text: ' ', ...HOW })).not.toBeNull();
  });
});

const WRITINGS = ['kg', 'KG', 'Kg', 'ｋｇ', 'Ｋg', 'K\u200bG'] as const;
const others = fc.string({
  unit: fc.constantFrom('a', 'İ', '5', '万', ' ', '　', 'e\u0301', '$', '\\', '.', '😀', '\u200e'),
});

describe('any text', () => {
  it('keeps every character beside its matches', () => {
    fc.assert(
      fc.property(
        others,
        fc.array(fc.tuple(fc.constantFrom(...WRITINGS), others)),
        fc.string(),
        fc.constantFrom('kg', 'KG', 'ｋｇ'),
        (first, rest, by, wanted) => {
          const before = first + rest.map(([match, other]) => match + other).join('');
          const after = first + rest.map(([, other]) => by + other).join('');
          expect(replacedIn(needle(wanted), before, by) ?? before).toBe(after);
        },
      ),
    );
  });

  it('is the same with what was found in the place of what was found', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, fc.boolean(), fc.boolean(), (text, wanted, matchCase, wholeCell) => {
        const made = needleOf({ text: wanted, matchCase, wholeCell });
        if (made === null) return;
        const before = wholeCell ? text : text + wanted + text;
        let [again, at] = ['', 0];
        for (const { from, to } of spansIn(made, before)) {
          expect(at <= from && from < to && to <= before.length).toBe(true);
          // Each span is a match of its own.
          expect(spansIn(made, before.slice(from, to))).toEqual([{ from: 0, to: to - from }]);
          again += before.slice(at, to);
          at = to;
        }
        expect(again + before.slice(at)).toBe(before);
        if (matchCase) expect(replacedIn(made, before, wanted) ?? before).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});
