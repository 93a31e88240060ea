import type { SheetColumn } from '../columns.ts';
import { isUsageColumn } from '../columns.ts';
import type { UsageMapping } from '../mapping.ts';
import type { UsageRow } from '../types.ts';

/** A row that was read as it stood under its sheet's columns: what the preview shows of rows beyond the first ones. */
export function shownRow(row: UsageRow, mapping: UsageMapping): readonly string[] {
  const extras = [...row.extras];
  return mapping.columns.map(({ column, header }) => {
    if (column !== null && isUsageColumn(column as SheetColumn)) return row.cells[column as never] ?? '';
    const at = extras.findIndex(([name]) => name === header);
    // Two extras may have one name: each is taken once, in the order of the columns.
    return at < 0 ? '' : (extras.splice(at, 1)[0]?.[1] ?? '');
  });
}
