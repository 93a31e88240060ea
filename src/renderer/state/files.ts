import type { FileHandle } from '../../shared/bridge.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app.ts';
import { showEmpty } from './estimateActions.ts';
import { idle } from './files/idle.ts';
import { readAndShow } from './files/opening.ts';
import { forgetRecent, lookAtRecent } from './files/recent.ts';
import { noteSaved } from './files/saved.ts';
import { guardUnsaved } from './files/unsaved.ts';
import { tell } from './messages.ts';
import { wordsOf } from './words.ts';

export { cancelJob } from './files/job.ts';
export { forgetRecent } from './files/recent.ts';
export {
  exportPdf,
  exportWorkbook,
  printInvoice,
  save,
  saveAs,
  writeTemplate,
} from './files/saving.ts';
export { askClose, guardUnsaved } from './files/unsaved.ts';

/** An empty estimate in place of the one at hand. */
export async function newEstimate(): Promise<void> {
  await idle();
  guardUnsaved(() => {
    noteSaved(null);
    showEmpty(wordsOf(useApp.getState().lang)('untitled'));
  });
}

/** Asks for a file and opens it. */
export async function openFile(): Promise<void> {
  const chosen = await bridge().chooseFiles({ purpose: 'open', lang: useApp.getState().lang });
  if (chosen !== null) await openHandles(chosen);
}

/** Asks for files and shows what importing them would bring. */
export async function importFiles(): Promise<void> {
  const chosen = await bridge().chooseFiles({ purpose: 'import', lang: useApp.getState().lang });
  if (chosen !== null) await importHandles(chosen);
}

/** Opens an estimate that Ratesheet saved; other files go to the import preview. */
export async function openHandles(files: readonly FileHandle[]): Promise<void> {
  await idle();
  await readAndShow(files, 'open');
}

/** Shows what importing files would bring, whatever they are. */
export async function importHandles(files: readonly FileHandle[]): Promise<void> {
  await idle();
  await readAndShow(files, 'import');
}

/** Opens a file of the recent list; one that is no longer there can be taken off it. */
export async function openRecent(id: string): Promise<void> {
  const answer = await bridge().openRecent(id);
  if (answer.ok) return openHandles([answer.value]);
  const action = { label: { code: 'recent-remove' }, run: () => void forgetRecent(id) };
  tell({ id: 'read', level: 'error', message: answer.problem, detail: null, action });
  await lookAtRecent();
}

/** Shows the sample that comes with the app, as an estimate without a file of its own. */
export async function openSample(): Promise<void> {
  await idle();
  await readAndShow([await bridge().sample(useApp.getState().lang)], 'sample');
}
