import { rmSync } from 'node:fs';
import { expect } from 'vitest';
import { z } from 'zod';
import { test } from './support/app.ts';
import { ratesheet, sample } from './support/built.ts';
import { savedEstimate } from './support/estimates.ts';

const priced = z.object({ totals: z.object({ gross: z.string(), list: z.string(), lines: z.number() }) });

test('the start screen opens the sample, which comes to what the command line says', async ({ bench }) => {
  const app = await bench.openApp();
  expect(await app.page.title()).toBe('Ratesheet');
  expect(await app.button('Export').isDisabled()).toBe(true);
  await app.button(/^Look at a sample/).click();
  await app.usage.shows(1, { product: 'Voice notification, dedicated', quantity: '12', amount: '420.00' });
  // Line 2 of the sample: 46,413 min, 20,000 of them from a pack; the month's 146,213 reach 0.104. 26,413 × 0.104 = 2,746.952.
  await app.usage.shows(2, { billable: '46,413', packs: '20,000', price: '0.104', amount: '2,746.95' });
  const { totals } = priced.parse(JSON.parse(await ratesheet(['price', '--json', sample('en')])));
  const grouped = totals.gross.replace(/\B(?=(\d{3})+\.)/g, ',');
  await expect.poll(app.total).toBe(`Total CNY ${grouped}`);
  expect(await app.status()).toContain(`${totals.lines} lines`);
  // A sample is for trying: saving it asks for a name.
  expect(await app.page.title()).toMatch(/^Qinghe Logistics/);
  await app.answerSave(app.at('mine.xlsx'));
  await app.press('Control+s');
  await expect.poll(() => app.page.title()).toBe('mine.xlsx · Ratesheet');
});

test('an estimate that was opened is offered again, and says when it is gone', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'october', {
    usage: ['date,product,item,quantity', '2026-10-05,alibaba.voice.ivr,call,1000'],
  });
  const first = await bench.openApp({ files: [file] });
  await expect.poll(first.total).toBe('Total CNY 110.00');
  await first.close();
  const again = await bench.openApp({ dataDir: first.dataDir });
  await again.page.getByText('october.xlsx').click();
  await again.usage.shows(1, { product: 'Voice IVR', quantity: '1,000', amount: '110.00' });
  await again.close();
  rmSync(file);
  const third = await bench.openApp({ dataDir: first.dataDir });
  await third.page.getByText('october.xlsx').waitFor();
  expect(await third.page.locator('[role="tablist"]').count()).toBe(0);
});
