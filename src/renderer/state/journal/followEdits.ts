import type { EstimateDocument } from '../../../shared/estimate/document.ts';
import type { Edit } from '../../../shared/estimate/edit.ts';
import { editsSince } from '../../../shared/estimate/editsSince.ts';
import { bridge } from '../../bridge.ts';
import { type AppState, isDirty, useApp } from '../app.ts';
import { tell } from '../messages.ts';
import { createJournalQueue } from './journalQueue.ts';
import { recoveredCount } from './recoveredEdit.ts';
import { isLargeEdit } from './sentEdit.ts';

/** The parts of the state that a journal follows. */
interface Seen extends Pick<AppState, 'revision' | 'savedEdit' | 'file' | 'name'> {
  /** As it was then: the estimate itself changes in place, its document does not. */
  readonly document: EstimateDocument | null;
}

/** The journal of the document that is shown. */
interface Current {
  readonly id: string;
  /** Whether it was told that nothing is kept. */
  isTold: boolean;
  /** Whether the host has all of it; if not, it begins anew with the next edit. */
  isOpen: boolean;
  /** How many edits it told of last. */
  edits: number;
}

/** Names begin with the page's own start, so that those of a page that was loaded again are others. */
const BEGUN = Date.now().toString(36);
let journals = 0;
let current: Current | null = null;
let seen: Seen | null = null;

const queue = createJournalQueue({
  bridge,
  onFailure: (journal, problem) => {
    if (current?.id !== journal) return;
    current.isOpen = false;
    // Once, not at every edit.
    if (!current.isTold) tell({ id: 'journal', level: 'warn', message: problem, detail: null, action: null });
    current.isTold = true;
  },
  onLong: (journal) => {
    if (current?.id === journal && current.isOpen && seen !== null)
      begin(seen, seen.document, current.edits, true);
  },
});

/** When every edit until now is in the journal: whether they are. */
export const journaled = (): Promise<boolean> => queue.sent();

/**
 * From now on, keeps every edit in the journal, at once and in order. The journal of an estimate begins with its first unsaved
 * edit and ends when nothing is unsaved any more.
 */
export function followEdits(): void {
  look();
  useApp.subscribe(look);
}

/** Looks at the state as it is now, not as it was when this was called for: a listener may have changed it meanwhile. */
function look(): void {
  const state = useApp.getState();
  const before = seen;
  const { revision, savedEdit, file, name, lastEdit, estimate } = state;
  seen = { revision, savedEdit, file, name, document: estimate?.document ?? null };
  if (before === null) return;
  if (seen.document !== before.document) {
    const isNextEdit = lastEdit !== null && before.document !== null && revision === before.revision + 1;
    if (isNextEdit) edited(state, before, seen, lastEdit);
    else replaced(state, seen);
  } else if (before.savedEdit !== savedEdit || before.file !== file || before.name !== name)
    saved(state, seen);
}

function edited(state: AppState, before: Seen, now: Seen, edit: Edit): void {
  const edits = unsaved(state);
  if (isLargeEdit(edit)) {
    begin(now, now.document, edits, false);
    return;
  }
  if (current?.isOpen !== true) begin(before, before.document, Math.max(edits - 1, 0), false);
  if (current === null) return;
  current.edits = edits;
  queue.edit(current.id, edit, edits);
}

/** Another document is shown, or several edits came at once. */
function replaced(state: AppState, now: Seen): void {
  // What several edits at once led to belongs to the journal that there is.
  if (state.lastEdit === null) end();
  if (isDirty(state)) begin(now, now.document, unsaved(state), false);
}

function saved(state: AppState, now: Seen): void {
  if (!isDirty(state)) end();
  else if (current === null) begin(now, now.document, unsaved(state), false);
  else begin(now, now.document, unsaved(state), current.isOpen);
}

function begin(at: Seen, document: EstimateDocument | null, edits: number, follows: boolean): void {
  if (document === null) return;
  if (current === null) {
    journals += 1;
    current = { id: `estimate-${BEGUN}-${journals}`, isOpen: true, isTold: false, edits };
  }
  current.isOpen = true;
  current.edits = edits;
  queue.start({ journal: current.id, name: at.name, file: at.file?.id ?? null, edits, follows, document });
}

function end(): void {
  if (current !== null) queue.end(current.id);
  current = null;
}

/** How many edits would be lost. Where that can't be told, as many as the journal has heard of. */
function unsaved({ history, savedEdit }: AppState): number {
  const recovered = recoveredCount(savedEdit);
  if (recovered !== null) return recovered + history.done.length;
  return editsSince(history, savedEdit) ?? (current?.edits ?? 0) + 1;
}
