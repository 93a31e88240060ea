import { keepRubbishYoung } from '../../src/main/services/engine.ts';
import { importFiles } from '../../src/main/services/import/importFiles.ts';
import { readFiles } from '../../src/main/services/import/readFiles.ts';
import type { TextsRead } from '../../src/shared/usage/readEstimateTexts.ts';
import { once, runCase } from '../measure.ts';

interface Options {
  readonly path: string;
  /** The worker is what the program reads with; without it the reading alone is measured. */
  readonly worker: boolean;
  readonly product: string | null;
}

/** Bundled, this stands in a chunk; the worker stands beside the program that was started. */
const WORKER = new URL('importWorker.js', `file://${process.argv[1]}`);

// As the program does.
keepRubbishYoung();

await runCase<Options>(async ({ path, worker, product }) => {
  const request = { paths: [path], defaults: { product, item: null, month: null } };
  let texts: TextsRead | null = null;
  const measured = await once(async () => {
    texts = worker
      ? await importFiles(request, { worker: WORKER })
      : await readFiles(request, () => undefined);
  });
  return { ...measured, extra: { ...measured.extra, ...counts(texts) } };
});

function counts(texts: TextsRead | null): Record<string, number> {
  if (texts === null) return {};
  const rowsRead = texts.sheets.reduce((sum, sheet) => sum + sheet.rowsRead, 0);
  return { usageRows: texts.usage.length, rowsRead };
}
