import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadTariffs } from '../../../src/main/services/tariffs.ts';
import { typedEstimate } from '../../../src/main/services/typedEstimate.ts';
import { openCells } from '../../../src/main/services/workbook/read/openCells.ts';
import { writeWorkbook } from '../../../src/main/services/workbook/write/writeWorkbook.ts';
import { invoiceModel } from '../../../src/shared/invoice/invoiceModel.ts';
import { rate } from '../../../src/shared/rating/rate.ts';
import { openTariffs, type TariffSet } from '../../../src/shared/tariff/catalogue.ts';
import { NO_DEFAULTS } from '../../../src/shared/usage/lineSubject.ts';
import { readEstimateTexts } from '../../../src/shared/usage/readEstimate.ts';
import { ROOT, ratesheet } from './built.ts';

/** An estimate as rows of texts; the first of each is its header. */
export interface Rows {
  readonly usage: readonly string[];
  readonly packs?: readonly string[];
  readonly settings?: readonly string[];
}

/** A workbook as Ratesheet saves it, which opens at once. */
export async function savedEstimate(folder: string, name: string, rows: Rows): Promise<string> {
  const out = join(folder, `${name}.xlsx`);
  const parts = Object.entries(rows).map(([part, lines]) => csv(folder, `${name}-${part}`, lines));
  const texts = await readEstimateTexts(await Promise.all(parts.map((part) => openCells(part))));
  const { catalogue, estimate } = typedEstimate(texts, await shippedTariffs(), NO_DEFAULTS);
  await writeWorkbook(invoiceModel(rate({ catalogue, ...estimate }), texts, 'en'), out);
  return out;
}

async function shippedTariffs(): Promise<TariffSet> {
  const loaded = await loadTariffs([join(ROOT, 'resources', 'tariffs')]);
  const opened = loaded.ok ? openTariffs(loaded.files) : loaded;
  if (!opened.ok) throw new Error(`the shipped tariffs: ${opened.problems[0]?.code}`);
  return opened.tariffs;
}

export function csv(folder: string, name: string, lines: readonly string[]): string {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** What a file comes to by the command line, in yuan. */
export async function ratesheetTotal(file: string): Promise<string> {
  const answer: unknown = JSON.parse(await ratesheet(['price', '--json', file]));
  return z.object({ totals: z.object({ gross: z.string() }) }).parse(answer).totals.gross;
}
