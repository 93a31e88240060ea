import { writeByStream, writeWhole } from '../exportWorkbook.ts';
import { once, runCase } from '../measure.ts';
import { pricedMonth } from '../pricedMonth.ts';

interface Options {
  readonly rows: number;
  readonly path: string;
  readonly mode: 'full' | 'stream';
}

await runCase<Options>(async ({ rows, path, mode }) => {
  const model = await pricedMonth(rows);
  return once(() => (mode === 'full' ? writeWhole(model(), path) : writeByStream(model(), path)));
});
