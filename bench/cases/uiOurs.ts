import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openInBrowser } from '../../src/main/browser/openInBrowser.ts';
import { builtPage } from '../../src/main/browser/shownPage.ts';
import { installationAround } from '../../src/main/services/installation.ts';
import { median, runCase } from '../measure.ts';
import { EDITS, SCROLL_SECONDS, type UiOptions, WARM_EDITS } from '../ui/asked.ts';
import { benchBrowser, SIZE } from '../ui/browser.ts';
import { framesASecond, installProbe, watch } from '../ui/probe.ts';

const RENDERER = join(import.meta.dirname, '..', 'renderer');
const two = (value: number): string => String(value).padStart(2, '0');

/** Lines of one pool, as the bare page has them. */
function csv(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `2026-10-${two((index % 31) + 1)},alibaba.voice.notification.dedicated,call,${(index % 90) + 1},min`,
  );
  return ['date,product,item,quantity,unit', ...lines, ''].join('\n');
}

/** Our window: the file is imported through its preview, as a person does it. */
await runCase<UiOptions>(async ({ rows, asked, folder }) => {
  const file = join(folder, 'window.csv');
  await writeFile(file, csv(rows));
  const opened = await openInBrowser({
    executablePath: benchBrowser(),
    shown: builtPage(RENDERER),
    installation: installationAround(import.meta.url),
    dataDir: await mkdtemp(join(folder, 'data-')),
    homeDir: folder,
    platform: 'linux',
    systemLang: 'en',
    files: [file],
    headless: true,
    size: SIZE,
  });
  try {
    const { page } = opened;
    page.setDefaultTimeout(180_000);
    await installProbe(page);
    const land = page.getByRole('button', { name: /^Import [\d,]+ rows$/ });
    await land.waitFor();
    const loading = watch(page, 'click', '.ag-row[row-index="0"] [col-id="product"]');
    await land.click();
    const load = await loading;
    await page.locator('.ag-row[row-index="0"] [col-id="amount"]').filter({ hasText: /\d/ }).waitFor();
    await page.waitForTimeout(1_000);
    const ms =
      asked === 'load'
        ? load
        : asked === 'key'
          ? await keystroke(page)
          : 1000 / (await framesASecond(page, '.ag-grid-viewport', SCROLL_SECONDS));
    return { ms, cpuMs: Number.NaN, extra: { fps: 1000 / ms } };
  } finally {
    await opened.close();
  }
});

/** From Enter to the frame that shows the line's new amount, and with it those of all lines of its pool. */
async function keystroke(page: Page): Promise<number> {
  const times: number[] = [];
  for (let edit = 0; edit < WARM_EDITS + EDITS; edit += 1) {
    const row = `.ag-row[row-index="${edit}"]`;
    await page.click(`${row} [col-id="quantity"]`);
    await page.keyboard.type(String(100 + edit));
    const amount = `${row} [col-id="amount"]`;
    const shown = watch(page, 'keydown', amount, await page.locator(amount).innerText());
    await page.keyboard.press('Enter');
    times.push(await shown);
    await page.waitForTimeout(100);
  }
  return median(times.slice(WARM_EDITS));
}
