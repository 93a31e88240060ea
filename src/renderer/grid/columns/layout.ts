import type { ColumnLayout } from '../../../shared/bridge/preferences.ts';
import { between } from '../rangeGeometry.ts';

/** How the columns of a sheet are left by its person: in their order, each with its width, hidden or frozen. */
export type Layout = readonly ColumnLayout[];

/** What a column is like where nobody has changed it. */
export interface UsualColumn {
  readonly id: string;
  readonly hidden?: boolean;
}

/** What a narrow window makes of a column, for as long as it is narrow. */
export interface Narrowed {
  readonly id: string;
  readonly hidden?: boolean;
  readonly pinned?: 'right';
  readonly width?: number;
}

/** A column as it is shown; a width of null is its usual one. */
export type ShownColumn = ColumnLayout;

const usual = ({ id, hidden = false }: UsualColumn): ColumnLayout => ({
  id,
  width: null,
  hidden,
  pinned: null,
});

/**
 * What was remembered, for the columns there are: those that are gone are left out, and a column that is not remembered stands
 * behind the one that it usually follows.
 */
export function restored(columns: readonly UsualColumn[], remembered: Layout): Layout {
  const known = new Map(columns.map((column) => [column.id, column]));
  const unseen = new Set(known.keys());
  const layout = remembered.filter(({ id }) => unseen.delete(id));
  columns.forEach((column, nth) => {
    if (!unseen.has(column.id)) return;
    const before = columns[nth - 1]?.id;
    const at = layout.findIndex(({ id }) => id === before) + 1;
    // Among frozen columns it is frozen too: those stand together.
    layout.splice(at, 0, { ...usual(column), pinned: layout[at]?.pinned === 'left' ? 'left' : null });
  });
  return layout;
}

/** The layout with what a narrow window takes away; where a person has frozen a column, it stays frozen. */
export function shownLayout(layout: Layout, narrowed: readonly Narrowed[]): readonly ShownColumn[] {
  const narrow = new Map(narrowed.map((each) => [each.id, each]));
  return layout.map((column) => {
    const change = narrow.get(column.id);
    if (change === undefined) return column;
    const isFree = column.pinned === null;
    return {
      id: column.id,
      hidden: column.hidden || change.hidden === true,
      pinned: isFree ? (change.pinned ?? null) : column.pinned,
      width: isFree ? (change.width ?? column.width) : column.width,
    };
  });
}

const changed = (layout: Layout, ids: ReadonlySet<string>, change: Partial<ColumnLayout>): Layout =>
  layout.map((column) => (ids.has(column.id) ? { ...column, ...change } : column));

export const withHidden = (layout: Layout, ids: Iterable<string>, hidden: boolean): Layout =>
  changed(layout, new Set(ids), { hidden });

/** Widths in pixels, as far as they can be remembered. */
export function withWidths(layout: Layout, widths: ReadonlyMap<string, number>): Layout {
  return layout.map((column) => {
    const width = widths.get(column.id);
    return width === undefined ? column : { ...column, width: between(Math.round(width), 20, 2_000) };
  });
}

/** Freezes a column and everything left of it; what was frozen to its right is set free. */
export function frozenUpTo(layout: Layout, id: string): Layout {
  const last = layout.findIndex((column) => column.id === id);
  return layout.map((column, nth) => ({ ...column, pinned: nth <= last ? 'left' : null }));
}

export const unfrozen = (layout: Layout): Layout => layout.map((column) => ({ ...column, pinned: null }));
export const isFrozen = (layout: Layout): boolean => layout.some(({ pinned }) => pinned === 'left');

/** A column one place further among those that are not hidden; itself frozen where its new neighbour is. */
export function stepped(layout: Layout, id: string, step: 1 | -1): Layout {
  const from = layout.findIndex((column) => column.id === id);
  let to = from + step;
  while (layout[to]?.hidden === true) to += step;
  const [column, neighbour] = [layout[from], layout[to]];
  if (column === undefined || neighbour === undefined) return layout;
  const others = layout.filter((each) => each !== column);
  return others.toSpliced(to, 0, { ...column, pinned: neighbour.pinned });
}

/** Columns in another order, frozen as they are told to be: what dragging a header did. */
export function reordered(
  layout: Layout,
  order: readonly { readonly id: string; readonly isFrozen: boolean }[],
): Layout {
  const byId = new Map(layout.map((column) => [column.id, column]));
  return order.flatMap(({ id, isFrozen: frozen }) => {
    const column = byId.get(id);
    return column === undefined ? [] : [{ ...column, pinned: frozen ? ('left' as const) : null }];
  });
}
