import { parseArgs } from 'node:util';

export interface BenchArgs {
  readonly rows: number;
  /** Rows of the large text table; the small one has a tenth. */
  readonly csvRows: number;
  readonly runs: number;
  /** Names of cases; none: all. */
  readonly only: readonly string[];
}

export const USAGE = `npm run bench -- [--rows 100000] [--csv-rows 1000000] [--runs 3] [--only rate,edit,tariff,import,export,csv,price,ui-load,ui-key,ui-scroll]`;

/** Throws a TypeError or RangeError whose message says what is wrong. */
export function readBenchArgs(args: readonly string[], names: readonly string[]): BenchArgs {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '100000' },
      'csv-rows': { type: 'string' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
    },
  });
  const rows = whole(values.rows, 'rows');
  const only = values.only.split(',').filter((name) => name !== '');
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new RangeError(`--only: no case ${unknown.join(', ')}; there are ${names.join(', ')}`);
  const csvRows = values['csv-rows'] === undefined ? rows * 10 : whole(values['csv-rows'], 'csv-rows');
  return { rows, csvRows, runs: whole(values.runs, 'runs'), only };
}

function whole(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`--${name}: ${text} is no whole number above 0`);
  return value;
}
