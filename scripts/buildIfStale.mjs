// Builds what is missing or older than its sources.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** `built` stands for all that the tool writes. What the tool says goes to standard error: the output is the command's own. */
export function buildIfStale({ built, sources, tool }) {
  const entry = join(root, built);
  const [script, ...args] = tool;
  const times = [...sources, 'package-lock.json'].map((name) => newest(join(root, name)));
  if (existsSync(entry) && statSync(entry).mtimeMs >= Math.max(...times)) return;
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
}

const vite = (config) => ['vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'error'];

export const commandLine = {
  built: 'out/cli/index.js',
  sources: ['src', 'vite.cli.config.ts'],
  tool: vite('vite.cli.config.ts'),
};

export const browserHost = {
  built: 'out/browser/index.js',
  sources: ['src', 'vite.browser.config.ts'],
  tool: vite('vite.browser.config.ts'),
};

/** Electron's main process and preload script, and the page. */
export const desktop = {
  built: 'out/renderer/index.html',
  sources: ['src', 'electron.vite.config.ts'],
  tool: ['electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error'],
};
