import type { Answer, Bridge, JournalAppend, JournalStart } from '../../../shared/bridge.ts';
import type { EstimateDocument } from '../../../shared/estimate/document.ts';
import type { Edit } from '../../../shared/estimate/edit.ts';
import type { Message } from '../../../shared/problem.ts';
import { packRows } from '../../../shared/usage/packRows.ts';
import { breathe } from '../files/yielding.ts';
import { sentPatches, sentTables } from './sentEdit.ts';

/** A document that a journal begins with. */
export interface Base extends Pick<JournalStart, 'journal' | 'name' | 'file' | 'edits' | 'follows'> {
  readonly document: EstimateDocument;
}

/** Sends what happens to the journal, one thing after another, and never keeps anybody waiting. */
export interface JournalQueue {
  readonly start: (base: Base) => void;
  readonly edit: (journal: string, edit: Edit, edits: number) => void;
  readonly end: (journal: string) => void;
  /** When everything is sent: whether nothing went wrong since the last time. */
  readonly sent: () => Promise<boolean>;
}

export interface JournalQueueOptions {
  readonly bridge: () => Pick<Bridge, 'journalStart' | 'journalAppend' | 'journalEnd'>;
  /** A journal could not be written; nothing more of it is sent. */
  readonly onFailure: (journal: string, problem: Message) => void;
  /** A journal is better begun anew. */
  readonly onLong: (journal: string) => void;
}

type Step =
  | { readonly kind: 'start'; readonly base: Base }
  | { readonly kind: 'edit'; readonly journal: string; readonly edit: Edit; readonly edits: number }
  | { readonly kind: 'end'; readonly journal: string };

/** Some ten milliseconds of packing. */
const ROWS_AT_ONCE = 5_000;

/** Edits go before the rows of a base that is being sent: the host adds them behind it. */
export function createJournalQueue({ bridge, onFailure, onLong }: JournalQueueOptions): JournalQueue {
  let steps: Step[] = [];
  let rest: { readonly base: Base; at: number } | null = null;
  let running: Promise<void> | null = null;
  let isWell = true;

  const fail = (journal: string, problem: Message): void => {
    isWell = false;
    if (rest?.base.journal === journal) rest = null;
    steps = steps.filter((step) => step.kind !== 'edit' || step.journal !== journal);
    onFailure(journal, problem);
  };
  /** What it came to; null: it failed, which has been told. */
  const asked = async <T>(journal: string, ask: () => Promise<Answer<T>>): Promise<T | null> => {
    try {
      const answer = await ask();
      if (answer.ok) return answer.value;
      fail(journal, answer.problem);
    } catch (error) {
      const detail = error instanceof Error ? error.name : 'unknown';
      fail(journal, { code: 'journal-not-written', params: { detail } });
    }
    return null;
  };
  const append = async (request: JournalAppend): Promise<void> => {
    const answer = await asked(request.journal, () => bridge().journalAppend(request));
    const isRenewed = rest !== null || steps.some(({ kind }) => kind === 'start');
    if (answer?.isLong === true && !isRenewed) onLong(request.journal);
  };
  const take = async (step: Step): Promise<void> => {
    if (step.kind === 'edit') {
      const { journal, edit, edits } = step;
      return append({ journal, record: { kind: 'edit', edits, patches: sentPatches(edit) } });
    }
    if (step.kind === 'end') {
      if (rest?.base.journal === step.journal) rest = null;
      await bridge().journalEnd(step.journal);
      return;
    }
    const { document, ...head } = step.base;
    rest = { base: step.base, at: 0 };
    const request = { ...head, usageRows: document.usage.length, ...sentTables(document) };
    await asked(head.journal, () => bridge().journalStart(request));
  };
  const sendRows = (): Promise<void> | null => {
    if (rest === null) return null;
    const { base, at } = rest;
    const rows = base.document.usage.slice(at, at + ROWS_AT_ONCE);
    rest.at += rows.length;
    if (rest.at >= base.document.usage.length) rest = null;
    if (rows.length === 0) return Promise.resolve();
    const usage = packRows(rows) as Extract<JournalAppend['record'], { kind: 'rows' }>['usage'];
    return append({ journal: base.journal, record: { kind: 'rows', usage } });
  };
  const run = async (): Promise<void> => {
    // Not within the edit that asks for it, which is priced and shown first.
    await breathe();
    for (;;) {
      const step = steps.shift();
      const sending = step === undefined ? sendRows() : take(step);
      if (sending === null) break;
      // A window that closes is answered no more.
      await sending.catch(() => undefined);
    }
    running = null;
  };
  const add = (step: Step): void => {
    steps.push(step);
    running ??= run();
  };
  return {
    start: (base) => add({ kind: 'start', base }),
    edit: (journal, edit, edits) => add({ kind: 'edit', journal, edit, edits }),
    end: (journal) => add({ kind: 'end', journal }),
    sent: async () => {
      while (running !== null) await running;
      const wasWell = isWell;
      isWell = true;
      return wasWell;
    },
  };
}
