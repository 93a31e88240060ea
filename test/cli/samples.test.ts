import { describe, expect, it } from 'vitest';
import { price, resource } from './support.ts';

describe('the sample workbooks', () => {
  it('are priced wholly, without a problem, and alike in both languages', async () => {
    const [en, zh] = await Promise.all(
      ['qinghe-2026-10.en.xlsx', 'qinghe-2026-10.zh-CN.xlsx'].map((name) =>
        price([resource('samples', name), '--lang', 'en']),
      ),
    );
    for (const sample of [en, zh]) {
      expect(sample?.status).toBe(0);
      expect(sample?.document.problems).toEqual([]);
      expect(sample?.document.lines.filter(({ status }) => status !== 'priced' && status !== 'free')).toEqual(
        [],
      );
    }
    const comparable = (sample: typeof en) => ({
      totals: sample?.document.totals,
      lines: sample?.document.lines.map(({ source, ...line }) => ({ ...line, row: source.row })),
      pools: sample?.document.pools,
      packs: sample?.document.packs,
      purchases: sample?.document.purchases,
    });
    expect(comparable(zh)).toEqual(comparable(en));
  });
});
