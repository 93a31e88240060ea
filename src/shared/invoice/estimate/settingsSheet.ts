import type { Lang } from '../../i18n/lang.ts';
import type { Rated } from '../../rating/types.ts';
import { readSettings } from '../../usage/readSettings.ts';
import type { SettingRow } from '../../usage/types.ts';
import { type Row, text } from '../cells.ts';
import { extraColumns, keptText } from '../plan/keptColumns.ts';
import type { SheetModel } from '../sheetModel.ts';
import { SHEET_NAMES } from '../sheetNames.ts';
import { settingHeader } from './headers.ts';

/**
 * The rows of settings exactly as they were typed, and what was said elsewhere and decides prices: a month given beside the
 * files, interpretations chosen otherwise. What stands here wins over the tariff files, so the workbook prices the same on
 * every machine.
 */
export function settingsSheet(
  rated: Pick<Rated, 'catalogue' | 'settings'>,
  rows: readonly SettingRow[],
  lang: Lang,
): SheetModel {
  const extras = extraColumns(rows);
  const header = [
    settingHeader('key', lang),
    settingHeader('value', lang),
    ...extras.map((column) => column.header),
  ];
  const typed = rows.map(
    (row): Row => [
      text(row.cells.key ?? ''),
      text(row.cells.value ?? ''),
      ...extras.map((column) => text(keptText(row, column))),
    ],
  );
  const said = saidElsewhere(rated, rows).map(([key, value]): Row => [text(key), text(value)]);
  return {
    name: SHEET_NAMES[lang].settings,
    columns: [{ width: 30 }, { width: 36 }, ...extras.map(() => ({ width: 18 }))],
    rows: [header.map((name) => text(name, 'header')), ...typed, ...said],
    frozenRows: 1,
  };
}

function saidElsewhere(
  { catalogue, settings }: Pick<Rated, 'catalogue' | 'settings'>,
  rows: readonly SettingRow[],
): [string, string][] {
  const typed = readSettings(rows, catalogue).settings;
  const said: [string, string][] = [];
  if (typed.month === null && settings.month !== null) said.push(['month', settings.month]);
  for (const [code, alternative] of catalogue.chosen) {
    const usual = catalogue.interpretations.get(code)?.default;
    if (alternative !== usual && !typed.choices.has(code)) said.push([code, alternative]);
  }
  return said;
}
