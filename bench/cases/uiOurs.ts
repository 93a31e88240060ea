import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openInBrowser } from '../../src/main/browser/openInBrowser.ts';
import { builtPage } from '../../src/main/browser/shownPage.ts';
import { installationAround } from '../../src/main/services/installation.ts';
import { runCase } from '../measure.ts';
import type { UiOptions } from '../ui/asked.ts';
import { benchBrowser, SIZE } from '../ui/browser.ts';
import { measureWindow } from '../ui/measureWindow.ts';

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
    page.setDefaultTimeout(60_000);
    const land = page.getByRole('button', { name: /^Import [\d,]+ rows$/ });
    await land.waitFor();
    return await measureWindow(asked, {
      page,
      load: () => land.click(),
      settled: () =>
        page.locator('.ag-row[row-index="0"] [col-id="amount"]').filter({ hasText: /\d/ }).waitFor(),
      // The line's new amount, and with it those of all lines of its pool.
      shows: (row) => `${row} [col-id="amount"]`,
    });
  } finally {
    await opened.close();
  }
});
