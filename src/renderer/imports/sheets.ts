import type { SheetReport } from '../../shared/usage/readEstimateTexts.ts';
import type { SheetPlan } from '../../shared/usage/sheetPlan.ts';
import type { UsageRow } from '../../shared/usage/types.ts';
import { type ImportDraft, type SheetKey, sheetKey } from '../state/importDraft.ts';

/** A sheet as the preview lists it. */
export interface ListedSheet {
  readonly key: SheetKey;
  readonly report: SheetReport;
  /** As it is wanted to be read, which may not be done yet. */
  readonly plan: SheetPlan;
  readonly isLeft: boolean;
}

export function listedSheets(draft: ImportDraft): readonly ListedSheet[] {
  return draft.read.sheets.map((report) => {
    const key = sheetKey(report);
    return { key, report, plan: planOf(draft, key, report), isLeft: draft.left.has(key) };
  });
}

function planOf(draft: ImportDraft, key: SheetKey, report: SheetReport): SheetPlan {
  const chosen = draft.plans.get(key);
  if (chosen !== undefined) return chosen;
  const found = draft.found.find((sheet) => sheetKey(sheet) === key)?.plan ?? report.plan;
  // With a product for all rows a sheet may be usage that was none before. One that was left out tells nothing of itself.
  return found.as === 'nothing' && !draft.left.has(key) ? report.plan : found;
}

/** Where the rows of a sheet stand among those that were read. */
export function rangeOf(
  sheets: readonly SheetReport[],
  key: SheetKey,
): { readonly at: number; readonly rows: number } {
  let at = 0;
  for (const sheet of sheets) {
    const rows = sheet.plan.as === 'usage' ? sheet.rows : 0;
    if (sheetKey(sheet) === key) return { at, rows };
    at += rows;
  }
  return { at, rows: 0 };
}

/** The sheet of a row, by the beginning of its identity. */
export const sheetOfRow = (row: UsageRow): SheetKey => row.id.split('.').slice(0, 2).join('.');
