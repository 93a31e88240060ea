import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { median, runCase } from '../measure.ts';
import { EDITS, SCROLL_SECONDS, type UiOptions, WARM_EDITS } from '../ui/asked.ts';
import { benchBrowser, SIZE } from '../ui/browser.ts';
import { framesASecond, installProbe, watch } from '../ui/probe.ts';

const FOLDER = join(import.meta.dirname, '..', 'bench-page');
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** AG Grid and nothing else, with the same number of lines. */
await runCase<UiOptions>(async ({ rows, asked }) => {
  const browser = await chromium.launch({
    executablePath: benchBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage({ viewport: SIZE });
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const name = pathname === '/' ? 'index.html' : pathname;
      const contentType = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
      await route.fulfill({ body: await readFile(join(FOLDER, name)), contentType });
    });
    await page.goto(`https://bare.invalid/?rows=${rows}`);
    await installProbe(page);
    const loading = watch(page, 'click', '.ag-row[row-index="0"] [col-id="product"]');
    await page.click('#load');
    const load = await loading;
    const ms =
      asked === 'load'
        ? load
        : asked === 'key'
          ? await keystroke(page)
          : 1000 / (await framesASecond(page, '.ag-grid-viewport', SCROLL_SECONDS));
    return { ms, cpuMs: Number.NaN, extra: { fps: 1000 / ms } };
  } finally {
    await browser.close();
  }
});

/** An edit that changes only its own cell. */
async function keystroke(page: Page): Promise<number> {
  const times: number[] = [];
  for (let edit = 0; edit < WARM_EDITS + EDITS; edit += 1) {
    const selector = `.ag-row[row-index="${edit}"] [col-id="quantity"]`;
    await page.click(selector);
    await page.keyboard.type(String(100 + edit));
    const shown = watch(page, 'keydown', `${selector}:not(.ag-cell-inline-editing)`, '');
    await page.keyboard.press('Enter');
    times.push(await shown);
  }
  return median(times.slice(WARM_EDITS));
}
