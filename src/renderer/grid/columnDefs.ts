import type { CellClassParams, CellClassRules, ColDef } from 'ag-grid-community';
import { isMarked } from '../find/marks.ts';
import { useApp } from '../state/app.ts';
import { CELL_MARKS, type CellMark, type ColumnSpec } from './columnSpec.ts';
import type { GridRow } from './gridRow.ts';
import { holds, type Rect } from './rangeGeometry.ts';

/** The selected block, where it is painted from. */
export type CurrentRect = () => Rect | null;

/** Columns as the grid takes them. A cell's value is what is typed into it, or what a computed cell shows. */
export function columnDefs(
  specs: readonly ColumnSpec[],
  rect: CurrentRect,
  filled: CurrentRect,
): ColDef<GridRow>[] {
  return specs.map((spec) => {
    const { id, name, width, align, hidden = false, typed, show, tooltip } = spec;
    const side = align === 'right' ? 'cell-right figures' : 'cell-left';
    return {
      colId: id,
      headerName: name,
      // Only at first: what a person or a narrow window made of it stays when the language changes.
      initialWidth: width,
      initialHide: hidden,
      editable: typed !== null,
      headerClass: align === 'right' ? 'header-right' : '',
      valueGetter: ({ data }) => (data === undefined ? '' : (typed?.text(data) ?? show(data))),
      valueFormatter: ({ data }) => (data === undefined ? '' : show(data)),
      cellClass: `${side} ${typed === null ? 'cell-computed' : 'cell-typed'}`,
      cellClassRules: {
        ...markRules(spec),
        'is-found': isMarked,
        ...rangeRules(rect),
        ...fillRules(spec, rect, filled),
      },
      ...(tooltip === undefined
        ? {}
        : { tooltipValueGetter: ({ data }) => (data == null ? null : tooltip(data)) }),
      ...spec.grid,
    };
  });
}

function markRules({ marks }: ColumnSpec): CellClassRules<GridRow> {
  if (marks === undefined) return {};
  // The grid asks for one mark after another of the same cell.
  let asked: {
    readonly row: GridRow;
    readonly revision: number;
    readonly marks: readonly CellMark[];
  } | null = null;
  const marksOf = (row: GridRow): readonly CellMark[] => {
    const { revision } = useApp.getState();
    if (asked?.row !== row || asked.revision !== revision) asked = { row, revision, marks: marks(row) };
    return asked.marks;
  };
  return Object.fromEntries(
    CELL_MARKS.map((mark) => [
      mark,
      ({ data }: CellClassParams<GridRow>) => data !== undefined && marksOf(data).includes(mark),
    ]),
  );
}

/** The block's tint, and its one outer frame on the cells along its edges. */
function rangeRules(rect: CurrentRect): CellClassRules<GridRow> {
  const rule = (test: InBlock) => inside(rect, test);
  return {
    'in-range': rule(() => true),
    'range-top': rule((block, row) => row === block.top),
    'range-bottom': rule((block, row) => row === block.bottom),
    'range-left': rule((block, _, column) => column === block.left),
    'range-right': rule((block, _, column) => column === block.right),
  };
}

/** The handle at the block's bottom right, and what it is dragged over. */
function fillRules({ typed }: ColumnSpec, rect: CurrentRect, filled: CurrentRect): CellClassRules<GridRow> {
  if (typed === null) return {};
  return {
    'fill-corner': inside(rect, (block, row, column) => row === block.bottom && column === block.right),
    'fill-preview': inside(filled, () => true),
  };
}

type InBlock = (block: Rect, row: number, column: number) => boolean;

/** Whether a cell is in a block, and a test of it holds. */
function inside(rect: CurrentRect, test: InBlock): (params: CellClassParams<GridRow>) => boolean {
  return ({ api, column, node }) => {
    const block = rect();
    if (block === null || node.rowIndex === null) return false;
    // Most cells are told by their row: the column's place is looked for only in the block's own rows.
    if (node.rowIndex < block.top || node.rowIndex > block.bottom) return false;
    const at = api.getAllDisplayedColumns().indexOf(column);
    return holds(block, node.rowIndex, at) && test(block, node.rowIndex, at);
  };
}
