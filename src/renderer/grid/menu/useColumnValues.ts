import { useEffect, useState } from 'react';
import { advanced } from '../../slices.ts';
import { useApp } from '../../state/app.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import { type ColumnValue, countingValues } from '../filter/columnValues.ts';
import { cellText, rowFilter } from '../filter/rowFilter.ts';
import type { GridRow, GridTable } from '../gridRow.ts';
import { openSheet } from '../openSheets.ts';
import { compareTexts } from '../order/sheetSort.ts';

/** How long the menu waits for its list, and how long the list then works at a time, in milliseconds. */
const AT_FIRST = 100;
const SLICE = 12;

/**
 * The values of a column in the rows that the filters of other columns leave; null: they are still being read. Made once, as the
 * menu is opened: the list does not change under the hands.
 */
export function useColumnValues(table: GridTable, spec: ColumnSpec): readonly ColumnValue[] | null {
  const [counting] = useState(() => countingOf(table, spec));
  const [values, setValues] = useState(() => advanced(counting, AT_FIRST)?.value ?? null);
  useEffect(() => {
    if (values !== null) return undefined;
    let timer = setTimeout(goOn);
    function goOn(): void {
      const found = advanced(counting, SLICE);
      if (found === null) timer = setTimeout(goOn);
      else setValues(found.value);
    }
    return () => clearTimeout(timer);
  }, [values, counting]);
  return values;
}

function countingOf(table: GridTable, spec: ColumnSpec): Generator<void, readonly ColumnValue[]> {
  const { estimate, views } = useApp.getState();
  const specs = openSheet(table)?.specs() ?? new Map<string, ColumnSpec>();
  const rows: readonly GridRow[] = estimate?.document[table] ?? [];
  const others = [...views[table].filters].filter(([column]) => column !== spec.id);
  return countingValues(others.length === 0 ? rows : rows.filter(rowFilter(others, specs)), {
    textOf: (row) => cellText(spec, row),
    orderOf: spec.order,
    compareTexts: compareTexts(),
  });
}
