import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discrepancies } from '../cli/contract.ts';
import { price, run } from '../cli/support.ts';
import { renderDetails } from './render.ts';
import { unifiedDiff } from './unifiedDiff.ts';

/*
 * Each folder is a month as a person would send it (`Usage.csv`, `Packs.csv`, `Settings.csv`) and what they get to see of it
 * (`expected.txt`). README.md there has the figures worked by hand. UPDATE_GOLDEN=1 rewrites what is expected: read the change.
 */
const HERE = import.meta.dirname;
const CASES = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const SHEETS = ['Usage.csv', 'Packs.csv', 'Settings.csv'];

async function seen(folder: string): Promise<string> {
  const files = SHEETS.map((sheet) => join(folder, sheet)).filter((file) => existsSync(file));
  const [table, json] = await Promise.all([run(['price', ...files]), price(files)]);
  expect([table.stderr, table.status]).toEqual(['', json.status]);
  expect(discrepancies(json.document)).toEqual([]);
  return `${table.stdout}\n${renderDetails(json.document).join('\n')}\n\nexit ${table.status}\n`;
}

describe('an estimate as a person sees it', () => {
  it.each(CASES)('%s', async (name) => {
    const folder = join(HERE, name);
    const actual = await seen(folder);
    const file = join(folder, 'expected.txt');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual);
    const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (actual !== expected) expect.fail(`${name} has changed:\n${unifiedDiff(expected, actual)}`);
  });

  it('has figures worked by hand beside every case', () => {
    expect(CASES.filter((name) => !existsSync(join(HERE, name, 'README.md')))).toEqual([]);
  });
});

describe('unifiedDiff', () => {
  it('shows what changed with what stands around it', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const changed = ['a', 'b', 'c', 'd', 'e', 'f2', 'g', 'h'];
    expect(unifiedDiff(lines.join('\n'), changed.join('\n'))).toBe('…\n c\n d\n e\n-f\n+f2\n g\n h');
    expect(unifiedDiff('a\nb', 'a\nb')).toBe('');
  });
});
