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
    let measured: Promise<number> = Promise.resolve(0);
    const start = (event: Event): void => {
      started = event.timeStamp;
    };
    Object.assign(window, {
      probe: {
        /** Measures from the next event of a kind to what it makes; armed when this returns. */
        arm: (kind: string, selector: string, before: string | null): void => {
          started = 0;
          window.addEventListener(kind, start, { capture: true, once: true });
          const text = (): string => document.querySelector(selector)?.textContent ?? '';
          measured = painted(() => started > 0 && text() !== '' && text() !== before).then(
            (end) => end - started,
          );
        },
        measured: (): Promise<number> => measured,
        /** Frames in a second while the rows run by, three or four new ones in each frame. */
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

/**
 * From an event of a kind, which `act` makes, to the frame that shows another text at a place. The probe is armed first: what a
 * hand does may reach the page sooner than a question that was asked before.
 */
export async function timed(
  page: Page,
  {
    kind,
    selector,
    before,
  }: { readonly kind: string; readonly selector: string; readonly before: string | null },
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(([event, css, text]) => Reflect.get(window, 'probe').arm(event, css, text), [
    kind,
    selector,
    before,
  ] as const);
  await act();
  return page.evaluate(() => Reflect.get(window, 'probe').measured());
}

export const framesASecond = (page: Page, selector: string, seconds: number): Promise<number> =>
  page.evaluate(([css, time]) => Reflect.get(window, 'probe').scroll(css, time), [
    selector,
    seconds,
  ] as const);
