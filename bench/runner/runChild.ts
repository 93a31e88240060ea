import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Outcome } from '../outcome.ts';

/** One program of the bench and what it is given. */
export interface Program {
  readonly label: string;
  readonly entry: string;
  readonly options: object;
  /** Run once, whatever number of runs is asked for: what takes minutes is not worth a median. */
  readonly runOnce?: boolean;
}

/** Runs it in a process of its own, so that neither memory nor warmed-up code of one measure is another's. */
export async function runChild(dir: string, { entry, options }: Program): Promise<Outcome> {
  const child = spawn(process.execPath, ['--expose-gc', join(dir, `${entry}.js`), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`${entry} ${JSON.stringify(options)} ended with status ${code}`);
  return JSON.parse(output);
}
