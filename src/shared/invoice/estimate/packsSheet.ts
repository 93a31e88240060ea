import type { Lang } from '../../i18n/lang.ts';
import { PACK_COLUMNS, type PackTextRow } from '../../usage/types.ts';
import { text } from '../cells.ts';
import { extraColumns, keptText } from '../plan/keptColumns.ts';
import type { SheetModel } from '../sheetModel.ts';
import { SHEET_NAMES } from '../sheetNames.ts';
import { packHeader } from './headers.ts';

/** The rows of packs exactly as they were typed. */
export function packsSheet(rows: readonly PackTextRow[], lang: Lang): SheetModel {
  const extras = extraColumns(rows);
  const header = [
    ...PACK_COLUMNS.map((column) => packHeader(column, lang)),
    ...extras.map((column) => column.header),
  ];
  return {
    name: SHEET_NAMES[lang].packs,
    columns: header.map((_, at) => ({ width: at === 0 ? 28 : 16 })),
    rows: [
      header.map((name) => text(name, 'header')),
      ...rows.map((row) => [
        ...PACK_COLUMNS.map((column) => text(row.cells[column] ?? '')),
        ...extras.map((column) => text(keptText(row, column))),
      ]),
    ],
    frozenRows: 1,
  };
}
