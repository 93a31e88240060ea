import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { once, runCase } from '../measure.ts';

/** Parses and does nothing with the rows: merging, days and call ids are not its business. */
await runCase<{ readonly path: string }>(async ({ path }) => {
  let rowsRead = -1;
  const measured = await once(
    () =>
      new Promise<void>((resolve, reject) => {
        Papa.parse(createReadStream(path), {
          chunk: ({ data }) => {
            rowsRead += data.length;
          },
          skipEmptyLines: true,
          complete: () => resolve(),
          error: reject,
        });
      }),
  );
  return { ...measured, extra: { ...measured.extra, rowsRead } };
});
