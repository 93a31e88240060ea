import { describe, expect, it } from 'vitest';
import { followColumns } from '../../../src/renderer/grid/followColumns.ts';

/**
 * Columns are letters behind the row numbers `n`. A block is told by three of them: where it begins, where it ends, which is
 * active; its rows are 2 to 3.
 */
function followed(before: string, now: string, block: string): string {
  const [from = '', to = '', active = ''] = block;
  const range = {
    anchor: { row: 2, column: before.indexOf(from) },
    focus: { row: 3, column: before.indexOf(to) },
    active: { row: 2, column: before.indexOf(active) },
  };
  const next = followColumns(range, [...before], [...now]);
  expect([next.anchor.row, next.focus.row, next.active.row]).toEqual([2, 3, 2]);
  return [next.anchor, next.focus, next.active].map(({ column }) => now[column]).join('');
}

describe('a block whose columns change', () => {
  it.each<[before: string, now: string, block: string, after: string, why: string]>([
    ['nabcd', 'nabcd', 'bcb', 'bcb', 'nothing happened'],
    ['nabcd', 'nbcad', 'bcb', 'bcb', 'it goes where its columns go'],
    ['nabcd', 'nabxcd', 'ccc', 'ccc', 'a column is shown before it'],
    ['nabcd', 'nacd', 'ccc', 'ccc', 'a column is hidden before it'],
    ['nabcd', 'nabd', 'bcb', 'bbb', 'one of its own is hidden'],
    ['nabcd', 'nabd', 'bcc', 'ddd', 'the active one is hidden: what stands in its place'],
    ['nabcd', 'nab', 'ddd', 'bbb', 'or the last'],
    ['nabcd', 'nbacd', 'abb', 'bab', 'its own are exchanged: from the first to the last of them'],
    ['nabcd', 'ncabd', 'bcb', 'bbb', 'they are torn apart: the active one is left'],
    ['nabcd', 'ndabc', 'ada', 'dca', 'all columns stay all columns'],
    ['nabcd', 'nabcde', 'ada', 'aea', 'with one that is shown'],
    ['nabcd', 'nbcad', 'cbc', 'cbc', 'drawn from right to left'],
  ])('%s → %s: %s → %s, %s', (before, now, block, after) => {
    expect(followed(before, now, block)).toBe(after);
  });
});
