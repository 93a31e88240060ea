import type { Page } from 'playwright-core';

/** What a copy puts on the clipboard, by type. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/**
 * What another program copied, on the browser's real clipboard: a copy of the page's whose content is taken from the app. The
 * focus is in a cell or a field.
 */
export async function copiedElsewhere(page: Page, { text, html }: Partial<Clip>): Promise<void> {
  await page.evaluate(
    ([plain, table]) => {
      const put = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (plain !== undefined) event.clipboardData?.setData('text/plain', plain);
        if (table !== undefined) event.clipboardData?.setData('text/html', table);
      };
      window.addEventListener('copy', put, { capture: true, once: true });
    },
    [text, html],
  );
  await page.keyboard.press('Control+c');
}

/**
 * What another program would get by pasting now. The page listens before the key is pressed: a key may reach it sooner than a
 * question that was asked before.
 */
export async function pastedElsewhere(page: Page): Promise<Clip> {
  await page.evaluate(() => {
    const pasted = new Promise<Clip>((resolve) => {
      const take = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const data = event.clipboardData;
        resolve({ text: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' });
      };
      window.addEventListener('paste', take, { capture: true, once: true });
    });
    Object.assign(window, { pasted });
  });
  await page.keyboard.press('Control+v');
  return page.evaluate(() => Reflect.get(window, 'pasted'));
}
