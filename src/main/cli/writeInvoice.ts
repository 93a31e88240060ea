import { resolve } from 'node:path';
import { say } from '../../shared/i18n/say.ts';
import { exportInvoice } from '../services/export/exportInvoice.ts';
import type { Installation } from '../services/installation.ts';
import { Refusal } from '../services/worker/refusal.ts';
import { CommandFailed } from './context.ts';
import { Progress } from './output.ts';

type Export = Parameters<typeof exportInvoice>[0];

/** Writes the invoice workbook, whole or not at all. A failed write ends the command; an existing file is unharmed. */
export async function writeInvoice(request: Export, { exportWorker }: Installation): Promise<void> {
  const { lang, out } = request;
  const progress = new Progress();
  try {
    await exportInvoice(
      { ...request, out: resolve(out) },
      {
        worker: exportWorker,
        onProgress: (rows) => progress.show(say(lang, { code: 'cli-writing', params: { file: out, rows } })),
      },
    );
  } catch (error) {
    if (error instanceof Refusal) throw new CommandFailed([error]);
    throw error;
  } finally {
    progress.done();
  }
}
