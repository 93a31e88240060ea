import { expect } from 'vitest';
import { type App, test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';

const region = (app: App): Promise<string | null> =>
  app.page.evaluate(
    () => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null,
  );

const SMALL = {
  usage: [
    'date,product,item,quantity',
    '2026-10-05,alibaba.voice.ivr,call,1000',
    '2026-10-06,alibaba.voice.ivr,call,2000',
    '2026-10-07,alibaba.voice.ivr,call,3000',
  ],
};

test('F6 goes round the regions, arrows through the tabs, and every region can be left again', async ({
  bench,
}) => {
  const app = await bench.openApp({ files: [await savedEstimate(bench.folder, 'small', SMALL)] });
  await app.usage.shows(1, { amount: '110.00' });
  await app.page.locator('[data-region="tool-bar"] button').first().focus();
  const walked: (string | null)[] = [];
  for (let step = 0; step < 5; step += 1) {
    await app.press('F6');
    walked.push(await region(app));
  }
  // Nothing in the status bar takes the focus while no line is flagged.
  expect(walked).toEqual(['sheet', 'panel', 'tabs', 'tool-bar', 'sheet']);
  await app.press('Shift+F6');
  expect(await region(app)).toBe('tool-bar');

  await app.press('Shift+F6');
  expect(await region(app)).toBe('tabs');
  const seen: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await app.press('ArrowRight');
    seen.push(await app.shownTab());
    expect(await region(app)).toBe('tabs');
  }
  expect(seen).toEqual(['Packs', 'Invoice', 'Compare', 'Tariffs', 'Usage']);
  for (const [key, name] of [
    ['Alt+3', 'Invoice'],
    ['Alt+2', 'Packs'],
    ['Alt+1', 'Usage'],
  ] as const) {
    await app.press(key);
    expect(await app.shownTab()).toBe(name);
  }
});

test('the sheet’s keys are a spreadsheet’s', async ({ bench }) => {
  const app = await bench.openApp({ files: [await savedEstimate(bench.folder, 'small', SMALL)] });
  await app.usage.click(1, 'quantity');
  await app.press('ArrowDown');
  expect(await app.usage.focused()).toBe('2 quantity');
  await app.press('ArrowLeft');
  expect(await app.usage.focused()).toBe('2 item');
  await app.press('Home');
  expect(await app.usage.focused()).toBe('2 date');
  await app.press('End');
  expect(await app.usage.focused()).toBe('2 status');
  await app.press('Control+Home');
  expect(await app.usage.focused()).toBe('1 date');

  // F2 edits what is there; Escape forgets it; typing replaces it; Enter goes down, Tab right.
  await app.usage.click(1, 'quantity');
  await app.press('F2', 'End', '5', 'Escape');
  await app.usage.shows(1, { quantity: '1,000' });
  await app.press('F2', 'End', '5', 'Enter');
  await app.usage.shows(1, { quantity: '10,005', amount: '1,100.55' });
  expect(await app.usage.focused()).toBe('2 quantity');
  await app.page.keyboard.type('7');
  await app.press('Tab');
  await app.usage.shows(2, { quantity: '7', amount: '0.77' });
  expect(await app.usage.focused()).toBe('2 unit');

  // Who types over a cell goes on by an arrow; who edits what is there moves in it.
  await app.usage.click(2, 'quantity');
  await app.page.keyboard.type('8');
  await app.press('ArrowDown');
  await app.usage.shows(2, { quantity: '8', amount: '0.88' });
  expect(await app.usage.focused()).toBe('3 quantity');
  await app.press('ArrowUp', 'F2', 'ArrowLeft');
  await app.page.keyboard.type('1');
  await app.press('Enter');
  await app.usage.shows(2, { quantity: '18' });
  await app.press('ArrowUp', 'Backspace');
  await app.page.keyboard.type('9');
  await app.press('F2', 'ArrowLeft');
  await app.page.keyboard.type('7');
  await app.press('Enter');
  await app.usage.shows(2, { quantity: '79' });
  await app.press('Control+z', 'Control+z', 'Control+z');
  await app.usage.shows(2, { quantity: '7' });

  // What is typed fills the block, in one step.
  await app.usage.click(2, 'quantity');
  await app.press('Shift+ArrowDown');
  await app.page.keyboard.type('60');
  await app.press('Control+Enter');
  await app.usage.shows(2, { quantity: '60', amount: '6.60' });
  await app.usage.shows(3, { quantity: '60', amount: '6.60' });
  await app.press('Control+z');
  await app.usage.shows(2, { quantity: '7' });
  await app.usage.shows(3, { quantity: '3,000' });

  // A block and its sum: 10,005 + 7 + 3,000.
  await app.usage.click(1, 'quantity');
  await app.press('Shift+ArrowDown', 'Shift+ArrowDown');
  await expect.poll(app.status).toContain('Sum 13,012');
  expect(await app.status()).toContain('Average 4,337.33');
  expect(await app.status()).toContain('Count 3');

  // Delete clears the block as one step.
  await app.press('Delete');
  await app.usage.shows(2, { quantity: '' });
  await app.usage.shows(3, { quantity: '' });
  await app.press('Control+z');
  await app.usage.shows(1, { quantity: '10,005' });
  await app.usage.shows(3, { quantity: '3,000' });
});

test('the smallest window keeps product, quantity and amount in sight, the panel docked or not', async ({
  bench,
}) => {
  const app = await bench.openApp({
    files: [await savedEstimate(bench.folder, 'small', SMALL)],
    size: { width: 960, height: 600 },
  });
  await app.usage.shows(1, { amount: '110.00' });
  for (const isOpen of [true, false]) {
    await expect.poll(() => app.page.locator('[data-region="panel"]:visible').count()).toBe(isOpen ? 1 : 0);
    for (const column of ['product', 'quantity', 'amount']) {
      // What a click in the middle of the cell would reach is the cell.
      const reached = await app.usage.cell(1, column).evaluate((cell) => {
        const { left, top, width, height } = cell.getBoundingClientRect();
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        return at?.closest('.ag-cell') === cell && left + width <= innerWidth;
      });
      expect({ isOpen, column, reached }).toEqual({ isOpen, column, reached: true });
    }
    const wide = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBe(0);
    await app.press('Alt+p');
  }
});
