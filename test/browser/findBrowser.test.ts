import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/main/browser/findBrowser.ts';

const LINUX = {
  platform: 'linux',
  homeDir: '/home/li',
  env: { PATH: '/snap/bin:/usr/bin:relative:/opt/x' },
} as const;
const MAC = { platform: 'darwin', homeDir: '/Users/li', env: {} } as const;
const WINDOWS = {
  platform: 'win32',
  homeDir: 'C:\\Users\\li',
  env: {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local',
  },
} as const;
const MAC_CHROME = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_EDGE = 'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
const WINDOWS_EDGE = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const WINDOWS_CHROME = 'C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';

describe('an installed browser', () => {
  it.each([
    ['Linux, Chromium of the distribution', LINUX, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    [
      'Linux, Chrome before Chromium',
      LINUX,
      ['/usr/bin/chromium', '/opt/x/google-chrome'],
      '/opt/x/google-chrome',
    ],
    [
      'Linux, Chrome outside the path',
      LINUX,
      ['/opt/google/chrome/google-chrome'],
      '/opt/google/chrome/google-chrome',
    ],
    [
      'Linux, Edge before a snap',
      LINUX,
      ['/snap/bin/chromium', '/usr/bin/microsoft-edge'],
      '/usr/bin/microsoft-edge',
    ],
    ['Linux, a snap where nothing else is', LINUX, ['/snap/bin/chromium'], '/snap/bin/chromium'],
    ['Linux, nothing in a relative folder', LINUX, ['relative/chromium'], null],
    ['macOS', MAC, [`/${MAC_EDGE}`, `/${MAC_CHROME}`], `/${MAC_CHROME}`],
    ['macOS, for this user only', MAC, [`/Users/li/${MAC_EDGE}`], `/Users/li/${MAC_EDGE}`],
    ['Windows, Edge as it comes', WINDOWS, [WINDOWS_EDGE], WINDOWS_EDGE],
    ['Windows, Chrome for this user only', WINDOWS, [WINDOWS_EDGE, WINDOWS_CHROME], WINDOWS_CHROME],
    ['nothing', LINUX, [], null],
  ])('%s', (_name, system, programs: readonly string[], path) => {
    const found = findBrowser({ ...system, isProgram: (place) => programs.includes(place) });
    expect(found).toEqual(path === null ? { ok: false, named: null } : { ok: true, path });
  });

  it.each([
    ['is taken', ['/opt/mine', '/usr/bin/chromium'], { ok: true, path: '/opt/mine' }],
    ['is not passed over where it is none', ['/usr/bin/chromium'], { ok: false, named: '/opt/mine' }],
  ])('that RATESHEET_BROWSER names %s', (_name, programs: readonly string[], expected) => {
    const env = { ...LINUX.env, RATESHEET_BROWSER: '/opt/mine' };
    expect(findBrowser({ ...LINUX, env, isProgram: (place) => programs.includes(place) })).toEqual(expected);
  });
});
