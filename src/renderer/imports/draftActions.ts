import type { KeptRow } from '../../shared/bridge.ts';
import type { ImportMode } from '../../shared/estimate/importResult.ts';
import type { LineDefaults } from '../../shared/usage/lineSubject.ts';
import { type CellCorrection, withCell, withProduct } from '../../shared/usage/preview/corrections.ts';
import { guessedPlan } from '../../shared/usage/preview/guessedPlan.ts';
import type { ProblemGroup } from '../../shared/usage/preview/problemGroups.ts';
import { remapped } from '../../shared/usage/preview/remapped.ts';
import { useApp } from '../state/app.ts';
import { type ImportDraft, type SheetKey, sheetKey } from '../state/importDraft.ts';
import { type ListedSheet, sheetOfRow } from './sheets.ts';

/** What a person may do in the import preview. Each changes the draft only; the estimate is not touched. */

export function changeDraft(change: Partial<ImportDraft>): void {
  useApp.setState(({ dialog }) =>
    dialog?.kind === 'import' ? { dialog: { ...dialog, draft: { ...dialog.draft, ...change } } } : {},
  );
}

function withDraft(change: (draft: ImportDraft) => Partial<ImportDraft> | null): void {
  const { dialog } = useApp.getState();
  const changed = dialog?.kind === 'import' ? change(dialog.draft) : null;
  if (changed !== null) changeDraft(changed);
}

/** The files have to be read again before anything more can be told. */
const TO_READ = { isRead: false, isReviewed: false } as const;

export const showSheet = (key: SheetKey): void => changeDraft({ shown: key, shownRows: null });

/** Leaves a sheet out, or takes it in; one in which nothing was found is then read as usage. */
export function takeSheet({ key, plan }: ListedSheet, isTaken: boolean): void {
  withDraft((draft) => {
    const left = new Set(draft.left);
    if (!isTaken) return { left: left.add(key), shown: key, ...TO_READ };
    left.delete(key);
    if (plan.as !== 'nothing') return { left, shown: key, ...TO_READ };
    const top = draft.read.tops.find((each) => sheetKey(each) === key);
    const guess = guessedPlan(top?.rows ?? []);
    if (guess === null) return null;
    return { left, plans: new Map([...draft.plans, [key, guess]]), shown: key, ...TO_READ };
  });
}

/** Reads one column of a sheet as something else; null: keeps it as an extra. */
export function mapColumn({ key, plan }: ListedSheet, index: number, column: string | null): void {
  withDraft((draft) => ({
    plans: new Map([...draft.plans, [key, remapped(plan, index, column)]]),
    remembered: new Set([...draft.remembered].filter((each) => each !== key)),
    ...TO_READ,
  }));
}

/** What rows are taken to say where they say nothing. */
export function setDefault(change: Partial<LineDefaults>): void {
  withDraft((draft) => {
    const defaults = { ...draft.defaults, ...change };
    // With a product for all rows, sheets without a column of products can be usage.
    const readsOtherwise = (defaults.product === null) !== (draft.defaults.product === null);
    return { defaults, ...(readsOtherwise ? TO_READ : { isReviewed: false }) };
  });
}

export const setMode = (mode: ImportMode): void => changeDraft({ mode, isReviewed: false });
export const setRemembers = (remembers: boolean): void => changeDraft({ remembers });

export function correctCell(cell: CellCorrection): void {
  withDraft(({ corrections }) => ({ corrections: withCell(corrections, cell), isReviewed: false }));
}

/** Takes a text that is no product Ratesheet knows for one that it does, wherever it stands. */
export function chooseProduct(text: string, product: string): void {
  withDraft(({ corrections }) => ({
    corrections: withProduct(corrections, text, product),
    isReviewed: false,
  }));
}

/** Imports a row that was skipped, such as a total. */
export function keepRow(row: KeptRow): void {
  withDraft(({ kept }) => ({ kept: [...kept, row], ...TO_READ }));
}

/** Shows the rows of a problem in place of the first ones of their sheet. */
export function showRows({ places }: Pick<ProblemGroup, 'places'>): void {
  withDraft(({ usage }) => {
    const row = usage[places[0] ?? -1];
    return row === undefined ? null : { shown: sheetOfRow(row), shownRows: places };
  });
}

export const showFirstRows = (): void => changeDraft({ shownRows: null });

export const cancelImport = (): void => useApp.setState({ dialog: null });
