import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { afterAll } from 'vitest';
import type { Bridge } from '../../src/shared/bridge.ts';
import { createElectron, createPreloadWorld, type StandInFacts } from './electronStandIn.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PARENT = join(import.meta.dirname, '.tmp');
const KEY = 'ratesheet.test.electron';

/** The names that a main process may import; an import of any other fails as it would in Electron. */
const SHIM = `export const {
  app, BrowserWindow, Menu, dialog, ipcMain, nativeTheme, protocol, screen, session,
} = globalThis[Symbol.for('${KEY}')];
`;

const folders: string[] = [];
// Here and not where a folder is made: hooks are not heard any more while tests run.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function ownFolder(name: string): string {
  mkdirSync(PARENT, { recursive: true });
  const folder = mkdtempSync(join(PARENT, `${name}-`));
  folders.push(folder);
  return folder;
}

/** Main process and preload script, built as `npm run build` does, into a folder of their own. Gives the folder. */
export async function buildDesktop(): Promise<string> {
  const folder = ownFolder('built');
  const { config } = await resolveConfig({ root: ROOT, logLevel: 'silent' }, 'build', 'production');
  for (const part of ['main', 'preload'] as const) {
    const own = config?.[part];
    if (own === undefined) throw new Error(`electron.vite.config.ts has no ${part}`);
    const outDir = join(folder, 'out', part);
    await build({ ...own, configFile: false, build: { ...own.build, outDir, emptyOutDir: true } });
  }
  mkdirSync(join(folder, 'out', 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'out', 'renderer', 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'out', 'renderer', 'assets', 'index.js'), 'export {};');
  writeFileSync(join(folder, 'package.json'), '{"name": "ratesheet", "version": "7.8.9", "type": "module"}');
  symlinkSync(join(ROOT, 'resources'), join(folder, 'resources'), 'dir');
  const electron = join(folder, 'node_modules', 'electron');
  mkdirSync(electron, { recursive: true });
  writeFileSync(join(electron, 'package.json'), '{"type": "module", "exports": "./index.js"}');
  writeFileSync(join(electron, 'index.js'), SHIM);
  return folder;
}

export interface LaunchFacts extends Partial<StandInFacts> {
  readonly args?: readonly string[];
}

/** Node's own import: the test runner's would put its own loader between. */
const nativeImport: (url: string) => Promise<unknown> = new Script('(url) => import(url)', {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext();

/** Starts the built app over a fresh stand-in, in a copy of its own so that no module is shared between starts. */
export async function launch(built: string, { args = [], ...facts }: LaunchFacts = {}) {
  const folder = ownFolder('launched');
  cpSync(built, folder, { recursive: true, verbatimSymlinks: true });
  const dataDir = facts.dataDir ?? join(folder, 'data');
  const electron = createElectron({
    homeDir: folder,
    isPackaged: false,
    languages: ['en-GB'],
    isFirst: true,
    ...facts,
    dataDir,
  });
  Object.assign(globalThis, { [Symbol.for(KEY)]: electron.main });
  const argv = process.argv;
  process.argv = ['electron', folder, ...args];
  try {
    await nativeImport(pathToFileURL(join(folder, 'out', 'main', 'index.js')).href);
  } finally {
    process.argv = argv;
  }
  return { ...electron, folder, dataDir };
}

export type Launched = Awaited<ReturnType<typeof launch>>;

/** Runs the built preload script in front of the page, and gives what the page sees. */
export function preload(launched: Launched) {
  const world = createPreloadWorld(launched);
  const code = readFileSync(join(launched.folder, 'out', 'preload', 'index.cjs'), 'utf8');
  new Function('require', 'module', 'exports', code)(world.requireInSandbox, { exports: {} }, {});
  return { ...world, bridge: world.exposed.get('ratesheet') as Bridge };
}
