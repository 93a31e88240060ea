import type { Page } from 'playwright-core';

/**
 * Measures inside the page, by the page's own clock, from the event that a person's hand makes to the frame that shows what it
 * did. A frame counts when the browser has gone on after it: the callback of an animation frame runs before its paint.
 */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const afterPaint = (): Promise<number> =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        }),
      );
    const painted = async (isThere: () => boolean): Promise<number> => {
      while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
      return afterPaint();
    };
    let started = 0;
    const start = (event: Event): void => {
      started = event.timeStamp;
    };
    Object.assign(window, {
      probe: {
        /** From the next event of a kind to what it makes. */
        watch: (kind: string, selector: string, before: string | null): Promise<number> => {
          window.addEventListener(kind, start, { capture: true, once: true });
          const text = (): string => document.querySelector(selector)?.textContent ?? '';
          return painted(() => started > 0 && text() !== '' && text() !== before).then((end) => {
            const ms = end - started;
            started = 0;
            return ms;
          });
        },
        /** Frames in a second while the rows run by, each frame a few screens further. */
        scroll: async (selector: string, seconds: number): Promise<number> => {
          const view = document.querySelector(selector);
          if (view === null) throw new Error(`nothing to scroll: ${selector}`);
          const begin = performance.now();
          let frames = 0;
          while (performance.now() - begin < seconds * 1000) {
            view.scrollTop += 97;
            await new Promise((resolve) => requestAnimationFrame(resolve));
            frames += 1;
          }
          return frames / ((performance.now() - begin) / 1000);
        },
      },
    });
  });
}

/** Asks the probe. */
export const watch = (
  page: Page,
  kind: string,
  selector: string,
  before: string | null = null,
): Promise<number> =>
  page.evaluate(([event, css, text]) => Reflect.get(window, 'probe').watch(event, css, text), [
    kind,
    selector,
    before,
  ] as const);

export const framesASecond = (page: Page, selector: string, seconds: number): Promise<number> =>
  page.evaluate(([css, time]) => Reflect.get(window, 'probe').scroll(css, time), [
    selector,
    seconds,
  ] as const);
