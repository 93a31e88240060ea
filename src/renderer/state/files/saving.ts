import type { FileHandle } from '../../../shared/bridge.ts';
import { suggestedName } from '../../../shared/estimate/suggestedName.ts';
import type { Message } from '../../../shared/problem.ts';
import { bridge } from '../../bridge.ts';
import { useApp } from '../app.ts';
import { putMessageAway, tell } from '../messages.ts';
import type { JobKind } from '../notices.ts';
import { toast } from '../toasts.ts';
import { wordsOf } from '../words.ts';
import { runJob } from './job.ts';
import { noteRecent } from './recent.ts';
import { noteSaved } from './saved.ts';
import { sentTexts } from './sending.ts';
import { isToday, shownMoment, shownTime } from './shownMoment.ts';

/** Saves the estimate to its own file; one that has none yet asks for a name. True: it is saved. */
export async function save(): Promise<boolean> {
  const { file } = useApp.getState();
  return file !== null && isXlsx(file) ? saveTo(file) : saveAs();
}

export async function saveAs(): Promise<boolean> {
  const { lang, estimate } = useApp.getState();
  if (estimate === null) return false;
  const file = await bridge().chooseSave({ suggested: `${nameOfEstimate()}.xlsx`, kind: 'xlsx', lang });
  return file !== null && saveTo(file);
}

const isXlsx = ({ name }: FileHandle): boolean => /\.xlsx$/i.test(name);

/** `overwrite`: even where another program has changed the file meanwhile, which the person was told. */
async function saveTo(file: FileHandle, overwrite = false): Promise<boolean> {
  // What is saved is the estimate as it is now; edits made while it is written come after it.
  const { history, estimate } = useApp.getState();
  const savedEdit = history.done.at(-1) ?? null;
  const savedAt = await writeTo(file, 'save', overwrite);
  if (savedAt === null || useApp.getState().estimate !== estimate) return savedAt !== null;
  noteSaved(savedAt);
  useApp.setState({ file, name: file.name, savedEdit });
  toast({ code: 'saved', params: { file: file.name } });
  await noteRecent(file);
  return true;
}

/** Writes a copy, with invoice, lines and rates, under a name that does not become the estimate's own. */
export async function exportWorkbook(): Promise<void> {
  const { lang, estimate } = useApp.getState();
  if (estimate === null) return;
  const suggested = wordsOf(lang)('export-name', { name: nameOfEstimate() });
  const file = await bridge().chooseSave({ suggested: `${suggested}.xlsx`, kind: 'xlsx', lang });
  if (file === null) return;
  if ((await writeTo(file, 'export')) !== null) toast({ code: 'exported', params: { file: file.name } });
}

export async function exportPdf(): Promise<void> {
  const { lang, estimate } = useApp.getState();
  if (estimate === null) return;
  const suggested = wordsOf(lang)('export-name', { name: nameOfEstimate() });
  const file = await bridge().chooseSave({ suggested: `${suggested}.pdf`, kind: 'pdf', lang });
  if (file === null) return;
  const answer = await runJob('export', file.name, () => bridge().writePdf({ to: file.id }));
  if (answer?.ok === true) exported(file);
  else if (answer !== null) notWritten('export', answer.problem);
}

export async function printInvoice(): Promise<void> {
  if (useApp.getState().estimate !== null) await bridge().print();
}

/** Writes an empty usage workbook to be filled in. */
export async function writeTemplate(): Promise<void> {
  const { lang } = useApp.getState();
  const suggested = `${wordsOf(lang)('template-name')}.xlsx`;
  const file = await bridge().chooseSave({ suggested, kind: 'xlsx', lang });
  if (file === null) return;
  const answer = await runJob('export', file.name, () => bridge().writeTemplate({ to: file.id, lang }));
  if (answer?.ok === true) exported(file);
  else if (answer !== null) notWritten('export', answer.problem);
}

function exported(file: FileHandle): void {
  putMessageAway('export');
  toast({ code: 'exported', params: { file: file.name } });
}

/** Writes the estimate's workbook; when it was saved, or null: it was not, which has been told. */
async function writeTo(
  file: FileHandle,
  kind: Extract<JobKind, 'save' | 'export'>,
  overwrite = false,
): Promise<string | null> {
  const { estimate, lang } = useApp.getState();
  if (estimate === null) return null;
  const answer = await runJob(kind, file.name, (job) =>
    bridge().writeEstimate({ job, to: file.id, lang, texts: sentTexts(estimate.document), overwrite }),
  );
  if (answer === null) return null;
  if (answer.ok) {
    putMessageAway(kind);
    return answer.value.savedAt;
  }
  if (answer.problem.code === 'job-cancelled') toast({ code: CANCELLED[kind], params: { file: file.name } });
  else if (answer.problem.code === 'file-changed-outside' && kind === 'save')
    changedOutside(file, answer.problem);
  else notWritten(kind, answer.problem);
  return null;
}

const CANCELLED = { save: 'save-cancelled', export: 'export-cancelled' } as const;

/** Told by the sentence of what went wrong, with the way out that always works: another place. */
function notWritten(kind: 'save' | 'export', problem: Message): void {
  const again = kind === 'save' ? saveAs : exportWorkbook;
  tell({
    id: kind,
    level: 'error',
    message: problem,
    detail: null,
    action: { label: { code: 'save-elsewhere' }, run: () => void again() },
  });
}

/** Somebody else's work would be lost, so it is not replaced before the person has said so. */
function changedOutside(file: FileHandle, { params }: Message): void {
  const { lang } = useApp.getState();
  const at = String(params?.at ?? '');
  const message = isToday(at)
    ? { code: 'file-changed-outside', params: { time: shownTime(at, lang) } }
    : { code: 'file-changed-outside-day', params: { moment: shownMoment(at, lang) } };
  tell({
    id: 'save',
    level: 'warn',
    message,
    detail: null,
    action: { label: { code: 'save-anyway' }, run: () => void saveTo(file, true) },
    other: { label: { code: 'save-elsewhere' }, run: () => void saveAs() },
  });
}

function nameOfEstimate(): string {
  const { estimate, name } = useApp.getState();
  const settings = estimate?.settings.settings;
  const billed = estimate?.isPriced === true ? estimate.rated.billedMonths : [];
  const month = settings?.month ?? (billed.length === 1 ? (billed[0] ?? null) : null);
  return suggestedName(settings?.customer ?? null, month, name.replace(/\.(?:xlsx|csv|tsv|txt)$/i, ''));
}
