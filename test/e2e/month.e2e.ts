import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type App, test } from './support/app.ts';
import { ROOT } from './support/built.ts';
import { copiedElsewhere, pastedElsewhere } from './support/clipboard.ts';
import { ratesheetTotal } from './support/estimates.ts';
import { kill } from './support/kill.ts';

/** Four lines as LibreOffice puts them on the clipboard: ids, names in two languages, arithmetic, a Chinese magnitude. */
const COPIED = {
  html: readFileSync(join(ROOT, 'test', 'fixtures', 'clipboard', 'libreoffice-month.html'), 'utf8'),
  text: [
    '2026-10-05\t语音 IVR\t通话\t30000\t分钟',
    '2026-10-06\t语音 IVR\t通话\t20,000\t分钟',
    '2026-10-07\talibaba.voice.sip\tcall\t1.5万\t',
    '2026-10-08\tVoice notification, dedicated\tCall\t=60*80\tmin',
    '',
  ].join('\n'),
};

/** Everything that the person sees of the estimate: both sheets to the letter, the customer, the total. */
async function seen(app: App): Promise<Record<string, string>> {
  const sheet = async (key: string): Promise<string> => {
    await app.press(key, 'Control+Home', 'Control+a', 'Control+c');
    const { html } = await pastedElsewhere(app.page);
    return html.replace(/ data-copy="[^"]*"/, '');
  };
  const total = await app.total();
  return { packs: await sheet('Alt+2'), usage: await sheet('Alt+1'), total };
}

const undo = (app: App) =>
  app.page.locator('[data-region="tool-bar"]').getByRole('button', { name: /^Undo/ });
const redo = (app: App) =>
  app.page.locator('[data-region="tool-bar"]').getByRole('button', { name: /^Redo/ });

/** Presses a key until a button can do nothing more; how often. */
async function exhaust(app: App, key: string, button: ReturnType<typeof undo>): Promise<number> {
  for (let times = 0; times < 100; times += 1) {
    if (!(await button.isEnabled())) return times;
    await app.press(key);
  }
  throw new Error(`${key} never ends`);
}

/** Walks by Tab until something that is called so has the focus. */
async function tabTo(app: App, name: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await app.press('Tab');
    const focused = await app.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

async function typeAll(app: App, ...texts: readonly string[]): Promise<void> {
  for (const [nth, text] of texts.entries()) {
    await app.page.keyboard.type(text);
    await app.press(nth === texts.length - 1 ? 'Enter' : 'Tab');
  }
}

test('a month is built from an empty sheet by keyboard and paste alone, undone, done again, killed and got back', {
  timeout: 120_000,
}, async ({ bench }) => {
  const app = await bench.openApp();
  await app.press('Control+n');
  await expect.poll(app.usage.focused).toBe('1 date');
  const empty = await seen(app);
  expect(empty.total).toBe('Total CNY 0.00');

  await app.press('Control+Home');
  await copiedElsewhere(app.page, COPIED);
  await app.press('Control+v');
  // IVR: 50,000 min, the last at 0.11; SIP 15,000 × 0.11; 4,800 × 0.11.
  await app.usage.shows(1, { product: 'Voice IVR', quantity: '30,000', amount: '3,300.00' });
  await app.usage.shows(2, { quantity: '20,000', unit: 'min', amount: '2,200.00' });
  await app.usage.shows(3, { product: 'Voice SIP', quantity: '15,000', amount: '1,650.00' });
  await app.usage.shows(4, { date: '2026-10-08', item: 'Call', quantity: '4,800', amount: '528.00' });

  // A line below, its product by the first letters of its pinyin: 语音互动.
  await app.press('Control+ArrowDown', 'ArrowDown');
  expect(await app.usage.focused()).toBe('5 date');
  await typeAll(app, '2026/10/9', 'yyhd', 'call', '=2*500');
  // 51,000 min are at 0.108 all together: 5,508.00.
  await app.usage.shows(1, { price: '0.108', amount: '3,240.00' });
  await app.usage.shows(5, { date: '2026-10-09', product: 'Voice IVR', quantity: '1,000', amount: '108.00' });
  expect(await app.usage.focused()).toBe('6 date');

  // The same once more by filling down, and away again.
  await app.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+d');
  await app.usage.shows(6, { date: '2026-10-09', product: 'Voice IVR', quantity: '1,000', amount: '108.00' });
  await app.press('Control+-');
  await app.usage.shows(6, { date: '', quantity: '' });
  await expect.poll(app.total).toBe('Total CNY 7,686.00');

  // A pack serves the 4,800 min.
  await app.press('Alt+2');
  await expect.poll(app.packs.focused).toBe('1 product');
  await typeAll(app, 'alibaba.voice.notification.dedicated', '50000', '1', '2026-03-02');
  await app.packs.shows(1, { used: '4,800' });
  await expect.poll(app.total).toBe('Total CNY 7,158.00');

  // Whom it is for, on the invoice: a setting.
  await app.press('Alt+3');
  await tabTo(app, 'Add customer');
  await app.press('Enter');
  await app.page.keyboard.type('清河物流');
  await app.press('Enter', 'Alt+1');
  const built = await seen(app);
  expect(built).toMatchObject({ total: 'Total CNY 7,158.00' });
  expect(built.usage).toContain('data-typed="=2*500"');

  // One step for each thing done: the paste, four cells, the fill, the deletion, four cells of a pack, the customer.
  expect(await exhaust(app, 'Control+z', undo(app))).toBe(12);
  expect(await seen(app)).toEqual(empty);
  expect(await exhaust(app, 'Control+y', redo(app))).toBe(12);
  expect(await seen(app)).toEqual(built);

  await app.page.waitForTimeout(500);
  await kill(app);
  const again = await bench.openApp({ dataDir: app.dataDir });
  await tabTo(again, 'Restore');
  await again.press('Enter');
  await expect.poll(again.total).toBe(built.total);
  expect(await seen(again)).toEqual(built);
  const file = again.at('month.xlsx');
  await again.answerSave(file);
  await again.press('Control+s');
  await expect.poll(() => again.page.title()).toBe('month.xlsx · Ratesheet');
  expect(await ratesheetTotal(file)).toBe('7158.00');
});
