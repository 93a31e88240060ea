import { expect } from 'vitest';
import { type App, test } from './support/app.ts';
import { sample } from './support/built.ts';

const SHEETS = ['usage', 'packs', 'invoice', 'compare', 'tariffs'] as const;

/** Texts that are shown or read out and are no words: a code that has none, or a place that was not filled. */
function wordless(app: App): Promise<string[]> {
  return app.page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const holder = walker.currentNode.parentElement;
      if (holder?.checkVisibility() === true && !['STYLE', 'SCRIPT'].includes(holder.tagName))
        texts.push(walker.currentNode.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    return texts.filter((text) => /^[a-z]+(-[a-z]+)+$/.test(text) || /\{[a-z]+(:[a-z])?\}/i.test(text));
  });
}

test('the language is switched at run time on every sheet, and stays', async ({ bench }) => {
  const app = await bench.openApp();
  await app.button('中文').click();
  await app.button(/^查看示例/).click();
  await app.usage.shows(1, { product: '语音通知·专属号码', amount: '420.00' });
  await app.usage.click(2, 'amount');
  for (const sheet of SHEETS) {
    await app.tab(sheet);
    for (const [button, lang, tab, total] of [
      ['English', 'en', 'Invoice', /^Total CNY 68,549\.84$/],
      ['中文', 'zh-CN', '账单', /^合计 ¥68,549\.84$/],
    ] as const) {
      await app.button(button).click();
      await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await app.page.locator('#tab-invoice').innerText()).toBe(tab);
      await expect.poll(app.total).toMatch(total);
      expect({ sheet, lang, found: await wordless(app) }).toEqual({ sheet, lang, found: [] });
    }
  }
  await app.tab('usage');
  await app.usage.shows(2, { product: '语音通知·专属号码', item: '通话', status: '已计价' });
  await app.close();
  const again = await bench.openApp({ dataDir: app.dataDir });
  await again.button(/^导入用量/).waitFor();
});

test('the import preview speaks both languages', async ({ bench }) => {
  const app = await bench.openApp({ files: [sample('zh-CN')], lang: 'zh-CN' });
  await app.page.getByRole('heading', { name: '导入 qinghe-2026-10.zh-CN.xlsx' }).waitFor();
  await app.button('导入 105 行').waitFor();
  expect(await wordless(app)).toEqual([]);
});

test('light and dark follow the system, unless one was chosen', async ({ bench }) => {
  const app = await bench.openApp({ theme: 'system' });
  const theme = () => app.page.locator('html').getAttribute('data-theme');
  const canvas = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(theme).toBe('dark');
  // #1A1C1E, #FFFFFF
  await expect.poll(canvas).toBe('rgb(26, 28, 30)');
  await app.page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(theme).toBe('light');
  await expect.poll(canvas).toBe('rgb(255, 255, 255)');
  const dark = await bench.openApp({ theme: 'dark' });
  expect(await dark.page.locator('html').getAttribute('data-theme')).toBe('dark');
});
