import type { ColumnSpec } from '../columnSpec.ts';
import type { GridRow } from '../gridRow.ts';
import { type ColumnFilter, type FilterCell, type FilterKind, passes } from './columnFilter.ts';

/** What a cell shows, as filters and lists of values see it: without the blanks that align it. */
export const cellText = (spec: ColumnSpec, row: GridRow): string => spec.show(row).trim();

/** What kind of question a column is asked. */
export const kindOf = (spec: ColumnSpec): FilterKind =>
  spec.figure !== undefined ? 'number' : spec.isDate === true ? 'date' : 'text';

/** Whether a row passes the filters of all its columns. */
export function rowFilter(
  filters: Iterable<readonly [string, ColumnFilter]>,
  specs: ReadonlyMap<string, ColumnSpec>,
): (row: GridRow) => boolean {
  const asked = [...filters].flatMap(([column, filter]) => {
    const spec = specs.get(column);
    return spec === undefined ? [] : [{ spec, filter }];
  });
  return (row) => asked.every(({ spec, filter }) => passes(filter, cellOf(spec, row)));
}

/** A cell that is only worked out as far as it is looked at. */
function cellOf(spec: ColumnSpec, row: GridRow): FilterCell {
  return {
    get text() {
      return cellText(spec, row);
    },
    get figure() {
      return spec.figure?.(row) ?? null;
    },
  };
}
