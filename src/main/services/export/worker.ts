import { invoiceModel } from '../../../shared/invoice/invoiceModel.ts';
import { rate } from '../../../shared/rating/rate.ts';
import { openTariffs } from '../../../shared/tariff/catalogue.ts';
import { unpackRows } from '../../../shared/usage/unpackRows.ts';
import { typedEstimate } from '../typedEstimate.ts';
import { writeWorkbook } from '../workbook/write/writeWorkbook.ts';
import { Refusal } from '../worker/refusal.ts';
import { serveJob } from '../worker/serveJob.ts';
import type { ExportProgress, ExportRequest, ExportResult } from './job.ts';

/** The export worker: prices an estimate's texts and writes the invoice workbook, in a thread of its own. */
void serveJob<ExportRequest, ExportResult, never, ExportProgress>(async (request, channel) => {
  const { defaults, lang, out, expected } = request;
  const tariffs = openTariffs(request.tariffs);
  if (!tariffs.ok) throw new Refusal('TariffsRefused', 'tariff-no-rules', {});
  const texts = { ...request.texts, usage: [...unpackRows(request.usage)] };
  const { catalogue, estimate } = typedEstimate(texts, tariffs.tariffs, defaults);
  const rated = rate({ catalogue, ...estimate });
  return writeWorkbook(invoiceModel(rated, texts, lang), out, {
    signal: channel.signal,
    onProgress: channel.progress,
    ...(expected === null ? {} : { expected }),
  });
});
