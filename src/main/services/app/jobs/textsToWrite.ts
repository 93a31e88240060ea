import type { SentTexts } from '../../../../shared/bridge/values.ts';
import type { Lang } from '../../../../shared/i18n/lang.ts';
import { SHEET_NAMES } from '../../../../shared/invoice/sheetNames.ts';
import type { PackedRows } from '../../../../shared/usage/packedRows.ts';
import { relocateRows } from '../../../../shared/usage/relocateRows.ts';
import { relocateTextRows } from '../../../../shared/usage/relocateTextRows.ts';
import { PACK_COLUMNS, type PackTextRow, type SettingRow } from '../../../../shared/usage/types.ts';

export interface TextsToWrite {
  readonly usage: PackedRows;
  readonly packs: readonly PackTextRow[];
  readonly settings: readonly SettingRow[];
}

/**
 * An estimate's texts as rows of the file that they are written to, so that what the workbook says of “row 7” is found there
 * and not in a file that was imported once. Throws a `RangeError` where the packed rows are not as `packRows` makes them.
 */
export function textsToWrite(sent: SentTexts, file: string, lang: Lang): TextsToWrite {
  const names = SHEET_NAMES[lang];
  return {
    usage: relocateRows(sent.usage, { file, sheet: names.usage }),
    packs: relocateTextRows(sent.packs, PACK_COLUMNS, { file, sheet: names.packs }),
    settings: relocateTextRows(sent.settings, ['key', 'value'] as const, { file, sheet: names.settings }),
  };
}
