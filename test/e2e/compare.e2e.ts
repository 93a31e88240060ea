import { expect } from 'vitest';
import { test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';

test('plans for the same work stand cheapest first, and answer to another quantity', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'compare', {
    usage: [
      'month,product,item,quantity',
      '2026-10,alibaba.voice.notification.dedicated,number-rent,1',
      '2026-10,alibaba.voice.notification.dedicated,call,100000',
    ],
  });
  const app = await bench.openApp({ files: [file] });
  await expect.poll(app.total).toBe('Total CNY 10,835.00');
  await app.tab('compare');
  const plans = async (): Promise<string[]> => {
    const rows = await app.page.locator('#sheet table tbody tr').all();
    return Promise.all(
      rows.map(async (row) => {
        const [name = '', month = '', against = ''] = await row.locator('th, td').allInnerTexts();
        return `${name} ${month} ${against}`;
      }),
    );
  };
  await expect.poll(plans).toEqual([
    // The pack of 100,000.
    'Public, with packs 8,000.00 −2,835.00',
    // Two packs of 50,000, and a number for 35.
    'Dedicated, with packs 9,035.00 −1,800.00',
    // The pack of 100,000, and a number for 50.
    'Tencent 10,050.00 −785.00',
    // 100,000 × 0.108, and a number for 35.
    'Dedicated, this estimate 10,835.00 –',
    // 100,000 × 0.11
    'Public, pay as you go 11,000.00 +165.00',
  ]);
  expect(await app.status()).toContain('List prices, before discount and tax');

  // Supposed, not written: 50,001 × 0.108 = 5,400.108, cut, and 35.
  const quantity = app.page.getByLabel(/^Quantity of the month/);
  await quantity.fill('50,001');
  await quantity.press('Enter');
  await expect.poll(async () => (await plans()).join('; ')).toContain('5,435.10');
  expect(await app.total()).toBe('Total CNY 10,835.00');
  await app.button('Back to the month').click();
  await expect.poll(async () => (await plans()).join('; ')).toContain('Dedicated, this estimate 10,835.00');

  // A twelfth of a year's pack: 8,000 / 12 = 666.67 (rounded), and 9,000 / 12 + 35 = 785.00.
  await app.page.getByText('A twelfth', { exact: true }).click();
  await expect.poll(async () => (await plans())[0]).toMatch(/^Public, with packs 666\.6[67]/);
  await expect.poll(async () => (await plans())[1]).toMatch(/^Dedicated, with packs 785\.00/);
});
