import { expect } from 'vitest';
import { type App, type Bench, test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';

const DEDICATED = 'alibaba.voice.notification.dedicated';
const IVR = 'alibaba.voice.ivr';

/** Two lines of one pool, which stand at the end of a tier, and one of another. */
async function openThree(bench: Bench): Promise<App> {
  const file = await savedEstimate(bench.folder, 'three', {
    usage: [
      'date,product,item,quantity',
      `2026-10-05,${DEDICATED},call,30000`,
      `2026-10-06,${DEDICATED},call,20000`,
      `2026-10-07,${IVR},call,10000`,
    ],
  });
  return bench.openApp({ files: [file] });
}

test('typing a quantity reprices its line, the lines of its pool and the total, and can be undone', async ({
  bench,
}) => {
  const app = await openThree(bench);
  // 50,000 min are the last at 0.11.
  await app.usage.shows(1, { price: '0.11', amount: '3,300.00' });
  await app.usage.shows(2, { price: '0.11', amount: '2,200.00' });
  await app.usage.shows(3, { price: '0.11', amount: '1,100.00' });
  await expect.poll(app.total).toBe('Total CNY 6,600.00');
  expect(await app.page.title()).toBe('three.xlsx · Ratesheet');

  await app.usage.type(2, 'quantity', '20,001');
  // 50,001 × 0.108 = 5,400.108, cut to 5,400.10; the first line has 30,000 × 0.108 = 3,240.00 of it, the second the rest.
  await app.usage.shows(1, { price: '0.108', amount: '3,240.00' });
  await app.usage.shows(2, { quantity: '20,001', billable: '20,001', price: '0.108', amount: '2,160.10' });
  await app.usage.shows(3, { price: '0.11', amount: '1,100.00' });
  await expect.poll(app.total).toBe('Total CNY 6,500.10');
  expect(await app.status()).toContain('List 6,500.10');
  expect(await app.page.title()).toBe('• three.xlsx · Ratesheet');
  expect(await app.page.getByText('Edited').isVisible()).toBe(true);
  expect(await app.usage.focused()).toBe('3 quantity');

  await app.press('Control+z');
  await app.usage.shows(2, { quantity: '20,000', price: '0.11', amount: '2,200.00' });
  await expect.poll(app.total).toBe('Total CNY 6,600.00');
  expect(await app.page.title()).toBe('three.xlsx · Ratesheet');
  await app.press('Control+y');
  await app.usage.shows(1, { price: '0.108', amount: '3,240.00' });
  await expect.poll(app.total).toBe('Total CNY 6,500.10');
});

test('a quantity takes arithmetic and Chinese units, shows the value and keeps what was typed', async ({
  bench,
}) => {
  const file = await savedEstimate(bench.folder, 'units', {
    usage: [
      'date,product,item,quantity',
      '2026-10-05,alibaba.iot,connection,1',
      '2026-10-05,alibaba.voice.code.dedicated,message,1',
    ],
  });
  const app = await bench.openApp({ files: [file] });
  const bar = app.page.getByLabel('Content of the active cell');
  await app.usage.type(1, 'quantity', '=60*8*30*10000');
  // 144,000,000 device-minutes at 1 a million.
  await app.usage.shows(1, { quantity: '144,000,000', amount: '144.00' });
  await app.usage.type(2, 'quantity', '5万');
  // 50,000 messages are the last at 0.08.
  await app.usage.shows(2, { quantity: '50,000', price: '0.08', amount: '4,000.00' });
  await app.usage.click(1, 'quantity');
  await expect.poll(() => bar.inputValue()).toBe('=60*8*30*10000');
  await app.usage.click(2, 'quantity');
  await expect.poll(() => bar.inputValue()).toBe('5万');

  // Edited above the sheet: 1.2万 = 12,000 × 0.08 = 960.00.
  await bar.click();
  await bar.fill('1.2万');
  await bar.press('Enter');
  await app.usage.shows(2, { quantity: '12,000', amount: '960.00' });
  await expect.poll(app.total).toBe('Total CNY 1,104.00');
  // A computed cell tells its arithmetic there.
  await app.usage.click(2, 'amount');
  await app.page.getByText('12,000 × 0.08 = 960').waitFor();
});

test('a text that is no number is marked, stays out of the total and is found by F8', async ({ bench }) => {
  const app = await openThree(bench);
  await app.usage.shows(3, { amount: '1,100.00' });
  await app.usage.type(2, 'quantity', '21,40O');
  await app.usage.shows(2, { quantity: '21,40O', amount: '–', status: 'Invalid' });
  expect(await app.usage.cell(2, 'quantity').getAttribute('class')).toContain('is-invalid');
  // 30,000 × 0.11 + 10,000 × 0.11
  await expect.poll(app.total).toBe('Total CNY 4,400.00');
  expect(await app.status()).toContain('3 lines');
  expect(await app.status()).toContain('1 flagged');

  await app.usage.click(3, 'amount');
  await app.press('F8');
  await expect.poll(app.usage.focused).toBe('2 quantity');
  await app.usage.cell(2, 'quantity').hover();
  await app.page
    .locator('.ag-tooltip, [role="tooltip"]')
    .filter({ hasText: '“21,40O” is not a number' })
    .waitFor();

  await app.usage.type(2, 'quantity', '21400');
  // 51,400 × 0.108 = 5,551.20, and 1,100.00
  await expect.poll(app.total).toBe('Total CNY 6,651.20');
  expect(await app.status()).not.toContain('flagged');
});

test('a new line is typed below the last, its product found by pinyin, Chinese or English', async ({
  bench,
}) => {
  const app = await bench.openApp();
  await app.button(/^Start an empty sheet/).click();
  await app.usage.click(1, 'date');
  await app.page.keyboard.type('2026-10-05');
  await app.press('Tab');
  // 语音通知·专属号码
  await app.page.keyboard.type('yytzzs');
  await app.page.getByRole('option', { name: /Voice notification, dedicated/ }).waitFor();
  await app.press('Tab');
  await app.page.keyboard.type('call');
  await app.press('Tab');
  await app.page.keyboard.type('50001');
  await app.press('Enter');
  await app.usage.shows(1, {
    date: '2026-10-05',
    product: 'Voice notification, dedicated',
    item: 'Call',
    quantity: '50,001',
    price: '0.108',
    amount: '5,400.10',
  });

  // By Chinese, as an input method puts it into the open field; a row is left free.
  await app.usage.click(3, 'product');
  await app.press('F2');
  await app.page.keyboard.insertText('双呼');
  await app.page.getByRole('option', { name: /Dual call/ }).waitFor();
  await app.press('Enter');
  await app.usage.shows(3, { product: 'Dual call' });
  await app.usage.type(4, 'product', 'smart inb');
  await app.usage.shows(4, { product: 'Smart inbound call' });
  await app.usage.type(4, 'item', 'rec');
  await app.usage.type(4, 'quantity', '100');
  await app.usage.type(4, 'date', '2026-10');
  // 100 × 0.05
  await app.usage.shows(4, { item: 'Recording', quantity: '100', amount: '5.00' });
  await expect.poll(app.total).toBe('Total CNY 5,405.10');

  // Each was a step: the month, the quantity, …
  await app.press('Control+z', 'Control+z');
  await app.usage.shows(4, { date: '', quantity: '' });
  await expect.poll(app.total).toBe('Total CNY 5,400.10');
});

test('sorting changes neither a figure nor the estimate’s own order', async ({ bench }) => {
  const app = await openThree(bench);
  await expect.poll(app.total).toBe('Total CNY 6,600.00');
  const order = () => Promise.all([1, 2, 3].map((line) => app.usage.text(line, 'number')));
  const sortByQuantity = async (way: string): Promise<void> => {
    await app.usage.menu('quantity');
    await app.page.getByRole('menuitem', { name: way }).click();
  };
  await sortByQuantity('Sort smallest to largest');
  await expect.poll(order).toEqual(['3', '2', '1']);
  // An edit goes to the line that is shown there, and to its own place in the estimate.
  await app.usage.type(1, 'quantity', '10001');
  await app.usage.shows(1, { number: '3', quantity: '10,001', amount: '1,100.11' });
  await expect.poll(app.total).toBe('Total CNY 6,600.11');
  await sortByQuantity('Sort largest to smallest');
  await expect.poll(order).toEqual(['1', '2', '3']);
  await sortByQuantity('Clear sort');
  await app.usage.shows(1, { number: '1', quantity: '30,000', amount: '3,300.00' });
  await app.usage.shows(3, { number: '3', quantity: '10,001' });

  await app.answerSave(app.at('sorted.xlsx'));
  await app.press('Control+Shift+s');
  await expect.poll(() => app.page.title()).toBe('sorted.xlsx · Ratesheet');
  const reopened = await bench.openApp({ files: [app.at('sorted.xlsx')] });
  await reopened.usage.shows(1, { quantity: '30,000' });
  await reopened.usage.shows(2, { quantity: '20,000' });
  await reopened.usage.shows(3, { quantity: '10,001' });
});
