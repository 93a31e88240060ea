import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ungrouped } from '../../../src/shared/advice/why/figures.ts';
import { stepRows } from '../../../src/shared/advice/why/steps.ts';
import type { WhyRow } from '../../../src/shared/advice/why/types.ts';
import { type Decimal, ZERO } from '../../../src/shared/decimal.ts';
import { rate } from '../../../src/shared/rating/rate.ts';
import type { Pool } from '../../../src/shared/rating/types.ts';
import { anyChoices, anyLine, anyPack, anySettings, packRows } from '../../rating/generators.ts';
import { catalogue, lines } from '../../rating/support.ts';

/** Rows that are a part of the month's amount; the others on the money side only say what a part is made of. */
const PARTS = new Set([
  ...['why-own-price', 'why-product', 'why-first-part', 'why-next-part', 'why-blocks', 'why-charge'],
  ...[
    'why-table',
    'why-missing',
    'why-terms',
    'why-cut',
    'why-cut-daily',
    'why-rounded',
    'why-rounded-daily',
  ],
]);

const sumOf = (rows: readonly WhyRow[], kind: 'money' | 'quantity'): Decimal =>
  rows.reduce((sum, { figure }) => (figure.kind === kind ? sum.plus(ungrouped(figure.text)) : sum), ZERO);

function checkPool(pool: Pool, rows: readonly WhyRow[]): void {
  const total = rows.find(({ kind }) => kind === 'total');
  const parts = rows.filter(({ label }) => PARTS.has(label.code));
  if (pool.amount === null) expect(total).toBeUndefined();
  else {
    expect(total?.figure).toEqual({ kind: 'money', text: expect.any(String) });
    expect(sumOf(parts, 'money').toFixed()).toBe(pool.amount.toFixed());
    expect(sumOf(total === undefined ? [] : [total], 'money').toFixed()).toBe(pool.amount.toFixed());
  }
  const taken = rows.filter(({ label }) => label.code !== 'why-left');
  expect(sumOf(taken, 'quantity').toFixed()).toBe(pool.totals.postpaid.toFixed());
}

describe('the rows of any pool', () => {
  it('add up: quantities to what is billed, charges to the month’s amount', () => {
    const estimate = fc.record({
      lines: fc.array(anyLine, { maxLength: 14 }),
      packs: fc.array(anyPack, { maxLength: 5 }),
      settings: anySettings,
      choices: anyChoices,
    });
    fc.assert(
      fc.property(estimate, ({ lines: shorts, packs, settings, choices }) => {
        const tariffs = catalogue(choices);
        const rated = rate({ catalogue: tariffs, lines: lines(shorts), packs: packRows(packs), settings });
        for (const pool of rated.pools) checkPool(pool, stepRows(pool, tariffs.ruleCodes));
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 20) },
    );
  });
});
