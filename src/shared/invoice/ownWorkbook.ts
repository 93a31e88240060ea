import { LANGS } from '../i18n/lang.ts';
import type { SheetReport } from '../usage/readEstimateTexts.ts';
import { SHEET_NAMES } from './sheetNames.ts';

/**
 * Whether one file is a workbook that Ratesheet saved: all the sheets of an exported invoice are there in one language, and its
 * usage and settings were read as such. It opens as an estimate; anything else is imported.
 */
export function isOwnWorkbook(sheets: readonly Pick<SheetReport, 'fileIndex' | 'sheet' | 'plan'>[]): boolean {
  if (sheets.some(({ fileIndex }) => fileIndex !== 0)) return false;
  const plans = new Map(sheets.map(({ sheet, plan }) => [sheet, plan.as]));
  return LANGS.some((lang) => {
    const names = SHEET_NAMES[lang];
    return (
      Object.values(names).every((name) => plans.has(name)) &&
      plans.get(names.usage) === 'usage' &&
      plans.get(names.settings) === 'settings'
    );
  });
}
