import { FIRST_COLUMN, type Rect } from '../rangeGeometry.ts';
import type { Ground } from './cellMoves.ts';

type Rows = Pick<Rect, 'top' | 'bottom'>;
type Columns = Pick<Rect, 'left' | 'right'>;

/** Whole rows, the empty ones below the last line among them. */
export const wholeRows = ({ top, bottom }: Rows, { columns }: Ground): Rect => ({
  top: Math.min(top, bottom),
  bottom: Math.max(top, bottom),
  left: FIRST_COLUMN,
  right: columns - 1,
});

/** Whole columns: down to the last row that has text, so that what is done to them makes no new rows. */
export const wholeColumns = ({ left, right }: Columns, { lastUsed }: Ground): Rect => ({
  top: 0,
  bottom: Math.max(0, lastUsed),
  left: Math.min(left, right),
  right: Math.max(left, right),
});

/** Every line with all its columns. */
export const everything = (ground: Ground): Rect =>
  wholeColumns({ left: FIRST_COLUMN, right: ground.columns - 1 }, ground);

export const areWholeRows = ({ left, right }: Columns, { columns }: Ground): boolean =>
  left === FIRST_COLUMN && right === columns - 1;

export const areWholeColumns = ({ top, bottom }: Rows, { lastUsed }: Ground): boolean =>
  top === 0 && bottom >= Math.max(0, lastUsed);
