import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Preferences, preferencesSchema } from '../../src/shared/bridge/preferences.ts';
import { type App, type Bench, test } from './support/app.ts';
import { copiedElsewhere } from './support/clipboard.ts';
import { savedEstimate } from './support/estimates.ts';

const IVR = 'alibaba.voice.ivr';
const SIP = 'alibaba.voice.sip';
const DEDICATED = 'alibaba.voice.notification.dedicated';

const SIX = {
  usage: [
    'date,product,item,quantity,note',
    `2026-10-01,${IVR},call,40000,a`,
    `2026-10-02,${SIP},call,60000,`,
    `2026-10-03,${DEDICATED},call,1000,b`,
    `2026-10-04,${IVR},call,50000,`,
    `2026-10-05,${SIP},call,9000,`,
    `2026-10-06,${DEDICATED},call,1000,c`,
  ],
  packs: [
    'product,pack,quantity,purchased,remaining',
    `${DEDICATED},50000,1,2026-03-02,0`,
    'alibaba.rtc,1000000,1,2026-10-01,',
  ],
};

const openSix = async (bench: Bench, options: Parameters<Bench['openApp']>[0] = {}): Promise<App> => {
  const app = await bench.openApp({ files: [await savedEstimate(bench.folder, 'six', SIX)], ...options });
  await app.usage.shows(6, { quantity: '1,000', amount: '110.00' });
  return app;
};

/** The estimate's own numbers of the lines that are shown, from the top. */
async function lines(app: App): Promise<string> {
  const numbers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((line) => app.usage.text(line, 'number')));
  return numbers.join(' ');
}

const choose = (app: App, name: string): Promise<void> =>
  app.page.getByRole('menuitem', { name, exact: true }).click();
const box = (app: App, name: string | RegExp) => app.page.getByRole('checkbox', { name });
/** A command of one of the app's menus. */
const command = async (app: App, menu: string, name: string): Promise<void> => {
  await app.button('All commands').click();
  await app.page.getByRole('menuitem', { name: menu, exact: true }).click();
  await app.page.getByRole('menuitem', { name }).click();
};

test('a sheet is sorted by its columns’ menus, by several columns too, and only when it is asked to', async ({
  bench,
}) => {
  const app = await openSix(bench);
  await app.usage.click(1, 'quantity');
  await app.usage.menu('quantity');
  await choose(app, 'Sort largest to smallest');
  await expect.poll(() => lines(app)).toBe('2 4 1 5 3 6 7');
  expect(await app.usage.header('quantity').getAttribute('aria-sort')).toBe('descending');
  expect(await app.status()).toContain('Sorted by Quantity');
  // The active cell has gone along.
  expect(await app.usage.focused()).toBe('3 quantity');

  await app.usage.menu('product');
  await choose(app, 'Sort Z to A');
  await app.usage.menu('quantity');
  await choose(app, 'Then by this column, ascending');
  // Voice SIP, Voice notification, dedicated, Voice IVR.
  await expect.poll(() => lines(app)).toBe('5 2 3 6 1 4 7');
  expect(await app.usage.header('quantity').locator('.sort-order').innerText()).toBe('2');

  // What is typed does not move under the hands, whichever column it is typed into.
  await app.usage.type(1, 'quantity', '99000');
  await app.usage.shows(1, { number: '5', quantity: '99,000' });
  expect(await app.usage.focused()).toBe('2 quantity');
  await app.usage.type(7, 'product', IVR);
  await app.usage.shows(7, { number: '7', product: 'Voice IVR' });
  await app.press('Control+Alt+l');
  await expect.poll(() => lines(app)).toBe('2 5 3 6 1 4 7');
  await command(app, 'Data', 'Clear Sort');
  await expect.poll(() => lines(app)).toBe('1 2 3 4 5 6 7');
  expect(await app.usage.header('quantity').getAttribute('aria-sort')).toBeNull();
});

test('values are filtered by mouse and by keyboard, and what is typed into a filtered line stays', async ({
  bench,
}) => {
  const app = await openSix(bench);
  await expect.poll(app.total).toContain('Total CNY');
  const total = await app.total();
  await app.usage.click(2, 'quantity');
  await app.usage.menu('product');
  await box(app, /^Voice SIP/).click();
  await app.button('OK').click();
  await expect.poll(() => lines(app)).toBe('1 3 4 6 7 8 9');
  expect(await app.status()).toContain('4 of 6 lines shown');
  expect(await app.total()).toBe(total);
  expect(await app.page.title()).toBe('six.xlsx · Ratesheet');
  // Its row is hidden: the cell in its place is active.
  expect(await app.usage.focused()).toBe('2 quantity');

  // Another column lists only what is left: 9,000 and 60,000 are SIP's.
  await app.press('Control+Shift+l');
  await box(app, /^1,000/).waitFor();
  expect(await box(app, /^9,000/).count()).toBe(0);
  expect(
    await box(app, /^1,000/)
      .locator('..')
      .innerText(),
  ).toMatch(/2$/);
  await app.page.keyboard.type('1,0');
  await app.press('Enter');
  await expect.poll(() => lines(app)).toBe('3 6 7 8 9 10 11');
  expect(await app.status()).toContain('2 of 6 lines shown');

  await app.usage.type(1, 'quantity', '5');
  await app.usage.shows(1, { number: '3', quantity: '5' });
  // A row that is inserted is there, beside the one it was inserted above; so is what an undo brings back.
  await app.usage.click(2, 'quantity');
  await app.press('Control+Shift++');
  await expect.poll(() => lines(app)).toBe('3 6 7 8 9 10 11');
  await app.usage.shows(2, { product: '' });
  await app.usage.shows(3, { quantity: '1,000' });
  await app.press('Control+z');
  await app.usage.shows(2, { number: '6', quantity: '1,000' });
  // Below the last line one goes on, filter or not.
  await app.usage.type(3, 'quantity', '7');
  await app.usage.shows(3, { number: '7', quantity: '7' });
  expect(await app.status()).toContain('3 of 7 lines shown');
  await app.press('Control+Alt+l');
  await expect.poll(() => lines(app)).toBe('6 8 9 10 11 12 13');
  await app.button('1 of 7 lines shown').click();
  await expect.poll(() => lines(app)).toBe('1 2 3 4 5 6 7');
  expect(await app.status()).toContain('7 lines');
});

test('figures are filtered by a condition, read as quantities are', async ({ bench }) => {
  const app = await openSix(bench);
  await app.usage.menu('quantity');
  await app.page.getByLabel('Condition').selectOption('at-least');
  await app.page.getByLabel('Value', { exact: true }).fill('5万O');
  await app.press('Enter');
  await app.page.getByRole('alert').getByText('“5万O”').waitFor();
  await app.page.getByLabel('Value', { exact: true }).fill('5万');
  await app.press('Enter');
  await expect.poll(() => lines(app)).toBe('2 4 7 8 9 10 11');
  // What was typed is there again; Escape leaves everything as it was.
  await app.usage.menu('quantity');
  expect(await app.page.getByLabel('Value', { exact: true }).inputValue()).toBe('5万');
  await app.press('Escape');
  await expect.poll(() => app.page.getByRole('dialog').count()).toBe(0);
  expect(await lines(app)).toBe('2 4 7 8 9 10 11');

  await app.usage.menu('date');
  await app.page.getByLabel('Condition').selectOption('after');
  await app.page.getByLabel('Value', { exact: true }).fill('2026/10/2');
  await app.press('Enter');
  await expect.poll(() => lines(app)).toBe('4 7 8 9 10 11 12');

  // A line that is looked for is hidden: it can be shown.
  await app.usage.type(1, 'quantity', '21,40O');
  await app.usage.shows(1, { number: '4', status: 'Invalid' });
  await app.press('Control+Alt+l', 'F8');
  await app.page.getByText('A filter hides this line.').waitFor();
  await app.button('Show it').click();
  await expect.poll(app.usage.focused).toBe('4 quantity');
  expect(await lines(app)).toBe('1 2 3 4 5 6 7');
});

test('pasting under a sort and a filter goes to what is displayed, and columns to where they stand', async ({
  bench,
}) => {
  const app = await openSix(bench);
  await app.usage.menu('quantity');
  await choose(app, 'Sort largest to smallest');
  await app.usage.menu('product');
  await app.page.getByLabel('Search values').fill('voice sip');
  await app.press('Enter');
  await expect.poll(() => lines(app)).toBe('2 5 7 8 9 10 11');
  // Unit goes in front of Quantity, and Item away.
  await app.usage.click(1, 'item');
  await app.press('Control+0');
  await expect.poll(() => app.usage.header('item').count()).toBe(0);
  await drag(app, 'unit', 'quantity');
  await app.usage.click(1, 'unit');
  await copiedElsewhere(app.page, { text: 'min\t11\nmin\t22\n' });
  await app.press('Control+v');
  await app.usage.shows(1, { number: '2', unit: 'min', quantity: '11' });
  await app.usage.shows(2, { number: '5', unit: 'min', quantity: '22' });
  await app.button(/lines shown/).click();
  await command(app, 'Data', 'Clear Sort');
  await app.usage.shows(1, { quantity: '40,000' });
  await app.usage.shows(2, { quantity: '11' });
  await app.usage.shows(5, { quantity: '22' });
  await app.press('Control+z');
  await app.usage.shows(2, { quantity: '60,000' });
});

/** The layouts that the app has kept of its user. */
function kept(app: App): Preferences['layouts'] {
  const stored: unknown = JSON.parse(readFileSync(join(app.dataDir, 'preferences.json'), 'utf8'));
  return preferencesSchema.parse(stored).layouts;
}

/** Columns as they stand on the screen, from the left. */
const columns = (app: App): Promise<string> =>
  app.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-region="sheet"] .ag-header-cell')]
      .filter((header) => header.offsetParent !== null)
      .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
      .map((header) => header.getAttribute('col-id'))
      .join(' '),
  );
const width = async (app: App, column: string): Promise<number> =>
  Math.round((await app.usage.header(column).boundingBox())?.width ?? 0);

/** Drags a column by its header in front of another, as a hand does; it is selected first. */
async function drag(app: App, column: string, before: string): Promise<void> {
  const { mouse } = app.page;
  await app.usage.header(column).click({ position: { x: 12, y: 16 } });
  const from = await app.usage.header(column).boundingBox();
  const to = await app.usage.header(before).boundingBox();
  await mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 16);
  await mouse.down();
  await mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 16, { steps: 12 });
  await mouse.move((to?.x ?? 0) + 10, (to?.y ?? 0) + 16, { steps: 6 });
  await mouse.up();
}

async function resize(app: App, column: string, by: number): Promise<void> {
  const at = await app.usage.header(column).boundingBox();
  const [x, y] = [(at?.x ?? 0) + (at?.width ?? 0) - 1, (at?.y ?? 0) + 16];
  await app.page.mouse.move(x, y);
  await app.page.mouse.down();
  await app.page.mouse.move(x + by, y, { steps: 5 });
  await app.page.mouse.up();
}

const USUAL = 'number date product item quantity unit details billable packs price amount status';

test('columns are hidden, shown, frozen, moved and resized, and are so again after a restart', async ({
  bench,
}) => {
  const app = await openSix(bench);
  expect(await columns(app)).toBe(USUAL);
  await app.usage.menu('packs');
  await choose(app, 'Hide column');
  await expect.poll(() => columns(app)).toBe(USUAL.replace('packs ', ''));
  await command(app, 'View', 'Columns…');
  await app.page.getByLabel('Search columns').fill('no');
  expect(await box(app, /^Note/).locator('..').innerText()).toMatch(/3 cells/);
  await box(app, /^Note/).click();
  await app.page.getByLabel('Search columns').fill('');
  await box(app, 'Unit').focus();
  await app.press('Alt+ArrowUp');
  await expect.poll(() => columns(app)).toContain('item unit quantity details');
  await app.press('Alt+ArrowDown', 'Escape');
  await expect
    .poll(() => columns(app))
    .toBe('number date product item quantity unit details note billable price amount status');
  await app.usage.shows(1, { note: 'a', details: '' });

  await drag(app, 'item', 'product');
  await expect
    .poll(() => columns(app))
    .toBe('number date item product quantity unit details note billable price amount status');
  const before = await width(app, 'quantity');
  await resize(app, 'quantity', 40);
  await expect.poll(() => width(app, 'quantity')).toBe(before + 40);
  await app.usage.menu('item');
  await choose(app, 'Freeze up to this column');
  await expect.poll(() => app.page.locator('.ag-grid-pinned-left-cells .ag-header-cell').count()).toBe(3);
  await app.close();

  const again = await openSix(bench, { dataDir: app.dataDir });
  expect(await columns(again)).toBe(
    'number date item product quantity unit details note billable price amount status',
  );
  expect(await width(again, 'quantity')).toBe(before + 40);
  expect(await again.page.locator('.ag-grid-pinned-left-cells .ag-header-cell').count()).toBe(3);

  await command(again, 'View', 'Reset Columns');
  await expect.poll(() => columns(again)).toBe(USUAL);
  expect(await width(again, 'quantity')).toBe(before);
  expect(await again.page.locator('.ag-grid-pinned-left-cells .ag-header-cell').count()).toBe(1);

  // What is done last is remembered too, however soon the window goes.
  await resize(again, 'quantity', 30);
  await expect.poll(() => width(again, 'quantity')).toBe(before + 30);
  await again.close();
  const last = await openSix(bench, { dataDir: app.dataDir });
  expect(await columns(last)).toBe(USUAL);
  expect(await width(last, 'quantity')).toBe(before + 30);
});

test('a double click on a column’s edge makes it as wide as what is in it', async ({ bench }) => {
  const app = await openSix(bench);
  await resize(app, 'product', -30);
  const before = await width(app, 'product');
  const at = await app.usage.header('product').boundingBox();
  await app.page.mouse.dblclick((at?.x ?? 0) + (at?.width ?? 0) - 1, (at?.y ?? 0) + 16);
  await expect.poll(() => width(app, 'product')).not.toBe(before);
  const cell = app.usage.cell(3, 'product');
  const isCut = await cell.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(isCut).toBe(false);
});

test('a narrow window takes columns away and gives them back, but none that a person hid', async ({
  bench,
}) => {
  const app = await openSix(bench, { size: { width: 1000, height: 700 } });
  expect(await columns(app)).not.toContain('details');
  await app.usage.menu('unit');
  await choose(app, 'Hide column');
  // Nothing else of this is the person's, who has changed one column.
  await expect
    .poll(() => kept(app).usage?.filter(({ hidden }) => !hidden))
    .toEqual(
      [
        'date',
        'product',
        'item',
        'quantity',
        'details',
        'billable',
        'packs',
        'price',
        'amount',
        'status',
      ].map((id) => ({ id, width: null, hidden: false, pinned: null })),
    );
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => columns(app)).toBe(USUAL.replace('unit ', ''));
  expect(await app.page.locator('.ag-grid-pinned-right-cells .ag-header-cell').count()).toBe(0);

  await app.usage.menu('details');
  await choose(app, 'Hide column');
  await app.page.setViewportSize({ width: 1000, height: 700 });
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => columns(app)).toBe(USUAL.replace('unit details ', ''));
  await app.close();

  const other = await openSix(bench);
  await other.page.setViewportSize({ width: 1000, height: 700 });
  await expect.poll(() => columns(other)).not.toContain('details');
  await other.close();
  expect(kept(other)).toEqual({});
});

test('the menu is worked by keys, from the header too, and stays inside the window', async ({ bench }) => {
  const app = await openSix(bench, { size: { width: 960, height: 600 } });
  await app.usage.click(1, 'status');
  await app.press('Control+Shift+l');
  const menu = app.page.getByRole('dialog');
  await menu.waitFor();
  const at = await menu.boundingBox();
  expect(at?.x).toBeGreaterThanOrEqual(0);
  expect((at?.x ?? 0) + (at?.width ?? 0)).toBeLessThanOrEqual(960);
  expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(600);
  const focused = () => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await focused()).toBe('Search values');
  await app.press('ArrowDown', 'ArrowDown', 'Space', 'Escape');
  await expect.poll(app.usage.focused).toBe('1 status');
  expect(await lines(app)).toBe('1 2 3 4 5 6 7');

  await app.usage.header('quantity').focus();
  await app.press('Alt+ArrowDown');
  await menu.waitFor();
  await app.press('ArrowDown', 'Enter');
  await expect.poll(() => lines(app)).toBe('2 4 1 5 3 6 7');
});

test('packs keep their sort and their filter while another sheet is shown, until another file comes', async ({
  bench,
}) => {
  const app = await openSix(bench, { lang: 'zh-CN' });
  await app.tab('packs');
  await app.packs.menu('pack');
  await choose(app, '从大到小排序');
  await app.packs.shows(1, { number: '2', pack: '1,000,000' });
  await app.packs.menu('product');
  // By its English name.
  await app.page.getByLabel('搜索值').fill('audio');
  await app.press('Enter');
  await app.packs.shows(1, { number: '2' });
  expect(await app.status()).toContain('显示 2 个资源包中的 1 个');
  await app.tab('usage');
  expect(await app.status()).toContain('6 行');
  await app.tab('packs');
  await app.packs.shows(1, { number: '2', pack: '1,000,000' });
  expect(await app.status()).toContain('显示 2 个资源包中的 1 个');

  // In another language the same rows are meant.
  await app.button('English').click();
  expect(await app.status()).toContain('1 of 2 packs shown');
  await app.press('Control+Alt+l');
  await app.packs.shows(1, { number: '2' });
  expect(await app.status()).toContain('1 of 2 packs shown');
  await app.answerOpen([await savedEstimate(bench.folder, 'other', SIX)]);
  await app.press('Control+o');
  await expect.poll(() => app.page.title()).toContain('other.xlsx');
  await app.tab('packs');
  await app.packs.shows(1, { number: '1' });
  expect(await app.status()).toContain('2 packs');
});
