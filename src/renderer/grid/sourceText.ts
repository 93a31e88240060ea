import { plainFigure } from '../../shared/clipboard/plainFigure.ts';
import { withUnit } from '../../shared/clipboard/withUnit.ts';
import type { UsageRow } from '../../shared/usage/types.ts';
import type { ColumnSpec } from './columnSpec.ts';
import type { GridRow } from './gridRow.ts';

/** Columns that are copied or filled together. */
type Together = readonly (ColumnSpec | null)[];

/** A quantity without the unit beside it must say its unit itself: 5 beside 万 is 50,000 wherever it goes. */
export const leavesUnit = (specs: Together): boolean => !specs.some((spec) => spec?.id === 'unit');

export const ownUnit = (row: GridRow): string => ('headerUnits' in row ? (row.cells.unit ?? '') : '');

/** What a cell gives to another: what was typed, of a computed cell what it shows. `usual`: the unit to say where the row has none. */
export function sourceText(spec: ColumnSpec, row: GridRow, saysUnit: boolean, usual = ''): string {
  if (spec.typed === null) return plainFigure(spec.show(row));
  const text = spec.typed.text(row);
  const isAlone = saysUnit && spec.id === 'quantity' && 'headerUnits' in row && text !== '';
  return isAlone && (ownUnit(row) !== '' || usual !== '')
    ? withUnit(row as UsageRow, 'quantity', usual)
    : text;
}
