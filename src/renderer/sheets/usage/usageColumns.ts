import type { Decimal } from '../../../shared/decimal.ts';
import { detailsOf } from '../../../shared/estimate/details.ts';
import { isFlagged, type LineView } from '../../../shared/estimate/lineView.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { USAGE_COLUMNS, type UsageColumn, type UsageRow } from '../../../shared/usage/types.ts';
import type { CellMark, ColumnSpec } from '../../grid/columnSpec.ts';
import { figureIn } from '../../grid/filter/figureIn.ts';
import { type GridRow, isEmptyRow } from '../../grid/gridRow.ts';
import { viewOf } from '../../grid/lineViews.ts';
import { useApp } from '../../state/app.ts';
import type { Words } from '../../state/words.ts';
import { amountText, billableText, packsText, priceText } from './computedText.ts';
import { optionsOf, pickerOf } from './pickers.ts';
import { problemText, rowProblemText } from './problemText.ts';
import { isShownByHand } from './shownByHand.ts';
import { cell, DATE, shownText, typedAs } from './typedColumns.ts';

/** Typed columns that are shown at first, with their widths; the others are sparse, and Details sums them up. */
const SHOWN: readonly (readonly [UsageColumn, number])[] = [
  ['date', 94],
  ['product', 192],
  ['item', 84],
  ['quantity', 100],
  ['unit', 74],
];
const RIGHT: ReadonlySet<UsageColumn> = new Set<UsageColumn>([
  ...(['quantity', 'count', 'mergedRecords', 'duration', 'size', 'capacity', 'qps', 'months'] as const),
  ...(['fromCapacity', 'fromQps', 'unitPrice'] as const),
]);

const DAYS: ReadonlySet<UsageColumn> = new Set<UsageColumn>(['date', 'month', 'opened', 'closed']);

/** Columns of the Usage sheet in one language. */
export function usageColumns(lang: Lang, t: Words): readonly ColumnSpec[] {
  const shown = SHOWN.map(([column, width]) => typedSpec(column, width, false, lang, t));
  const rest = USAGE_COLUMNS.filter((column) => !SHOWN.some(([each]) => each === column));
  return [
    ...shown,
    detailsSpec(lang, t),
    ...rest.map((column) => typedSpec(column, 104, true, lang, t)),
    ...computedSpecs(lang, t),
  ];
}

function typedSpec(column: UsageColumn, width: number, hidden: boolean, lang: Lang, t: Words): ColumnSpec {
  const show = (row: GridRow): string => {
    const { estimate } = useApp.getState();
    return estimate === null || isEmptyRow(row) ? '' : shownText(estimate, row as UsageRow, column, lang);
  };
  const figure = (row: GridRow): Decimal | null => {
    const { estimate } = useApp.getState();
    if (estimate === null || isEmptyRow(row)) return null;
    if (column !== 'quantity') return figureIn(cell(row, column));
    return estimate.lineOf(row as UsageRow).quantity?.value ?? null;
  };
  return {
    id: column,
    name: t(`column-${column}`),
    width,
    hidden,
    ...(RIGHT.has(column) ? { align: 'right' as const, figure } : {}),
    ...(DAYS.has(column) ? { isDate: true as const } : {}),
    ...optionsOf(column, lang),
    typed: column === 'date' ? DATE : typedAs(column),
    show,
    // 5 beside 万 shows 50,000 and the item's own unit, or none where there is no item.
    ...(column === 'unit' ? { isFilled: (row) => show(row) !== '' } : {}),
    order: (row) => (RIGHT.has(column) ? figure(row) : null) ?? (show(row) || null),
    marks: (row) => typedMarks(row as UsageRow, column),
    tooltip: (row) => problemText(row as UsageRow, column, lang),
    // The widest names take what room there is.
    grid: {
      ...pickerOf(column, lang, t),
      ...(column === 'product' ? { initialFlex: 1, minWidth: 160 } : {}),
    },
  };
}

function typedMarks(row: UsageRow, column: UsageColumn): readonly CellMark[] {
  const isBroken = viewOf(row.id)?.problems.some(
    (problem) => problem.level === 'error' && problem.column === column,
  );
  if (isBroken === true) return ['is-invalid'];
  const isQuiet = column === 'unit' || (column === 'date' && (row.cells.date ?? '') === '');
  return isQuiet ? ['is-quiet'] : [];
}

function detailsSpec(lang: Lang, t: Words): ColumnSpec {
  const nameOf = (column: UsageColumn): string => t(`column-${column}`);
  const show = (row: GridRow): string => {
    const { estimate } = useApp.getState();
    if (estimate === null || isEmptyRow(row)) return '';
    return detailsOf(row as UsageRow, estimate.lineOf(row as UsageRow), lang, nameOf, isShownByHand);
  };
  return {
    id: 'details',
    name: t('column-details'),
    width: 80,
    typed: null,
    show,
    order: (row) => show(row) || null,
    marks: () => ['is-quiet'],
    grid: { cellClass: 'cell-left cell-typed cell-small' },
  };
}

type Shown = (view: LineView) => string;

function computedSpecs(lang: Lang, t: Words): readonly ColumnSpec[] {
  const of = (
    id: string,
    width: number,
    text: Shown,
    figure: (view: LineView) => Decimal | null,
  ): ColumnSpec => ({
    id,
    name: t(`column-${id}`),
    width,
    align: 'right',
    typed: null,
    show: (row) => shownOf(row, text),
    isFilled: id === 'packs' ? isServed : isLine,
    order: (row) => withView(row, figure),
    figure: (row) => withView(row, figure),
    marks: (row) => computedMarks(row, id),
    tooltip: (row) => (id === 'amount' ? rowProblemText(row as UsageRow, lang) : null),
  });
  const price = (view: LineView): Decimal | null => (view.price.kind === 'unit' ? view.price.price : null);
  return [
    of('billable', 100, billableText, (view) => view.billable),
    of('packs', 70, packsText, (view) => view.fromPacks),
    of('price', 84, (view) => priceText(view.price, lang, t), price),
    of('amount', 90, amountText, (view) => view.amount),
    statusSpec(lang, t),
  ];
}

function statusSpec(lang: Lang, t: Words): ColumnSpec {
  return {
    id: 'status',
    name: t('column-status'),
    width: 96,
    typed: null,
    show: (row) => shownOf(row, (view) => t(`line-${view.status}`)),
    isFilled: isLine,
    order: (row) => withView(row, (view) => view.status),
    marks: (row) => {
      const status = viewOf(row.id)?.status;
      return status === 'invalid' || status === 'unpriced' || status === 'unserved'
        ? [`status-${status}`]
        : ['is-quiet'];
    },
    tooltip: (row) => rowProblemText(row as UsageRow, lang),
  };
}

/** Of a line all columns show something that the core fills in, a dash at least: all but what packs gave. */
const isLine = (row: GridRow): boolean => !isEmptyRow(row) && useApp.getState().estimate?.isPriced === true;
const isServed = (row: GridRow): boolean => {
  const { estimate } = useApp.getState();
  return estimate !== null && estimate.document.packs.length > 0 && shownOf(row, packsText) !== '';
};

const withView = <T>(row: GridRow, of: (view: LineView) => T): T | null => {
  const view = viewOf(row.id);
  return view === null ? null : of(view);
};
const shownOf = (row: GridRow, text: Shown): string => withView(row, text) ?? '';

/** Amounts of nothing and figures that are not there are quiet; an amount without a price asks for one. */
function computedMarks(row: GridRow, id: string): readonly CellMark[] {
  const view = viewOf(row.id);
  if (view === null) return [];
  if (id === 'amount') {
    if (view.status === 'unpriced') return ['is-warn'];
    return view.amount === null || view.amount.isZero() ? ['is-quiet'] : ['is-strong'];
  }
  return id === 'price' && view.price.kind !== 'unit' ? ['is-quiet'] : [];
}

/** The bar beside a row's number. */
export function rowFlag(row: GridRow): CellMark | null {
  const status = viewOf(row.id)?.status;
  if (status === undefined || !isFlagged(status)) return null;
  return status === 'invalid' ? 'row-danger' : 'row-warn';
}
