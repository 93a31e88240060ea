import { expect } from 'vitest';
import { type App, type Bench, test } from './support/app.ts';
import { csv, savedEstimate } from './support/estimates.ts';

/** Title rows, two columns that could be the quantity, one that nobody knows, a bad cell and a total. */
const LINES = [
  '十月账单导出,,,,,',
  '',
  '日期,产品,项目,数量,实际分钟,项目组',
  '2026-10-05,语音互动,通话,10,1000,华东',
  '2026-10-06,语音互动,通话,20,2000,华南',
  '2026-10-07,语音互动,通话,30,"3,00O",华北',
  '合计,,,60,3000,',
];

/** One line of 500 min at 0.11. */
async function openSip(bench: Bench): Promise<App> {
  const file = await savedEstimate(bench.folder, 'sip', {
    usage: ['date,product,item,quantity', '2026-10-01,alibaba.voice.sip,call,500'],
  });
  const app = await bench.openApp({ files: [file] });
  await expect.poll(app.total).toBe('Total CNY 55.00');
  return app;
}

async function preview(app: App, file: string): Promise<void> {
  await app.answerOpen([file]);
  await app.press('Control+i');
  await app.page.getByRole('heading', { name: /^Import / }).waitFor();
}

test('an import is previewed, its columns can be read otherwise, and it is one step to undo', async ({
  bench,
}) => {
  const app = await openSip(bench);
  const file = csv(bench.folder, 'export', LINES);
  const dialog = app.page.getByRole('dialog');
  await preview(app, file);
  await dialog.getByText('Header found in row 3.').waitFor();
  await dialog.getByText('Skipped: “合计” marks a total row, not usage.').waitFor();
  await dialog.getByRole('columnheader', { name: '实际分钟' }).waitFor();
  await app.button('Import 3 rows').waitFor();

  // Cancelled, it changes nothing.
  await app.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await app.page.title()).toBe('sip.xlsx · Ratesheet');
  expect(await app.total()).toBe('Total CNY 55.00');

  await preview(app, file);
  await dialog.getByLabel(/实际分钟|Column E/).selectOption({ label: 'Quantity' });
  await dialog.getByText('“3,00O” is not a number', { exact: false }).first().waitFor();
  await dialog
    .getByText('1 row. It lands too, marked, and stays out of the total until corrected.')
    .waitFor();
  await app.button('Import 3 rows').click();
  await expect.poll(() => dialog.count()).toBe(0);
  // After the line that was there: 1,000 and 2,000 min at 0.11, and one that can't be read.
  await app.usage.shows(1, { product: 'Voice SIP', amount: '55.00' });
  await app.usage.shows(2, { product: 'Voice IVR', quantity: '1,000', amount: '110.00' });
  await app.usage.shows(3, { quantity: '2,000', amount: '220.00' });
  await app.usage.shows(4, { quantity: '3,00O', status: 'Invalid' });
  await expect.poll(app.total).toBe('Total CNY 385.00');
  expect(await app.status()).toContain('4 lines');
  expect(await app.status()).toContain('1 flagged');

  await app.usage.click(1, 'amount');
  await app.press('Control+z');
  await expect.poll(app.total).toBe('Total CNY 55.00');
  expect(await app.status()).toContain('1 line');
  expect(await app.page.title()).toBe('sip.xlsx · Ratesheet');
  await app.press('Control+y');
  await expect.poll(app.total).toBe('Total CNY 385.00');
});

test('columns that were chosen are remembered, and an import can replace', async ({ bench }) => {
  const app = await openSip(bench);
  const file = csv(bench.folder, 'export', LINES);
  const dialog = app.page.getByRole('dialog');
  await preview(app, file);
  await dialog.getByLabel(/实际分钟|Column E/).selectOption({ label: 'Quantity' });
  await dialog.getByText('“3,00O” is not a number', { exact: false }).first().waitFor();
  await app.button('Import 3 rows').click();
  await expect.poll(app.total).toBe('Total CNY 385.00');

  await preview(app, file);
  await dialog.getByText('Columns are read as you chose before for this header.').waitFor();
  await dialog.getByText('Replace all lines').click();
  await app.button('Import 3 rows').click();
  // 110.00 + 220.00
  await expect.poll(app.total).toBe('Total CNY 330.00');
  expect(await app.status()).toContain('3 lines');
});

test('a dropped file is previewed, and into an empty window it goes without a question where', async ({
  bench,
}) => {
  const app = await bench.openApp();
  const file = csv(bench.folder, 'calls', [
    'call_id,start_time,end_time,caller,callee,duration,status_code',
    // 61 and 60 seconds count 2 and 1 min; the third was not connected.
    '1,2026-10-05 10:00:00,2026-10-05 10:01:01,0571,139,61,200000',
    '2,2026-10-05 11:00:00,2026-10-05 11:01:00,0571,138,60,200000',
    '3,2026-10-05 12:00:00,,0571,137,0,200010',
  ]);
  await app.drop([file]);
  const dialog = app.page.getByRole('dialog');
  await dialog.getByText('For rows that don’t say').waitFor();
  expect(await dialog.getByText('Where the rows go').count()).toBe(0);
  await dialog.getByLabel('Product', { exact: true }).selectOption({ label: 'Voice IVR' });
  await dialog.getByLabel('Item', { exact: true }).selectOption({ label: 'Call' });
  await dialog.getByRole('button', { name: /^Import \d/ }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  // 3 min at 0.11
  await expect.poll(app.total).toBe('Total CNY 0.33');
});
