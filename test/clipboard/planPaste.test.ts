import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, planPaste } from '../../src/shared/clipboard/planPaste.ts';

/** Row numbers, three typed columns, a computed one, a typed one, a computed one. */
const TYPED = [false, true, true, true, false, true, false];
const block = (top: number, left: number, bottom = top, right = left): Block => ({
  top,
  left,
  bottom,
  right,
});
const told = (cells: readonly (readonly string[])[], selection: Block) => {
  const plan = planPaste(cells, selection, TYPED);
  const { top, left, bottom, right } = plan.block;
  return [
    plan.cells.map(({ row, column, text }) => `${row},${column}=${text}`).join(' '),
    `${top},${left}:${bottom},${right}`,
    plan.leftOut,
  ];
};
const TWO = [
  ['a', 'b'],
  ['c', 'd'],
];

describe('where a paste goes', () => {
  it.each([
    ['one cell into one', [['a']], block(4, 2), '4,2=a', '4,2:4,2', 0],
    ['one cell fills the selection', [['a']], block(0, 1, 1, 2), '0,1=a 0,2=a 1,1=a 1,2=a', '0,1:1,2', 0],
    ['a block from the top left', TWO, block(3, 1), '3,1=a 3,2=b 4,1=c 4,2=d', '3,1:4,2', 0],
    [
      'a block repeats over a whole multiple',
      [['a', 'b']],
      block(0, 1, 2, 2),
      '0,1=a 0,2=b 1,1=a 1,2=b 2,1=a 2,2=b',
      '0,1:2,2',
      0,
    ],
    ['and lands once over any other', TWO, block(0, 1, 2, 2), '0,1=a 0,2=b 1,1=c 1,2=d', '0,1:1,2', 0],
    ['computed columns take nothing', [['a', 'b', 'c']], block(0, 3), '0,3=a 0,5=c', '0,3:0,5', 1],
    ['nor is there anything past the last', [['a', 'b', 'c', 'd']], block(0, 5), '0,5=a', '0,5:0,6', 3],
    ['columns without text are not missed', [['a', '', '', '']], block(0, 5), '0,5=a', '0,5:0,6', 0],
    [
      'short rows leave what is below their end',
      [['a', 'b'], ['c']],
      block(0, 1),
      '0,1=a 0,2=b 1,1=c',
      '0,1:1,2',
      0,
    ],
    ['empty cells clear', [['', 'b']], block(0, 1), '0,1= 0,2=b', '0,1:0,2', 0],
    ['nothing typed there', [['a']], block(0, 4), '', '0,4:0,4', 1],
    ['no cells', [], block(2, 2), '', '2,2:2,2', 0],
  ])('%s', (_, cells, selection, written, selected, leftOut) => {
    expect(told(cells, selection)).toEqual([written, selected, leftOut]);
  });

  it('does not miss what the app had computed itself', () => {
    const copied = [['a', '1.00', 'x']];
    expect(planPaste(copied, block(0, 3), TYPED, new Set([1])).leftOut).toBe(0);
    expect(planPaste(copied, block(0, 2), TYPED, new Set([1])).leftOut).toBe(1);
    expect(planPaste(copied, block(0, 2), TYPED, new Set([1])).cells).toHaveLength(2);
  });

  it('writes every copied cell that a typed column stands under, each cell once', () => {
    const copied = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.string(), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    const typed = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
    const place = fc.tuple(fc.nat(20), fc.nat(6));
    fc.assert(
      fc.property(copied, typed, place, (cells, columns, [row, column]) => {
        const { cells: planned } = planPaste(cells, block(row, column), columns);
        const expected = cells.flatMap((texts, down) =>
          texts.flatMap((text, right) =>
            columns[column + right] === true ? [{ row: row + down, column: column + right, text }] : [],
          ),
        );
        expect(planned).toEqual(expected);
      }),
    );
  });
});
