import { expect } from 'vitest';
import { type App, type Bench, test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';

const IVR = 'alibaba.voice.ivr';
/** Line n has n,000 min at 0.11 each. */
const lines = (count: number): string[] => [
  'date,product,item,quantity',
  ...Array.from(
    { length: count },
    (_, at) => `2026-10-${String((at % 28) + 1).padStart(2, '0')},${IVR},call,${at + 1}000`,
  ),
];

async function open(bench: Bench, count: number, lang: 'en' | 'zh-CN' = 'en'): Promise<App> {
  const file = await savedEstimate(bench.folder, `lines-${count}`, { usage: lines(count) });
  const app = await bench.openApp({ files: [file], lang });
  await app.usage.shows(Math.min(count, 5), { number: String(Math.min(count, 5)) });
  return app;
}

/** What the first lines hold, in thousands: `1 2 3`. */
async function order(app: App, count: number): Promise<string> {
  const texts: string[] = [];
  for (let line = 1; line <= count; line += 1)
    texts.push((await app.usage.text(line, 'quantity')).replace(',000', '') || '-');
  return texts.join(' ');
}

const undoName = (app: App): Promise<string | null> =>
  app.page
    .locator('header button[aria-label^="Undo"], header button[aria-label^="撤销"]')
    .getAttribute('aria-label');
const selected = (app: App): Promise<string[]> =>
  app.page.locator('[data-region="sheet"]:visible .number-selected').allInnerTexts();
const toasts = (app: App): Promise<string[]> =>
  app.page.getByLabel('Notices', { exact: true }).locator('output span').allInnerTexts();

test('rows are inserted, copied, moved and deleted as many as are selected, each in one step', async ({
  bench,
}) => {
  const app = await open(bench, 6);
  await app.usage.click(2, 'quantity');
  await app.press('Shift+ArrowDown', 'Control+Shift++');
  await expect.poll(() => order(app, 7)).toBe('1 - - 2 3 4 5');
  expect(await selected(app)).toEqual(['2', '3']);
  expect(await app.usage.focused()).toBe('2 quantity');
  expect(await undoName(app)).toBe('Undo insert of 2 lines');
  await app.press('Control+z');
  await expect.poll(() => order(app, 4)).toBe('1 2 3 4');

  await app.usage.click(2, 'quantity');
  await app.press('Shift+ArrowDown', 'Control+Shift+d');
  await expect.poll(() => order(app, 6)).toBe('1 2 3 2 3 4');
  // 1 + 2 + 3 + 2 + 3 + 4 + 5 + 6 = 26 thousand at 0.11.
  await expect.poll(app.total).toBe('Total CNY 2,860.00');
  expect(await selected(app)).toEqual(['4', '5']);
  expect(await undoName(app)).toBe('Undo copy of 2 lines');

  await app.press('Alt+Shift+ArrowUp');
  await expect.poll(() => order(app, 6)).toBe('1 2 2 3 3 4');
  await app.press('Alt+Shift+ArrowDown', 'Alt+Shift+ArrowDown');
  await expect.poll(() => order(app, 8)).toBe('1 2 3 4 2 3 5 6');
  expect(await selected(app)).toEqual(['5', '6']);
  expect(await app.usage.focused()).toBe('5 quantity');
  expect(await undoName(app)).toBe('Undo move of 2 lines');

  await app.press('Control+-');
  await expect.poll(() => order(app, 7)).toBe('1 2 3 4 5 6 -');
  await expect.poll(() => toasts(app)).toContain('2 lines deleted');
  await expect.poll(app.total).toBe('Total CNY 2,310.00');
  expect(await app.usage.focused()).toBe('5 quantity');
  expect(await undoName(app)).toBe('Undo delete of 2 lines');
  await app.press('Control+z');
  await expect.poll(() => order(app, 8)).toBe('1 2 3 4 2 3 5 6');
  await app.press('Control+z', 'Control+z', 'Control+z', 'Control+z');
  await expect.poll(() => order(app, 7)).toBe('1 2 3 4 5 6 -');

  // Rows below the last line are not there: nothing moves past it, and nothing is deleted there.
  await app.usage.click(6, 'quantity');
  await app.press('Alt+Shift+ArrowDown');
  await app.usage.click(8, 'quantity');
  await app.press('Control+-', 'Alt+Shift+ArrowUp', 'Control+Shift+d');
  expect(await order(app, 7)).toBe('1 2 3 4 5 6 -');
  expect(await undoName(app)).toBe('Undo');
  // Nor while something is typed elsewhere.
  await app.press('Control+f', 'Control+-', 'Control+Shift+d');
  expect(await order(app, 7)).toBe('1 2 3 4 5 6 -');
});

test('the menu of cells does with them what the keys do, and gives the focus back', async ({ bench }) => {
  const app = await open(bench, 4);
  const entry = (name: string | RegExp) => app.page.getByRole('menuitem', { name });
  await app.usage.click(1, 'quantity');
  await app.press('Shift+ArrowDown');
  // Inside of the block it stays.
  await app.usage.cell(2, 'quantity').click({ button: 'right' });
  await entry(/^Copy/).click();
  expect(await app.usage.focused()).toBe('1 quantity');
  // Outside of it the cell is selected first.
  await app.usage.cell(3, 'quantity').click({ button: 'right' });
  expect(await selected(app)).toEqual(['3']);
  await entry(/^Paste/).click();
  await expect.poll(() => order(app, 4)).toBe('1 2 1 2');
  await app.press('Control+z');
  await expect.poll(() => order(app, 4)).toBe('1 2 3 4');

  // By the keys, at the active cell.
  await app.usage.click(2, 'quantity');
  await app.press('Shift+F10');
  await entry(/^Cut/).waitFor();
  await app.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect.poll(() => order(app, 5)).toBe('1 - 2 3 4');
  await expect.poll(() => app.usage.focused()).toBe('2 quantity');
  await app.press('Control+z', 'ContextMenu');
  await entry(/^Cut/).waitFor();
  await app.press('Escape');
  await expect.poll(() => entry(/^Cut/).count()).toBe(0);
  expect(await app.usage.focused()).toBe('2 quantity');

  // A row number takes its row.
  await app.usage.cell(3, 'number').click({ button: 'right' });
  await entry(/^Delete Rows/).click();
  await expect.poll(() => order(app, 4)).toBe('1 2 4 -');
  await app.usage.cell(1, 'quantity').click({ button: 'right' });
  await entry(/^Clear/).click();
  await expect.poll(() => order(app, 4)).toBe('- 2 4 -');
  await app.usage.cell(6, 'quantity').click({ button: 'right' });
  expect(await entry(/^Delete Rows/).getAttribute('aria-disabled')).toBe('true');
  await app.press('Escape');

  await app.press('Alt+p');
  await app.usage.cell(2, 'amount').click({ button: 'right' });
  await entry(/^Why This Price/).click();
  await app.page.locator('[data-region="panel"]:visible').waitFor();
});

test('an undo goes where it is seen, and leaves alone what is', async ({ bench }) => {
  const app = await open(bench, 120);
  await app.usage.type(2, 'quantity', '7');
  await app.press('Control+End', 'Control+z');
  await app.usage.shows(2, { quantity: '2,000' });
  await expect.poll(() => app.usage.focused()).toBe('2 quantity');
  // The button keeps the focus that it has.
  await app.usage.type(3, 'quantity', '8');
  await app.usage.type(2, 'quantity', '7');
  await app.press('Control+End');
  await app.button('Undo typing in Quantity').focus();
  await app.press('Enter');
  await app.usage.shows(2, { quantity: '2,000' });
  expect(await app.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await app.tab('invoice');
  await app.press('Control+z');
  expect(await app.shownTab()).toBe('Usage');
  await expect.poll(() => app.usage.focused()).toBe('3 quantity');

  // A block that holds it stays.
  await app.usage.click(4, 'quantity');
  await app.press('Shift+ArrowDown', 'Delete', 'Control+z');
  await app.usage.shows(5, { quantity: '5,000' });
  expect(await selected(app)).toEqual(['4', '5']);
});

test('every line is deleted at once, and comes back', async ({ bench }) => {
  const app = await open(bench, 120, 'zh-CN');
  await app.usage.click(1, 'quantity');
  await app.press('Control+a', 'Control+a', 'Control+-');
  await expect.poll(app.status).toContain('0 行');
  expect(await undoName(app)).toBe('撤销删除 120 行');
  await app.press('Control+z');
  await expect.poll(app.status).toContain('120 行');
  await app.usage.shows(3, { number: '3', quantity: '3,000' });
});

test('under a sort and a filter rows are those that are displayed', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'mixed', {
    usage: [
      'date,product,item,quantity',
      ...[1, 2, 3, 4, 5, 6].map(
        (line) => `2026-10-0${line},alibaba.voice.${line % 2 === 1 ? 'ivr' : 'sip'},call,${line}000`,
      ),
    ],
  });
  const app = await bench.openApp({ files: [file] });
  await app.usage.shows(6, { number: '6' });

  // Of the lines of one product, the last moves past the one that is shown above it, over what is hidden between.
  await app.usage.cell(1, 'product').click({ button: 'right' });
  await app.page.getByRole('menuitem', { name: 'Filter to This Value' }).click();
  await expect.poll(() => order(app, 3)).toBe('1 3 5');
  await app.press('Control+f');
  await app.page.keyboard.type('2026-10-0');
  await expect.poll(() => app.page.locator('section[aria-label] output').first().innerText()).toBe('3 cells');
  expect(await app.page.getByText('Filtered lines are not searched.').count()).toBe(1);
  await app.press('Escape');
  await app.usage.click(3, 'quantity');
  await app.press('Alt+Shift+ArrowUp');
  await expect.poll(() => order(app, 3)).toBe('1 5 3');
  expect(await selected(app)).toEqual(['3']);
  // Two that stand apart go together.
  await app.press('Shift+ArrowDown', 'Alt+Shift+ArrowUp');
  await expect.poll(() => order(app, 3)).toBe('5 3 1');
  await app.page.locator('footer button').first().click();
  await expect.poll(() => order(app, 6)).toBe('5 3 1 2 4 6');
  await app.press('Control+z', 'Control+z');
  await expect.poll(() => order(app, 6)).toBe('1 2 3 4 5 6');

  // A sort is another order: nothing is moved in it, but a copy stands below its original.
  await app.usage.menu('quantity');
  await app.page.getByText('Sort largest to smallest').click();
  await expect.poll(() => order(app, 6)).toBe('6 5 4 3 2 1');
  await app.usage.click(2, 'quantity');
  await app.press('Alt+Shift+ArrowUp');
  await expect.poll(() => toasts(app)).toContain('Sorted by Quantity. Clear the sort to move lines.');
  expect(await order(app, 6)).toBe('6 5 4 3 2 1');
  await app.press('Control+Shift+d');
  await expect.poll(() => order(app, 7)).toBe('6 5 5 4 3 2 1');
  await app.press('Control+f');
  await app.page.locator('#find').fill('voice');
  await app.press('Enter');
  await expect.poll(() => app.page.locator('section[aria-label] output').first().innerText()).toBe('4 of 7');
  await app.press('Escape');
  await app.page.getByLabel('Notices', { exact: true }).getByRole('button', { name: 'Clear sort' }).click();
  await expect.poll(() => order(app, 7)).toBe('1 2 3 4 5 5 6');
});
