import type { SearchedColumn } from '../../shared/estimate/find/matchOf.ts';
import type { Searched } from '../../shared/estimate/find/search.ts';
import { cellOf } from '../../shared/estimate/setCells.ts';
import type { ColumnSpec } from '../grid/columnSpec.ts';
import { type GridRow, isEmptyRow } from '../grid/gridRow.ts';
import { homeOf } from '../grid/homeOf.ts';
import { lastUsedRow } from '../grid/moves/groundOf.ts';
import { FIRST_COLUMN, type Rect } from '../grid/rangeGeometry.ts';
import { displayedSpecs, type SheetOfGrid } from '../grid/sheetOfGrid.ts';

export type SearchedSheet = Searched<GridRow>;

/**
 * A sheet as it is displayed now, to be searched: its rows as they are sorted and filtered, its columns as they stand. What hidden
 * columns hold is found in the cell that stands for them.
 */
export function searchedSheet(sheet: SheetOfGrid, block: Rect | null): SearchedSheet {
  const specs = displayedSpecs(sheet);
  const behind = hiddenBehind(sheet, specs);
  const columns = specs.map((spec) =>
    spec === null ? null : searchedColumn(spec, behind.get(spec.id) ?? []),
  );
  const bottom = lastUsedRow(sheet);
  const whole = { top: 0, bottom, left: FIRST_COLUMN, right: specs.length - 1 };
  return {
    ...(block === null ? whole : { ...block, bottom: Math.min(block.bottom, bottom) }),
    rowAt: (row) => {
      const data = sheet.api.getDisplayedRowAtIndex(row)?.data;
      return data === undefined || isEmptyRow(data) ? null : data;
    },
    columnAt: (column) => columns[column] ?? null,
  };
}

const searchedColumn = (
  { typed, show, align }: ColumnSpec,
  behind: readonly ColumnSpec[],
): SearchedColumn<GridRow> => ({
  typed: typed?.text ?? null,
  shown: show,
  isFigure: align === 'right',
  behind: behind.length === 0 ? () => NOTHING : (row) => textsBehind(row, behind),
});

const NOTHING: readonly string[] = [];

/** Hidden columns are many and hardly ever filled. */
function textsBehind(row: GridRow, hidden: readonly ColumnSpec[]): readonly string[] {
  const texts: string[] = [];
  for (const { id, show } of hidden) {
    const typed = cellOf(row, id);
    if (typed !== '') texts.push(typed, show(row));
  }
  return texts.length === 0 ? NOTHING : texts;
}

/** Typed columns that are hidden, by the column whose cells stand for them. */
function hiddenBehind(
  { specs }: SheetOfGrid,
  displayed: readonly (ColumnSpec | null)[],
): ReadonlyMap<string, readonly ColumnSpec[]> {
  const shown = new Set(displayed.map((spec) => spec?.id));
  const behind = new Map<string, ColumnSpec[]>();
  for (const spec of specs().values()) {
    if (spec.typed === null || shown.has(spec.id)) continue;
    const home = homeOf(spec.id, (column) => shown.has(column)) ?? displayed[FIRST_COLUMN]?.id;
    if (home !== undefined) behind.set(home, [...(behind.get(home) ?? []), spec]);
  }
  return behind;
}
