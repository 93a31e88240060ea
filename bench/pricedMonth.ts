import { invoiceModel } from '../src/shared/invoice/invoiceModel.ts';
import type { WorkbookModel } from '../src/shared/invoice/sheetModel.ts';
import { rate } from '../src/shared/rating/rate.ts';
import { readEstimate } from '../src/shared/usage/readEstimate.ts';
import type { EstimateTexts } from '../src/shared/usage/types.ts';
import { monthTexts } from './month.ts';
import { shippedCatalogue } from './tariffs.ts';

/** A month's texts, read; what is returned prices them and makes the invoice's cells, which every writer then writes. */
export async function pricedMonth(rows: number): Promise<() => WorkbookModel> {
  const catalogue = await shippedCatalogue();
  const texts: EstimateTexts = {
    usage: monthTexts(rows),
    packs: [],
    settings: [],
    skipped: [],
    problems: [],
  };
  const { lines, packs, settings } = readEstimate(texts, catalogue);
  if (lines.some(({ problems }) => problems.length > 0))
    throw new Error('the month of the bench has problems');
  return () => invoiceModel(rate({ catalogue, lines, packs, settings }), texts, 'zh-CN');
}
