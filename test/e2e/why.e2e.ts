import { expect } from 'vitest';
import { test } from './support/app.ts';
import { savedEstimate } from './support/estimates.ts';

test('the panel tells the arithmetic, the tier and the dead zone, and leads to the source', async ({
  bench,
}) => {
  const file = await savedEstimate(bench.folder, 'why', {
    usage: [
      'date,product,item,quantity',
      '2026-10-05,alibaba.voice.notification.dedicated,call,486213',
      '2026-10-06,alibaba.iot,message,200000000',
    ],
  });
  const app = await bench.openApp({ files: [file] });
  const panel = app.page.locator('[data-region="panel"]:visible');
  await app.usage.click(1, 'amount');
  // 486,213 × 0.104 = 50,566.152. From 500,001 the month costs 0.100 each: 50,000.10, which is 566.05 less for 13,788 more.
  for (const text of ['486,213 × 0.104', '50,566.152', '−0.002', '50,566.15'])
    await panel.getByText(text, { exact: true }).first().waitFor();
  await panel.getByText('Tier reached, 100k–500k').waitFor();
  expect(flat(await panel.innerText())).toContain(
    '13,788 min more and the month drops to 50,000.10, 566.05 less than now.',
  );

  await app.usage.click(2, 'amount');
  // Graduated: 100,000,000 at 1.8 a million, the next 100,000,000 at 1.4.
  await panel.getByText('320.00', { exact: true }).first().waitFor();
  const words = flat(await panel.innerText());
  expect(words).toContain('First 100,000,000 × 1.8');
  expect(words).toContain('180');
  expect(words).toContain('Next 100,000,000 × 1.4');
  expect(words).toContain('140');

  await app.usage.click(1, 'amount');
  await panel.getByText('486,213 × 0.104', { exact: true }).waitFor();
  await panel.getByRole('button', { name: /Alibaba Cloud Voice, price document/ }).click();
  expect(await app.shownTab()).toBe('Tariffs');
  await app.page.getByRole('heading', { name: 'Voice notification, dedicated' }).waitFor();

  // Alt+P puts the panel away and brings it back, and it stays so.
  await app.tab('usage');
  await app.press('Alt+p');
  await expect.poll(() => panel.count()).toBe(0);
  await app.press('Alt+p');
  await panel.waitFor();
});

const flat = (text: string): string => text.replace(/\s+/g, ' ');
