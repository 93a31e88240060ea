import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frozenUpTo,
  isFrozen,
  type Layout,
  reordered,
  restored,
  shownLayout,
  stepped,
  unfrozen,
  withHidden,
  withWidths,
} from '../../../src/renderer/grid/columns/layout.ts';
import { preferencesSchema } from '../../../src/shared/bridge/preferences.ts';

const usual = (ids: string) => ids.split(' ').map((id) => ({ id, hidden: id.startsWith('_') }));
const plain = (ids: string): Layout => restored(usual(ids), []);
/** `a | b _c`: `a` is frozen, `_c` hidden. */
const told = (layout: Layout): string =>
  layout
    .map(
      ({ id, hidden, pinned, width }) =>
        `${hidden ? '-' : ''}${id}${width ?? ''}${pinned === null ? '' : `!${pinned}`}`,
    )
    .join(' ');

describe('a remembered layout', () => {
  it('is the usual one where nothing is remembered', () => {
    expect(told(plain('a _b c'))).toBe('a -_b c');
  });

  it('loses columns that are gone, and has new ones behind those they usually follow', () => {
    const remembered = withWidths(plain('c a gone'), new Map([['a', 120.4]]));
    expect(told(restored(usual('new a b c'), remembered))).toBe('new c a120 b');
    expect(told(restored(usual('a _n b'), frozenUpTo(plain('a b'), 'b')))).toBe('a!left -_n!left b!left');
    expect(told(restored(usual('a b n'), frozenUpTo(plain('a b'), 'b')))).toBe('a!left b!left n');
  });

  it('takes a column that is remembered twice once', () => {
    const [column] = plain('a');
    expect(column).toBeDefined();
    if (column !== undefined) expect(told(restored(usual('a b'), [column, column]))).toBe('a b');
  });

  it('has every column once, whatever was remembered, and can be kept', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(ids, ids, (now, then) => {
        const layout = restored(
          now.map((id) => ({ id, hidden: false })),
          then.map((id) => ({ id, hidden: true, width: 99, pinned: null })),
        );
        expect(layout.map(({ id }) => id).sort()).toEqual([...now].sort());
        expect(preferencesSchema.parse({ layouts: { usage: layout } }).layouts.usage).toEqual(layout);
      }),
    );
  });
});

describe('what a person does with columns', () => {
  it.each<[what: string, act: (layout: Layout) => Layout, result: string]>([
    ['hides', (layout) => withHidden(layout, ['b'], true), 'a -b -_c d'],
    ['shows', (layout) => withHidden(layout, ['_c'], false), 'a b _c d'],
    ['freezes', (layout) => frozenUpTo(layout, 'b'), 'a!left b!left -_c d'],
    ['freezes fewer', (layout) => frozenUpTo(frozenUpTo(layout, 'd'), 'a'), 'a!left b -_c d'],
    ['unfreezes', (layout) => unfrozen(frozenUpTo(layout, 'b')), 'a b -_c d'],
    ['steps right', (layout) => stepped(layout, 'a', 1), 'b a -_c d'],
    ['steps right over what is hidden', (layout) => stepped(layout, 'b', 1), 'a -_c d b'],
    ['steps left over what is hidden', (layout) => stepped(layout, 'd', -1), 'a d b -_c'],
    ['steps nowhere', (layout) => stepped(layout, 'a', -1), 'a b -_c d'],
    ['steps out of the frozen ones', (layout) => stepped(frozenUpTo(layout, 'a'), 'a', 1), 'b a -_c d'],
    [
      'keeps widths in bounds',
      (layout) =>
        withWidths(
          layout,
          new Map([
            ['a', 9],
            ['b', 5000],
          ]),
        ),
      'a20 b2000 -_c d',
    ],
    [
      'drags',
      (layout) =>
        reordered(
          layout,
          ['number', 'd', 'a', 'b', '_c'].map((id) => ({ id, isFrozen: id === 'd' })),
        ),
      'd!left a b -_c',
    ],
  ])('%s', (_, act, result) => {
    expect(told(act(plain('a b _c d')))).toBe(result);
  });

  it('tells whether anything is frozen', () => {
    expect(isFrozen(plain('a b'))).toBe(false);
    expect(isFrozen(frozenUpTo(plain('a b'), 'a'))).toBe(true);
  });
});

describe('a narrow window', () => {
  const NARROW = [
    { id: 'b', hidden: true },
    { id: 'd', pinned: 'right', width: 40 },
  ] as const;

  it('takes away, and gives back what was there', () => {
    const layout = withWidths(plain('a b _c d'), new Map([['d', 90]]));
    expect(told(shownLayout(layout, NARROW))).toBe('a -b -_c d40!right');
    expect(shownLayout(layout, [])).toEqual(layout);
  });

  it('neither shows what a person hid nor moves what a person froze', () => {
    expect(told(shownLayout(withHidden(plain('a b d'), ['b', 'd'], true), NARROW))).toBe('a -b -d40!right');
    expect(told(shownLayout(frozenUpTo(plain('a d b'), 'd'), NARROW))).toBe('a!left d!left -b');
  });
});
