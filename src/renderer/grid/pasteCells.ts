import { planPaste } from '../../shared/clipboard/planPaste.ts';
import type { Message } from '../../shared/problem.ts';
import { toast } from '../state/toasts.ts';
import { selectAfter } from './selectBlock.ts';
import { displayedSpecs, type SheetOfGrid } from './sheetOfGrid.ts';
import { type Written, writeDisplayed } from './writeDisplayed.ts';

export interface ToPaste {
  readonly cells: readonly (readonly string[])[];
  /** Columns that this app had computed where they were copied, from 0. */
  readonly computed?: ReadonlySet<number>;
}

/** Pastes cells from the selection's top left on, and tells what became of them. */
export function pasteCells(sheet: SheetOfGrid, { cells, computed }: ToPaste): void {
  const rect = sheet.selection.rect();
  if (rect === null) return;
  const typed = displayedSpecs(sheet).map((spec) => spec?.typed != null);
  const plan = planPaste(cells, rect, typed, computed);
  const written = selectAfter(sheet, plan.block, () => writeDisplayed(sheet, plan.cells, pasteLabel));
  const message = pasteMessage(written, plan.leftOut);
  if (message !== null) toast(message, written.isChanged);
}

const pasteLabel = (count: number): Message =>
  count === 1 ? { code: 'edit-paste-one' } : { code: 'edit-paste', params: { count } };

/** One cell that came where it should is seen as it is. */
function pasteMessage({ cells, lines, isChanged }: Written, leftOut: number): Message | null {
  if (leftOut > 0)
    return cells === 0
      ? { code: 'paste-nothing' }
      : { code: 'paste-left-out', params: { count: cells, columns: leftOut } };
  if (cells < 2 || !isChanged) return null;
  return lines === 1
    ? { code: 'paste-done-line', params: { count: cells } }
    : { code: 'paste-done', params: { count: cells, lines } };
}
