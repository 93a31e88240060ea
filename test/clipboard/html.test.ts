import { describe, expect, it } from 'vitest';
import { plainFigure } from '../../src/shared/clipboard/plainFigure.ts';
import { type SpannedCell, unspanned } from '../../src/shared/clipboard/spannedTable.ts';
import { writeHtml } from '../../src/shared/clipboard/writeHtml.ts';

const AS_TEXT = ` style='mso-number-format:"\\@"'`;
const oneCell = (shown: string, typed: string | null, isFigure = false): string => {
  const html = writeHtml([[{ shown, typed, isFigure }]], 'copy').replace(/(?<=data-ratesheet=)"0?"/, '"1"');
  return html
    .replace('<meta charset="utf-8"><table data-ratesheet="1" data-copy="copy"><tr>', '')
    .replace('</tr></table>', '');
};

describe('a table of HTML', () => {
  it.each([
    ['what shows as it was typed', 'call', 'call', false, '<td>call</td>'],
    ['arithmetic with its value', '480', '=60*8', true, '<td data-typed="=60*8">480</td>'],
    ['a name in the app’s language', 'Voice IVR', 'a.ivr', false, '<td data-typed="a.ivr">Voice IVR</td>'],
    ['a computed figure', '3300.00', null, true, '<td>3300.00</td>'],
    ['a word that only shows', 'min', '', false, '<td data-typed="">min</td>'],
    ['a formula as text', '=1+1', '=1+1', false, `<td${AS_TEXT}>=1+1</td>`],
    ['a negative figure as a number', '-5', '-5', true, '<td>-5</td>'],
    ['zeros that would go', '007', '007', false, `<td${AS_TEXT}>007</td>`],
    ['digits that would go', '1234567890123456', null, false, `<td${AS_TEXT}>1234567890123456</td>`],
    ['markup', '<b>&"\'', '<b>&"\'', false, '<td>&lt;b&gt;&amp;&quot;&#39;</td>'],
    ['lines', 'a\nb', 'a\nb', false, '<td data-typed="a&#10;b">a<br>b</td>'],
    ['blanks', ' a  b', ' a  b', false, '<td data-typed=" a  b"> a  b</td>'],
    ['nothing', '', '', false, '<td></td>'],
  ])('has %s', (_, shown, typed, isFigure, html) => {
    expect(oneCell(shown, typed, isFigure)).toBe(html);
  });

  it('says which columns are computed', () => {
    const cell = (typed: string | null) => ({ shown: '1', typed, isFigure: true });
    expect(writeHtml([[cell('1'), cell(null), cell('1'), cell(null)]], 'a "copy"')).toContain(
      'data-ratesheet="1 3" data-copy="a &quot;copy&quot;"',
    );
  });

  it('cannot be broken out of', () => {
    const html = oneCell('"><script>x</script>', `' onload='x" onload="y`);
    expect(html).toBe(
      '<td data-typed="&#39; onload=&#39;x&quot; onload=&quot;y">&quot;&gt;&lt;script&gt;x&lt;/script&gt;</td>',
    );
  });
});

describe('a figure for other programs', () => {
  it.each([
    ['3,300.00', '3300.00'],
    ['−1,234,567.5', '-1234567.5'],
    ['12', '12'],
    ['35.00\u2007', '35.00'],
    ['1.00 /M', '1.00 /M'],
    ['–', '–'],
    ['Tiered', 'Tiered'],
    ['1,23', '1,23'],
    ['', ''],
  ])('%j → %j', (shown, plain) => {
    expect(plainFigure(shown)).toBe(plain);
  });
});

const at = (text: string, rows = 1, columns = 1): SpannedCell => ({ text, rows, columns });
const shownRow = (...cells: SpannedCell[]) => ({ cells, isHidden: false });

describe('merged and hidden cells', () => {
  it.each([
    [
      'as they are',
      [shownRow(at('a'), at('b')), shownRow(at('c'), at('d'))],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a merged text once, what it covers empty',
      [shownRow(at('day', 2), at('100', 1, 2), at('x')), shownRow(at('1'), at('2'), at('y'))],
      [
        ['day', '100', '', 'x'],
        ['', '1', '2', 'y'],
      ],
    ],
    [
      'rows of one length',
      [shownRow(at('a')), shownRow(at('b'), at('c'))],
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    [
      'no hidden rows, though they count where cells are merged',
      [shownRow(at('a', 3), at('1')), { cells: [at('2')], isHidden: true }, shownRow(at('3'))],
      [
        ['a', '1'],
        ['', '3'],
      ],
    ],
    ['a merge past the end', [shownRow(at('a', 99, 2))], [['a', '']]],
    ['no rows', [], []],
  ])('%s', (_, rows, cells) => {
    expect(unspanned(rows)).toEqual(cells);
  });

  it('are no wider than any sheet, whatever a page claims', () => {
    const [row] = unspanned([shownRow(at('a', 1, 1e9), at('b', 1e9, 1e9))]);
    expect(row).toHaveLength(512);
  });
});
