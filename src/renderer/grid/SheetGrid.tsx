import { useEffect, useRef } from 'react';
import { useApp } from '../state/app.ts';
import type { CellMark, ColumnSpec } from './columnSpec.ts';
import { createSheetGrid, type SheetGridHandle } from './createSheetGrid.ts';
import './grid.css';
import type { GridRow, GridTable } from './gridRow.ts';
import styles from './SheetGrid.module.css';

export interface SheetGridProps {
  readonly table: GridTable;
  /** Columns in the app's language; a new list when it changes. */
  readonly specs: readonly ColumnSpec[];
  readonly label: string;
  /** One sentence for a sheet without rows. */
  readonly emptyText: string;
  /** The bar beside the row number of a row that asks for attention. */
  readonly flag: (row: GridRow) => CellMark | null;
  /** Called once with the grid, for what only one sheet does with it. */
  readonly onReady?: (grid: SheetGridHandle) => void;
}

/**
 * A sheet that is typed into: the grid draws itself, React only holds its place. Edits leave it through one door and come back as
 * what an edit touched.
 */
export function SheetGrid({ table, specs, label, emptyText, flag, onReady }: SheetGridProps) {
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef<SheetGridHandle | null>(null);
  const first = useRef({ specs, label, flag, onReady });
  const isEmpty = useApp((state) => state.estimate?.document[table].length === 0);

  useEffect(() => {
    if (place.current === null) return undefined;
    const grid = createSheetGrid(place.current, { table, ...first.current });
    handle.current = grid;
    first.current.onReady?.(grid);
    return () => {
      handle.current = null;
      grid.destroy();
    };
  }, [table]);

  useEffect(() => handle.current?.setColumns(specs, label), [specs, label]);

  return (
    <section className={styles.place} data-region="sheet">
      <div ref={place} className={styles.grid} />
      {isEmpty && <p className={styles.empty}>{emptyText}</p>}
    </section>
  );
}
