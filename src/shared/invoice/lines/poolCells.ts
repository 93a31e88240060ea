import { say } from '../../i18n/say.ts';
import type { Message } from '../../problem.ts';
import type { LineStatus } from '../../rating/lineStatus.ts';
import type { Pool } from '../../rating/types.ts';
import type { UsageLine, UsageRow } from '../../usage/types.ts';
import { day, number, type Row, text } from '../cells.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';
import { type KeptColumn, keptText, NOTE } from '../plan/keptColumns.ts';
import type { CellStyle, SheetCell } from '../sheetModel.ts';
import type { InvoiceKey, Words } from '../words.ts';

/** Makes cells that many rows share, once for each text. */
export function sharedText(style: CellStyle): (content: string) => SheetCell {
  const known = new Map<string, SheetCell>();
  return (content) => {
    const found = known.get(content);
    if (found !== undefined) return found;
    const cell = text(content, style);
    if (known.size < 1000) known.set(content, cell);
    return cell;
  };
}

/** What the lines of a pool have in common, and how their words are made. */
export interface PoolCells {
  readonly plain: (content: string) => SheetCell;
  readonly product: SheetCell;
  readonly item: SheetCell;
  readonly month: SheetCell;
  readonly unit: SheetCell;
  readonly status: (status: LineStatus) => SheetCell;
  readonly remarks: (flags: readonly Message[]) => SheetCell | null;
}

const STATUS: Readonly<Record<LineStatus, readonly [InvoiceKey, CellStyle]>> = {
  priced: ['status-priced', 'text'],
  free: ['status-free', 'text'],
  unserved: ['status-unserved', 'warning'],
  unpriced: ['status-unpriced', 'warning'],
};

export function poolCells(pool: Pool, { lang }: InvoicePlan, words: Words): PoolCells {
  const unit = pool.item.unitName[lang];
  const extra = { unit, month: pool.month };
  const plain = sharedText('text');
  const statusCell = ([key, style]: readonly [InvoiceKey, CellStyle]): SheetCell => text(words(key), style);
  const statuses: Readonly<Record<LineStatus, SheetCell>> = {
    priced: statusCell(STATUS.priced),
    free: statusCell(STATUS.free),
    unserved: statusCell(STATUS.unserved),
    unpriced: statusCell(STATUS.unpriced),
  };
  return {
    plain,
    product: plain(pool.product.name[lang]),
    item: plain(pool.item.name[lang]),
    month: plain(pool.month),
    unit: plain(unit),
    status: (status) => statuses[status],
    remarks: (flags) =>
      flags.length === 0 ? null : plain([...new Set(flags.map((flag) => say(lang, flag, extra)))].join(' ')),
  };
}

/** File, sheet and row of a line. */
export function sourceCells(
  { source }: Pick<UsageLine, 'source'>,
  plain: (content: string) => SheetCell,
): Row {
  return [plain(source.file), plain(source.sheet), number(source.row, 'plain')];
}

export const dateCell = (date: string | null): SheetCell | null => (date === null ? null : day(date));

/** The note and the columns without a meaning, as they were typed. */
export function keptCells(row: UsageRow | undefined, kept: readonly KeptColumn[]): (SheetCell | null)[] {
  return kept.map((column) => {
    const content = row === undefined ? '' : column === NOTE ? (row.cells.note ?? '') : keptText(row, column);
    return content === '' ? null : text(content);
  });
}
