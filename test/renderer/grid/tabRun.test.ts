import { describe, expect, it } from 'vitest';
import { entered, type TabRun, tabbed } from '../../../src/renderer/grid/moves/tabRun.ts';
import type { CellAt } from '../../../src/renderer/grid/rangeGeometry.ts';

/** Ten rows; columns 1 to 5, behind the row numbers. */
const SIZE = { rows: 10, columns: 6 };
const at = (row: number, column: number): CellAt => ({ row, column });

/** Walks with T for Tab, E for Enter, small letters with Shift; a digit clicks a column of the row. */
function walked(from: CellAt, keys: string): CellAt {
  let cell = from;
  let run: TabRun | null = null;
  for (const key of keys) {
    if (/\d/.test(key)) {
      cell = at(cell.row, Number(key));
      continue;
    }
    const go = key.toLowerCase() === 't' ? tabbed : entered;
    const step = go(cell, run, key === key.toUpperCase() ? 1 : -1, SIZE);
    [cell, run] = [step.to, step.run];
  }
  return cell;
}

describe('Tab and Enter over a sheet', () => {
  it.each<[keys: string, from: CellAt, to: CellAt, why: string]>([
    ['T', at(2, 2), at(2, 3), 'Tab goes right'],
    ['t', at(2, 2), at(2, 1), 'and back with Shift'],
    ['E', at(2, 2), at(3, 2), 'Enter goes down'],
    ['e', at(2, 2), at(1, 2), 'and up with Shift'],
    ['TTE', at(2, 2), at(3, 2), 'Enter goes back to where the Tabs began'],
    ['TTETTE', at(2, 2), at(4, 2), 'line after line'],
    ['TTEE', at(2, 2), at(4, 2), 'and on from there'],
    ['TTte', at(2, 2), at(1, 2), 'Shift+Tab is part of the run, Shift+Enter goes up'],
    ['Ttt', at(2, 2), at(2, 1), 'a run may go back behind its beginning'],
    ['tE', at(2, 2), at(3, 2), 'and begin backwards'],
    ['TT4E', at(2, 1), at(3, 4), 'a click elsewhere ends the run'],
    ['TT4TE', at(2, 1), at(3, 4), 'and the next begins there'],
    ['TTTTTT', at(2, 2), at(2, 5), 'the last column is the end'],
    ['tt', at(2, 2), at(2, 1), 'the first as well'],
    ['EE', at(8, 2), at(9, 2), 'the last row too'],
    ['e', at(0, 2), at(0, 2), 'and the first'],
  ])('%s from %o → %o: %s', (keys, from, to) => {
    expect(walked(from, keys)).toEqual(to);
  });
});
