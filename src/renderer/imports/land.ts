import { EMPTY_DOCUMENT } from '../../shared/estimate/document.ts';
import { apply } from '../../shared/estimate/edit.ts';
import { NO_HISTORY, remember } from '../../shared/estimate/history.ts';
import { landed } from '../../shared/estimate/importEdit.ts';
import { importResult, isEmpty } from '../../shared/estimate/importResult.ts';
import { PricedEstimate } from '../../shared/estimate/pricedEstimate.ts';
import { corrected } from '../../shared/usage/preview/corrections.ts';
import { withMapping } from '../../shared/usage/preview/rememberedMapping.ts';
import type { UsageRow } from '../../shared/usage/types.ts';
import { useApp } from '../state/app.ts';
import { changeJob, goesOn, runJob } from '../state/files/job.ts';
import { priced, priceShown } from '../state/files/pricing.ts';
import { noteSaved } from '../state/files/saved.ts';
import { eachChunk } from '../state/files/yielding.ts';
import { goTo } from '../state/goTo.ts';
import { type ImportDraft, sheetKey } from '../state/importDraft.ts';
import { putMessageAway } from '../state/messages.ts';
import { prefer } from '../state/preferences.ts';
import { toast } from '../state/toasts.ts';
import { effective, landingDefaults } from './effective.ts';

/** Rows landed, priced and ready to be shown, or why they are not. */
type Landing = Pick<ReturnType<typeof useApp.getState>, 'estimate' | 'lastEdit' | 'history'> | null;

/** Puts the rows of a draft into the estimate as one edit. Cancelled, it changes nothing and the preview stays. */
export async function land(draft: ImportDraft): Promise<void> {
  if (useApp.getState().job !== null) return;
  const names = draft.files.map(({ name }) => name).join(', ');
  const landing = await runJob('land', names, (job) => prepare(draft, job));
  if (landing === null) {
    toast({ code: 'import-cancelled' });
    return;
  }
  const isNew = useApp.getState().estimate === null;
  if (isNew) noteSaved(null);
  const name = draft.files[0]?.name.replace(/\.[^.]*$/, '') ?? '';
  useApp.setState(({ revision }) => ({
    ...landing,
    ...(isNew ? { name, file: null, savedEdit: null, active: null, selection: null, messages: [] } : {}),
    revision: revision + 1,
    sheet: 'usage',
    dialog: null,
  }));
  if (landing.estimate?.isPriced === false) void priceShown(landing.estimate);
  if (draft.remembers) rememberColumns(draft);
  putMessageAway('read');
  const inserted = landing.lastEdit?.patches.find(({ table }) => table === 'usage');
  const first = inserted?.kind === 'spliced' ? inserted.inserted[0] : undefined;
  if (first !== undefined) goTo({ sheet: 'usage', id: first.id });
  toast({ code: 'imported', params: { count: draft.usage.length } }, true);
}

async function prepare(draft: ImportDraft, job: string): Promise<Landing> {
  const under = effective(draft);
  const { tariffs, estimate, history } = useApp.getState();
  if (under === null || tariffs === null) return null;
  const may = () => goesOn(job);
  const rows = corrected(draft.usage, draft.corrections);
  const defaults = landingDefaults(draft.defaults, under);
  const usage: UsageRow[] = [];
  const isLanded = await eachChunk(
    rows,
    (chunk, start) => {
      for (const row of landed(chunk, under.catalogue, defaults)) usage.push(row);
      changeJob(job, { done: start + chunk.length, about: rows.length });
    },
    may,
  );
  if (!isLanded) return null;
  const before = estimate?.document ?? EMPTY_DOCUMENT;
  const incoming = { usage, packs: draft.read.packs, settings: draft.read.settings };
  const edit = importResult(before, incoming, draft.mode, under.catalogue);
  const next = new PricedEstimate(apply(before, edit), tariffs);
  // Figures that are on the screen stay until the new ones are exact; where there are none, rows are shown before they are priced.
  if (!isEmpty(before) && !(await priced(next, may))) return null;
  return {
    estimate: next,
    lastEdit: edit,
    history: remember(estimate === null ? NO_HISTORY : history, edit),
  };
}

/** Keeps how the columns of usage sheets were read, for workbooks with the same header. */
function rememberColumns({ read, found }: ImportDraft): void {
  const { mappings } = useApp.getState().preferences;
  const kept = read.sheets.reduce(
    (all, sheet) => {
      const first = found.find((each) => sheetKey(each) === sheetKey(sheet));
      if (sheet.plan.as !== 'usage' || first?.plan.as !== 'usage') return all;
      return withMapping(all, first.plan.mapping, sheet.plan.mapping);
    },
    mappings as Parameters<typeof withMapping>[0],
  );
  if (kept !== mappings)
    prefer({ mappings: kept.map(({ fingerprint, columns }) => ({ fingerprint, columns: [...columns] })) });
}
