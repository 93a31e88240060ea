import { app, type Session, type WebContents } from 'electron';
import type { Page } from './page.ts';

/** The page may use nothing of the system and reach no network. */
export function lockSession(session: Session, page: Page): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !page.mayRequest(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** No page opens another, leaves for another or embeds another, whatever made it. */
export function lockContents(page: Page): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    denyNavigation(contents, page);
  });
}

/** A page that loads itself again, as it does in development, goes nowhere. */
function denyNavigation(contents: WebContents, page: Page): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== page.url) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
