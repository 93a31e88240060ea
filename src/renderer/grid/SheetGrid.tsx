import { useEffect, useRef } from 'react';
import { useApp } from '../state/app.ts';
import type { CellMark, ColumnSpec } from './columnSpec.ts';
import type { Narrow } from './columns/sheetLayout.ts';
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
  /** What gives way where there is little room. */
  readonly narrow: Narrow;
}

/**
 * A sheet that is typed into: the grid draws itself, React only holds its place. Edits leave it through one door and come back as
 * what an edit touched.
 */
export function SheetGrid({ table, specs, label, emptyText, flag, narrow }: SheetGridProps) {
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef<SheetGridHandle | null>(null);
  const first = useRef({ specs, label, flag, narrow });
  const isEmpty = useApp((state) => state.estimate?.document[table].length === 0);

  useEffect(() => {
    if (place.current === null) return undefined;
    const grid = createSheetGrid(place.current, { table, ...first.current });
    handle.current = grid;
    return () => {
      handle.current = null;
      grid.destroy();
    };
  }, [table]);

  useEffect(() => handle.current?.setColumns(specs, label), [specs, label]);

  return (
    <section className={styles.place} data-region="sheet">
      <div ref={place} className={styles.grid} data-grid={table} />
      {isEmpty && <p className={styles.empty}>{emptyText}</p>}
    </section>
  );
}
