import { expect } from 'vitest';
import { z } from 'zod';
import { type App, test } from './support/app.ts';
import { ratesheet } from './support/built.ts';
import { savedEstimate } from './support/estimates.ts';

const priced = z.object({ totals: z.object({ gross: z.string() }) });
const ONE = {
  usage: ['date,product,item,quantity', '2026-10-05,alibaba.voice.notification.dedicated,call,50001'],
};

/** Switches what becomes of fractions of a fen. */
async function chooseHalfUp(app: App): Promise<void> {
  await app.tab('tariffs');
  const card = app.page.locator('[data-code="A6"]');
  await card.getByText('Otherwise: 0.01 more', { exact: false }).waitFor();
  await card.getByRole('combobox').click();
  await app.page.getByRole('option', { name: /half up/i }).click();
}

test('another interpretation reprices at once, is stored in the estimate and can be undone', async ({
  bench,
}) => {
  const file = await savedEstimate(bench.folder, 'one', ONE);
  const app = await bench.openApp({ files: [file] });
  await expect.poll(app.total).toBe('Total CNY 5,400.10');
  await chooseHalfUp(app);
  // 50,001 × 0.108 = 5,400.108
  await expect.poll(app.total).toBe('Total CNY 5,400.11');
  await app.press('Control+s');
  await expect.poll(() => app.page.title()).toBe('one.xlsx · Ratesheet');
  const saved = priced.parse(JSON.parse(await ratesheet(['price', '--json', file])));
  expect(saved.totals.gross).toBe('5400.11');
  await app.press('Control+z');
  await expect.poll(app.total).toBe('Total CNY 5,400.10');
  await app.tab('usage');
  await app.usage.shows(1, { amount: '5,400.10' });
});

test('a choice that is made the default holds for other estimates and after a restart', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'one', ONE);
  const app = await bench.openApp({ files: [file] });
  await chooseHalfUp(app);
  await expect.poll(app.total).toBe('Total CNY 5,400.11');
  await app.page.locator('[data-code="A6"]').getByRole('button', { name: 'Make it my default' }).click();
  await app.page.getByText('Your 1 change lives in your own file and wins.', { exact: false }).waitFor();
  await app.close();

  // The file says nothing of A6: it was not saved.
  const again = await bench.openApp({ files: [file], dataDir: app.dataDir });
  await expect.poll(again.total).toBe('Total CNY 5,400.11');
  await again.tab('tariffs');
  await again.button('Restore shipped').click();
  await expect.poll(again.total).toBe('Total CNY 5,400.10');
});

test('a product’s rates are found, with their sources', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'one', ONE);
  const app = await bench.openApp({ files: [file] });
  await app.tab('tariffs');
  await app.page.getByPlaceholder('Find a product').fill('tengxun');
  await app.page.locator('#sheet').getByText('Tencent voice message').first().click();
  const table = (await app.page.locator('#sheet table').innerText()).replace(/\s+/g, ' ');
  for (const text of ['100,000 min', '10,000.00', '255,000.00']) expect(table).toContain(text);
});
