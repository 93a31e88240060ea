import type { CellRow } from '../cells.ts';
import { findHeader } from '../findHeader.ts';
import { USAGE_HEADERS } from '../headerAliases.ts';
import { mapHeader } from '../mapping.ts';
import type { SheetPlan } from '../sheetPlan.ts';

/** The top rows of a sheet as texts. */
export type TopRows = readonly { readonly number: number; readonly cells: readonly string[] }[];

/**
 * How a sheet that was found to be nothing is read when a person wants it read: as usage, under a header that is recognised or,
 * failing that, under the first row that fills as many columns as any. The columns are then the person's to choose. Null: the
 * sheet is empty.
 */
export function guessedPlan(top: TopRows): SheetPlan | null {
  const rows = top.map(
    ({ number, cells }): CellRow => ({
      number,
      cells: cells.map((text) => (text === '' ? { kind: 'empty' } : { kind: 'text', text })),
    }),
  );
  const found = findHeader(rows, { hasDefaultProduct: true });
  if (found !== null) return { as: 'usage', mapping: found };
  const header = fullestRow(top);
  if (header === null) return null;
  const mapping = mapHeader(header.cells, header.number, USAGE_HEADERS);
  return { as: 'usage', mapping: { ...mapping, kind: 'usage' } };
}

function fullestRow(top: TopRows): TopRows[number] | null {
  let best: TopRows[number] | null = null;
  let most = 0;
  for (const row of top) {
    const filled = row.cells.filter((text) => text.trim() !== '').length;
    if (filled > most) [best, most] = [row, filled];
  }
  return best;
}
