import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type App, type Bench, test } from './support/app.ts';
import { ratesheetTotal, savedEstimate } from './support/estimates.ts';
import { kill } from './support/kill.ts';

/** One call's price is 0.11. */
const ONE = { usage: ['date,product,item,quantity', '2026-10-05,alibaba.voice.ivr,call,1000'] };

const journals = ({ dataDir }: App): string[] => {
  try {
    return readdirSync(join(dataDir, 'journal'));
  } catch {
    return [];
  }
};

/** A window in which three edits were made and one taken back, ended without a word. */
async function killed(bench: Bench): Promise<{ app: App; file: string }> {
  const file = await savedEstimate(bench.folder, 'one', ONE);
  const app = await bench.openApp({ files: [file] });
  await app.usage.shows(1, { amount: '110.00' });
  expect(journals(app)).toEqual([]);
  await app.usage.type(1, 'quantity', '2000');
  await app.usage.type(1, 'quantity', '5万');
  await app.usage.type(1, 'quantity', '3000');
  await expect.poll(app.total).toBe('Total CNY 330.00');
  await app.press('Control+z');
  await expect.poll(app.total).toBe('Total CNY 5,500.00');
  // The last edit leaves the page a moment after it is shown.
  await expect.poll(() => journals(app).length).toBe(1);
  await app.page.waitForTimeout(300);
  await kill(app);
  return { app, file };
}

test('a crash loses nothing: the estimate is offered again, restored and saved to its file', async ({
  bench,
}) => {
  const { app: first, file } = await killed(bench);
  expect(await ratesheetTotal(file)).toBe('110.00');

  const app = await bench.openApp({ dataDir: first.dataDir });
  const card = app.page.getByRole('region', { name: 'Unsaved changes' });
  await card.getByText(/^Unsaved changes from \d+ \p{L}+, \d\d:\d\d$/u).waitFor();
  await card.getByText('one.xlsx, 2 edits').waitFor();
  await card.getByRole('button', { name: 'Restore' }).click();
  await app.usage.shows(1, { product: 'Voice IVR', quantity: '50,000', amount: '5,500.00' });
  await expect.poll(app.total).toBe('Total CNY 5,500.00');
  await expect.poll(() => app.page.title()).toBe('• one.xlsx · Ratesheet');
  // The journal of the window before is gone, this one has its own.
  await expect.poll(() => journals(app).length).toBe(1);

  await app.press('Control+s');
  await expect.poll(() => app.page.title()).toBe('one.xlsx · Ratesheet');
  expect(await ratesheetTotal(file)).toBe('5500.00');
  await expect.poll(() => journals(app)).toEqual([]);
});

test('a restored estimate outlives a second crash; what is discarded is gone', async ({ bench }) => {
  const { app: first } = await killed(bench);
  const second = await bench.openApp({ dataDir: first.dataDir });
  await second.button('Restore').click();
  await expect.poll(second.total).toBe('Total CNY 5,500.00');
  await second.usage.type(1, 'quantity', '4000');
  await expect.poll(second.total).toBe('Total CNY 440.00');
  await second.page.waitForTimeout(300);
  await kill(second);

  const third = await bench.openApp({ dataDir: first.dataDir });
  await third.page.getByText('one.xlsx, 3 edits').waitFor();
  await third.button('Discard').click();
  await expect.poll(() => third.button('Restore').count()).toBe(0);
  await expect.poll(() => journals(third)).toEqual([]);
});

test('where a file is opened at once, what is kept is mentioned', async ({ bench }) => {
  const { app: first, file } = await killed(bench);
  const app = await bench.openApp({ dataDir: first.dataDir, files: [file] });
  await app.usage.shows(1, { amount: '110.00' });
  await app.page.getByText(/^Unsaved changes of one\.xlsx/).waitFor();
  await app.button('Restore').click();
  await expect.poll(app.total).toBe('Total CNY 5,500.00');
});

test('a window that is closed in good order leaves nothing behind', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'one', ONE);
  const app = await bench.openApp({ files: [file] });
  await app.usage.type(1, 'quantity', '2000');
  await expect.poll(() => journals(app).length).toBe(1);
  await app.askClose();
  const leave = app.page.getByRole('dialog').getByRole('button', { name: 'Don’t save' });
  await leave.waitFor();
  // The window is gone before the click is done.
  await leave.click().catch(() => undefined);
  await app.closed;
  expect(journals(app)).toEqual([]);
  expect(await ratesheetTotal(file)).toBe('110.00');
});
