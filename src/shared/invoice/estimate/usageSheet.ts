import type { Lang } from '../../i18n/lang.ts';
import type { Rated } from '../../rating/types.ts';
import { cellsUnder, commonUnits } from '../../usage/headerUnits.ts';
import { USAGE_COLUMNS, type UsageColumn, type UsageLine, type UsageRow } from '../../usage/types.ts';
import { type Row, text } from '../cells.ts';
import { extraColumns, keptText } from '../plan/keptColumns.ts';
import type { SheetModel } from '../sheetModel.ts';
import { SHEET_NAMES } from '../sheetNames.ts';
import { usageHeader } from './headers.ts';

const WIDTHS: Readonly<Partial<Record<UsageColumn, number>>> = {
  product: 26,
  item: 14,
  note: 24,
  start: 20,
  end: 20,
};
const USUAL_WIDTH = 12;
const EXTRA_WIDTH = 18;
/** Shown in any case; others only where a row uses them. */
const ALWAYS: ReadonlySet<UsageColumn> = new Set(['date', 'product', 'item', 'quantity', 'unit']);

/**
 * The rows of usage exactly as they were typed, so that the workbook opens again as this estimate. Every column has its
 * header, unused ones hidden: then no header of a column without a meaning can be taken for one of them.
 */
export function usageSheet(rated: Rated, rows: readonly UsageRow[], lang: Lang): SheetModel {
  const used = new Set<string>();
  for (const row of rows) for (const column of Object.keys(row.cells)) used.add(column);
  const units = commonUnits(rows, USAGE_COLUMNS);
  const extras = extraColumns(rows);
  const header = (column: UsageColumn): string => {
    const unit = units.get(column);
    return unit === undefined ? usageHeader(column, lang) : `${usageHeader(column, lang)} (${unit})`;
  };
  const said = saidElsewhere(rated, rows);
  if (rows.some((row) => row.records !== null)) used.add('mergedRecords');
  for (const cells of said.values()) for (const column of Object.keys(cells)) used.add(column);
  const shown = (column: UsageColumn): boolean => ALWAYS.has(column) || used.has(column);
  return {
    name: SHEET_NAMES[lang].usage,
    columns: [
      ...USAGE_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? USUAL_WIDTH, hidden: !shown(column) })),
      ...extras.map(() => ({ width: EXTRA_WIDTH })),
    ],
    rows: {
      *[Symbol.iterator](): Generator<Row> {
        yield [...USAGE_COLUMNS.map(header), ...extras.map((column) => column.header)].map((name) =>
          text(name, 'header'),
        );
        for (const row of rows) {
          const cells = { ...cellsUnder(row, units), ...merged(row), ...said.get(row.id) };
          yield [
            ...USAGE_COLUMNS.map((column) => cellOf(cells[column])),
            ...extras.map((column) => cellOf(keptText(row, column))),
          ];
        }
      },
    },
    frozenRows: 1,
  };
}

const cellOf = (content: string | undefined) =>
  content === undefined || content === '' ? null : text(content);

/** How many call records a merged row stands for. */
const merged = ({ records }: UsageRow): UsageRow['cells'] =>
  records === null ? {} : { mergedRecords: String(records) };

/** What a command line or an import said for rows that don't say it themselves: without it they would open differently. */
function saidElsewhere(rated: Rated, rows: readonly UsageRow[]): ReadonlyMap<string, UsageRow['cells']> {
  const said = new Map<string, UsageRow['cells']>();
  const silent = new Map(rows.flatMap((row) => (isSilent(row) ? [[row.id, row] as const] : [])));
  if (silent.size === 0) return said;
  for (const pool of rated.pools) {
    for (const { line } of pool.entries) {
      const row = silent.get(line.id);
      if (row !== undefined) said.set(row.id, missing(row, line, rated));
    }
  }
  return said;
}

const DATED: readonly UsageColumn[] = ['date', 'month', 'start', 'opened'];
const lacks = ({ cells }: UsageRow, column: UsageColumn): boolean => (cells[column] ?? '').trim() === '';
const isSilent = (row: UsageRow): boolean =>
  lacks(row, 'product') || DATED.every((column) => lacks(row, column));

function missing(row: UsageRow, line: UsageLine, { settings }: Rated): UsageRow['cells'] {
  const cells: Partial<Record<UsageColumn, string>> = {};
  if (lacks(row, 'product') && line.product !== null) cells.product = line.product;
  if (lacks(row, 'product') && lacks(row, 'item') && line.item !== null) cells.item = line.item;
  if (DATED.every((column) => lacks(row, column)) && settings.month === null && line.month !== null)
    cells.month = line.month;
  return cells;
}
