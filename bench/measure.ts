import type { Outcome } from './outcome.ts';

type Measured = Omit<Outcome, 'peakRssMb'>;

const KB_PER_MB = 1024;
const US_PER_MS = 1000;
const MANY = 50;

/** The whole of a case's program: measures by the options given as JSON, and prints one line of JSON. */
export async function runCase<Options>(
  measure: (options: Options) => Promise<Measured> | Measured,
): Promise<void> {
  const options: Options = JSON.parse(process.argv[2] ?? '{}');
  const measured = await measure(options);
  const outcome: Outcome = { ...measured, peakRssMb: process.resourceUsage().maxRSS / KB_PER_MB };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

/** Runs once what a user waits for once, such as an import: without warming up. */
export async function once(work: () => unknown): Promise<Measured> {
  const baseRssMb = process.resourceUsage().maxRSS / KB_PER_MB;
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  return { ms, cpuMs: cpuSince(cpu), extra: { baseRssMb } };
}

/** Runs what happens again and again while a person works. The first run, before the engine knows the code, stands beside. */
export function repeated(work: () => unknown, times = 7): Measured {
  const first = time(work);
  const runs = Array.from({ length: times }, () => {
    // Rubbish of the run before is not this one's; where runs are many and short, it is part of what they cost.
    if (times < MANY) globalThis.gc?.();
    return time(work);
  });
  return {
    ms: median(runs.map(({ ms }) => ms)),
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
    extra: { firstMs: first.ms, worstMs: Math.max(...runs.map(({ ms }) => ms)) },
  };
}

function time(work: () => unknown): { ms: number; cpuMs: number } {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  return { ms: performance.now() - start, cpuMs: cpuSince(cpu) };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / US_PER_MS;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
