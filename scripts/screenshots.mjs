// `npm run screenshots`: the pictures of the README, made from the built app with the sample month: English and light, Chinese
// and dark. They go to docs/screenshots.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { browserHost, buildIfStale, desktop, root } from './buildIfStale.mjs';

const OUT = join(root, 'docs', 'screenshots');
const LOOKS = [
  { name: 'light', lang: 'en', theme: 'light' },
  { name: 'dark', lang: 'zh-CN', theme: 'dark' },
];
/** Twice as fine as the screen, because pages show pictures smaller. */
const SCALE = '--force-device-scale-factor=2';

function browser(findBrowser, isProgram) {
  const found = findBrowser({ platform: process.platform, env: process.env, homeDir: homedir(), isProgram });
  if (!found.ok)
    throw new Error('No Chrome, Chromium or Edge is installed; RATESHEET_BROWSER names one elsewhere.');
  return found.path;
}

async function takeAll(page, name) {
  const shot = async (sheet) => {
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(OUT, `${sheet}-${name}.png`) });
  };
  await page.getByRole('button', { name: /sample|示例/ }).click();
  const amount = page.locator('.ag-row[row-index="1"] [col-id="amount"]');
  await amount.filter({ hasText: /\d/ }).waitFor();
  await amount.click();
  for (let line = 0; line < 3; line += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.locator('[data-region="panel"]').first().waitFor();
  await shot('usage');
  for (const sheet of ['invoice', 'compare']) {
    await page.locator(`#tab-${sheet}`).click();
    await shot(sheet);
  }
}

buildIfStale(desktop);
buildIfStale(browserHost);
mkdirSync(OUT, { recursive: true });
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const load = (path) => server.ssrLoadModule(`/src/main/${path}`);
const { openInBrowser } = await load('browser/openInBrowser.ts');
const { builtPage } = await load('browser/shownPage.ts');
const { findBrowser } = await load('browser/findBrowser.ts');
const { isProgram } = await load('browser/start/diskLooks.ts');
const { installationAround } = await load('services/installation.ts');
for (const { name, lang, theme } of LOOKS) {
  const dataDir = mkdtempSync(join(tmpdir(), 'ratesheet-screenshots-'));
  writeFileSync(join(dataDir, 'preferences.json'), JSON.stringify({ lang, theme }));
  const window = await openInBrowser({
    executablePath: browser(findBrowser, isProgram),
    shown: builtPage(join(root, 'out', 'renderer')),
    installation: installationAround(pathToFileURL(join(root, browserHost.built)).href),
    dataDir,
    homeDir: dataDir,
    platform: 'linux',
    systemLang: lang,
    headless: true,
    size: { width: 1440, height: 900 },
    args: [SCALE],
  });
  try {
    await takeAll(window.page, name);
  } finally {
    await window.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
await server.close();
