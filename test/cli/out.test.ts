import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PriceDocument } from './contract.ts';
import { RICH_PACKS, RICH_SETTINGS, RICH_USAGE } from './inputs.ts';
import { price, resource, run, tempFolder } from './support.ts';

const folder = tempFolder();
const usage = folder.write('usage.csv', [
  'product,quantity,date',
  'alibaba.voice.notification.public,1000,2026-10-01',
]);

describe('--out', () => {
  it('writes a workbook and says where', async () => {
    const out = folder.at('invoice.xlsx');
    const { status, stdout, stderr } = await run(['price', usage, '--out', out]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Written: ${out}`);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('replaces an older invoice, and leaves nothing else behind', async () => {
    const out = folder.write('again/invoice.xlsx', 'an older invoice');
    expect((await run(['price', usage, '--out', out])).status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder.at('again'))).toEqual(['invoice.xlsx']);
  });

  it('is written where the estimate has problems too', async () => {
    const bad = folder.write('bad.csv', [
      'product,quantity,date',
      'alibaba.voice.notification.public,x,2026-10-01',
    ]);
    const out = folder.at('bad.xlsx');
    expect((await run(['price', bad, '--out', out])).status).toBe(2);
    expect(readFileSync(out).length).toBeGreaterThan(1000);
  });

  mkdirSync(folder.at('taken.xlsx'));
  const input = folder.write('input.xlsx', readFileSync(resource('samples', 'qinghe-2026-10.en.xlsx')));
  symlinkSync(input, folder.at('link.xlsx'));
  linkSync(input, folder.at('twin.xlsx'));
  it.each([
    ['a folder that is not there', usage, folder.at('nowhere/invoice.xlsx'), 'Create the folder'],
    ['a folder of that name', usage, folder.at('taken.xlsx'), 'is a folder'],
    ['the input itself', input, input, 'Give the invoice another name'],
    [
      'the input by another path',
      input,
      folder.at('taken.xlsx/../input.xlsx'),
      'Give the invoice another name',
    ],
    ['a link to the input', input, folder.at('link.xlsx'), 'Give the invoice another name'],
    ['another name of the input', input, folder.at('twin.xlsx'), 'Give the invoice another name'],
    ['a name that is no .xlsx', usage, folder.at('invoice.csv'), '.xlsx'],
  ])('is refused for %s: status 1, no file is harmed', async (_, from, out, words) => {
    const before = readFileSync(from);
    const { status, stdout, stderr } = await run(['price', from, '--out', out, '--json']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain('.xlsx');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(from).equals(before)).toBe(true);
  });

  it('leaves an existing invoice alone where the files can’t be read', async () => {
    const out = folder.at('kept.xlsx');
    writeFileSync(out, 'last month’s invoice');
    expect((await run(['price', folder.at('gone.csv'), '--out', out])).status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe('last month’s invoice');
  });
});

/** What must be the same when an exported invoice is priced again: everything but where its rows stand. */
function withoutPlaces({ lines, packs, purchases, pools, totals, problems }: PriceDocument) {
  return {
    lines: lines.map(({ source: _, ...line }) => line),
    pools,
    packs,
    purchases,
    totals,
    problems: problems.map(({ code, column, message }) => ({ code, column, message })),
  };
}

describe('an exported invoice, opened again', () => {
  const rich = [
    folder.write('rich/Usage.csv', RICH_USAGE),
    folder.write('rich/Packs.csv', RICH_PACKS),
    folder.write('rich/Settings.csv', RICH_SETTINGS),
  ];
  const cases = [
    ['the sample in English', [resource('samples', 'qinghe-2026-10.en.xlsx')]],
    ['the sample in Chinese', [resource('samples', 'qinghe-2026-10.zh-CN.xlsx')]],
    [
      'call records',
      [resource('samples', 'calls-2026-10.csv'), '--product', 'alibaba.voice.notification.public'],
    ],
    ['every product, packs, settings and bad rows', rich],
  ] as const;
  it.each(
    cases.flatMap(([what, args]) => (['en', 'zh-CN'] as const).map((lang) => [what, lang, args] as const)),
  )('%s, exported in %s, is the same estimate', async (_, lang, args) => {
    const out = folder.at('round-trip.xlsx');
    const first = await price([...args, '--out', out, '--lang', lang]);
    const again = await price([out, '--lang', lang]);
    expect(withoutPlaces(again.document)).toEqual(withoutPlaces(first.document));
    expect(again.status).toBe(first.status);
  });
});
