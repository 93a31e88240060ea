import { expect } from 'vitest';
import { type App, test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';

const IVR = 'alibaba.voice.ivr';
const FIVE = {
  usage: [
    'date,month,product,item,quantity,note',
    `2026-10-05,,${IVR},call,5万,team a`,
    `2026-10-06,,${IVR},call,2000,Team A`,
    `,2026-10,${IVR},call,50000,ＴＥＡＭ b`,
    `2026-10-08,,alibaba.voice.sip,call,4000,`,
    `2026-11-05,,alibaba.voice.sip,call,50,team`,
  ],
};

const count = (app: App): Promise<string> =>
  app.page.locator('section[aria-label] output').first().innerText();
const toasts = (app: App): Promise<string[]> =>
  app.page
    .getByLabel(/^(Notices|通知)$/)
    .locator('output span')
    .allInnerTexts();
/** The active cell, wherever the focus is: its name in the formula bar. */
const active = (app: App): Promise<string> =>
  app.page.locator('[class*="bar"] > [class*="name"]').first().innerText();
const field = (app: App): Promise<string | null> =>
  app.page.evaluate(() => document.activeElement?.id ?? null);
const undoName = (app: App): Promise<string | null> =>
  app.page
    .locator('header button[aria-label^="Undo"], header button[aria-label^="撤销"]')
    .getAttribute('aria-label');

async function openFive(open: () => Promise<App>): Promise<App> {
  const app = await open();
  await app.usage.shows(5, { number: '5', product: 'Voice SIP' });
  return app;
}

test('goes from match to match by what was typed and what is shown, and back to the sheet', async ({
  bench,
}) => {
  const file = await savedEstimate(bench.folder, 'five', FIVE);
  const app = await openFive(() => bench.openApp({ files: [file] }));
  await app.usage.click(1, 'quantity');
  await app.press('Control+f');
  expect(await field(app)).toBe('find');
  await app.page.keyboard.type('50000');
  // 5万 and 50000 both show 50,000, as typed, billable or both; nothing else does.
  await expect.poll(() => count(app)).toBe('1 of 4');
  const walked: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await app.press('Enter');
    walked.push(await active(app));
  }
  expect(walked).toEqual([
    'Billable · line 1',
    'Quantity · line 3',
    'Billable · line 3',
    'Quantity · line 1',
  ]);
  await app.press('Shift+Enter');
  expect(await active(app)).toBe('Billable · line 3');
  expect(await field(app)).toBe('find');
  await expect.poll(() => count(app)).toBe('4 of 4');
  expect(await app.page.locator('[data-region="sheet"] .ag-cell.is-found').count()).toBe(4);

  await app.press('Escape');
  expect(await app.usage.focused()).toBe('3 billable');
  expect(await app.page.locator('.ag-cell.is-found').count()).toBe(0);
  await app.press('F3');
  expect(await app.usage.focused()).toBe('1 quantity');
  await app.press('Shift+F3');
  expect(await app.usage.focused()).toBe('3 billable');

  // Capitals and widths don't matter unless they are asked for; notes are hidden, and found in Details.
  await app.press('Control+f');
  await app.page.keyboard.type('team a');
  await expect.poll(() => count(app)).toBe('2 cells');
  await app.press('Enter');
  expect(await active(app)).toBe('Details · line 1');
  await app.button('Match case').click();
  await expect.poll(() => count(app)).toBe('1 of 1');
  await app.button('Match case').click();
  await app.button('Whole cell').click();
  await app.page.locator('#find').fill('team');
  await expect.poll(() => count(app)).toBe('1 cell');
  await app.button('Whole cell').click();

  await app.page.locator('#find').fill('nowhere');
  await expect.poll(() => count(app)).toBe('No cell');
  await app.press('Enter', 'Escape', 'F3');
  await expect.poll(() => toasts(app)).toContain('No cell has “nowhere”.');
});

test('replaces one and goes on, replaces all in one step, and only what was typed', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'five', FIVE);
  const app = await openFive(() => bench.openApp({ files: [file] }));
  await app.usage.click(1, 'date');
  await app.press('Control+h');
  await app.page.keyboard.type('50000');
  await app.page.locator('#replace').fill('60000');
  await app.press('Enter');
  expect(await active(app)).toBe('Quantity · line 1');
  // 5万 only shows so.
  await app.press('Enter');
  await expect
    .poll(() => app.page.locator('[class*="notes"]').innerText())
    .toBe('Left: there it is only shown, not typed.');
  await app.press('Enter', 'Enter');
  await app.usage.shows(1, { quantity: '50,000' });
  await app.usage.shows(3, { quantity: '60,000' });
  expect(await field(app)).toBe('replace');
  expect(await undoName(app)).toBe('Undo replace of a cell');
  await app.button('Undo replace of a cell').click();
  await app.usage.shows(3, { quantity: '50,000' });

  // The day of two lines, and the month that one stands in, as typing would.
  await app.page.locator('#find').fill('2026-10');
  await app.page.locator('#replace').fill('2026-12');
  await app.button('Replace all').click();
  await app.usage.shows(1, { date: '2026-12-05' });
  await app.usage.shows(3, { date: '2026-12' });
  await app.usage.shows(4, { date: '2026-12-08' });
  await app.usage.shows(5, { date: '2026-11-05' });
  await expect.poll(() => toasts(app)).toContain('4 cells replaced');
  expect(await undoName(app)).toBe('Undo replace of 4 cells');
  await app.page.getByLabel('Notices', { exact: true }).getByRole('button', { name: 'Undo' }).click();
  await app.usage.shows(1, { date: '2026-10-05' });
  await app.usage.shows(3, { date: '2026-10' });
  await expect.poll(() => undoName(app)).toBe('Undo');

  // Voice IVR is the name of what was typed otherwise, and 50 stands in computed cells as well.
  await app.page.locator('#find').fill('Voice IVR');
  await app.button('Replace all').click();
  await expect
    .poll(() => toasts(app))
    .toContain('Nothing replaced. Cells where it is only shown, not typed: 3.');
  await app.page.locator('#find').fill('4000');
  await app.page.locator('#replace').fill('1');
  await app.button('Replace all').click();
  await expect
    .poll(() => toasts(app))
    .toContain('Cells replaced: 1. Left: 1, where it is only shown, not typed.');
  await app.usage.shows(4, { quantity: '1' });

  // Beside its unit a quantity that says it as well keeps it: nothing but the match is written.
  await app.press('Escape');
  await app.usage.type(2, 'unit', 'min');
  await app.usage.type(2, 'quantity', '2000min');
  await app.press('Control+h');
  await app.page.locator('#find').fill('2000');
  await app.page.locator('#replace').fill('300');
  await app.button('Replace all').click();
  await app.usage.click(2, 'quantity');
  await expect.poll(() => app.page.getByLabel('Content of the active cell').inputValue()).toBe('300min');
});

test('stays in the block that was selected, which stays selected', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'five', FIVE);
  const app = await openFive(() => bench.openApp({ files: [file] }));
  await app.usage.click(4, 'date');
  await app.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+h');
  await app.page.keyboard.type('5');
  await app.button('In selection').click();
  await expect.poll(() => count(app)).toBe('1 cell');
  await app.press('F3');
  expect(await active(app)).toBe('Date · line 5');
  expect(await app.page.locator('.ag-cell.in-range').count()).toBe(4);
  await app.page.locator('#replace').fill('6');
  await app.button('Replace all').click();
  await app.usage.shows(5, { date: '2026-11-06', quantity: '50' });
  await app.usage.shows(1, { date: '2026-10-05' });
  expect(await undoName(app)).toBe('Undo replace of a cell');
});

test('finds names in Chinese, leaves composing alone, and goes to Usage from other sheets', async ({
  bench,
}) => {
  const file = await savedEstimate(bench.folder, 'five', FIVE);
  const app = await bench.openApp({ files: [file], lang: 'zh-CN' });
  await app.usage.shows(1, { product: '语音互动' });
  await app.tab('invoice');
  await app.press('Control+f');
  await app.page.keyboard.insertText('语音互');
  await expect.poll(() => count(app)).toBe('3 个单元格');
  // Enter that ends a composition is the input method's.
  const session = await app.page.context().newCDPSession(app.page);
  await session.send('Input.imeSetComposition', { text: '动', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await session.detach();
  expect(await app.shownTab()).toBe('账单');
  await app.page.locator('#find').fill('语音互');
  await expect.poll(() => count(app)).toBe('3 个单元格');
  await app.press('Enter');
  await expect.poll(app.shownTab).toBe('用量');
  await expect.poll(() => count(app)).toBe('第 1 个，共 3 个');
  expect(await field(app)).toBe('find');
});

test('searches the packs on their sheet', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'packs', {
    usage: FIVE.usage,
    packs: [
      'product,pack,quantity,purchased,remaining',
      'alibaba.voice.notification.dedicated,50000,1,2026-03-02,20000',
      'alibaba.voice.notification.dedicated,50000,2,2026-03-02,20000',
    ],
  });
  const app = await bench.openApp({ files: [file] });
  await app.tab('packs');
  await app.packs.shows(2, { pack: '50,000' });
  await app.packs.click(1, 'product');
  await app.press('Control+h');
  await app.page.keyboard.type('2026-03');
  await expect.poll(() => count(app)).toBe('2 cells');
  await app.page.locator('#replace').fill('2026-04');
  await app.button('Replace all').click();
  await app.packs.shows(1, { purchased: '2026-04-02' });
  await app.packs.shows(2, { purchased: '2026-04-02' });
  await app.press('Escape');
  expect(await app.packs.focused()).toBe('1 product');
});
