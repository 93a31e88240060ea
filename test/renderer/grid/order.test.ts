import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowSort, type SortBy, type SortValue } from '../../../src/renderer/grid/order/rowSort.ts';
import { createShownOrder } from '../../../src/renderer/grid/order/shownOrder.ts';
import { Decimal } from '../../../src/shared/decimal.ts';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('a sort', () => {
  const sorted = (values: readonly SortValue[], isDescending: boolean): readonly string[] => {
    const by: SortBy<SortValue> = { sortedBy: (value) => value, isDescending };
    return rowSort([by], byCode)(values).map(String);
  };
  const MIXED = ['b', null, new Decimal(9), 'a', new Decimal(10), null];

  it('puts figures before text and cells without either behind both, either way round', () => {
    expect(sorted(MIXED, false)).toEqual(['9', '10', 'a', 'b', 'null', 'null']);
    expect(sorted(MIXED, true)).toEqual(['b', 'a', '10', '9', 'null', 'null']);
  });

  it('tells figures apart that are one double', () => {
    const [less, more] = [new Decimal('0.1'), new Decimal('0.10000000000000000001')];
    expect(Number(less)).toBe(Number(more));
    expect(sorted([more, less], false)).toEqual([less.toString(), more.toString()]);
    expect(sorted([less, more], true)).toEqual([more.toString(), less.toString()]);
  });

  it('goes by the second column where the first is alike, and leaves rows that are alike as they stood', () => {
    const rows = ['b2x', 'a1x', 'b1x', 'a1y'];
    const by: readonly SortBy<string>[] = [
      { sortedBy: (row) => row[0] ?? null, isDescending: true },
      { sortedBy: (row) => new Decimal(row[1] ?? 0), isDescending: false },
    ];
    expect(rowSort(by, byCode)(rows)).toEqual(['b1x', 'b2x', 'a1x', 'a1y']);
  });

  it('keeps every row, in an order that compares as exact figures do', () => {
    const figure = fc.bigInt({ min: 0n, max: 10n ** 20n }).map((n) => new Decimal(n.toString()).div(1000));
    fc.assert(
      fc.property(fc.array(figure), (values) => {
        const result = rowSort<Decimal>([{ sortedBy: (each) => each, isDescending: false }], byCode)(values);
        expect([...result].sort(byIdentity)).toEqual([...values].sort(byIdentity));
        for (let nth = 1; nth < result.length; nth += 1)
          expect(result[nth - 1]?.lte(result[nth] ?? 0)).toBe(true);
      }),
    );
  });
  const byIdentity = (a: Decimal, b: Decimal): number => byCode(a.toString(), b.toString());
});

describe('the order that is shown', () => {
  /** Rows by their ids; those with a dot are blank. */
  const arranged = (order: ReturnType<typeof createShownOrder>, ids: string): string =>
    order.arrange([...ids.split(' ')], (id) => ({ id, isBlank: id.startsWith('.') })).join(' ');

  it('is the sorted one, whatever is filtered out', () => {
    const order = createShownOrder(['c', 'a', 'b']);
    expect(arranged(order, 'a b c')).toBe('c a b');
    expect(arranged(order, 'a c')).toBe('c a');
    expect(arranged(order, 'a b c')).toBe('c a b');
  });

  it('has an inserted row above the one it was inserted above, and keeps it there once it is typed into', () => {
    const order = createShownOrder(['c', 'a', 'b']);
    expect(arranged(order, 'a .n b c')).toBe('c a .n b');
    expect(arranged(createShownOrder(['c', 'a', 'b']), '.1 .2 a b c')).toBe('c .1 .2 a b');
    expect(arranged(order, 'a b .n c')).toBe('c a .n b');
  });

  it('has a copy below its original', () => {
    const order = createShownOrder(['c', 'a', 'b']);
    expect(arranged(order, 'a b c copy1 copy2')).toBe('c copy1 copy2 a b');
  });

  it('has new rows before the empty ones below the last, and those in their places', () => {
    const order = createShownOrder(['b', 'a', '.t1', '.t2']);
    expect(arranged(order, 'a b .t1 .t2 .t3')).toBe('b a .t1 .t2 .t3');
  });

  it('lets a deleted row come back to its place', () => {
    const order = createShownOrder(['c', 'a', 'b']);
    expect(arranged(order, 'b c')).toBe('c b');
    expect(arranged(order, 'a b c')).toBe('c a b');
  });

  it('loses no row and shows none twice', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 30 });
    fc.assert(
      fc.property(ids, fc.array(ids, { maxLength: 5 }), (first, later) => {
        const order = createShownOrder(first);
        for (const rows of later) {
          const shown = order.arrange(rows, (id) => ({ id, isBlank: Number(id) % 3 === 0 }));
          expect([...shown].sort()).toEqual([...rows].sort());
        }
      }),
    );
  });
});
