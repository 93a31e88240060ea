import type { FileHandle } from '../../../shared/bridge.ts';
import { documentOf } from '../../../shared/estimate/importEdit.ts';
import { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import { suggestedName } from '../../../shared/estimate/suggestedName.ts';
import { isOwnWorkbook } from '../../../shared/invoice/ownWorkbook.ts';
import type { Message } from '../../../shared/problem.ts';
import { NO_DEFAULTS } from '../../../shared/usage/lineSubject.ts';
import { skippedPlaces } from '../../../shared/usage/preview/skippedPlaces.ts';
import { useApp } from '../app.ts';
import { showEstimate } from '../estimateActions.ts';
import type { ImportDraft } from '../importDraft.ts';
import { tell } from '../messages.ts';
import { toast } from '../toasts.ts';
import { newDraft } from './drafting.ts';
import { goesOn, runJob } from './job.ts';
import { priceShown } from './pricing.ts';
import { AS_FOUND, type FilesWithRows, readWhole } from './reading.ts';
import { lookAtRecent, noteRecent } from './recent.ts';
import { noteSaved } from './saved.ts';
import { guardUnsaved } from './unsaved.ts';

/** What files turned out to be. */
type Opened =
  | { readonly kind: 'estimate'; readonly estimate: PricedEstimate }
  | { readonly kind: 'draft'; readonly draft: ImportDraft }
  | { readonly kind: 'refused'; readonly problem: Message }
  | { readonly kind: 'cancelled' };

/** Whether files are opened, so that an estimate takes the place of the one at hand, or imported into it. */
export type Purpose = 'open' | 'import' | 'sample';

/** Reads files and shows what they are: an estimate that Ratesheet saved at once, anything else in the import preview. */
export async function readAndShow(files: readonly FileHandle[], purpose: Purpose): Promise<void> {
  if (files.length === 0 || useApp.getState().tariffs === null) return;
  const names = files.map(({ name }) => name).join(', ');
  const kind = purpose === 'import' ? 'import' : 'open';
  const opened = await runJob(kind, names, (job) => readAs(job, files, purpose));
  if (opened?.kind === 'draft') useApp.setState({ dialog: { kind: 'import', draft: opened.draft } });
  if (opened?.kind === 'estimate') guardUnsaved(() => void show(opened.estimate, files, purpose));
  if (opened?.kind === 'cancelled') toast({ code: kind === 'open' ? 'open-cancelled' : 'import-cancelled' });
  if (opened?.kind === 'refused') notRead(opened.problem);
}

async function readAs(job: string, files: readonly FileHandle[], purpose: Purpose): Promise<Opened> {
  const may = () => goesOn(job);
  const reading = await readWhole(job, files, AS_FOUND, may);
  if (reading.kind !== 'read') return reading;
  if (purpose === 'sample' || (purpose === 'open' && isOwnWorkbook(reading.files.read.sheets)))
    return asEstimate(job, files, reading.files);
  return newDraft(job, files, reading.files, may);
}

/**
 * What Ratesheet wrote is all the estimate's own: a row that begins with 合计 was kept by a person once and is read again, so
 * that saving and opening never loses a row.
 */
async function asEstimate(
  job: string,
  files: readonly FileHandle[],
  { read, usage }: FilesWithRows,
): Promise<Opened> {
  const { tariffs } = useApp.getState();
  const may = () => goesOn(job);
  if (tariffs === null) return { kind: 'cancelled' };
  const skipped = skippedPlaces(read.skipped, read.sheets);
  let texts = { usage, packs: read.packs, settings: read.settings };
  if (skipped.length > 0 && isOwnWorkbook(read.sheets)) {
    const kept = skipped.map(({ row, ...place }) => ({ ...place, row: row.row }));
    const again = await readWhole(job, files, { ...AS_FOUND, kept }, may);
    if (again.kind !== 'read') return again;
    const { packs, settings } = again.files.read;
    texts = { usage: again.files.usage, packs, settings };
  }
  const usual = tariffs.catalogue(new Map());
  if (!usual.ok) return { kind: 'cancelled' };
  return {
    kind: 'estimate',
    estimate: new PricedEstimate(documentOf(texts, usual.catalogue, NO_DEFAULTS), tariffs),
  };
}

async function show(estimate: PricedEstimate, files: readonly FileHandle[], purpose: Purpose): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  noteSaved(null);
  // A sample is for trying: saving it asks for a name, so that the next one who looks at it sees it as it was.
  const isOwn = purpose !== 'sample';
  const { customer, month } = estimate.settings.settings;
  showEstimate(estimate, isOwn ? file.name : suggestedName(customer, month, file.name), isOwn ? file : null);
  if ((await priceShown(estimate)) && isOwn) await noteRecent(file);
}

function notRead(problem: Message): void {
  tell({ id: 'read', level: 'error', message: problem, detail: null, action: null });
  void lookAtRecent();
}
