// `npm run ratesheet -- price FILE`: builds the command line where it is missing or older than its sources, then runs it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const entry = join(root, 'out', 'cli', 'index.js');

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ['src', 'vite.cli.config.ts', 'package-lock.json'].map((name) => newest(join(root, name)));
if (!existsSync(entry) || statSync(entry).mtimeMs < Math.max(...sources)) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  // What the build says goes to standard error: standard output belongs to the command's own result.
  execFileSync(process.execPath, [vite, 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
}
const { status } = spawnSync(process.execPath, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
