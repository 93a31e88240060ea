import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Outcome } from '../outcome.ts';

interface Options {
  readonly path: string;
  readonly out: string;
}

/** Reports what the whole command needed, which its own output has no room for. Data, so that no flag of this process matters. */
const REPORT = `import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
});`;
const CLI = new URL('cli.js', `file://${process.argv[1]}`).pathname;

const { path, out }: Options = JSON.parse(process.argv[2] ?? '{}');
const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`;
const start = performance.now();
const command = spawn(process.execPath, ['--import', preload, CLI, 'price', path, '--out', out, '--json'], {
  stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
});
const pipe = command.stdio[3];
if (pipe === null || pipe === undefined || !('read' in pipe)) throw new Error('no pipe for the report');
const report: { maxRSS: number; cpu: number } = JSON.parse(await text(pipe));
const outcome: Outcome = {
  ms: performance.now() - start,
  cpuMs: report.cpu / 1000,
  peakRssMb: report.maxRSS / 1024,
  extra: {},
};
process.stdout.write(`${JSON.stringify(outcome)}\n`);
