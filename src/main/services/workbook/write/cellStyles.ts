import type { Border, Fill, Font, Style } from 'exceljs';
import type { CellStyle } from '../../../../shared/invoice/sheetModel.ts';

/** Every Windows since Vista and every Office for Mac has it; its Latin figures are all of one width. */
export const FONT_NAME = '微软雅黑';
export const FONT_SIZE = 10;
/** 134: simplified Chinese. Where the font is missing, this and the family (2: sans serif) choose the replacement. */
const FONT = { name: FONT_NAME, size: FONT_SIZE, family: 2, charset: 134 };

const COLOUR = {
  text: 'FF1A1E20',
  label: 'FF525A5E',
  chrome: 'FFF5F6F6',
  tint: 'FFE6F3F0',
  strong: 'FFCBD0D1',
  warning: 'FF855000',
  warningFill: 'FFFFF3DC',
} as const;

const DAY_FORMAT = 'yyyy-mm-dd';
const MONEY_FORMAT = '#,##0.00';
/** `?` keeps the points of 0.104 and 35.00 under each other; a price with more than four decimals shows up to ten. */
const PRICE_FORMAT = '#,##0.00??######';

/**
 * What the content makes of a style. `fraction`: a quantity or a share that is not whole, which needs a format of its
 * own because `#,##0.######` shows 5 as "5."; `day`: a date in any style; `guarded`: text that a spreadsheet program
 * would take for a formula if somebody opened the cell and pressed Enter.
 */
export type Variant = 'base' | 'fraction' | 'day' | 'guarded';
export const VARIANTS: readonly Variant[] = ['base', 'fraction', 'day', 'guarded'];

const FORMATS: Readonly<Record<Variant, Partial<Record<CellStyle, string>>>> = {
  base: {
    quantity: '#,##0',
    'unit-price': PRICE_FORMAT,
    money: MONEY_FORMAT,
    'money-total': MONEY_FORMAT,
    percent: '0%',
    date: DAY_FORMAT,
  },
  fraction: { quantity: '#,##0.##########', percent: '0.########%' },
  day: {},
  guarded: {},
};

export function numberFormat(style: CellStyle, variant: Variant): string {
  if (variant === 'day') return DAY_FORMAT;
  if (variant === 'guarded') return '@';
  return FORMATS[variant][style] ?? FORMATS.base[style] ?? 'General';
}

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line: Border = { style: 'thin', color: { argb: COLOUR.strong } };
const font = (changes: Partial<Font> = {}): Partial<Font> => ({
  ...FONT,
  color: { argb: COLOUR.text },
  ...changes,
});

const TOP = { vertical: 'top' } as const;
/** Figures keep off the words of the column to their right. */
const RIGHT = { vertical: 'top', horizontal: 'right', indent: 1 } as const;
const LEFT = { vertical: 'top', horizontal: 'left' } as const;
const WRAPPED = { ...LEFT, wrapText: true } as const;

const header = (horizontal: 'left' | 'right'): Partial<Style> => ({
  font: font({ bold: true }),
  fill: solid(COLOUR.chrome),
  border: { bottom: line },
  alignment: {
    vertical: 'middle',
    horizontal,
    wrapText: true,
    ...(horizontal === 'right' ? { indent: 1 } : {}),
  },
});

/** Font, fill, border and alignment of each style; the number format comes from `numberFormat`. */
export const CELL_STYLES: Readonly<Record<CellStyle, Partial<Style>>> = {
  plain: { font: font(), alignment: TOP },
  title: { font: font({ size: 18, bold: true }), alignment: { vertical: 'middle' } },
  label: { font: font({ color: { argb: COLOUR.label } }), alignment: LEFT },
  header: header('left'),
  'header-right': header('right'),
  text: { font: font(), alignment: LEFT },
  wrapped: { font: font(), alignment: WRAPPED },
  quantity: { font: font(), alignment: RIGHT },
  'unit-price': { font: font(), alignment: RIGHT },
  money: { font: font(), alignment: RIGHT },
  'money-total': { font: font({ bold: true }), alignment: RIGHT, border: { top: line } },
  percent: { font: font(), alignment: RIGHT },
  date: { font: font(), alignment: LEFT },
  note: { font: font({ color: { argb: COLOUR.label } }), alignment: WRAPPED },
  warning: {
    font: font({ color: { argb: COLOUR.warning } }),
    fill: solid(COLOUR.warningFill),
    alignment: WRAPPED,
  },
  input: { font: font(), fill: solid(COLOUR.tint), alignment: TOP },
};
