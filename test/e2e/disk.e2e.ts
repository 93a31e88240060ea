import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type App, type Bench, test } from './support/app.ts';
import { ratesheetTotal, savedEstimate } from './support/estimates.ts';
import { smallDisk } from './support/smallDisk.ts';

/** 1,000 min at 0.11. */
const ONE = { usage: ['date,product,item,quantity', '2026-10-05,alibaba.voice.ivr,call,1000'] };

async function openEdited(bench: Bench, file: string): Promise<App> {
  const app = await bench.openApp({ files: [file] });
  await app.usage.shows(1, { amount: '110.00' });
  await app.usage.type(1, 'quantity', '2000');
  await expect.poll(app.total).toBe('Total CNY 220.00');
  return app;
}

/** A disk that may be mounted; null: not by this user. */
function aDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'ratesheet-disk-'));
  const disk = smallDisk(folder);
  onTestFinished(() => {
    disk?.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  return disk;
}

test('a folder that went away is said so, and the work goes elsewhere', async ({ bench }) => {
  const folder = join(bench.folder, 'month');
  mkdirSync(folder);
  const file = join(folder, 'one.xlsx');
  renameSync(await savedEstimate(bench.folder, 'one', ONE), file);
  const app = await openEdited(bench, file);
  rmSync(folder, { recursive: true });
  await app.press('Control+s');
  await app.page.getByText('one.xlsx is not saved: its folder is not there.', { exact: false }).waitFor();
  expect(await app.page.title()).toBe('• one.xlsx · Ratesheet');
  await app.answerSave(app.at('elsewhere.xlsx'));
  await app.button('Save elsewhere').click();
  await expect.poll(() => app.page.title()).toBe('elsewhere.xlsx · Ratesheet');
  expect(await ratesheetTotal(app.at('elsewhere.xlsx'))).toBe('220.00');
});

test('a full disk is said so; the file that was saved last is unharmed, and saving goes on once there is room', async ({
  bench,
  skip,
}) => {
  const disk = aDisk();
  if (disk === null) return skip('this user may not mount a disk');
  const file = join(disk.path, 'one.xlsx');
  await copyInto(bench, file);
  const app = await openEdited(bench, file);
  disk.fill();
  await app.press('Control+s');
  await app.page.getByText('one.xlsx is not saved: the disk is full.', { exact: false }).waitFor();
  expect(await app.page.title()).toBe('• one.xlsx · Ratesheet');
  expect(await ratesheetTotal(file)).toBe('110.00');
  disk.makeRoom();
  await app.press('Control+s');
  await expect.poll(() => app.page.title()).toBe('one.xlsx · Ratesheet');
  expect(await ratesheetTotal(file)).toBe('220.00');
  expect(readdirSync(disk.path)).toEqual(['one.xlsx']);
  await expect.poll(() => app.page.getByText('the disk is full', { exact: false }).count()).toBe(0);
});

test('a disk that may only be read is said so', async ({ bench, skip }) => {
  const disk = aDisk();
  if (disk === null) return skip('this user may not mount a disk');
  const file = join(disk.path, 'one.xlsx');
  await copyInto(bench, file);
  disk.protect();
  const app = await openEdited(bench, file);
  await app.press('Control+s');
  await app.page.getByText(/^one\.xlsx (?:is write-protected|is not saved: its folder may not be)/).waitFor();
  expect(await ratesheetTotal(file)).toBe('110.00');
});

test('two windows on one file: who saves second is asked first', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'one', ONE);
  const first = await openEdited(bench, file);
  const second = await bench.openApp({ files: [file] });
  await second.usage.shows(1, { amount: '110.00' });
  await second.usage.type(1, 'quantity', '5000');
  await expect.poll(second.total).toBe('Total CNY 550.00');

  await first.press('Control+s');
  await expect.poll(() => first.page.title()).toBe('one.xlsx · Ratesheet');
  await second.press('Control+s');
  await second.page.getByText(/Another program changed this file at \d\d:\d\d\./).waitFor();
  expect(await ratesheetTotal(file)).toBe('220.00');
  await second.answerSave(second.at('two.xlsx'));
  await second.button('Save elsewhere').click();
  await expect.poll(() => existsSync(second.at('two.xlsx'))).toBe(true);
  await expect.poll(() => second.page.title()).toBe('two.xlsx · Ratesheet');
  expect(await ratesheetTotal(second.at('two.xlsx'))).toBe('550.00');
  expect(await ratesheetTotal(file)).toBe('220.00');
});

async function copyInto(bench: Bench, file: string): Promise<void> {
  copyFileSync(await savedEstimate(bench.folder, 'one', ONE), file);
}
