import { plainFigure } from '../../clipboard/plainFigure.ts';
import { isIn, type Needle } from './needle.ts';

/** A column as it is searched, by its rows: there may be a million cells, of which none is made into an object. */
export interface SearchedColumn<Row> {
  /** What was typed into the row's cell; null: the column is computed. */
  readonly typed: ((row: Row) => string) | null;
  /** What the cell shows: a name in the app's language, a value, a day. */
  readonly shown: (row: Row) => string;
  /** Whether it shows figures, which are found without their commas as well. */
  readonly isFigure: boolean;
  /** Texts of hidden columns that its cells stand for. */
  readonly behind: (row: Row) => readonly string[];
}

/** `typed`: it was typed so, and can be replaced. `shown`: the cell only shows it, or stands for a hidden one that has it. */
export type MatchKind = 'typed' | 'shown';

/** How a cell has what is looked for; null: it has not. */
export function matchOf<Row>(needle: Needle, column: SearchedColumn<Row>, row: Row): MatchKind | null {
  const typed = column.typed === null ? '' : column.typed(row);
  if (typed !== '' && isIn(needle, typed)) return 'typed';
  const shown = column.shown(row);
  if (shown !== '' && shown !== typed && isShown(needle, shown, column.isFigure)) return 'shown';
  return column.behind(row).some((text) => text !== '' && isIn(needle, text)) ? 'shown' : null;
}

function isShown(needle: Needle, shown: string, isFigure: boolean): boolean {
  if (isIn(needle, shown)) return true;
  const plain = isFigure ? plainFigure(shown) : shown;
  return plain !== shown && isIn(needle, plain);
}
