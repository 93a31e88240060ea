import { Refusal } from '../../../src/main/services/worker/refusal.ts';
import { serveJob } from '../../../src/main/services/worker/serveJob.ts';
import type { Counted, JobRequest } from './jobTypes.ts';

/** A worker of the tests: each task is one way for a job to go on or to end. */
await serveJob<JobRequest, Counted, number[], number>(async ({ task, count }, channel) => {
  let made = 0;
  let waited = 0;
  switch (task) {
    case 'count':
      for (; made < count; made++) {
        channel.progress(made);
        await channel.send([made]);
      }
      return { made };
    case 'loop':
      for (;;) made++;
    case 'eat': {
      const eaten: string[] = [];
      for (;;) eaten.push(`text ${made++}`.repeat(20).toUpperCase());
    }
    case 'refuse':
      throw new Refusal('FileRefused', 'file-xls', { file: 'a.xls' });
    case 'crash':
      throw new TypeError('a defect');
    case 'exit':
      process.exit(3);
      break;
    case 'wait':
      while (!channel.signal.aborted && waited++ < 1000)
        await new Promise((resolve) => setTimeout(resolve, 10));
      throw new Error('aborted');
  }
  return { made };
});
