import { packRows } from '../../../shared/usage/packRows.ts';
import type { UsageRow } from '../../../shared/usage/types.ts';
import { serveJob } from '../worker/serveJob.ts';
import type { ImportBatch, ImportProgress, ImportRequest, ImportResponse } from './job.ts';
import { readFiles } from './readFiles.ts';

const ROWS_PER_BATCH = 2_000;

/**
 * The import worker: files from strangers are read in a thread of their own, under limits of memory and time. Rows leave it
 * as they are read, so that they are never all here and there at once.
 */
void serveJob<ImportRequest, ImportResponse, ImportBatch, ImportProgress>(async (request, channel) => {
  let waiting: UsageRow[] = [];
  const send = async (rows: readonly UsageRow[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += ROWS_PER_BATCH) {
      channel.signal.throwIfAborted();
      await channel.send(packRows(rows.slice(start, start + ROWS_PER_BATCH)));
    }
  };
  const { usage: _, ...rest } = await readFiles(request, channel.progress, async (rows) => {
    for (const row of rows) waiting.push(row);
    if (waiting.length < ROWS_PER_BATCH) return;
    const ready = waiting;
    waiting = [];
    await send(ready);
  });
  await send(waiting);
  return rest;
});
