import { expect } from 'vitest';
import { test } from './support/app.ts';
import { csv } from './support/estimates.ts';

const LINES = 100_000;

/** Line n, from 1, has 1 + (n − 1) mod 100 min; odd lines are IVR, even ones SIP. */
const quantityOf = (line: number): number => 1 + ((line - 1) % 100);

test('100,000 lines are imported, edited and scrolled', { timeout: 120_000 }, async ({ bench }) => {
  const rows = Array.from(
    { length: LINES },
    (_, at) =>
      `2026-10-${String(1 + (at % 31)).padStart(2, '0')},alibaba.voice.${at % 2 === 0 ? 'ivr' : 'sip'},call,${quantityOf(at + 1)}`,
  );
  const file = csv(bench.folder, 'large', ['date,product,item,quantity', ...rows]);
  const app = await bench.openApp();
  await app.answerOpen([file]);
  await app.button(/^Import usage/).click();
  await app.button('Import 100,000 rows').click({ timeout: 60_000 });
  // IVR: 1,000 × (1 + 3 + … + 99) = 2,500,000 min at 0.096; SIP: 1,000 × (2 + 4 + … + 100) = 2,550,000 at 0.096.
  await expect.poll(app.total, { timeout: 60_000 }).toBe('Total CNY 484,800.00');
  expect(await app.status()).toContain('100,000 lines');
  await app.usage.shows(1, { product: 'Voice IVR', quantity: '1', price: '0.096' });

  // IVR now has 5,000,001 min, which reach 0.092: 460,000.092, cut; SIP stays at 244,800.00.
  const before = performance.now();
  await app.usage.type(1, 'quantity', '2500002');
  await app.usage.shows(3, { product: 'Voice IVR', quantity: '3', price: '0.092' });
  await expect.poll(app.total).toBe('Total CNY 704,800.09');
  // Far above what it takes, far below what a person waits for twice.
  expect(performance.now() - before).toBeLessThan(10_000);
  await app.usage.shows(2, { product: 'Voice SIP', quantity: '2', price: '0.096' });

  const box = await app.usage.cell(3, 'quantity').boundingBox();
  await app.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  for (const wheel of [1_000_000, 900_000, -1_200_000, 5_000]) {
    await app.page.mouse.wheel(0, wheel);
    await expect.poll(async () => (await wrongRows()).seen, { timeout: 10_000 }).toBeGreaterThan(10);
    expect((await wrongRows()).wrong).toEqual([]);
  }
  await app.press('Control+Home');
  await app.usage.shows(1, { number: '1', quantity: '2,500,002' });
  await app.press('Control+z');
  await expect.poll(app.total).toBe('Total CNY 484,800.00');

  // The values of 100,000 lines, and half of these.
  const opening = performance.now();
  await app.usage.menu('product');
  await app.page.getByRole('checkbox', { name: 'Voice SIP 50,000' }).click();
  expect(performance.now() - opening).toBeLessThan(5_000);
  await app.button('OK').click();
  await expect.poll(app.status).toContain('50,000 of 100,000 lines shown');
  await app.usage.menu('quantity');
  await app.page.getByRole('menuitem', { name: 'Sort largest to smallest' }).click();
  // Odd lines only: the largest is 99, first in line 99.
  await app.usage.shows(1, { number: '99', quantity: '99' });
  await app.usage.type(1, 'quantity', '1');
  await app.usage.shows(1, { number: '99', quantity: '1' });
  await app.button(/lines shown/).click();
  await expect.poll(app.status).toContain('100,000 lines');

  /** Rows on the screen whose cells are not those of the line that their number says. */
  async function wrongRows(): Promise<{ seen: number; wrong: string[] }> {
    const shown = await app.page.evaluate(() => {
      const rows = new Map<string, Record<string, string>>();
      for (const cell of document.querySelectorAll<HTMLElement>('#sheet .ag-row .ag-cell')) {
        const index = cell.closest('.ag-row')?.getAttribute('row-index') ?? '';
        const row = rows.get(index) ?? {};
        row[cell.getAttribute('col-id') ?? ''] = cell.innerText.trim();
        rows.set(index, row);
      }
      return [...rows.values()];
    });
    const whole = shown.filter(({ number, quantity, product }) => number && quantity && product);
    const wrong = whole.filter(({ number, quantity, product }) => {
      const line = Number(number);
      const isEdited = line === 1;
      return (
        product !== (line % 2 === 1 ? 'Voice IVR' : 'Voice SIP') ||
        (!isEdited && quantity !== String(quantityOf(line)))
      );
    });
    return { seen: whole.length, wrong: wrong.map((row) => JSON.stringify(row)) };
  }
});
