import { describe, expect, it } from 'vitest';
import type { EstimateDocument } from '../../src/shared/estimate/document.ts';
import { leftOutReason, leftOutRows } from '../../src/shared/estimate/leftOut.ts';
import { PricedEstimate } from '../../src/shared/estimate/pricedEstimate.ts';
import { openTariffs } from '../../src/shared/tariff/catalogue.ts';
import { type Case, textsOf } from '../invoice/support.ts';
import { SHIPPED } from '../rating/support.ts';

function estimate(given: Case): PricedEstimate {
  const opened = openTariffs(SHIPPED);
  if (!opened.ok) throw new Error('tariffs');
  const { usage, packs, settings } = textsOf(given);
  const document: EstimateDocument = { usage, packs, settings };
  return new PricedEstimate(document, opened.tariffs);
}

const ivr = { product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', quantity: '1' };

/** `usage 2 invalid quantity`: table, number, why, and the column or quantity that it is about. */
const told = (given: Case): string[] => {
  const priced = estimate(given);
  return leftOutRows(priced).map((row) => {
    const reason = leftOutReason(priced, row);
    const about =
      reason?.kind === 'invalid'
        ? (reason.problem?.column ?? '')
        : reason?.kind === 'unserved'
          ? reason.quantity.toFixed()
          : '';
    return `${row.table} ${row.number} ${reason?.kind ?? ''} ${about}`.trim();
  });
};

describe('rows that the total leaves out', () => {
  it('are all told, in the order of the sheets, with why', () => {
    expect(
      told({
        usage: [
          { product: 'tencent.voice.message', item: 'call', month: '2026-10', quantity: '1500' },
          ivr,
          { ...ivr, quantity: '21,40O' },
          { product: 'alibaba.voice.notification.intl', region: 'FR', month: '2026-10', quantity: '1' },
          {},
          { ...ivr, month: '' },
        ],
        packs: [
          { product: 'tencent.voice.message', pack: 'custom:1000', purchased: '2026-10-01' },
          { product: 'alibaba.rtc', pack: '1000', purchased: '2026-10-01' },
          { product: 'alibaba.rtc', pack: 'x' },
          {},
        ],
      }),
    ).toEqual([
      // 1,500 minutes and a pack of 1,000.
      'usage 1 unserved 500',
      'usage 3 invalid quantity',
      'usage 4 unpriced',
      // The empty fifth line is none.
      'usage 6 invalid month',
      'packs 2 unpriced',
      'packs 3 invalid pack',
    ]);
  });

  it('are none where everything is priced', () => {
    expect(told({ usage: [ivr] })).toEqual([]);
  });

  it('have no reason once they are gone', () => {
    const priced = estimate({ usage: [ivr] });
    const gone = { table: 'packs', id: 'gone', number: 1 } as const;
    expect([leftOutReason(priced, gone), leftOutReason(priced, { ...gone, table: 'usage' })]).toEqual([
      null,
      null,
    ]);
  });
});
