import { narrow } from './fold.ts';
import { takeMagnitude } from './magnitude.ts';
import type { UsageColumn, UsageRow } from './types.ts';

/** Units in the headers of the one sheet that rows of several sheets are written to. */
export type HeaderUnits = ReadonlyMap<UsageColumn, string>;

/** A header longer than the reader takes for one. */
const LONGEST_UNIT = 40;

/** Units that every row with a cell in the column agrees on. */
export function commonUnits(rows: readonly UsageRow[], columns: readonly UsageColumn[]): HeaderUnits {
  const units = new Map<UsageColumn, string>();
  for (const column of columns) {
    const found = new Set<string>();
    for (const { cells, headerUnits } of rows) if (says(cells[column])) found.add(headerUnits[column] ?? '');
    const [only = ''] = found;
    if (found.size === 1 && only !== '' && only.length <= LONGEST_UNIT) units.set(column, only);
  }
  return units;
}

const says = (cell: string | undefined): cell is string => cell !== undefined && cell !== '';

const BARE_NUMBER = /^[\d.,\s]+$/;

/**
 * A row's cells for a sheet whose headers give those units. Where the row's own header said something else, its unit moves
 * into the row: beside a quantity into the unit column, otherwise behind the number.
 */
export function cellsUnder({ cells, headerUnits }: UsageRow, units: HeaderUnits): UsageRow['cells'] {
  let moved = cells;
  for (const [name, unit] of Object.entries(headerUnits)) {
    const column = name as UsageColumn;
    const cell = cells[column];
    if (unit === undefined || !says(cell) || units.get(column) === unit) continue;
    if (column === 'quantity') moved = { ...moved, unit: joined(unit, moved.unit ?? '') };
    else if (BARE_NUMBER.test(cell)) moved = { ...moved, [column]: `${cell}${unit}` };
  }
  return moved;
}

/**
 * What header and row say together, as the reader takes them: the row's own unit counts, 万 in the header and 条 in the row are
 * 万条. Where they contradict each other both are kept, so that the row stays a problem.
 */
function joined(header: string, own: string): string {
  if (own === '') return header;
  const said = takeMagnitude(narrow(header));
  const row = takeMagnitude(narrow(own));
  if (said.power === 0) return own;
  if (said.power === row.power) return row.rest === '' ? header : own;
  return row.power === 0 && said.rest === '' ? `${header}${own}` : `${own} ${header}`;
}
