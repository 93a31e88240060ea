import { serveJob } from '../worker/serveJob.ts';
import type { ImportBatch, ImportProgress, ImportRequest, ImportResponse } from './job.ts';
import { readFiles } from './readFiles.ts';

const ROWS_PER_BATCH = 2_000;

/** The import worker: files from strangers are read in a thread of their own, under limits of memory and time. */
void serveJob<ImportRequest, ImportResponse, ImportBatch, ImportProgress>(async (request, channel) => {
  const { usage, ...rest } = await readFiles(request, channel.progress);
  for (let start = 0; start < usage.length; start += ROWS_PER_BATCH) {
    if (channel.signal.aborted) break;
    await channel.send(usage.slice(start, start + ROWS_PER_BATCH));
  }
  return rest;
});
