import type { Page } from 'playwright-core';

/** An input method as the browser's own pipe plays one: what is composed goes the way that a real one's text goes. */
export interface InputMethod {
  /** What stands under the caret while it is composed, one letter after another as they are typed. */
  readonly compose: (...steps: readonly string[]) => Promise<void>;
  /** What was chosen takes the place of what was composed. */
  readonly commit: (text: string) => Promise<void>;
  /** Nothing was chosen. */
  readonly cancel: () => Promise<void>;
  /** A key that the input method hears before the page, as it tells it. */
  readonly key: (code: string, key?: string) => Promise<void>;
}

export async function inputMethod(page: Page): Promise<InputMethod> {
  const pipe = await page.context().newCDPSession(page);
  const key = async (code: string, name = 'Process'): Promise<void> => {
    // 229: the input method has the key.
    const event = { key: name, code, windowsVirtualKeyCode: 229 };
    await pipe.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await pipe.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  const show = (text: string) =>
    pipe.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return {
    key,
    compose: async (...steps) => {
      for (const text of steps) {
        await key(`Key${text.slice(-1).toUpperCase()}`);
        await show(text);
      }
    },
    commit: async (text) => {
      await key('Space');
      await pipe.send('Input.insertText', { text });
    },
    cancel: async () => {
      await show('');
    },
  };
}
