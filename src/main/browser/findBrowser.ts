import { posix, win32 } from 'node:path';

export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly homeDir: string;
  /** Whether there is a program at a path. */
  readonly isProgram: (path: string) => boolean;
}

export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  /** `named`: what RATESHEET_BROWSER says, where it is that which is not there. */
  | { readonly ok: false; readonly named: string | null };

/** An installed Chrome, Chromium or Edge, in that order; `RATESHEET_BROWSER` names another, or one elsewhere. */
export function findBrowser(search: BrowserSearch): FoundBrowser {
  const named = search.env.RATESHEET_BROWSER;
  if (named !== undefined && named !== '')
    return search.isProgram(named) ? { ok: true, path: named } : { ok: false, named };
  const path = placesOf(search).find((place) => search.isProgram(place));
  return path === undefined ? { ok: false, named: null } : { ok: true, path };
}

function placesOf(search: BrowserSearch): string[] {
  if (search.platform === 'win32') return windowsPlaces(search);
  return search.platform === 'darwin' ? macPlaces(search) : linuxPlaces(search);
}

function windowsPlaces({ env }: BrowserSearch): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => env[name])
    .filter((folder) => folder !== undefined && folder !== '');
  return [
    win32.join('Google', 'Chrome', 'Application', 'chrome.exe'),
    win32.join('Chromium', 'Application', 'chrome.exe'),
    win32.join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ].flatMap((program) => folders.map((folder) => win32.join(folder ?? '', program)));
}

function macPlaces({ homeDir }: BrowserSearch): string[] {
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/', homeDir].map((root) => posix.join(root, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

/** A snap's browser comes last: it may not see all of the user's folders. */
function linuxPlaces({ env }: BrowserSearch): string[] {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const isSnap = (folder: string): boolean => folder.startsWith('/snap/');
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const usual = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
  const inOrder = [...folders.filter((folder) => !isSnap(folder)), ...usual];
  const everywhere = (where: readonly string[]): string[] =>
    names.flatMap((name) => where.map((folder) => posix.join(folder, name)));
  return [...new Set([...everywhere(inOrder), ...everywhere([...folders.filter(isSnap), '/snap/bin'])])];
}
