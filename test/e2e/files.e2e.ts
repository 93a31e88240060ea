import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type App, type Bench, test } from './support/app.ts';
import { ROOT } from './support/built.ts';
import { ratesheetTotal, savedEstimate } from './support/estimates.ts';

async function openEdited(bench: Bench): Promise<{ app: App; file: string }> {
  const file = await savedEstimate(bench.folder, 'one', {
    usage: ['date,product,item,quantity', '2026-10-05,alibaba.voice.ivr,call,1000'],
  });
  const app = await bench.openApp({ files: [file] });
  await app.usage.shows(1, { amount: '110.00' });
  await app.usage.type(1, 'quantity', '2000');
  await expect.poll(app.total).toBe('Total CNY 220.00');
  return { app, file };
}

test('New asks about unsaved changes, and what was decided is done', async ({ bench }) => {
  const { app, file } = await openEdited(bench);
  const dialog = app.page.getByRole('dialog');
  await app.press('Control+n');
  await dialog.getByText('Save “one.xlsx”?').waitFor();
  await dialog.getByText('1 edit', { exact: false }).waitFor();
  await app.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await app.total()).toBe('Total CNY 220.00');

  await app.press('Control+n');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(app.total).toBe('Total CNY 0.00');
  expect(await ratesheetTotal(file)).toBe('220.00');
  await expect.poll(() => app.page.title()).toBe('Untitled · Ratesheet');
});

test('closing the window asks as well, and closes only when told to', async ({ bench }) => {
  const { app, file } = await openEdited(bench);
  const dialog = app.page.getByRole('dialog');
  await app.askClose();
  await dialog.getByText('Save “one.xlsx”?').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await app.total()).toBe('Total CNY 220.00');
  await app.askClose();
  // The window may be gone before the click has told that it was made.
  const discard = dialog.getByRole('button', { name: 'Don’t save' });
  await Promise.all([app.closed, discard.click().catch(() => undefined)]);
  expect(await ratesheetTotal(file)).toBe('110.00');
});

test('Save writes the file, and says what another program did to it', async ({ bench }) => {
  const { app, file } = await openEdited(bench);
  await app.press('Control+s');
  await expect.poll(() => app.page.title()).toBe('one.xlsx · Ratesheet');
  expect(await ratesheetTotal(file)).toBe('220.00');

  await app.usage.type(1, 'quantity', '3000');
  await savedEstimate(bench.folder, 'one', {
    usage: ['date,product,item,quantity', '2026-10-05,alibaba.voice.ivr,call,7000'],
  });
  await app.press('Control+s');
  await app.page.getByText(/Another program changed this file at \d\d:\d\d\./).waitFor();
  expect(await ratesheetTotal(file)).toBe('770.00');
  await app.answerSave(app.at('elsewhere.xlsx'));
  await app.button('Save elsewhere').click();
  await expect.poll(() => existsSync(app.at('elsewhere.xlsx'))).toBe(true);
  await expect.poll(() => app.page.title()).toBe('elsewhere.xlsx · Ratesheet');
  expect(await ratesheetTotal(app.at('elsewhere.xlsx'))).toBe('330.00');
  expect(await ratesheetTotal(file)).toBe('770.00');
});

test('Save anyway replaces what another program wrote', async ({ bench }) => {
  const { app, file } = await openEdited(bench);
  await savedEstimate(bench.folder, 'one', {
    usage: ['date,product,item,quantity', '2026-10-05,alibaba.voice.ivr,call,7000'],
  });
  await app.press('Control+s');
  await app.button('Save anyway').click();
  await expect.poll(() => app.page.title()).toBe('one.xlsx · Ratesheet');
  expect(await ratesheetTotal(file)).toBe('220.00');
});

test('a file that can’t be read is refused in a sentence, and what is open stays', async ({ bench }) => {
  const { app } = await openEdited(bench);
  // What a workbook of Excel 97 is, under the name that it would have.
  const xls = app.at('report.xls');
  copyFileSync(join(ROOT, 'test', 'fixtures', 'import', 'libreoffice.xls'), xls);
  await app.answerOpen([xls]);
  await app.press('Control+i');
  await app.page.getByText('report.xls is an old Excel file. Save it as .xlsx and import that.').waitFor();
  expect(await app.total()).toBe('Total CNY 220.00');
});
