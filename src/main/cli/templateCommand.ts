import { say } from '../../shared/i18n/say.ts';
import { templateModel } from '../../shared/invoice/templateModel.ts';
import type { Installation } from '../services/installation.ts';
import { catalogueUnder } from '../services/typedEstimate.ts';
import { writeWorkbook } from '../services/workbook/write/writeWorkbook.ts';
import { Refusal } from '../services/worker/refusal.ts';
import type { Invocation } from './args.ts';
import { CommandFailed, openAllTariffs } from './context.ts';
import { usualLang } from './defaults.ts';
import { printLines } from './output.ts';

/** Writes an empty usage workbook with drop-down lists and one example row for each product. */
export async function templateCommand(invocation: Invocation, installation: Installation): Promise<0> {
  const lang = invocation.lang ?? usualLang();
  const { tariffs } = await openAllTariffs(installation, invocation.tariffs);
  const catalogue = catalogueUnder(tariffs, new Map());
  const out = invocation.out ?? '';
  try {
    await writeWorkbook(templateModel(catalogue, lang), out);
  } catch (error) {
    if (error instanceof Refusal) throw new CommandFailed([error]);
    throw error;
  }
  await printLines([say(lang, { code: 'cli-written', params: { out } })]);
  return 0;
}
