import { describe, expect, it } from 'vitest';
import { discrepancies } from './contract.ts';
import { messyUsage, RICH_PACKS, RICH_SETTINGS, RICH_USAGE } from './inputs.ts';
import { price, resource, run, tempFolder } from './support.ts';

const folder = tempFolder();
const rich = [
  folder.write('rich/Usage.csv', RICH_USAGE),
  folder.write('rich/Packs.csv', RICH_PACKS),
  folder.write('rich/Settings.csv', RICH_SETTINGS),
];

describe('the document of price --json', () => {
  it.each([
    ['a workbook in English', [resource('samples', 'qinghe-2026-10.en.xlsx')], 0],
    ['a workbook in Chinese', [resource('samples', 'qinghe-2026-10.zh-CN.xlsx')], 0],
    [
      'call records',
      [resource('samples', 'calls-2026-10.csv'), '--product', 'alibaba.voice.ivr', '--item', 'call'],
      0,
    ],
    ['call records without a product', [resource('samples', 'calls-2026-10.csv')], 2],
    ['every product, packs, settings and bad rows', rich, 2],
    ['the same in Chinese', [...rich, '--lang', 'zh-CN'], 2],
    ['600 messy rows', [folder.write('messy/Usage.csv', messyUsage(600, 7)), ...rich.slice(1)], 2],
    ['a sheet with a header and no rows', [folder.write('bare/Usage.csv', 'product,item,quantity\n')], 0],
  ] as const)('%s: has every key of its type, and adds up to the fen', async (_, args, status) => {
    const result = await price(args);
    expect(discrepancies(result.document)).toEqual([]);
    expect(result.status).toBe(status);
  });

  it('has every kind of line in the rich case, so that the contract is held against each', async () => {
    const { document } = await price(rich);
    expect(new Set(document.lines.map(({ status }) => status))).toEqual(
      new Set(['priced', 'free', 'unserved', 'unpriced', 'invalid']),
    );
    expect(document.purchases.map(({ amount }) => amount === null)).toContain(true);
    expect(document.pools.filter(({ advice }) => advice !== null).map(({ advice }) => advice)).toMatchObject([
      { pack: '10000', quantity: '10000', amount: '1050.00' },
    ]);
    // Refunds of RTC packs are answered by the document, those of voice packs are not.
    expect(new Set(document.packs.map(({ refundable }) => refundable))).toEqual(new Set([true, false, null]));
  });

  it('puts lines in the order of files, sheets and rows', async () => {
    const second = folder.write('order/b.csv', [
      'product,quantity,date',
      'alibaba.voice.notification.public,1,2026-10-31',
      'alibaba.voice.notification.public,2,2026-10-01',
    ]);
    const first = folder.write('order/a.csv', [
      'product,quantity,date',
      'alibaba.voice.notification.public,3,2026-10-15',
    ]);
    const { document } = await price([second, first]);
    expect(document.lines.map(({ source, quantity }) => [source.file, source.row, quantity])).toEqual([
      ['b.csv', 2, '1'],
      ['b.csv', 3, '2'],
      ['a.csv', 2, '3'],
    ]);
  });

  it('prices several files as one estimate: their volumes reach a tier together', async () => {
    // 30,000 and 20,001 minutes are 50,001, so all of them cost 0.108: 5,400.108 → 5,400.10. Apart: 3,300.00 + 2,200.11.
    const usage = (name: string, minutes: number): string =>
      folder.write(`tiers/${name}.csv`, [
        'product,item,quantity,date',
        `alibaba.voice.ivr,call,${minutes},2026-10-01`,
      ]);
    const { document } = await price([usage('one', 30_000), usage('two', 20_001)]);
    expect(document.totals.list).toBe('5400.10');
    expect(document.lines.map(({ amount }) => amount)).toEqual(['3240.00', '2160.10']);
  });

  it('gives a row that touches several months a line for each, of the same source', async () => {
    const usage = folder.write('months/Usage.csv', [
      'product,item,count,opened,closed',
      'alibaba.voice.ivr,number-rent,2,2026-08-31,2026-10-01',
    ]);
    const { document } = await price([usage]);
    expect(document.lines.map(({ source, month, amount }) => [source.row, month, amount])).toEqual([
      [2, '2026-08', '70.00'],
      [2, '2026-09', '70.00'],
      [2, '2026-10', '70.00'],
    ]);
  });

  it('calls two values for one setting in two files a problem, and one value twice none', async () => {
    const usage = folder.write('twice/Usage.csv', [
      'product,quantity,date',
      'alibaba.voice.notification.public,1000,2026-10-01',
    ]);
    const first = folder.write('twice/one/Settings.csv', 'key,value\ndiscount,0.9\ntaxRate,6%\n');
    const same = folder.write('twice/same/Settings.csv', 'key,value\n折扣,9折\n');
    const other = folder.write('twice/other/Settings.csv', 'key,value\ndiscount,0.8\n');
    const agreed = await price([usage, first, same]);
    // 110.00 × 0.9 = 99.00, tax 5.94.
    expect([agreed.status, agreed.document.totals.gross]).toEqual([0, '104.94']);
    const disputed = await price([usage, first, other]);
    expect(disputed.status).toBe(2);
    expect(disputed.document.problems).toMatchObject([
      { file: 'Settings.csv', row: 2, code: 'setting-twice' },
    ]);
  });

  it('is the only thing on standard output, with --out too', async () => {
    const out = folder.at('only.xlsx');
    const { stdout, stderr, status } = await run(['price', ...rich, '--json', '--out', out]);
    expect([status, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout).schema).toBe('ratesheet/1');
  });

  it('carries hostile text as JSON text', async () => {
    const usage = folder.write(
      'hostile.csv',
      `product,item,quantity,date,note\n"evil\u001b[31m\n__proto__",call,1,2026-10-01,"=1+1"\n`,
    );
    const { stdout } = await run(['price', usage, '--json']);
    expect(stdout).not.toContain('\u001b');
    expect(JSON.parse(stdout).problems[0].message).toContain('evil');
  });
});
