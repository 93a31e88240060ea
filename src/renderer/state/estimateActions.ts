import type { FileHandle } from '../../shared/bridge.ts';
import { EMPTY_DOCUMENT, type EstimateDocument } from '../../shared/estimate/document.ts';
import type { Edit } from '../../shared/estimate/edit.ts';
import { NO_HISTORY, redo, remember, undo } from '../../shared/estimate/history.ts';
import { createRowIds } from '../../shared/estimate/newRow.ts';
import { PricedEstimate } from '../../shared/estimate/pricedEstimate.ts';
import { type SettingWrites, setSettings } from '../../shared/estimate/settingEdit.ts';
import { whereEdited } from '../../shared/estimate/whereEdited.ts';
import type { Message } from '../../shared/problem.ts';
import type { TariffSet } from '../../shared/tariff/catalogue.ts';
import { useApp } from './app.ts';
import { goTo } from './goTo.ts';
import { PLAIN_VIEWS } from './sheetView.ts';

/** Identities of rows that are typed in this run of the app; the instant keeps those of another run apart. */
export const rowIds = createRowIds(`typed-${Date.now().toString(36)}`);

/** The one door for edits: prices the change, makes it one step to undo, and lets everything show it. */
export function edit(change: Edit | null): void {
  const { estimate, history } = useApp.getState();
  if (change === null || estimate === null) return;
  estimate.apply(change);
  useApp.setState(({ revision }) => ({
    revision: revision + 1,
    lastEdit: change,
    history: remember(history, change),
  }));
}

export function undoEdit(): void {
  step(undo(useApp.getState().history));
}

export function redoEdit(): void {
  step(redo(useApp.getState().history));
}

/** Takes an edit back or does it again, and goes where that can be seen. */
function step(taken: ReturnType<typeof undo>): void {
  const { estimate } = useApp.getState();
  if (taken === null || estimate === null) return;
  estimate.apply(taken.edit);
  useApp.setState(({ revision }) => ({
    revision: revision + 1,
    lastEdit: taken.edit,
    history: taken.history,
  }));
  const where = whereEdited(taken.edit, estimate.document);
  if (where === null) return;
  const { table, rowId, column } = where;
  goTo({ sheet: table, id: rowId, ...(column === null ? {} : { column }), isGentle: true });
}

/** Writes settings (discount, customer, interpretations, pack prices) as one step to undo. */
export function editSettings(writes: SettingWrites, label: Message): void {
  const { estimate } = useApp.getState();
  if (estimate === null) return;
  edit(setSettings(estimate.document, writes, label, estimate.catalogue, rowIds));
}

/** Shows another document instead: opened, or new and empty. */
export function showDocument(document: EstimateDocument, name: string, file: FileHandle | null): void {
  const { tariffs } = useApp.getState();
  if (tariffs === null) return;
  const estimate = new PricedEstimate(document, tariffs);
  estimate.price();
  showEstimate(estimate, name, file);
}

/** Shows an estimate that may not be priced yet: its computed cells are empty until it is. */
export function showEstimate(
  estimate: PricedEstimate,
  name: string,
  file: FileHandle | null,
  savedEdit: Edit | null = null,
): void {
  useApp.setState(({ revision }) => ({
    estimate,
    revision: revision + 1,
    lastEdit: null,
    history: NO_HISTORY,
    savedEdit,
    file,
    name,
    sheet: 'usage',
    active: null,
    selection: null,
    views: PLAIN_VIEWS,
    popup: null,
    messages: [],
  }));
}

export function showEmpty(name: string): void {
  showDocument(EMPTY_DOCUMENT, name, null);
}

/** Other tariffs: the estimate is priced by them at once. */
export function changeTariffs(tariffs: TariffSet): void {
  useApp.getState().estimate?.setTariffs(tariffs);
  useApp.setState(({ revision }) => ({ tariffs, revision: revision + 1, lastEdit: null }));
}
