import type { App } from './app.ts';

/** The whole browser breaks down, where it can be made to; Electron's process is killed from outside. */
export async function kill(app: App): Promise<void> {
  app.forgive(/the page crashed|request failed/);
  const pipe = await app.page.context().newCDPSession(app.page);
  // Nobody is left to answer.
  pipe.send('Browser.crash').catch(() => undefined);
  await Promise.race([app.closed, app.page.waitForTimeout(3_000).catch(() => undefined)]);
  await app.close();
}
