import { posix, win32 } from 'node:path';
import type { StartFacts } from '../../../shared/bridge.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';

/** What a start has to know of the system it runs on. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly homeDir: string;
}

/**
 * The user's own folder for this app, the same that Electron has for it. `RATESHEET_DATA` names another.
 */
export function dataDirOf({ platform, env, homeDir }: System): string {
  if (env.RATESHEET_DATA) return env.RATESHEET_DATA;
  if (platform === 'win32')
    return win32.join(env.APPDATA || win32.join(homeDir, 'AppData', 'Roaming'), 'Ratesheet');
  if (platform === 'darwin') return posix.join(homeDir, 'Library', 'Application Support', 'Ratesheet');
  return posix.join(env.XDG_CONFIG_HOME || posix.join(homeDir, '.config'), 'Ratesheet');
}

/** A browser that was installed as a snap may write to no hidden folder of the user's but its own. */
export function profileDirOf(browser: string, dataDir: string, homeDir: string): string {
  return browser.startsWith('/snap/')
    ? posix.join(homeDir, 'snap', posix.basename(browser), 'common', 'ratesheet')
    : (browser.includes('\\') ? win32 : posix).join(dataDir, 'browser-profile');
}

/** The terminal's language where it names one, else the system's. */
export function systemLangOf(env: NodeJS.ProcessEnv, systemLocale: string): Lang {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;
  return /^zh/i.test(named) ? 'zh-CN' : 'en';
}

export function platformOf(platform: NodeJS.Platform): StartFacts['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
