import { isUsageColumn, SHEET_COLUMNS, type SheetColumn } from '../../shared/usage/columns.ts';
import type { SheetPlan } from '../../shared/usage/sheetPlan.ts';
import { PACK_COLUMNS, USAGE_COLUMNS } from '../../shared/usage/types.ts';
import type { Words } from '../state/words.ts';

/** What a column can be read as, in the order in which it is offered. */
export function columnsOf(plan: SheetPlan): readonly string[] {
  switch (plan.as) {
    case 'nothing':
      return [];
    case 'packs':
      return PACK_COLUMNS;
    case 'settings':
      return ['key', 'value'];
    case 'usage':
      return plan.mapping.kind === 'call-records' ? SHEET_COLUMNS : [...USAGE_COLUMNS, 'callId'];
  }
}

/** The name of a column, in the language of the app. */
export function columnName(t: Words, as: SheetPlan['as'], column: string): string {
  if (as === 'packs') return t(`packcolumn-${column}`);
  if (as === 'settings') return t(`settingcolumn-${column}`);
  return isUsageColumn(column as SheetColumn) ? t(`column-${column}`) : t(`calls-${column}`);
}
