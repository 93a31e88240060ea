import type { ColumnState, GridApi } from 'ag-grid-community';
import type { ColumnLayout } from '../../../shared/bridge.ts';
import { useApp } from '../../state/app.ts';
import { prefer } from '../../state/preferences.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import type { GridRow, GridTable } from '../gridRow.ts';
import { type Layout, type Narrowed, reordered, restored, shownLayout, withWidths } from './layout.ts';

/** The columns of a grid as its person left them. */
export interface SheetLayout {
  /** The person's own, whatever a narrow window makes of it. */
  readonly layout: () => Layout;
  /** Keeps another layout and shows it. */
  readonly change: (next: Layout, shown?: readonly string[]) => void;
  /** As it is for those who never changed a column. */
  readonly reset: () => void;
}

const open = new Map<GridTable, SheetLayout>();

/** The columns of a sheet; null: its grid does not stand in the page. */
export const layoutOf = (table: GridTable): SheetLayout | null => open.get(table) ?? null;

/** What a sheet takes away where its window or its grid is narrow. */
export type Narrow = (gridWidth: number) => readonly Narrowed[];

/**
 * Shows the columns as the person left them, and remembers what they drag and resize. What a narrow window takes away is not
 * remembered. A column that is shown on purpose in a narrow window stays until the window changes.
 */
export function followLayout(
  api: GridApi<GridRow>,
  table: GridTable,
  specs: () => ReadonlyMap<string, ColumnSpec>,
  narrow: Narrow,
): void {
  let gridWidth = 0;
  let narrowed = narrow(gridWidth);
  let insisted: ReadonlySet<string> = new Set();
  const layout = (): Layout =>
    restored([...specs().values()], useApp.getState().preferences.layouts[table] ?? []);

  const show = (): void => {
    const active = narrowed.filter(({ id }) => !insisted.has(id));
    const state = shownLayout(layout(), active).map(({ id, hidden, pinned, width }) => ({
      ...sizeOf(specs().get(id), width),
      colId: id,
      hide: hidden,
      pinned,
    }));
    // Row numbers stand before all others.
    api.applyColumnState({ state: [{ colId: 'number' }, ...state], applyOrder: true });
    // Some cells tell what is in columns that are not shown.
    api.refreshCells({ suppressFlash: true });
  };
  const keep = (next: Layout): void => {
    const { layouts } = useApp.getState().preferences;
    prefer({ layouts: { ...layouts, [table]: [...next] } });
  };
  const isSetFree = ({ id, hidden, pinned }: ColumnLayout): boolean =>
    pinned === 'left' && !hidden && api.getColumn(id)?.isPinnedLeft() === false;
  const adapt = (): void => {
    const next = narrow(gridWidth);
    if (JSON.stringify(next) === JSON.stringify(narrowed)) return;
    narrowed = next;
    insisted = new Set();
    show();
  };

  rememberWidths(
    api,
    () => narrowed,
    (widths) => keep(withWidths(layout(), widths)),
  );
  rememberMoves(api, (order) => {
    keep(reordered(layout(), order));
    // A column that was dragged among those that a narrow window has pinned comes back from there.
    show();
  });
  api.addEventListener('gridSizeChanged', ({ clientWidth }) => {
    if (clientWidth === 0 || api.isDestroyed()) return;
    gridWidth = clientWidth;
    adapt();
    // Frozen columns that found no room were set free by the grid itself.
    if (layout().some(isSetFree)) show();
  });
  window.addEventListener('resize', adapt);
  show();
  const own: SheetLayout = {
    layout,
    change: (next, shown = []) => {
      insisted = new Set([...insisted, ...shown]);
      keep(next);
      show();
    },
    reset: () => {
      insisted = new Set();
      const { [table]: _, ...layouts } = useApp.getState().preferences.layouts;
      prefer({ layouts });
      show();
    },
  };
  open.set(table, own);
  api.addEventListener('gridPreDestroyed', () => {
    window.removeEventListener('resize', adapt);
    if (open.get(table) === own) open.delete(table);
  });
}

/** A width that a person chose; else the usual one, or what room there is. */
function sizeOf(spec: ColumnSpec | undefined, width: number | null): Pick<ColumnState, 'width' | 'flex'> {
  if (width !== null) return { width, flex: null };
  const flex = spec?.grid?.initialFlex ?? null;
  return flex === null ? { width: spec?.width ?? 100, flex } : { flex };
}

/** Listens to widths that are given by hand; what a narrow window or the grid itself does to them is not remembered. */
function rememberWidths(
  api: GridApi<GridRow>,
  narrowed: () => readonly Narrowed[],
  keep: (widths: ReadonlyMap<string, number>) => void,
): void {
  api.addEventListener('columnResized', ({ finished, source, columns }) => {
    if (!finished || columns === null || (source !== 'uiColumnResized' && source !== 'autosizeColumns'))
      return;
    const given = new Set(narrowed().flatMap(({ id, width }) => (width === undefined ? [] : [id])));
    const own = columns.filter((column) => !given.has(column.getColId()));
    if (own.length > 0) keep(new Map(own.map((column) => [column.getColId(), column.getActualWidth()])));
  });
}

/** Listens to columns that are dragged, or moved by keys in their header. */
function rememberMoves(
  api: GridApi<GridRow>,
  keep: (order: readonly { readonly id: string; readonly isFrozen: boolean }[]) => void,
): void {
  api.addEventListener('columnMoved', ({ finished, source }) => {
    if (!finished || source !== 'uiColumnMoved' || api.isDestroyed()) return;
    const state = api.getColumnState();
    keep(state.map(({ colId, pinned }) => ({ id: colId, isFrozen: pinned === 'left' || pinned === true })));
  });
}
