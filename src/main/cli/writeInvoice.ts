import { say } from '../../shared/i18n/say.ts';
import { invoiceModel } from '../../shared/invoice/invoiceModel.ts';
import type { EstimateTexts } from '../../shared/usage/types.ts';
import { writeWorkbook } from '../services/workbook/write/writeWorkbook.ts';
import { Refusal } from '../services/worker/refusal.ts';
import { CommandFailed } from './context.ts';
import { Progress } from './output.ts';
import type { Priced } from './priceJson.ts';

/** Writes the invoice workbook, whole or not at all. A failed write ends the command; an existing file is unharmed. */
export async function writeInvoice(
  { rated, lang }: Priced,
  texts: EstimateTexts,
  out: string,
): Promise<void> {
  const progress = new Progress();
  try {
    await writeWorkbook(invoiceModel(rated, texts, lang), out, {
      onProgress: (rows: number) =>
        progress.show(say(lang, { code: 'cli-writing', params: { file: out, rows } })),
    });
  } catch (error) {
    if (error instanceof Refusal) throw new CommandFailed([error]);
    throw error;
  } finally {
    progress.done();
  }
}
