import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { say } from '../../shared/i18n/say.ts';
import { rate } from '../../shared/rating/rate.ts';
import type { TextsRead } from '../../shared/usage/readEstimateTexts.ts';
import type { Installation } from '../services/installation.ts';
import { typedEstimate } from '../services/typedEstimate.ts';
import type { Invocation } from './args.ts';
import { asInFile } from './asInFile.ts';
import { CommandFailed, errorsIn, openAllTariffs } from './context.ts';
import { checkDefaults, defaultsOf, langOf } from './defaults.ts';
import { print, printLines } from './output.ts';
import { type Priced, priceJson } from './priceJson.ts';
import { priceTable } from './priceTable.ts';
import { readTexts } from './readTexts.ts';
import { writeInvoice } from './writeInvoice.ts';

/** Prices files and shows or writes the result. Status 2: done, but something has no price, was not served or is invalid. */
export async function priceCommand(invocation: Invocation, installation: Installation): Promise<0 | 2> {
  await refuseToOverwriteInput(invocation);
  const { files, tariffs } = await openAllTariffs(installation, invocation.tariffs);
  checkDefaults(invocation, tariffs);
  const texts = await readTexts(invocation, installation);
  requireUsage(texts);
  const lang = langOf(texts, tariffs, invocation);
  const defaults = defaultsOf(invocation);
  const { out } = invocation;
  // Before the estimate is priced here, so that it is not held twice while its worker prices and writes it.
  if (out !== null) await writeInvoice({ texts, tariffs: files, defaults, lang, out }, installation);
  const { catalogue, estimate } = typedEstimate(texts, tariffs, defaults);
  const rated = rate({ catalogue, ...estimate });
  const problems = [...estimate.problems, ...rated.problems()];
  const priced: Priced = { rated, problems, skipped: texts.skipped, lang };
  if (invocation.json) await print(priceJson(priced));
  else {
    await printLines(priceTable({ ...priced, problems: asInFile(problems, texts) }));
    if (out !== null) await printLines([say(lang, { code: 'cli-written', params: { out } })]);
  }
  const { unpriced, unserved, invalid } = rated.totals;
  return unpriced + unserved + invalid + errorsIn(problems) > 0 ? 2 : 0;
}

/** By what the names lead to: a link to an input, or its name in other letters, is that input. */
async function refuseToOverwriteInput({ out, files }: Invocation): Promise<void> {
  if (out === null) return;
  const target = await identity(out);
  for (const file of files) {
    if ((await identity(file)) === target)
      throw new CommandFailed([{ code: 'cli-out-is-input', params: { out } }]);
  }
}

const identity = (path: string): Promise<string> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => resolve(path),
  );

/** Files without any sheet of usage can't be priced; the reader has said why for each. */
function requireUsage(texts: TextsRead): void {
  if (texts.sheets.some((sheet) => sheet.plan.as === 'usage')) return;
  const reasons = texts.problems.filter((problem) => problem.level === 'error');
  throw new CommandFailed(reasons);
}
