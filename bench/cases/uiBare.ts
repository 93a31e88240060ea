import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { runCase } from '../measure.ts';
import type { UiOptions } from '../ui/asked.ts';
import { benchBrowser, SIZE } from '../ui/browser.ts';
import { measureWindow } from '../ui/measureWindow.ts';

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
    return await measureWindow(asked, {
      page,
      load: () => page.click('#load'),
      settled: () => Promise.resolve(),
      // Nothing follows from an edit here but its own cell.
      shows: (row) => `${row} [col-id="quantity"]:not(.ag-cell-inline-editing)`,
    });
  } finally {
    await browser.close();
  }
});
