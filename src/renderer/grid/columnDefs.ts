import type { CellClassParams, CellClassRules, ColDef } from 'ag-grid-community';
import { CELL_MARKS, type ColumnSpec } from './columnSpec.ts';
import { type GridRow, isEmptyRow } from './gridRow.ts';
import { holds, type Rect } from './rangeGeometry.ts';

/** The selected block, where it is painted from. */
export type CurrentRect = () => Rect | null;

/** Columns as the grid takes them. A cell's value is what is typed into it, or what a computed cell shows. */
export function columnDefs(specs: readonly ColumnSpec[], rect: CurrentRect): ColDef<GridRow>[] {
  return specs.map((spec) => {
    const { id, name, width, align, hidden = false, typed, show, order, tooltip } = spec;
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
      filterValueGetter: ({ data }) => (data === undefined ? '' : show(data)),
      comparator: (_a, _b, nodeA, nodeB) => compare(nodeA.data, nodeB.data, order),
      cellClass: `${side} ${typed === null ? 'cell-computed' : 'cell-typed'}`,
      cellClassRules: { ...markRules(spec), ...rangeRules(rect) },
      ...(tooltip === undefined
        ? {}
        : { tooltipValueGetter: ({ data }) => (data == null ? null : tooltip(data)) }),
      ...spec.grid,
    };
  });
}

function markRules({ marks }: ColumnSpec): CellClassRules<GridRow> {
  if (marks === undefined) return {};
  return Object.fromEntries(
    CELL_MARKS.map((mark) => [
      mark,
      ({ data }: CellClassParams<GridRow>) => data !== undefined && marks(data).includes(mark),
    ]),
  );
}

/** The block's tint, and its one outer frame on the cells along its edges. */
function rangeRules(rect: CurrentRect): CellClassRules<GridRow> {
  const rule =
    (test: (block: Rect, row: number, column: number) => boolean) =>
    ({ api, column, node }: CellClassParams<GridRow>): boolean => {
      const block = rect();
      if (block === null || node.rowIndex === null) return false;
      const at = api.getAllDisplayedColumns().indexOf(column);
      return holds(block, node.rowIndex, at) && test(block, node.rowIndex, at);
    };
  return {
    'in-range': rule(() => true),
    'range-top': rule((block, row) => row === block.top),
    'range-bottom': rule((block, row) => row === block.bottom),
    'range-left': rule((block, _, column) => column === block.left),
    'range-right': rule((block, _, column) => column === block.right),
  };
}

function compare(a: GridRow | undefined, b: GridRow | undefined, order: ColumnSpec['order']): number {
  if (a === undefined || b === undefined || isEmptyRow(a) || isEmptyRow(b)) return 0;
  const [first, second] = [order(a), order(b)];
  if (first === second) return 0;
  if (first === null) return 1;
  if (second === null) return -1;
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  if (typeof first === 'number') return -1;
  if (typeof second === 'number') return 1;
  return first < second ? -1 : 1;
}
