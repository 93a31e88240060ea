import { type BrowserWindow, dialog } from 'electron';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';

export interface ClosingState {
  /** Whether the page says that something is unsaved. */
  readonly isDirty: () => boolean;
  readonly lang: () => Lang;
  /** Asks the page, which asks the user. */
  readonly ask: () => void;
}

/**
 * Keeps the window open while something is unsaved, until the page has asked the user. A page that hangs can't ask, so then
 * it is asked here. Gives the way to close for good.
 */
export function guardClosing(window: BrowserWindow, { isDirty, lang, ask }: ClosingState): () => void {
  let mayClose = false;
  let isHanging = false;
  window.on('unresponsive', () => {
    isHanging = true;
  });
  window.on('responsive', () => {
    isHanging = false;
  });
  window.on('close', (event) => {
    if (mayClose || !isDirty()) return;
    if (isHanging && closeAnyway(window, lang())) return;
    event.preventDefault();
    if (!isHanging) ask();
  });
  return () => {
    mayClose = true;
    window.close();
  };
}

function closeAnyway(window: BrowserWindow, lang: Lang): boolean {
  const chosen = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: say(lang, { code: 'app-not-answering' }),
    buttons: [say(lang, { code: 'app-wait' }), say(lang, { code: 'app-close-anyway' })],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return chosen === 1;
}
