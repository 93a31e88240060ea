import { keepRubbishYoung } from '../../src/main/services/engine.ts';
import { writeWorkbook } from '../../src/main/services/workbook/write/writeWorkbook.ts';
import { once, runCase } from '../measure.ts';
import { pricedMonth } from '../pricedMonth.ts';

// As the program does.
keepRubbishYoung();

await runCase<{ readonly rows: number; readonly path: string }>(async ({ rows, path }) => {
  const model = await pricedMonth(rows);
  return once(() => writeWorkbook(model(), path));
});
