import { type BrowserWindow, dialog } from 'electron';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';

/** A page that dies as often within a minute would die for ever. */
const MOST_CRASHES = 3;
const WINDOW_MS = 60_000;

/** Loads a page that has died again: it takes up its journal then. `onGone` hears of each death. */
export function surviveCrashes(window: BrowserWindow, lang: () => Lang, onGone: () => void): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    onGone();
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < WINDOW_MS), now];
    if (crashes.length < MOST_CRASHES) return window.webContents.reload();
    dialog.showErrorBox('Ratesheet', say(lang(), { code: 'app-stopped' }));
    window.destroy();
  });
}
