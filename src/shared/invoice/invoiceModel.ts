import type { Lang } from '../i18n/lang.ts';
import type { Rated } from '../rating/types.ts';
import type { EstimateTexts, UsageRow } from '../usage/types.ts';
import { basisSheet } from './basisSheet.ts';
import { packsSheet } from './estimate/packsSheet.ts';
import { settingsSheet } from './estimate/settingsSheet.ts';
import { usageSheet } from './estimate/usageSheet.ts';
import { invoiceSheet } from './invoice/invoiceSheet.ts';
import { invoiceRows } from './invoiceRows.ts';
import { linesSheet } from './lines/linesSheet.ts';
import { planInvoice } from './plan/invoicePlan.ts';
import { ratesSheet } from './rates/ratesSheet.ts';
import type { WorkbookModel } from './sheetModel.ts';

/**
 * The exported invoice: the page itself, every line, the rates used, what it rests on, and the estimate's own sheets, so
 * that the file opens again as the same estimate. Amounts are formulas with the core's results beside them.
 *
 * `texts` must be what `rated` was read from. Rows of large sheets are made when they are asked for; a `Rated` of a session
 * must not be edited until the workbook is written.
 */
export function invoiceModel(rated: Rated, texts: EstimateTexts, lang: Lang): WorkbookModel {
  const plan = planInvoice(rated, texts, lang);
  const invoice = invoiceRows(rated, lang);
  const needsRows = plan.linesPlan.kept.length > 0 || plan.linesPlan.invalid.length > 0;
  const usage = new Map<string, UsageRow>(needsRows ? texts.usage.map((row) => [row.id, row]) : []);
  return {
    title: invoice.head.number === '' ? invoice.head.title : `${invoice.head.title} ${invoice.head.number}`,
    sheets: [
      invoiceSheet(plan, invoice),
      linesSheet(plan, usage),
      ratesSheet(plan),
      basisSheet(rated, lang),
      usageSheet(rated, texts.usage, lang),
      packsSheet(texts.packs, lang),
      settingsSheet(rated, texts.settings, lang),
    ],
  };
}
