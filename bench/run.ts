import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { type BenchArgs, readBenchArgs, USAGE } from './runner/args.ts';
import { type Program, runChild } from './runner/runChild.ts';
import { resultsOf } from './runner/series.ts';
import { CASE_NAMES, type Case, suite } from './runner/suite.ts';
import { type Row, tableText } from './runner/table.ts';

/** Where the cases were built to: beside this program. */
const DIR = import.meta.dirname;

/** What has to be written is written once, even where several cases read it. */
function preparations(cases: readonly Case[]): readonly Program[] {
  const programs = cases.flatMap(({ prepare }) => prepare);
  return [...new Map(programs.map((program) => [JSON.stringify(program.options), program])).values()];
}

async function runCase({ name, programs, rows }: Case, runs: number): Promise<readonly Row[]> {
  const outcomes = new Map<string, Outcome[]>();
  for (let run = 1; run <= runs; run++) {
    for (const [key, program] of Object.entries(programs)) {
      if (program.runOnce === true && run > 1) continue;
      process.stderr.write(`${name}: ${key}, run ${run} of ${runs}\n`);
      outcomes.set(key, [...(outcomes.get(key) ?? []), await runChild(DIR, program)]);
    }
  }
  return rows((key) => resultsOf(outcomes.get(key) ?? []));
}

async function bench({ rows, csvRows, runs, only }: BenchArgs): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ratesheet-bench-'));
  try {
    const cases = suite({ rows, csvRows, folder }).filter(
      ({ name }) => only.length === 0 || only.includes(name),
    );
    for (const program of preparations(cases)) await runChild(DIR, program);
    const table: Row[] = [];
    for (const each of cases) table.push(...(await runCase(each, runs)));
    const yardstick = await calibrate(runs);
    const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}`;
    console.log(
      `${rows.toLocaleString('en')} rows, median of ${runs} runs, each in a process of its own, peers in turn with ours`,
    );
    console.log(`${machine}; 100,000 multiplications in decimal.js take ${yardstick.toFixed(1)} ms here\n`);
    console.log(tableText(table));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function calibrate(runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++)
    times.push((await runChild(DIR, { label: '', entry: 'calibrate', options: {} })).ms);
  return median(times);
}

try {
  await bench(readBenchArgs(process.argv.slice(2), CASE_NAMES));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
}
