import { describe, expect, it } from 'vitest';
import {
  areWholeColumns,
  areWholeRows,
  everything,
  wholeColumns,
  wholeRows,
} from '../../../src/renderer/grid/moves/wholeLines.ts';

/** Four columns behind the row numbers, three rows with text and empty ones behind them. */
const GROUND = { rows: 83, columns: 5, lastUsed: 2, isFilled: () => true };
const EMPTY = { ...GROUND, lastUsed: -1 };

describe('whole rows and columns', () => {
  it('reach from one edge of the sheet to the other', () => {
    expect(wholeRows({ top: 4, bottom: 1 }, GROUND)).toEqual({ top: 1, bottom: 4, left: 1, right: 4 });
    expect(wholeColumns({ left: 3, right: 2 }, GROUND)).toEqual({ top: 0, bottom: 2, left: 2, right: 3 });
    expect(everything(GROUND)).toEqual({ top: 0, bottom: 2, left: 1, right: 4 });
    expect(everything(EMPTY)).toEqual({ top: 0, bottom: 0, left: 1, right: 4 });
  });

  it('are known again', () => {
    expect(areWholeRows(wholeRows({ top: 1, bottom: 2 }, GROUND), GROUND)).toBe(true);
    expect(areWholeRows({ left: 1, right: 3 }, GROUND)).toBe(false);
    expect(areWholeRows({ left: 2, right: 4 }, GROUND)).toBe(false);
    expect(areWholeColumns(wholeColumns({ left: 1, right: 1 }, GROUND), GROUND)).toBe(true);
    expect(areWholeColumns({ top: 0, bottom: 1 }, GROUND)).toBe(false);
    expect(areWholeColumns({ top: 1, bottom: 2 }, GROUND)).toBe(false);
    expect(areWholeColumns(wholeColumns({ left: 1, right: 1 }, EMPTY), EMPTY)).toBe(true);
  });
});
