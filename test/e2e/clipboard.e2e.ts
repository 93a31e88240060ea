import { expect } from 'vitest';
import { guarded, runsAsFormula, unguarded } from '../../src/shared/clipboard/formulaGuard.ts';
import { parseTsv } from '../../src/shared/clipboard/parseTsv.ts';
import { writeTsv } from '../../src/shared/clipboard/writeTsv.ts';
import { type App, type Bench, test } from './support/app.ts';
import { type Clip, copiedElsewhere, pastedElsewhere } from './support/clipboard.ts';
import { savedEstimate } from './support/estimates.ts';

const IVR = 'alibaba.voice.ivr';

/** Three lines at 0.11 a minute. */
async function openThree(bench: Bench): Promise<App> {
  const file = await savedEstimate(bench.folder, 'three', {
    usage: [
      'date,product,item,quantity',
      `2026-10-05,${IVR},call,1000`,
      `2026-10-06,${IVR},call,2000`,
      `2026-10-07,${IVR},call,3000`,
    ],
  });
  const app = await bench.openApp({ files: [file] });
  await app.usage.shows(3, { amount: '330.00' });
  return app;
}

const bar = (app: App): Promise<string> => app.page.getByLabel('Content of the active cell').inputValue();
const toasts = (app: App): Promise<string[]> =>
  app.page.getByLabel('Notices', { exact: true }).locator('output span').allInnerTexts();

test('cells are copied as they were typed, and go out as figures and names', async ({ bench }) => {
  const app = await openThree(bench);
  await app.usage.type(1, 'quantity', '=60*80');
  await app.usage.shows(1, { quantity: '4,800', amount: '528.00' });
  await app.usage.click(1, 'quantity');
  await app.press('Control+c');
  await app.usage.click(3, 'quantity');
  await app.press('Control+v');
  await app.usage.shows(3, { quantity: '4,800', amount: '528.00' });
  await expect.poll(() => bar(app)).toBe('=60*80');

  // The whole first line, computed columns too: numbers without grouping, names as they are shown.
  await app.usage.cell(1, 'number').click();
  await app.press('Control+c');
  const { text } = await pastedElsewhere(app.page);
  const cells = text.split('\t');
  expect(cells[0]).toBe('2026-10-05');
  expect(cells[3]).toBe('4800');
  expect(cells).toContain('528.00');

  // The whole line again below the last one: computed columns follow by themselves, so nothing is left out.
  await app.usage.cell(4, 'number').click();
  await app.press('Control+v');
  await app.usage.shows(4, { date: '2026-10-05', quantity: '4,800', amount: '528.00' });
  await expect.poll(() => toasts(app)).toContain('Pasted 4 cells into one line');

  // Four thousand eight hundred into two cells, from the one that was copied.
  await app.usage.click(1, 'quantity');
  await app.press('Control+c');
  await app.usage.click(2, 'quantity');
  await app.press('Shift+ArrowDown', 'Control+v');
  await app.usage.shows(2, { quantity: '4,800' });
  await expect.poll(() => toasts(app)).toContain('Pasted 2 cells into 2 lines');
});

test('whatever was typed comes back to the letter, and runs nowhere else', async ({ bench }) => {
  const app = await openThree(bench);
  const hostile = [
    ...['=HYPERLINK("http://a.example","b")', '+1+1', '-5', '@SUM(A1)', "'=1", '＝1', '007'],
    ...['<img src=x onerror="document.title=1">', '&lt;b&gt;', '"quoted"', '5" pipe', 'a  b', '中文，文字'],
    ...['two\nlines', 'a\tb', '"', "''", '</td></table>', '60*8', '`x`', '__proto__', '\u{1F600}'],
  ];
  await app.usage.click(4, 'product');
  await copiedElsewhere(app.page, { text: writeTsv(hostile.map((text) => [guarded(text)])) });
  await app.press('Control+v');
  await expect.poll(app.status).toContain(`${3 + hostile.length} lines`);

  await app.press('Control+c');
  const first = await pastedElsewhere(app.page);
  expect(parseTsv(first.text).map(([cell = '']) => unguarded(cell))).toEqual(hostile);
  expect(parseTsv(first.text).flat().filter(runsAsFormula)).toEqual([]);
  await app.usage.click(4, 'item');
  await app.press('Control+v');
  await expect
    .poll(() => toasts(app))
    .toContain(`Pasted ${hostile.length} cells into ${hostile.length} lines`);
  await app.press('Control+c');
  const second = await pastedElsewhere(app.page);
  // Only the copy's own name is another.
  const unnamed = ({ text, html }: Clip): Clip => ({ text, html: html.replace(/ data-copy="[^"]*"/, '') });
  expect(unnamed(second)).toEqual(unnamed(first));
});

test('lines from Excel are pasted, appended and undone in one step', async ({ bench }) => {
  const app = await openThree(bench);
  await app.usage.click(3, 'date');
  const rows = [
    ['2026/10/8', '语音 IVR', '通话', '1,500.00 ', '分钟'],
    ['2026/10/9', IVR, 'call', '2万', ''],
    ['2026年10月10日', IVR, 'call', '10', ''],
  ];
  await copiedElsewhere(app.page, { text: `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n` });
  await app.press('Control+v');
  // 1,500 × 0.11, 20,000 × 0.11, 10 × 0.11.
  await app.usage.shows(3, { date: '2026-10-08', product: 'Voice IVR', quantity: '1,500', amount: '165.00' });
  await app.usage.shows(4, { date: '2026-10-09', quantity: '20,000', amount: '2,200.00' });
  await app.usage.shows(5, { date: '2026-10-10', quantity: '10', amount: '1.10' });
  await expect.poll(app.status).toContain('5 lines');
  await expect.poll(() => toasts(app)).toContain('Pasted 13 cells into 3 lines');
  // Empty cells make nothing of lines that come anew. What was pasted is selected: 1,500 + 20,000 + 10.
  await expect.poll(app.status).toContain('Sum 21,510');

  await app.press('Control+z');
  await app.usage.shows(3, { date: '2026-10-07', quantity: '3,000', amount: '330.00' });
  await app.usage.shows(4, { date: '', quantity: '' });
  await expect.poll(app.status).toContain('3 lines');
  await app.press('Control+y');
  await app.usage.shows(5, { date: '2026-10-10', quantity: '10', amount: '1.10' });
});

test('a table of HTML says more than its text: lines in cells, hidden rows, cells across', async ({
  bench,
}) => {
  const app = await openThree(bench);
  await app.usage.click(4, 'date');
  const html = `<html><head><style>td{mso-number-format:General}</style></head><body><table>
    <tr height=20><td rowspan=3>2026-10-08</td><td>${IVR}</td><td>call</td><td x:num>1,000
    </td></tr>
    <tr style='display:none'><td>hidden</td><td>hidden</td><td>9</td></tr>
    <tr><td>${IVR}</td><td>call</td><td><b>5&nbsp;000</b><script>document.title = 'run'</script></td></tr>
    </table></body></html>`;
  await copiedElsewhere(app.page, { text: 'not\tthis', html });
  await app.press('Control+v');
  await app.usage.shows(4, { date: '2026-10-08', quantity: '1,000', amount: '110.00' });
  await app.usage.shows(5, { date: '', quantity: '5 000' });
  await expect.poll(app.status).toContain('5 lines');
  expect(await app.page.title()).not.toBe('run');
  expect(await app.page.locator('[data-region="sheet"] script').count()).toBe(0);
});

test('a cut clears once it is copied; an editor keeps the keys to itself', async ({ bench }) => {
  const app = await openThree(bench);
  await app.usage.click(1, 'quantity');
  await app.press('Shift+ArrowDown', 'Control+x');
  await app.usage.shows(1, { quantity: '' });
  await app.usage.shows(2, { quantity: '' });
  await app.usage.click(3, 'quantity');
  await app.press('Control+v');
  await app.usage.shows(3, { quantity: '1,000' });
  await app.usage.shows(4, { quantity: '2,000' });
  await app.press('Control+z', 'Control+z');
  await app.usage.shows(1, { quantity: '1,000', amount: '110.00' });
  await app.usage.shows(3, { quantity: '3,000', amount: '330.00' });

  await app.usage.click(1, 'quantity');
  await copiedElsewhere(app.page, { text: '77' });
  await app.press('F2', 'End', 'Control+v', 'Enter');
  await app.usage.shows(1, { quantity: '100,077' });
});

test('a paste goes to the lines as they are displayed, leaves computed columns alone and says so', async ({
  bench,
}) => {
  const app = await openThree(bench);
  await app.usage.menu('quantity');
  await app.page.getByRole('menuitem', { name: 'Sort largest to smallest' }).click();
  await app.usage.shows(1, { quantity: '3,000' });
  await app.usage.click(1, 'quantity');
  await copiedElsewhere(app.page, { text: '30\tmin\tx\n20\tmin\tx\n' });
  await app.press('Control+v');
  await app.usage.shows(1, { quantity: '30', date: '2026-10-07' });
  await app.usage.shows(2, { quantity: '20', date: '2026-10-06' });
  await app.usage.shows(3, { quantity: '1,000', date: '2026-10-05' });
  await expect
    .poll(() => toasts(app))
    .toContain('Cells pasted: 4. Columns left out: 1; only typed columns take a paste.');
  await app.usage.click(1, 'amount');
  await app.press('Control+v');
  await expect
    .poll(() => toasts(app))
    .toContain('Nothing pasted: the columns there are computed. Paste into typed columns.');
});

test('more lines than stand below the last one are appended in their order', async ({ bench }) => {
  const app = await openThree(bench);
  await app.usage.click(4, 'quantity');
  const lines = Array.from({ length: 300 }, (_, nth) => `${nth + 1}`);
  await copiedElsewhere(app.page, { text: lines.join('\n') });
  await app.press('Control+v');
  await expect.poll(app.status).toContain('303 lines');
  await app.press('Control+Home');
  await app.usage.shows(5, { number: '5', quantity: '2' });
  await app.press('Control+End');
  await app.usage.shows(303, { number: '303', quantity: '300' });
  await app.press('Control+z');
  await expect.poll(app.status).toContain('3 lines');
});

test('fills go down, right and by the handle, with days that go on', async ({ bench }) => {
  const app = await openThree(bench);
  await app.usage.click(1, 'quantity');
  await app.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  await app.usage.shows(2, { quantity: '1,000' });
  await app.usage.shows(3, { quantity: '1,000', amount: '110.00' });
  await app.press('Control+z');
  await app.usage.shows(3, { quantity: '3,000' });

  await app.usage.click(1, 'quantity');
  await app.press('Shift+ArrowRight', 'Control+r');
  await app.usage.shows(1, { unit: '1000' });
  await app.press('Control+z');

  await app.usage.click(3, 'date');
  const from = await app.usage.cell(3, 'date').boundingBox();
  const to = await app.usage.cell(6, 'date').boundingBox();
  if (from === null || to === null) throw new Error('the cells are not on the screen');
  await app.page.mouse.move(from.x + from.width - 4, from.y + from.height - 4);
  await app.page.mouse.down();
  await app.page.mouse.move(to.x + 20, to.y - 10, { steps: 3 });
  await app.page.mouse.move(to.x + 20, to.y + 10, { steps: 3 });
  await app.page.mouse.up();
  await app.usage.shows(4, { date: '2026-10-08' });
  await app.usage.shows(6, { date: '2026-10-10' });
  await app.usage.shows(7, { date: '' });
  await app.press('Control+z');
  await app.usage.shows(4, { date: '' });
  await expect.poll(app.status).toContain('3 lines');
});

test('packs are copied whole', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'packs', {
    usage: ['date,product,item,quantity', '2026-10-05,alibaba.voice.notification.dedicated,call,30000'],
    packs: [
      'product,pack,quantity,purchased,remaining',
      'alibaba.voice.notification.dedicated,50000,1,2026-03-02,20000',
    ],
  });
  const app = await bench.openApp({ files: [file] });
  await app.tab('packs');
  await app.packs.shows(1, { used: '20,000', left: '0' });
  await app.packs.cell(1, 'number').click();
  await app.press('Control+c');
  await app.packs.cell(2, 'number').click();
  await app.press('Control+v');
  // Another pack of the same kind serves the 10,000 min that were left to bill.
  await app.packs.shows(2, { pack: '50,000', remaining: '20,000', used: '10,000', left: '10,000' });
  await expect.poll(app.total).toBe('Total CNY 0.00');
  await app.press('Control+z');
  await expect.poll(app.total).toBe('Total CNY 1,100.00');
});

test('a quantity beside a unit says the same where it goes without it', async ({ bench }) => {
  const file = await savedEstimate(bench.folder, 'units', {
    usage: ['date,product,item,quantity,unit', `2026-10-05,${IVR},call,5,万`, `2026-10-06,${IVR},call,7,`],
  });
  const app = await bench.openApp({ files: [file] });
  await app.usage.shows(1, { quantity: '50,000', unit: 'min' });
  await app.usage.cell(1, 'number').click();
  await app.press('Control+c');
  expect((await pastedElsewhere(app.page)).text.split('\t').slice(3, 5)).toEqual(['50000', 'min']);
  await app.usage.click(1, 'quantity');
  await app.press('Control+c');
  expect((await pastedElsewhere(app.page)).text).toBe('50000');
  await app.usage.click(2, 'quantity');
  await app.press('Control+v');
  await app.usage.shows(2, { quantity: '50,000', billable: '50,000' });
  await app.press('Control+z');
  await app.usage.shows(2, { quantity: '7' });
  await app.press('Control+d');
  await app.usage.shows(2, { quantity: '50,000', billable: '50,000' });
});
