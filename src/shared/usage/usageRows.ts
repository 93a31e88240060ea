import type { Problem } from '../problem.ts';
import type { CellRow } from './cells.ts';
import { plainText } from './cellText.ts';
import { isUsageColumn, type SheetColumn } from './columns.ts';
import type { IdSet } from './idSet.ts';
import { headerFacts, type UsageMapping } from './mapping.ts';
import { rowProblem } from './rowProblem.ts';
import { rowId, type SheetPlace, sortCells, sourceOf } from './sheetRows.ts';
import type { UsageColumn, UsageRow } from './types.ts';

/** What turns rows of cells into rows of usage, one after another. */
export interface UsageCollector {
  readonly add: (row: CellRow) => void;
  /** The rows since the last call that no later row can change, in the order of the sheet. */
  readonly take: () => readonly UsageRow[];
  /** After the last row: all that were not taken. */
  readonly finish: () => readonly UsageRow[];
}

const NONE: readonly Problem[] = [];

const isOwn = (column: string): column is UsageColumn => isUsageColumn(column as SheetColumn);

/** Rows of a usage sheet: each is a row of its own, equal or not. A repeated call id is flagged. */
export function collectUsage(mapping: UsageMapping, place: SheetPlace, callIds: IdSet): UsageCollector {
  let rows: UsageRow[] = [];
  const { units, headers } = headerFacts(mapping);
  const idIndex = mapping.columns.findIndex(({ column }) => column === 'callId');
  const take = (): readonly UsageRow[] => {
    const taken = rows;
    rows = [];
    return taken;
  };
  return {
    add: (row) => {
      const { cells, extras, problems } = sortCells(row, mapping.columns, place, isOwn);
      const source = sourceOf(place, row);
      const id = idIndex < 0 ? '' : plainText(row.cells[idIndex] ?? { kind: 'empty' }).trim();
      if (id !== '' && !callIds.add(id)) {
        const params = { count: 1, rows: String(row.number) };
        problems.push(rowProblem(source, null, { code: 'call-id-repeated', params }, 'info'));
      }
      const cellProblems = problems.length === 0 ? NONE : problems;
      rows.push({
        id: rowId(place, row),
        source,
        cells,
        extras,
        cellProblems,
        records: null,
        headerUnits: units,
        headers,
      });
    },
    take,
    finish: take,
  };
}
