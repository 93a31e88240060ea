import { expect } from 'vitest';
import { test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';

test('packs serve, what had none is told, and a pack can be added and priced', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'packs', {
    usage: [
      'date,product,item,quantity',
      '2026-10-05,alibaba.voice.notification.dedicated,call,30000',
      '2026-10-06,tencent.voice.message,call,9001',
      '2026-10-07,alibaba.rtc,video-hd,100000',
    ],
    packs: [
      'product,pack,quantity,purchased,remaining',
      'alibaba.voice.notification.dedicated,50000,1,2026-03-02,20000',
      'alibaba.rtc,1000000,1,2026-10-01,',
    ],
  });
  const app = await bench.openApp({ files: [file] });
  // 10,000 of 30,000 min are left to bill at 0.11; the RTC minutes come from their pack; Tencent's have none.
  await expect.poll(app.total).toBe('Total CNY 1,100.00');
  await app.usage.shows(2, { amount: '0.00', status: 'Unserved' });

  await app.tab('packs');
  await app.packs.shows(1, { used: '20,000', left: '0', charge: '–', status: 'Used up' });
  // One pack minute is one 720P minute.
  await app.packs.shows(2, { used: '100,000', left: '900,000', status: 'Unpriced' });
  const bar = app.packs.cell(1, 'balance').locator('[role="img"], [aria-label]').first();
  expect(await bar.getAttribute('aria-label')).toBe(
    'Of 50,000: used before 30,000, used now 20,000, left 0, expired 0',
  );

  // The cheapest that would have served 9,001 min: 10,000 for 1,050.00.
  await app.page.getByText('9,001 min of Tencent voice message had no pack.').waitFor();
  await app.page.getByText('1,050.00').first().waitFor();
  await app.button('Add pack').click();
  await app.packs.shows(3, {
    product: 'Tencent voice message',
    pack: '10,000',
    charge: '1,050.00',
    left: '999',
  });
  await expect.poll(app.total).toBe('Total CNY 2,150.00');
  expect(await app.page.getByText('had no pack').count()).toBe(0);

  await app.packs.click(2, 'status');
  const price = app.page.getByLabel('Price of one pack, in yuan');
  await price.fill('1,200');
  await price.press('Enter');
  await app.packs.shows(2, { charge: '1,200.00', status: 'Serving' });
  await expect.poll(app.total).toBe('Total CNY 3,350.00');

  // Typed into the sheet: 5,000 min more were left of the first pack, so 5,000 fewer are billed.
  await app.packs.type(1, 'remaining', '25000');
  await expect.poll(app.total).toBe('Total CNY 2,800.00');
  await app.press('Control+z', 'Control+z', 'Control+z');
  await expect.poll(app.total).toBe('Total CNY 1,100.00');
  await app.packs.shows(3, { product: '', charge: '' });
});
