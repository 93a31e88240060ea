import type { Answer, Recoverable, Restored } from '../../../shared/bridge.ts';
import { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import type { Message } from '../../../shared/problem.ts';
import type { UsageRow } from '../../../shared/usage/types.ts';
import { unpackRows } from '../../../shared/usage/unpackRows.ts';
import { bridge } from '../../bridge.ts';
import { useApp } from '../app.ts';
import { showEstimate } from '../estimateActions.ts';
import { journaled } from '../journal/followEdits.ts';
import { recoveredEdit } from '../journal/recoveredEdit.ts';
import { tell } from '../messages.ts';
import { toast } from '../toasts.ts';
import { idle } from './idle.ts';
import { goesOn, runJob } from './job.ts';
import { priced } from './pricing.ts';
import { noteSaved } from './saved.ts';
import { shownMoment } from './shownMoment.ts';
import { guardUnsaved } from './unsaved.ts';

/** An estimate as it was restored, priced and ready to be shown. */
interface Ready {
  readonly estimate: PricedEstimate;
  readonly restored: Restored;
}

/** Asks what earlier windows left behind, and tells what of it can't be read. */
export async function lookForRecoverable(): Promise<void> {
  const { offers, problems } = await bridge().recoverable();
  useApp.setState({ recoverable: offers });
  const [problem] = problems;
  if (problem !== undefined) told(problem);
}

/** Says what is kept, where no start screen does. */
export function mentionRecoverable(): void {
  const { recoverable, lang, estimate } = useApp.getState();
  const [latest] = recoverable;
  if (latest === undefined || estimate === null) return;
  const params = { name: latest.name, moment: shownMoment(latest.at, lang) };
  tell({
    id: 'recover',
    level: 'warn',
    message: { code: 'recover-waiting', params },
    detail: null,
    action: { label: { code: 'recover-restore' }, run: () => void restore(latest) },
  });
}

/** Shows an unsaved estimate again, under its old name and file. */
export async function restore(offer: Recoverable): Promise<void> {
  await idle();
  const answer = await runJob('open', offer.name, async (job): Promise<Answer<Ready | null>> => {
    const restored = await bridge().restoreJournal({ job, id: offer.id });
    return restored.ok ? { ok: true, value: await readyOf(restored.value, job) } : restored;
  });
  if (answer === null) return;
  if (!answer.ok) {
    await lookForRecoverable();
    return told(answer.problem);
  }
  const ready = answer.value;
  if (ready === null) toast({ code: 'open-cancelled' });
  else guardUnsaved(() => void show(ready));
}

/** Lets unsaved edits go for good. */
export async function discard({ id }: Recoverable): Promise<void> {
  forget(id);
  await bridge().discardJournal(id);
}

/** Null: it was stopped. */
async function readyOf(restored: Restored, job: string): Promise<Ready | null> {
  const { tariffs } = useApp.getState();
  if (tariffs === null) return null;
  const usage: UsageRow[] = [];
  for (let batch = await bridge().nextRows(job); batch !== null; batch = await bridge().nextRows(job))
    for (const row of unpackRows(batch)) usage.push(row);
  const { packs, settings } = restored;
  const estimate = new PricedEstimate({ usage, packs, settings }, tariffs);
  const isPriced = await priced(estimate, () => goesOn(job));
  return isPriced ? { estimate, restored } : null;
}

async function show({ estimate, restored }: Ready): Promise<void> {
  const { id, name, file, edits, isWhole, at } = restored;
  noteSaved(null);
  showEstimate(estimate, name, file, recoveredEdit(edits));
  const params = { moment: shownMoment(at, useApp.getState().lang) };
  if (!isWhole) told({ code: 'journal-cut', params });
  // The old journal goes when the new one has all of it; if that can't be written, the old one is offered again.
  if (!(await journaled())) return;
  forget(id);
  await bridge().discardJournal(id);
}

const told = (message: Message): void =>
  tell({ id: 'recover', level: 'warn', message, detail: null, action: null });

const forget = (id: string): void =>
  useApp.setState(({ recoverable }) => ({ recoverable: recoverable.filter((each) => each.id !== id) }));
