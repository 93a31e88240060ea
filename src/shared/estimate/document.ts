import type { PackTextRow, SettingRow, UsageRow } from '../usage/types.ts';

/**
 * The document that is edited and saved: rows of text, each with an identity that survives sorting and editing. Immutable; an
 * edit makes another one that shares every row it did not touch. Rows without any text are gaps that a person left; they are
 * neither priced nor saved.
 */
export interface EstimateDocument {
  readonly usage: readonly UsageRow[];
  readonly packs: readonly PackTextRow[];
  readonly settings: readonly SettingRow[];
}

export type TableName = keyof EstimateDocument;
export type RowOf<Table extends TableName> = EstimateDocument[Table][number];
export type AnyRow = RowOf<TableName>;
export const EMPTY_DOCUMENT: EstimateDocument = { usage: [], packs: [], settings: [] };

/** Whether a row says nothing at all. */
export function isBlank(row: AnyRow): boolean {
  const cells: Readonly<Partial<Record<string, string>>> = row.cells;
  for (const column in cells) if ((cells[column] ?? '') !== '') return false;
  return row.extras.every(([, text]) => text === '');
}
