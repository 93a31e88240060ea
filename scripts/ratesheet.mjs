// `npm run ratesheet -- price FILE`: builds the command line where it is missing or older than its sources, then runs it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, commandLine, root } from './buildIfStale.mjs';

buildIfStale(commandLine);
const entry = join(root, commandLine.built);
const { status } = spawnSync(process.execPath, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
