import { isAbsolute, join } from 'node:path';

export interface RuntimeSearch {
  /** The folder of the npm package `electron`. */
  readonly packageDir: string;
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly isProgram: (path: string) => boolean;
  /** The text of a file; null: there is none. */
  readonly readText: (path: string) => string | null;
}

export type FoundRuntime =
  | { readonly kind: 'found'; readonly path: string }
  /** ELECTRON_OVERRIDE_DIST_PATH names a folder that has none. */
  | { readonly kind: 'not-in-folder'; readonly folder: string }
  | { readonly kind: 'missing' };

/** Electron's runtime, which the npm package does not bring: where the package has fetched it to, or where a variable says. */
export function findRuntime({ packageDir, platform, env, isProgram, readText }: RuntimeSearch): FoundRuntime {
  const fetched = readText(join(packageDir, 'path.txt'));
  const program = fetched ?? programOf(platform);
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder !== undefined && folder !== '') {
    const path = join(folder, program);
    return isAbsolute(folder) && isProgram(path)
      ? { kind: 'found', path }
      : { kind: 'not-in-folder', folder };
  }
  const path = join(packageDir, 'dist', program);
  return fetched !== null && isProgram(path) ? { kind: 'found', path } : { kind: 'missing' };
}

function programOf(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

const GITHUB = 'https://github.com/electron/electron/releases/download/';
/** The names under which `@electron/get` looks for a mirror, in its order. */
const MIRROR_NAMES = [
  'NPM_CONFIG_ELECTRON_MIRROR',
  'npm_config_electron_mirror',
  'npm_package_config_electron_mirror',
  'ELECTRON_MIRROR',
];

/** Where the runtime would be fetched from. */
export function mirrorOf(env: NodeJS.ProcessEnv): string {
  return MIRROR_NAMES.map((name) => env[name]).find((value) => value !== undefined && value !== '') ?? GITHUB;
}
