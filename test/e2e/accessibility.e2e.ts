import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect } from 'vitest';
import { type App, test } from './support/app.ts';
import { sample } from './support/built.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { readonly run: (context: object, options: object) => Promise<AxeResults> };
  }
}

/** What fades in has its contrast only in the end. */
async function settled(app: App): Promise<void> {
  await app.page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** Serious and critical findings, each with the places it is about. */
async function findings(app: App): Promise<string[]> {
  // By the browser's own protocol: the page's policy lets no script in.
  await settled(app);
  if (await app.page.evaluate(() => window.axe === undefined)) await app.page.evaluate(AXE);
  const { violations } = await app.page.evaluate(async () => {
    if (window.axe === undefined) throw new Error('axe is not there');
    // Guards of the focus library: hidden, and whoever comes to one by Tab is sent on at once.
    const context = { exclude: ['[data-tabster-dummy]'] };
    return window.axe.run(context, { resultTypes: ['violations'] });
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    );
}

test.for(['light', 'dark'] as const)(
  'axe finds nothing serious in the %s window',
  async (theme, { bench }) => {
    const app = await bench.openApp({ theme });
    const found: Record<string, string[]> = { start: await findings(app) };
    await app.button(/^Look at a sample/).click();
    await app.usage.click(2, 'amount');
    // Something that is flagged, so that marks are looked at too.
    await app.usage.type(3, 'quantity', '21,40O');
    await app.usage.shows(3, { status: 'Invalid' });
    await app.usage.click(2, 'amount');
    found.usage = await findings(app);
    await app.usage.menu('product');
    found.columnMenu = await findings(app);
    await app.page.getByRole('menuitem', { name: 'Columns…' }).click();
    found.columns = await findings(app);
    await app.press('Escape');
    await app.tab('packs');
    await app.packs.click(1, 'status');
    found.packs = await findings(app);
    for (const sheet of ['invoice', 'compare', 'tariffs'] as const) {
      await app.tab(sheet);
      await app.page.locator('#sheet').locator(':is(h1, h2, h3):visible').first().waitFor();
      found[sheet] = await findings(app);
    }
    await app.answerOpen([sample('zh-CN')]);
    await app.press('Control+i');
    await app.page.getByText('None found in the rows.').waitFor();
    found.import = await findings(app);
    await app.press('Escape');
    await app.press('F1');
    await app.page.getByRole('dialog').waitFor();
    found.shortcuts = await findings(app);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  },
);
