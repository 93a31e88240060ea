import { basename } from 'node:path';
import { packRows } from '../../../shared/usage/packRows.ts';
import type { EstimateTexts } from '../../../shared/usage/types.ts';
import { runInWorker } from '../worker/runInWorker.ts';
import type { ExportProgress, ExportRequest, ExportResult } from './job.ts';

export interface ExportOptions {
  /** The built entry of the export worker. */
  readonly worker: URL;
  readonly signal?: AbortSignal;
  readonly onProgress?: (rows: ExportProgress) => void;
}

const MEMORY_MB = 1_024;
const TIMEOUT_MS = 10 * 60_000;

/** As `exportPacked`, for rows that are not packed yet. */
export async function exportInvoice(
  {
    texts,
    ...request
  }: Omit<ExportRequest, 'texts' | 'usage' | 'expected'> & { readonly texts: EstimateTexts },
  options: ExportOptions,
): Promise<void> {
  const { usage, packs, settings } = texts;
  const rest = { packs, settings, skipped: [], problems: [] };
  await exportPacked({ ...request, expected: null, texts: rest, usage: packRows(usage) }, options);
}

/**
 * Prices an estimate's texts and writes the invoice workbook, whole or not at all, in a worker with limits on memory and time.
 * Resolves to what the new file looks like. Rejects with a `Refusal` that names the file; an existing file is unharmed then.
 */
export async function exportPacked(
  request: ExportRequest,
  { worker, signal, onProgress }: ExportOptions,
): Promise<ExportResult> {
  return runInWorker<ExportRequest, ExportResult, never, ExportProgress>(worker, request, {
    file: basename(request.out),
    memoryMb: MEMORY_MB,
    timeoutMs: TIMEOUT_MS,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}
