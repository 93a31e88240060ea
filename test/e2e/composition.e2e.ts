import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type App, type Bench, test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';
import { inputMethod } from './support/inputMethod.ts';

const IVR = 'alibaba.voice.ivr';

/** Two lines at 0.11 a minute. */
async function openTwo(bench: Bench): Promise<App> {
  const file = await savedEstimate(bench.folder, 'two', {
    usage: ['date,product,item,quantity', `2026-10-05,${IVR},call,1000`, `2026-10-06,${IVR},call,2000`],
  });
  const app = await bench.openApp({ files: [file] });
  await app.usage.shows(2, { amount: '220.00' });
  return app;
}

/** What stands in the field that has the focus; null: no field has. */
const field = (page: Page): Promise<string | null> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null,
  );

test('composing in a cell loses no letter: it stands there from the first on, and its editor goes on with it', async ({
  bench,
}) => {
  const app = await openTwo(bench);
  const method = await inputMethod(app.page);
  await app.usage.click(1, 'quantity');
  await method.compose('5', '5w', '5wan');
  expect(await app.usage.text(1, 'quantity')).toBe('5wan');
  // Nothing is written before the input method is done.
  expect(await app.total()).toBe('Total CNY 330.00');
  await method.commit('5万');
  await expect.poll(() => field(app.page)).toBe('5万');
  await app.press('Enter');
  // 52,000 minutes reach the tier at 0.108: 50,000 × 0.108 = 5,400.00, and 2,000 × 0.108 = 216.00.
  await app.usage.shows(1, { quantity: '50,000', amount: '5,400.00' });
  await expect.poll(app.total).toBe('Total CNY 5,616.00');
  expect(await app.usage.focused()).toBe('2 quantity');
  await app.press('Control+z');
  await app.usage.shows(1, { quantity: '1,000', amount: '110.00' });
});

test('a second word is composed behind the first, and Enter is the input method’s until it is done', async ({
  bench,
}) => {
  const app = await openTwo(bench);
  const method = await inputMethod(app.page);
  await app.usage.click(3, 'product');
  await method.compose('y', 'yu', 'yuyin');
  await method.commit('语音');
  await expect.poll(() => field(app.page)).toBe('语音');
  await method.compose('h', 'hu', 'hudong');
  // A Mac tells the page the key by its name while it composes.
  await method.key('Enter', 'Enter');
  expect(await field(app.page)).toBe('语音hudong');
  await method.commit('互动');
  await expect.poll(() => field(app.page)).toBe('语音互动');
  await app.press('Enter');
  await app.usage.shows(3, { product: 'Voice IVR' });
});

test('what is given up leaves the cell as it was; what is left for another cell was typed', async ({
  bench,
}) => {
  const app = await openTwo(bench);
  const method = await inputMethod(app.page);
  await app.usage.click(1, 'quantity');
  await method.compose('w', 'wo');
  await method.cancel();
  await app.usage.shows(1, { quantity: '1,000', amount: '110.00' });
  expect(await app.usage.focused()).toBe('1 quantity');

  await method.compose('7', '70');
  await app.usage.click(2, 'quantity');
  // 70 × 0.11 = 7.70.
  await app.usage.shows(1, { quantity: '70', amount: '7.70' });
  expect(await app.usage.text(2, 'quantity')).toBe('2,000');

  // Computed cells take nothing.
  await app.usage.click(2, 'amount');
  await method.compose('w', 'wo');
  expect(await app.usage.text(2, 'amount')).toBe('220.00');
  expect(await field(app.page)).toBeNull();
});

test('a mark that comes without composing, and letters typed after composing, reach the editor', async ({
  bench,
}) => {
  const app = await openTwo(bench);
  const method = await inputMethod(app.page);
  await app.usage.click(1, 'quantity');
  // Full-width digits come at once.
  await method.commit('８');
  await expect.poll(() => field(app.page)).toBe('８');
  await app.page.keyboard.type('0');
  await app.press('Enter');
  // 80 × 0.11 = 8.80.
  await app.usage.shows(1, { quantity: '80', amount: '8.80' });

  await method.compose('j', 'jiu');
  await method.commit('9');
  await app.page.keyboard.type('00');
  await app.press('Tab');
  await app.usage.shows(2, { quantity: '900', amount: '99.00' });
});

test('what a cell is given otherwise than by typing does not come in: no drop, no undo of the browser’s own', async ({
  bench,
}) => {
  const app = await openTwo(bench);
  await app.usage.click(1, 'quantity');
  const cell = app.usage.cell(1, 'quantity');
  expect(await cell.getAttribute('contenteditable')).toBe('plaintext-only');
  const isPrevented = await cell.evaluate((element) =>
    ['insertFromDrop', 'historyUndo', 'insertParagraph', 'deleteContentBackward'].map(
      (inputType) =>
        !element.dispatchEvent(
          new InputEvent('beforeinput', { inputType, data: '9', bubbles: true, cancelable: true }),
        ),
    ),
  );
  expect(isPrevented).toEqual([true, true, true, true]);
  expect(await app.usage.text(1, 'quantity')).toBe('1,000');
  // Only the active cell is such a place.
  await app.usage.click(2, 'quantity');
  expect(await cell.getAttribute('contenteditable')).toBeNull();
});
