import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discrepancies } from './contract.ts';
import { price, run, tempFolder } from './support.ts';

const folder = tempFolder();

describe.each(['en', 'zh-CN'] as const)('template --lang %s', (lang) => {
  it('writes a workbook whose example rows, one a product, are all priced', async () => {
    const out = folder.at(`template-${lang}.xlsx`);
    const written = await run(['template', '--out', out, '--lang', lang]);
    expect([written.status, written.stderr]).toEqual([0, '']);
    expect(written.stdout).toContain(out);
    const { status, document } = await price([out, '--lang', lang]);
    expect(document.problems).toEqual([]);
    expect(discrepancies(document)).toEqual([]);
    expect(status).toBe(0);
    const { products } = JSON.parse((await run(['tariffs', '--json'])).stdout);
    expect(document.lines.map(({ product }) => product)).toEqual(
      products.map(({ id }: { id: string }) => id),
    );
    expect(
      document.lines.filter(({ amount, status: each }) => amount === null || each === 'unserved'),
    ).toEqual([]);
  });
});

describe('template', () => {
  it('comes to the same totals in both languages', async () => {
    const totals = await Promise.all(
      (['en', 'zh-CN'] as const).map(async (lang) => {
        const out = folder.at(`same-${lang}.xlsx`);
        await run(['template', '--out', out, '--lang', lang]);
        return (await price([out])).document.totals;
      }),
    );
    expect(totals[0]).toEqual(totals[1]);
  });

  it('leaves what is there alone where it can’t be written', async () => {
    const file = folder.write('file.txt', 'mine');
    const { status, stderr } = await run(['template', '--out', `${file}/usage.xlsx`]);
    expect(status).toBe(1);
    expect(stderr).toContain('usage.xlsx');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
