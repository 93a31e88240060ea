import { basename } from 'node:path';
import type { TextsRead } from '../../../shared/usage/readEstimateTexts.ts';
import type { UsageRow } from '../../../shared/usage/types.ts';
import { unpackRows } from '../../../shared/usage/unpackRows.ts';
import { runInWorker } from '../worker/runInWorker.ts';
import type { ImportBatch, ImportProgress, ImportRequest, ImportResponse } from './job.ts';

export interface ImportOptions {
  /** The built entry of the import worker. */
  readonly worker: URL;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface PackedImportOptions extends ImportOptions {
  /** Takes the usage rows, batch after batch. */
  readonly onBatch: (batch: ImportBatch) => void;
}

/** Enough for 200,000 rows of ordinary usage; a file that needs more is refused in a sentence. */
const MEMORY_MB = 1_024;
const TIMEOUT_MS = 10 * 60_000;

/** Reads files into the texts of one estimate; as `importPacked`. */
export async function importFiles(request: ImportRequest, options: ImportOptions): Promise<TextsRead> {
  const usage: UsageRow[] = [];
  const { packs, settings, skipped, problems, sheets } = await importPacked(request, {
    ...options,
    onBatch: (batch) => {
      for (const row of unpackRows(batch)) usage.push(row);
    },
  });
  return { usage, packs, settings, skipped, problems, sheets };
}

/**
 * Reads files in a worker with limits on memory and time, its usage rows handed on as they come. Rejects with a `Refusal`
 * that names the file: refused, too much for the limits, or cancelled.
 */
export async function importPacked(
  request: ImportRequest,
  { worker, signal, onProgress, onBatch }: PackedImportOptions,
): Promise<ImportResponse> {
  return runInWorker<ImportRequest, ImportResponse, ImportBatch, ImportProgress>(worker, request, {
    file: request.paths.map((path) => basename(path)).join(', '),
    memoryMb: MEMORY_MB,
    timeoutMs: TIMEOUT_MS,
    onBatch,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}
