import type { Page } from 'playwright-core';
import { median } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import type { Asked } from './asked.ts';
import { framesASecond, installProbe, timed } from './probe.ts';

/** Edits that are timed, after some that warm up. */
const EDITS = 15;
const WARM_EDITS = 3;
/** Between edits a person looks at what came of the last one. */
const LOOK_MS = 150;
const SCROLL_SECONDS = 3;
const FIRST_ROW = '.ag-row[row-index="0"] [col-id="product"]';

/** A window that is measured. */
export interface Measured {
  readonly page: Page;
  /** Makes the rows appear. */
  readonly load: () => Promise<unknown>;
  /** Waits until the window has nothing more to do about them. */
  readonly settled: () => Promise<unknown>;
  /** What shows that an edit of a row's quantity has come to its end. */
  readonly shows: (row: string) => string;
}

/** One measure of a window with its lines, in milliseconds: a frame, where scrolling is asked for. */
export async function measureWindow(
  asked: Asked,
  { page, load, settled, shows }: Measured,
): Promise<Omit<Outcome, 'peakRssMb'>> {
  await installProbe(page);
  const loaded = await timed(page, { kind: 'click', selector: FIRST_ROW, before: null }, load);
  await settled();
  const ms = asked === 'load' ? loaded : asked === 'key' ? await keystroke(page, shows) : await frame(page);
  return { ms, cpuMs: Number.NaN, extra: { fps: 1000 / ms } };
}

async function frame(page: Page): Promise<number> {
  return 1000 / (await framesASecond(page, '.ag-grid-viewport', SCROLL_SECONDS));
}

/** From Enter to the frame that shows what the typed quantity made. */
async function keystroke(page: Page, shows: Measured['shows']): Promise<number> {
  const times: number[] = [];
  for (let edit = 0; edit < WARM_EDITS + EDITS; edit += 1) {
    const row = `.ag-row[row-index="${edit}"]`;
    const selector = shows(row);
    const before = await page.locator(selector).innerText();
    await page.click(`${row} [col-id="quantity"]`);
    await page.keyboard.type(String(100 + edit));
    times.push(await timed(page, { kind: 'keydown', selector, before }, () => page.keyboard.press('Enter')));
    await page.waitForTimeout(LOOK_MS);
  }
  return median(times.slice(WARM_EDITS));
}
