import { describe, expect, it } from 'vitest';
import { isOwnWorkbook } from '../../src/shared/invoice/ownWorkbook.ts';
import type { SheetPlan } from '../../src/shared/usage/sheetPlan.ts';

const mapping = { headerRow: 1, columns: [], repeated: [] };
const PLANS: Readonly<Record<string, SheetPlan>> = {
  Usage: { as: 'usage', mapping: { ...mapping, kind: 'usage' } },
  用量: { as: 'usage', mapping: { ...mapping, kind: 'usage' } },
  Settings: { as: 'settings', mapping },
  设置: { as: 'settings', mapping },
};
const sheets = (names: string, fileIndex = 0) =>
  names
    .split(' ')
    .map((sheet) => ({ sheet, fileIndex, plan: PLANS[sheet] ?? ({ as: 'nothing', code: null } as const) }));

describe('a workbook of one’s own', () => {
  it.each([
    ['saved in English', sheets('Invoice Lines Rates Basis Usage Packs Settings'), true],
    ['saved in Chinese', sheets('账单 明细 价目 依据 用量 资源包 设置'), true],
    [
      'with a sheet that somebody added',
      sheets('Notes Invoice Lines Rates Basis Usage Packs Settings'),
      true,
    ],
    ['a usage workbook', sheets('Usage Packs Settings'), false],
    ['a template, with its lists', sheets('Usage Packs Settings Lists'), false],
    ['in two languages', sheets('账单 明细 价目 依据 Usage Packs Settings'), false],
    [
      'whose usage can’t be read',
      sheets('Invoice Lines Rates Basis Usage Packs Settings').map((sheet) =>
        sheet.sheet === 'Usage'
          ? { ...sheet, plan: { as: 'nothing', code: 'sheet-without-header' } as const }
          : sheet,
      ),
      false,
    ],
    [
      'one of two files',
      [...sheets('Invoice Lines Rates Basis Usage Packs Settings'), ...sheets('Usage', 1)],
      false,
    ],
  ])('%s', (_, read, isOwn) => {
    expect(isOwnWorkbook(read)).toBe(isOwn);
  });
});
