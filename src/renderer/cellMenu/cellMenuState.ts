import { create } from 'zustand';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';

/** The menu of the selected cells, where it is open. */
export interface CellMenuState {
  /** Null: it is closed. */
  readonly sheet: SheetOfGrid | null;
  /** In the window, in pixels. */
  readonly x: number;
  readonly y: number;
}

export const useCellMenu = create<CellMenuState>()(() => ({ sheet: null, x: 0, y: 0 }));

export const closeCellMenu = (): void => useCellMenu.setState({ sheet: null });
