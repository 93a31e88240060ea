import { onlyThese } from '../grid/filter/columnValues.ts';
import { cellText } from '../grid/filter/rowFilter.ts';
import { displayedSpecs, type SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { useApp } from '../state/app.ts';
import { filterBy } from '../state/sheetViews.ts';

/** Leaves the rows that show what the active cell shows. What its column asks for besides stays. */
export function filterToValue(sheet: SheetOfGrid): void {
  const active = sheet.selection.active();
  const row = active === null ? undefined : sheet.api.getDisplayedRowAtIndex(active.row)?.data;
  const spec = active === null ? null : displayedSpecs(sheet)[active.column];
  if (row === undefined || spec == null) return;
  const { test = null, typed = [] } = useApp.getState().views[sheet.table].filters.get(spec.id) ?? {};
  filterBy(sheet.table, spec.id, { test, typed, values: onlyThese([cellText(spec, row)]) });
}
