import { isAbsolute } from 'node:path';
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { CALLS } from '../../shared/bridge/calls.ts';
import type { AppServices } from '../services/app/appServices.ts';
import type { Page } from './page.ts';

/** Paths of dropped files, as the preload script has them from the system. */
const droppedSchema = z.tuple([z.array(z.string().max(32_768).refine(isAbsolute)).max(1_000)]);

/** Answers the page's calls: one channel for each, and only to the page itself. */
export function serveCalls(window: BrowserWindow, page: Page, services: AppServices): void {
  const serve = (channel: string, answer: (args: readonly unknown[]) => unknown): void => {
    ipcMain.handle(channel, (event, ...args: readonly unknown[]) => {
      if (!isOurPage(event, window, page)) throw new Error('Only the app’s own page may call.');
      return answer(args);
    });
  };
  for (const name of Object.keys(CALLS)) serve(name, (args) => services.call(name, args));
  serve('dropped', (args) => services.giveOut(droppedSchema.parse(args)[0]));
}

/** The main frame of our window, showing our page: no frame in it, no other window, no page that took its place. */
function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow, page: Page): boolean {
  return (
    !window.isDestroyed() &&
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    page.isOwn(senderFrame.url)
  );
}
