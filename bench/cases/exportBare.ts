import { writeStrings } from '../exportStrings.ts';
import { once, runCase } from '../measure.ts';
import { pricedMonth } from '../pricedMonth.ts';

await runCase<{ readonly rows: number; readonly path: string }>(async ({ rows, path }) => {
  const model = await pricedMonth(rows);
  return once(() => writeStrings(model(), path));
});
