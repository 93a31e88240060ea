import { basename } from 'node:path';
import type { CallArgs } from '../../../../shared/bridge/calls.ts';
import type { Answer, FilesRead } from '../../../../shared/bridge.ts';
import type { PackedRows } from '../../../../shared/usage/packedRows.ts';
import { importPacked } from '../../import/importFiles.ts';
import type { ImportRequest } from '../../import/job.ts';
import type { Installation } from '../../installation.ts';
import { answered } from '../answered.ts';
import type { FileHandles } from '../files/fileHandles.ts';
import type { FileStamps } from '../files/fileStamps.ts';
import type { Shell } from '../shell.ts';
import type { HeldRows } from './heldRows.ts';
import type { Jobs } from './jobs.ts';
import { createProgress } from './progress.ts';

export interface Reading {
  readonly readFiles: (request: CallArgs<'readFiles'>[0]) => Promise<Answer<FilesRead>>;
  readonly nextRows: (job: string) => Promise<PackedRows | null>;
}

export interface ReadingOptions {
  readonly installation: Pick<Installation, 'importWorker'>;
  readonly shell: Pick<Shell, 'emit'>;
}

/** Reads files in the import worker. Its rows wait here, packed, until the renderer fetches them. */
export function createReading(
  { installation, shell }: ReadingOptions,
  handles: FileHandles,
  stamps: FileStamps,
  jobs: Jobs,
  held: HeldRows,
): Reading {
  const read = async (job: string, request: ImportRequest, signal: AbortSignal): Promise<FilesRead> => {
    for (const path of request.paths) await stamps.note(path);
    const batches: PackedRows[] = [];
    const first = basename(request.paths[0] ?? '');
    const progress = createProgress(shell, { job, file: first, done: 0, about: null });
    const { packs, settings, skipped, problems, sheets, tops } = await importPacked(request, {
      worker: installation.importWorker,
      signal,
      onBatch: (batch) => void batches.push(batch),
      onProgress: ({ file, rows, about }) => progress({ job, file, done: rows, about }),
    });
    held.put(job, batches);
    const usageRows = batches.reduce((sum, { rows }) => sum + rows, 0);
    return { packs, settings, skipped, problems, sheets, tops, usageRows };
  };
  return {
    readFiles: async ({ job, files, defaultProduct, plans, kept }) => {
      const paths = files.map(handles.pathOf);
      const defaults = { product: defaultProduct, item: null, month: null };
      const request = { paths, defaults, preview: { plans, kept } };
      return jobs.run(job, (signal) => answered(() => read(job, request, signal)));
    },
    nextRows: async (job) => held.next(job),
  };
}
