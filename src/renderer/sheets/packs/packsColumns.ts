import { Decimal } from '../../../shared/decimal.ts';
import { isPackFlagged, type PackFacts, type PackView } from '../../../shared/estimate/packView.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { PACK_COLUMNS, type PackColumn, type PackTextRow } from '../../../shared/usage/types.ts';
import type { CellMark, ColumnSpec } from '../../grid/columnSpec.ts';
import { type GridRow, isEmptyRow } from '../../grid/gridRow.ts';
import type { Words } from '../../state/words.ts';
import { BalanceCell } from './BalanceCell.ts';
import { balanceLabel } from './balanceParts.ts';
import { packPickerOf, productsWithPacks } from './packPickers.ts';
import { chargeText, leftText, packProblemText, typedPackText, usedText } from './packText.ts';
import { packViewOf } from './packViewOf.ts';

const WIDTHS: Readonly<Record<PackColumn, number>> = {
  product: 196,
  pack: 116,
  quantity: 56,
  purchased: 98,
  expires: 98,
  remaining: 80,
};
const NAMES: Readonly<Record<PackColumn, string>> = {
  product: 'column-product',
  pack: 'packs-size',
  quantity: 'packs-count',
  purchased: 'packs-purchased',
  expires: 'packs-expires',
  remaining: 'packs-remaining',
};
const RIGHT: ReadonlySet<PackColumn> = new Set<PackColumn>(['pack', 'quantity', 'remaining']);

/** Columns of the Packs sheet in one language. */
export function packsColumns(lang: Lang, t: Words): readonly ColumnSpec[] {
  return [
    ...PACK_COLUMNS.map((column) => typedSpec(column, lang, t)),
    balanceSpec(t),
    figureSpec('used', 'packs-used', usedText, ({ balance }) => balance.used, t),
    figureSpec('left', 'packs-left', leftText, ({ use }) => use.after, t),
    figureSpec('charge', 'packs-charge', chargeText, ({ purchase }) => purchase?.amount ?? null, t),
    statusSpec(lang, t),
  ];
}

function typedSpec(column: PackColumn, lang: Lang, t: Words): ColumnSpec {
  const show = (row: GridRow): string =>
    isEmptyRow(row) ? '' : typedPackText(row as PackTextRow, column, packViewOf(row.id), lang, t);
  const figure = (row: GridRow): Decimal | null => figureOfPack(row, column);
  return {
    id: column,
    name: t(NAMES[column]),
    width: WIDTHS[column],
    ...(RIGHT.has(column) ? { align: 'right' as const, figure } : {}),
    ...(column === 'purchased' || column === 'expires' ? { isDate: true as const } : {}),
    ...(column === 'product' ? { options: () => productsWithPacks(lang) } : {}),
    typed: {
      text: (row) => (row as PackTextRow).cells[column] ?? '',
      write: (place, text) => [{ place, column, text }],
    },
    show,
    order: (row) => figure(row) ?? (show(row) || null),
    marks: (row) => typedMarks(row as PackTextRow, column),
    tooltip: (row) => packProblemText(packViewOf(row.id), column, lang),
    grid: { ...packPickerOf(column, lang, t), ...(column === 'product' ? { minWidth: 140 } : {}) },
  };
}

function figureOfPack(row: GridRow, column: PackColumn): Decimal | null {
  const facts = packViewOf(row.id)?.facts;
  if (facts == null) return null;
  if (column === 'pack') return new Decimal(facts.pack.units);
  if (column === 'quantity') return new Decimal(facts.pack.count);
  return column === 'remaining' ? facts.use.before : null;
}

/** What follows from other cells is grey, as is a day that has passed. */
function typedMarks(row: PackTextRow, column: PackColumn): readonly CellMark[] {
  const view = packViewOf(row.id);
  if (view === null) return [];
  if (view.problems.some((problem) => problem.level === 'error' && problem.column === column))
    return ['is-invalid'];
  const isDerived = (row.cells[column] ?? '') === '';
  return isDerived || (column === 'expires' && view.status === 'expired') ? ['is-quiet'] : [];
}

function balanceSpec(t: Words): ColumnSpec {
  const label = (row: GridRow): string => {
    const facts = packViewOf(row.id)?.facts;
    return facts == null ? '' : balanceLabel(facts, t);
  };
  return {
    id: 'balance',
    name: t('packs-balance'),
    width: 120,
    typed: null,
    show: label,
    order: (row) => {
      const facts = packViewOf(row.id)?.facts;
      return facts == null ? null : facts.balance.left.div(facts.total);
    },
    tooltip: (row) => label(row) || null,
    // It takes what room there is, and gives way first.
    grid: { cellRenderer: BalanceCell, initialFlex: 1, minWidth: 64 },
  };
}

function figureSpec(
  id: string,
  name: string,
  text: (view: PackView) => string,
  figure: (facts: PackFacts) => Decimal | null,
  t: Words,
): ColumnSpec {
  const figureOf = (row: GridRow): Decimal | null => {
    const facts = packViewOf(row.id)?.facts;
    return facts == null ? null : figure(facts);
  };
  return {
    id,
    name: t(name),
    width: 80,
    align: 'right',
    typed: null,
    show: (row) => {
      const view = packViewOf(row.id);
      return view === null ? '' : text(view);
    },
    order: figureOf,
    figure: figureOf,
    marks: (row) => figureMarks(packViewOf(row.id), id, figureOf(row)),
  };
}

function figureMarks(view: PackView | null, id: string, figure: Decimal | null): readonly CellMark[] {
  if (view === null) return [];
  if (id === 'charge' && view.status === 'unpriced') return ['is-warn'];
  if (figure === null || figure.isZero() || (id === 'left' && view.status === 'expired')) return ['is-quiet'];
  return id === 'used' ? [] : ['is-strong'];
}

function statusSpec(lang: Lang, t: Words): ColumnSpec {
  return {
    id: 'status',
    name: t('column-status'),
    width: 112,
    typed: null,
    show: (row) => {
      const view = packViewOf(row.id);
      return view === null ? '' : t(`pack-is-${view.status}`);
    },
    order: (row) => packViewOf(row.id)?.status ?? null,
    marks: (row) => statusMarks(packViewOf(row.id)),
    tooltip: (row) => packProblemText(packViewOf(row.id), null, lang),
  };
}

function statusMarks(view: PackView | null): readonly CellMark[] {
  switch (view?.status) {
    case 'invalid':
      return ['status-invalid'];
    case 'unpriced':
      return ['status-unpriced'];
    case 'ran-out':
      return ['status-unserved'];
    default:
      return ['is-quiet'];
  }
}

/** The bar beside the number of a row that asks for attention. */
export function packFlag(row: GridRow): CellMark | null {
  const status = packViewOf(row.id)?.status;
  if (status === undefined || !isPackFlagged(status)) return null;
  return status === 'invalid' ? 'row-danger' : 'row-warn';
}
