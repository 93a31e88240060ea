import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type App, type Bench, test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';

const IVR = 'alibaba.voice.ivr';

/** Lines 1, 2, 3 … of so many minutes each; line 5 has none, and no item. */
async function openLines(bench: Bench, count: number): Promise<App> {
  const lines = Array.from({ length: count }, (_, at) =>
    at === 4 ? `2026-10-05,${IVR},,` : `2026-10-05,${IVR},call,${at + 1}`,
  );
  const usage = ['date,product,item,quantity', ...lines];
  const app = await bench.openApp({ files: [await savedEstimate(bench.folder, 'lines', { usage })] });
  // 1 × 0.11
  await app.usage.shows(1, { quantity: '1', amount: '0.11' });
  return app;
}

/** The selected block as far as it is drawn: `1 date – 2 product`; '': none. */
const selected = (app: App): Promise<string> =>
  app.page.evaluate(() => {
    const cells = [...document.querySelectorAll('[data-region="sheet"] .ag-cell.in-range')].map((cell) => ({
      row: Number(cell.closest('[row-index]')?.getAttribute('row-index')) + 1,
      column: cell.getAttribute('col-id') ?? '',
      left: cell.getBoundingClientRect().left,
    }));
    const rows = cells.map(({ row }) => row);
    const across = cells.sort((a, b) => a.left - b.left).map(({ column }) => column);
    return cells.length === 0
      ? ''
      : `${Math.min(...rows)} ${across[0]} – ${Math.max(...rows)} ${across.at(-1)}`;
  });

/** Waits until the bar above the sheet calls the active cell so. */
const isNamed = (app: App, name: string): Promise<void> =>
  app.page.getByText(name, { exact: true }).waitFor();

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(app: App, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await app.page.mouse.move(start.x, start.y);
  await app.page.mouse.down();
  await app.page.mouse.move(end.x, end.y, { steps: 5 });
  await app.page.mouse.up();
}

test('Tab and Enter go round inside a block, which stays', async ({ bench }) => {
  const app = await openLines(bench, 6);
  await app.usage.click(1, 'product');
  await app.press('Shift+ArrowDown', 'Shift+ArrowRight');
  await expect.poll(() => selected(app)).toBe('1 product – 2 item');
  const seen: (string | null)[] = [];
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Shift+Enter']) {
    await app.press(key);
    seen.push(await app.usage.focused());
  }
  expect(seen).toEqual([
    ...['1 item', '2 product', '2 item', '1 product', '2 item', '1 product', '2 product', '1 product'],
  ]);
  expect(await selected(app)).toBe('1 product – 2 item');
  await app.press('Tab');
  await isNamed(app, 'Item · line 1');

  // Shift goes on with the block from there: its other corner moves.
  await app.press('Shift+ArrowDown');
  await expect.poll(() => selected(app)).toBe('1 product – 3 item');
  await app.press('Shift+ArrowLeft');
  await expect.poll(() => selected(app)).toBe('1 date – 3 item');
  await app.press('Shift+Backspace');
  await expect.poll(() => selected(app)).toBe('1 item – 1 item');
  await app.press('ArrowDown');
  await expect.poll(() => selected(app)).toBe('2 item – 2 item');
  await isNamed(app, 'Item · line 2');
});

test('typing fills a block cell by cell', async ({ bench }) => {
  const app = await openLines(bench, 6);
  await app.usage.click(1, 'quantity');
  await app.press('Shift+ArrowDown', 'Shift+ArrowDown');
  for (const text of ['10', '20', '30']) {
    await app.page.keyboard.type(text);
    await app.press('Enter');
  }
  await app.usage.shows(1, { quantity: '10', amount: '1.10' });
  await app.usage.shows(2, { quantity: '20', amount: '2.20' });
  await app.usage.shows(3, { quantity: '30', amount: '3.30' });
  expect(await app.usage.focused()).toBe('1 quantity');
  expect(await selected(app)).toBe('1 quantity – 3 quantity');
  await expect.poll(app.status).toContain('Sum 60');

  await app.press('Shift+ArrowRight');
  await app.page.keyboard.type('40');
  await app.press('Tab', 'Tab');
  await app.page.keyboard.type('50');
  await app.press('Tab');
  await app.usage.shows(1, { quantity: '40' });
  await app.usage.shows(2, { quantity: '50' });
  expect(await app.usage.focused()).toBe('2 unit');
  expect(await selected(app)).toBe('1 quantity – 3 unit');
});

test('Enter after Tabs goes back to where they began, a line below', async ({ bench }) => {
  const app = await openLines(bench, 6);
  await app.usage.click(2, 'date');
  await app.press('Tab', 'Tab', 'Tab');
  expect(await app.usage.focused()).toBe('2 quantity');
  await app.page.keyboard.type('77');
  await app.press('Tab');
  expect(await app.usage.focused()).toBe('2 unit');
  await app.press('Enter');
  await app.usage.shows(2, { quantity: '77' });
  expect(await app.usage.focused()).toBe('3 date');
  await app.press('Tab', 'Enter', 'ArrowRight', 'Enter');
  expect(await app.usage.focused()).toBe('5 product');
  await app.press('Shift+Enter');
  expect(await app.usage.focused()).toBe('4 product');
});

test('Ctrl and arrows stop where filled cells end, and never below the last line', async ({ bench }) => {
  const app = await openLines(bench, 40);
  const walk = async (...keys: readonly string[]): Promise<(string | null)[]> => {
    const seen: (string | null)[] = [];
    for (const key of keys) {
      await app.press(key);
      seen.push(await app.usage.focused());
    }
    return seen;
  };
  await app.usage.click(1, 'quantity');
  const down = 'Control+ArrowDown';
  expect(await walk(down, down, down, down)).toEqual([
    ...['4 quantity', '6 quantity', '40 quantity', '40 quantity'],
  ]);
  await app.press('ArrowDown');
  expect(await walk(down, 'Control+ArrowUp', 'Control+ArrowUp')).toEqual([
    ...['41 quantity', '40 quantity', '6 quantity'],
  ]);
  await app.usage.click(2, 'quantity');
  // The sixth column sums up what is filled elsewhere: nothing.
  expect(await walk('Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowLeft')).toEqual([
    ...['2 unit', '2 billable', '2 unit'],
  ]);
  expect(await walk('Control+End', 'Control+Home')).toEqual(['40 status', '1 date']);

  await app.usage.click(2, 'quantity');
  await app.press('Control+Shift+ArrowDown');
  await expect.poll(() => selected(app)).toBe('2 quantity – 4 quantity');
  await expect.poll(app.status).toContain('Sum 9');
  await app.press('Control+Shift+ArrowLeft');
  await expect.poll(() => selected(app)).toBe('2 date – 4 quantity');
  await app.press('Control+Shift+End');
  await expect.poll(() => app.usage.cell(40, 'status').getAttribute('class')).toContain('range-right');
  expect(await app.usage.focused()).toBe('2 quantity');
  await app.press('Control+Backspace');
  expect(await app.usage.cell(2, 'quantity').isVisible()).toBe(true);

  await app.usage.click(3, 'item');
  await app.press('Control+Space');
  // All forty but line 5, which has none.
  await expect.poll(app.status).toContain('Count 39');
  await app.press('Shift+Space', 'Shift+Backspace', 'Shift+Space');
  await expect.poll(() => selected(app)).toBe('3 date – 3 status');
  await app.press('Control+a');
  await expect.poll(() => selected(app)).toMatch(/^1 date – \d+ status$/);
  await app.press('Control+ArrowUp');
  await expect.poll(() => selected(app)).toBe('1 item – 1 item');
});

test('page keys go by what the screen shows, Home and End to the ends of the line', async ({ bench }) => {
  const app = await openLines(bench, 90);
  await app.usage.click(2, 'product');
  const shown = await app.page.evaluate(() => {
    const header = document.querySelector('.ag-header')?.getBoundingClientRect().bottom ?? 0;
    const bottom = document.querySelector('.ag-grid-viewport')?.getBoundingClientRect().bottom ?? 0;
    return Math.floor((bottom - header) / 28);
  });
  expect(shown).toBeGreaterThan(15);
  await app.press('PageDown');
  expect(await app.usage.focused()).toBe(`${2 + shown} product`);
  // The cell stays where it was on the screen.
  expect((await middleOf(app.usage.cell(2 + shown, 'product'))).y).toBeLessThan(250);
  await app.press('Shift+PageDown');
  await expect.poll(app.status).toContain(`Count ${shown + 1}`);
  await app.press('PageUp', 'PageUp');
  expect(await app.usage.focused()).toBe('1 product');
  await app.press('Alt+PageDown');
  expect(await app.usage.focused()).toBe('1 status');
  await app.press('Shift+Home');
  await expect.poll(() => selected(app)).toBe('1 date – 1 status');
  await app.press('Home');
  expect(await app.usage.focused()).toBe('1 date');
});

test('a drag selects, goes on outside the sheet, and Shift and a click go on from the active cell', async ({
  bench,
}) => {
  const app = await openLines(bench, 90);
  await drag(app, app.usage.cell(2, 'product'), app.usage.cell(4, 'quantity'));
  await expect.poll(() => selected(app)).toBe('2 product – 4 quantity');
  expect(await app.usage.focused()).toBe('2 product');
  await app.usage.cell(1, 'unit').click({ modifiers: ['Shift'] });
  await expect.poll(() => selected(app)).toBe('1 product – 2 unit');
  expect(await app.usage.focused()).toBe('2 product');

  // Below the sheet it scrolls, and the block follows until the pointer comes back.
  const start = await middleOf(app.usage.cell(3, 'quantity'));
  await app.page.mouse.move(start.x, start.y);
  await app.page.mouse.down();
  await app.page.mouse.move(start.x, start.y + 60, { steps: 3 });
  const height = await app.page.evaluate(() => innerHeight);
  await app.page.mouse.move(start.x, height - 10, { steps: 3 });
  await app.usage.cell(60, 'quantity').waitFor();
  await expect.poll(() => app.usage.cell(60, 'quantity').getAttribute('class')).toContain('in-range');
  await app.page.mouse.move(start.x, 20, { steps: 3 });
  await expect.poll(() => selected(app)).toBe('1 quantity – 3 quantity');
  await app.page.mouse.up();
  expect(await app.usage.focused()).toBe('3 quantity');

  // The other button keeps the block it is pressed in.
  await app.usage.cell(2, 'quantity').click({ button: 'right' });
  await app.press('Escape');
  expect(await selected(app)).toBe('1 quantity – 3 quantity');
  await app.usage.cell(2, 'item').click({ button: 'right' });
  await app.press('Escape');
  await expect.poll(() => selected(app)).toBe('2 item – 2 item');
});

test('row numbers select lines, headers columns, the corner everything', async ({ bench }) => {
  const app = await openLines(bench, 30);
  await app.usage.cell(5, 'number').click();
  await expect.poll(() => selected(app)).toBe('5 date – 5 status');
  expect(await app.usage.focused()).toBe('5 date');
  await drag(app, app.usage.cell(6, 'number'), app.usage.cell(3, 'number'));
  await expect.poll(() => selected(app)).toBe('3 date – 6 status');
  expect(await app.usage.focused()).toBe('6 date');
  await app.usage.cell(8, 'number').click({ modifiers: ['Shift'] });
  await expect.poll(() => selected(app)).toBe('6 date – 8 status');

  await app.usage.header('item').click();
  await expect.poll(app.status).toContain('Count 29');
  expect(await app.usage.focused()).toBe('1 item');
  const marked = () =>
    app.page.evaluate(() =>
      [...document.querySelectorAll('.ag-header-cell.header-selected')].map((cell) =>
        cell.getAttribute('col-id'),
      ),
    );
  expect(await marked()).toEqual(['item']);
  await app.usage.header('unit').click({ modifiers: ['Shift'] });
  await expect.poll(marked).toEqual(['item', 'quantity', 'unit']);
  await drag(app, app.usage.header('date'), app.usage.header('product'));
  await expect.poll(marked).toEqual(['date', 'product']);
  // A press on one of several is a click: it alone.
  await app.usage.header('product').click();
  await expect.poll(marked).toEqual(['product']);
  expect(await app.usage.focused()).toBe('1 product');
  await app.usage.header('number').click();
  await expect.poll(marked).toContain('status');
  await expect.poll(app.status).toContain('30 lines');
  await app.press('ArrowRight');
  await expect.poll(() => selected(app)).toBe('1 product – 1 product');
});

test('a selected column is moved by its header, and stays selected', async ({ bench }) => {
  const app = await openLines(bench, 6);
  const order = () =>
    app.page.evaluate(() =>
      [...document.querySelectorAll('.ag-header-cell')]
        .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
        .map((cell) => cell.getAttribute('col-id'))
        .slice(1, 5),
    );
  await app.usage.header('item').click();
  const [from, to] = [await middleOf(app.usage.header('item')), await middleOf(app.usage.header('date'))];
  await app.page.mouse.move(from.x, from.y);
  await app.page.mouse.down();
  await app.page.mouse.move(to.x + 20, to.y, { steps: 8 });
  await app.page.mouse.move(to.x, to.y, { steps: 8 });
  await app.page.mouse.up();
  await expect.poll(order).toEqual(['item', 'date', 'product', 'quantity']);
  await expect.poll(() => selected(app)).toBe('1 item – 6 item');
  await expect.poll(app.usage.focused).toBe('1 item');
  await isNamed(app, 'Item · line 1');
});

test('the fill handle scrolls while it is dragged, and a double click fills down beside filled cells', async ({
  bench,
}) => {
  const app = await openLines(bench, 60);
  const handleOf = async (line: number): Promise<{ x: number; y: number }> => {
    const box = await app.usage.cell(line, 'quantity').boundingBox();
    if (box === null) throw new Error('not on the screen');
    return { x: box.x + box.width - 4, y: box.y + box.height - 4 };
  };
  await app.usage.type(1, 'quantity', '500');
  await app.usage.click(1, 'quantity');
  const first = await handleOf(1);
  await app.page.mouse.dblclick(first.x, first.y);
  // The items beside it end at line 4.
  await app.usage.shows(4, { quantity: '500' });
  await app.usage.shows(6, { quantity: '6' });
  await expect.poll(() => selected(app)).toBe('1 quantity – 4 quantity');

  await app.usage.click(6, 'quantity');
  const sixth = await handleOf(6);
  await app.page.mouse.move(sixth.x, sixth.y);
  await app.page.mouse.down();
  const height = await app.page.evaluate(() => innerHeight);
  await app.page.mouse.move(sixth.x, height - 10, { steps: 5 });
  await app.usage.cell(50, 'quantity').waitFor();
  await app.press('Escape');
  await app.page.mouse.up();
  await app.press('Control+Home');
  await app.usage.shows(7, { quantity: '7' });
  await app.press('Control+z');
  await app.usage.shows(4, { quantity: '4' });
});

test('a question mark asks for the keys where it is not typed', async ({ bench }) => {
  const app = await openLines(bench, 6);
  await app.usage.click(1, 'amount');
  await app.press('?');
  const help = app.page.getByRole('dialog', { name: 'Keyboard' });
  await help.waitFor();
  await help.getByText('Edge of the filled cells', { exact: true }).waitFor();
  await app.press('Escape');
  await help.waitFor({ state: 'hidden' });

  await app.usage.click(2, 'quantity');
  await app.press('?');
  await expect.poll(() => app.page.locator('.ag-cell-inline-editing input').inputValue()).toBe('?');
  await app.press('Escape', 'Alt+ArrowLeft');
  await app.usage.click(2, 'product');
  await app.press('Alt+ArrowDown');
  await app.page.getByRole('listbox').waitFor();
  await app.press('Escape');
  await app.press('F1');
  await help.waitFor();
});
