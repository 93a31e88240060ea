import type { Bridge } from '../shared/bridge.ts';

declare global {
  interface Window {
    /** What the host of the window gives the page: Electron's preload, or the host of an installed browser. */
    readonly ratesheet: Bridge;
  }
}

/** The one way out of the page. */
export const bridge = (): Bridge => window.ratesheet;
