import type { Message } from '../problem.ts';
import type { Catalogue } from '../tariff/types.ts';
import { lookupOf } from '../usage/lookup.ts';
import { settingKey } from '../usage/settingKeys.ts';
import type { SettingRow } from '../usage/types.ts';
import type { EstimateDocument } from './document.ts';
import type { Edit, Patch } from './edit.ts';
import { newRow, type RowIds } from './newRow.ts';

/** Settings by their keys, and what they are to say. Null or empty: say nothing more. */
export type SettingWrites = readonly (readonly [key: string, value: string | null])[];

/**
 * The edit that gives settings their values. A row that has the key under any of its names keeps its name (折扣 stays 折扣); of
 * several rows with one key the first is written and the others removed, so that they can't contradict it. Null: nothing
 * would change.
 */
export function setSettings(
  document: EstimateDocument,
  writes: SettingWrites,
  label: Message,
  catalogue: Catalogue,
  ids: RowIds,
): Edit | null {
  let rows = document.settings;
  for (const [key, value] of writes) rows = written(rows, key, value ?? '', catalogue, ids);
  if (rows === document.settings) return null;
  const patch: Patch = {
    kind: 'spliced',
    table: 'settings',
    at: 0,
    removed: document.settings,
    inserted: rows,
  };
  return { label, patches: [patch] };
}

/** The text that a setting has, under any of its key's names; null: none. */
export function settingText(document: EstimateDocument, key: string, catalogue: Catalogue): string | null {
  const isSame = sameKey(key, catalogue);
  return document.settings.find(isSame)?.cells.value ?? null;
}

function written(
  rows: readonly SettingRow[],
  key: string,
  value: string,
  catalogue: Catalogue,
  ids: RowIds,
): readonly SettingRow[] {
  const isSame = sameKey(key, catalogue);
  const found = rows.filter(isSame);
  const [first] = found;
  if (value === '') return first === undefined ? rows : rows.filter((row) => !isSame(row));
  if (first === undefined) return [...rows, { ...newRow('settings', ids.next()), cells: { key, value } }];
  if (found.length === 1 && first.cells.value === value) return rows;
  return rows.flatMap((row) => {
    if (!isSame(row)) return [row];
    return row === first ? [{ ...row, cells: { ...row.cells, value } }] : [];
  });
}

function sameKey(key: string, catalogue: Catalogue): (row: SettingRow) => boolean {
  const lookup = lookupOf(catalogue);
  const wanted = JSON.stringify(settingKey(key, lookup));
  return (row) => {
    const text = row.cells.key ?? '';
    const meaning = settingKey(text, lookup);
    return meaning === null ? text === key : JSON.stringify(meaning) === wanted;
  };
}
