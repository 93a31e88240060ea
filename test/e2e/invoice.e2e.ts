import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { z } from 'zod';
import { openCells } from '../../src/main/services/workbook/read/openCells.ts';
import { readEstimateTexts } from '../../src/shared/usage/readEstimate.ts';
import { test } from './support/app.ts';
import { ratesheet } from './support/built.ts';
import { savedEstimate } from './support/estimates.ts';

const priced = z.object({
  totals: z.object({ list: z.string(), discount: z.string(), gross: z.string() }),
});

const TWO = {
  usage: [
    'date,product,item,quantity,项目组',
    '2026-10-05,alibaba.voice.notification.dedicated,call,50001,华东',
    '2026-10-06,alibaba.voice.ivr,call,1000,华南',
  ],
};

test('discount and tax are edited in place, and the exported workbook opens again as the same estimate', async ({
  bench,
}) => {
  const file = await savedEstimate(bench.folder, 'two', TWO);
  const app = await bench.openApp({ files: [file] });
  // 5,400.10 + 110.00
  await expect.poll(app.total).toBe('Total CNY 5,510.10');
  await app.tab('invoice');
  const field = async (name: string, text: string): Promise<void> => {
    await app.page
      .getByRole('button', { name: new RegExp(`^${name}: `) })
      .first()
      .click();
    const input = app.page.getByRole('textbox', { name, exact: true }).first();
    await input.fill(text);
    await input.press('Enter');
  };
  // Row by row, cut: 5,400.10 × 0.95 = 5,130.095 → 5,130.09; 110.00 × 0.95 = 104.50. Together 5,234.59.
  await field('Contract discount', '5%');
  await expect.poll(app.total).toBe('Total CNY 5,234.59');
  // 5,234.59 × 0.06 = 314.0754, rounded once: 314.08.
  await field('Tax rate', '6%');
  await expect.poll(app.total).toBe('Total CNY 5,548.67');
  await field('Customer', '青禾物流');
  const page = app.page
    .getByRole('region', { name: 'Invoice pages' })
    .or(app.page.getByLabel('Invoice pages'));
  const words = (await page.first().innerText()).replace(/\s+/g, ' ');
  for (const text of ['青禾物流', '5,400.10', '110.00', '−275.51', '314.08', '5,548.67'])
    expect(words).toContain(text);

  await app.answerSave(app.at('invoice.xlsx'));
  await app.button('Save as Excel workbook').click();
  await app.page
    .getByText(/invoice\.xlsx/)
    .first()
    .waitFor();
  await expect
    .poll(async () => priced.safeParse(await json(app.at('invoice.xlsx'))).data?.totals, { timeout: 15_000 })
    .toEqual({ list: '5510.10', discount: '275.51', gross: '5548.67' });

  // Columns that Ratesheet does not know went along.
  const texts = await readEstimateTexts([await openCells(app.at('invoice.xlsx'))]);
  expect(texts.usage.map(({ extras }) => extras)).toEqual([[['项目组', '华东']], [['项目组', '华南']]]);

  await app.answerOpen([app.at('invoice.xlsx')]);
  await app.press('Control+o');
  // What is on the screen was exported, not saved.
  await app.button('Don’t save').click();
  await expect.poll(() => app.page.title()).toBe('invoice.xlsx · Ratesheet');
  await expect.poll(app.total).toBe('Total CNY 5,548.67');
  await app.usage.shows(1, { quantity: '50,001', amount: '5,400.10' });
  await app.usage.shows(2, { quantity: '1,000', amount: '110.00' });
});

test('the invoice becomes a PDF of A4 pages', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'two', TWO);
  const app = await bench.openApp({ files: [file] });
  await app.tab('invoice');
  await app.answerSave(app.at('invoice.pdf'));
  await app.button('Save as PDF').click();
  await app.page
    .getByText(/invoice\.pdf/)
    .first()
    .waitFor();
  const pdf = readFileSync(app.at('invoice.pdf')).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.trimEnd().slice(-5)).toBe('%%EOF');
  // One page of 210 × 297 mm, in points.
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(pdf);
  expect([box?.[1], box?.[2]].map((side) => Math.round(Number(side)))).toEqual([595, 842]);
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const words = pdfWords(app.at('invoice.pdf'));
  if (words !== null) {
    expect(words).toContain('5,510.10');
    expect(words).toContain('Page 1 of 1');
  }

  // What is printed is the invoice alone, whatever sheet is shown.
  await app.tab('usage');
  await app.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await app.page.emulateMedia({ media: 'print' });
  const printed = (await app.page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
  await app.page.emulateMedia({ media: null });
  await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  for (const text of ['5,400.10', '5,510.10', 'Voice notification, dedicated'])
    expect(printed).toContain(text);
  for (const text of ['Save as PDF', 'Priced', 'Tariffs']) expect(printed).not.toContain(text);
});

async function json(file: string): Promise<unknown> {
  try {
    return JSON.parse(await ratesheet(['price', '--json', file]));
  } catch {
    return null;
  }
}

/** The words of a PDF, where this machine has the tool that reads them; null: it has not. */
function pdfWords(file: string): string | null {
  const { error, stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return error === undefined ? stdout.replace(/\s+/g, ' ') : null;
}
