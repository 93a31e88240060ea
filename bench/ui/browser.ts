import { homedir } from 'node:os';
import { findBrowser } from '../../src/main/browser/findBrowser.ts';
import { isProgram } from '../../src/main/browser/start/diskLooks.ts';

/** The browser that the app would open in. */
export function benchBrowser(): string {
  const found = findBrowser({
    platform: process.platform,
    env: process.env,
    homeDir: homedir(),
    isProgram,
  });
  if (!found.ok)
    throw new Error('no Chrome, Chromium or Edge is installed; RATESHEET_BROWSER names one elsewhere');
  return found.path;
}

export const SIZE = { width: 1440, height: 900 };
