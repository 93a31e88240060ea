import { describe, expect, it } from 'vitest';
import { RICH_PACKS, RICH_SETTINGS, RICH_USAGE } from './inputs.ts';
import { price, resource, run, tempFolder } from './support.ts';

const folder = tempFolder();
const rich = [
  folder.write('Usage.csv', [...RICH_USAGE, '合计,,,,9']),
  folder.write('Packs.csv', RICH_PACKS),
  folder.write('Settings.csv', RICH_SETTINGS),
];

describe('check', () => {
  it('finds nothing wrong with the samples', async () => {
    const { status, stdout, stderr } = await run([
      'check',
      resource('samples', 'qinghe-2026-10.zh-CN.xlsx'),
      '--lang',
      'zh-CN',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('问题 0 个');
  });

  it('counts rows, and says what is wrong, noted and skipped', async () => {
    const { status, stdout } = await run(['check', ...rich]);
    expect(status).toBe(2);
    const usageRows = RICH_USAGE.length - 1;
    expect(stdout).toContain(
      `Rows of usage: ${usageRows}. Packs: ${RICH_PACKS.length - 1}. Settings: ${RICH_SETTINGS.length - 1}.`,
    );
    expect(stdout).toContain(
      'Usage.csv, Usage, row 28, column E quantity: “21,40O” is not a number. The last character is the letter O.',
    );
    expect(stdout).toContain('“colour” is not a setting');
    expect(stdout).toMatch(/Skipped \(1\)\n {2}Usage\.csv, Usage, row 31: “合计/);
  });

  it('--json is one document with the very problems that price tells', async () => {
    const { status, stdout, stderr } = await run(['check', ...rich, '--json']);
    expect([status, stderr]).toEqual([2, '']);
    const document = JSON.parse(stdout);
    expect(document.schema).toBe('ratesheet-check/1');
    expect(document.rows).toEqual({
      rows: RICH_USAGE.length - 1,
      packs: RICH_PACKS.length - 1,
      settings: RICH_SETTINGS.length - 1,
      skipped: 1,
    });
    expect(document.problems).toEqual((await price(rich)).document.problems);
    expect(document.skipped).toEqual([{ file: 'Usage.csv', sheet: 'Usage', row: 31, text: '合计' }]);
  });

  it('tells a table without usage as a problem, not as a failure', async () => {
    const { status, stdout, stderr } = await run(['check', folder.write('prices.csv', 'a,b\n1,2\n')]);
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout).toContain('prices.csv');
  });
});
