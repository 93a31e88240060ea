import { Decimal } from '../../../../shared/decimal.ts';
import type { CellContent, CellStyle, SheetCell } from '../../../../shared/invoice/sheetModel.ts';
import type { Variant } from './cellStyles.ts';
import { serialOfDay } from './serialDay.ts';
import { fitText, xmlText } from './xmlText.ts';

/** The number of a style in the styles part. */
export type StyleId = (style: CellStyle, variant: Variant) => number;

export interface CellXmlOptions {
  readonly styleId: StyleId;
  /** False leaves the results of formulas out, so that whoever opens the workbook has to calculate them. */
  readonly results: boolean;
}

/** Excel refuses the whole workbook over one longer formula. */
const MAX_FORMULA = 8192;

/**
 * One cell as a `<c>` element. Texts are inline strings: that form needs no table of all texts in memory, all of Excel,
 * WPS and LibreOffice read it, and it can hold no formula.
 */
export function cellXml(reference: string, { content, style }: SheetCell, options: CellXmlOptions): string {
  const open = (variant: Variant): string => `<c r="${reference}" s="${options.styleId(style, variant)}"`;
  switch (content.kind) {
    case 'text':
      return textXml(open, content.text);
    case 'number':
      return `${open(numberVariant(style, content.value))}><v>${numberText(content.value)}</v></c>`;
    case 'date': {
      const serial = serialOfDay(content.day);
      return serial === null ? textXml(open, content.day) : `${open('day')}><v>${serial}</v></c>`;
    }
    case 'formula':
      return formulaXml(open, style, content, options.results);
  }
}

type Open = (variant: Variant) => string;

function textXml(open: Open, text: string): string {
  if (text === '') return `${open('base')}/>`;
  const start = open(looksLikeFormula(text) ? 'guarded' : 'base');
  return `${start} t="inlineStr"><is><t${space(text)}>${xmlText(fitText(text))}</t></is></c>`;
}

/** What Excel takes for a formula when it is typed, a Chinese one in full width too. */
function looksLikeFormula(text: string): boolean {
  return '=+-@＝＋－＠'.includes(text.charAt(0));
}

/** XML readers may trim what is not declared to matter. */
function space(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}

type Formula = Extract<CellContent, { kind: 'formula' }>;

function formulaXml(open: Open, style: CellStyle, { formula, result }: Formula, results: boolean): string {
  // The figure alone is right; a workbook that does not open is not.
  const isTooLong = formula.length > MAX_FORMULA;
  const source = isTooLong ? '' : `<f>${xmlText(formula)}</f>`;
  const isText = result === null || typeof result === 'string';
  const start = open(isText ? 'base' : numberVariant(style, result));
  if (!results && !isTooLong) return `${start}>${source}</c>`;
  if (!isText) return `${start}>${source}<v>${numberText(result)}</v></c>`;
  return `${start} t="str">${source}<v>${xmlText(fitText(result ?? ''))}</v></c>`;
}

function numberVariant(style: CellStyle, value: Decimal | number): Variant {
  if (style === 'quantity') return isWhole(value) ? 'base' : 'fraction';
  // A share is shown in hundredths: 0.06 is whole (6%), 0.065 is not (6.5%).
  if (style === 'percent') return isWhole(new Decimal(value).times(100)) ? 'base' : 'fraction';
  return 'base';
}

function isWhole(value: Decimal | number): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : value.isInteger();
}

/**
 * All digits of a number: a decimal never passes through a float on its way into the file. A number that is none is a
 * mistake of ours, and Excel would call the workbook damaged.
 */
function numberText(value: Decimal | number): string {
  if (!(typeof value === 'number' ? Number.isFinite(value) : value.isFinite())) {
    throw new RangeError(`${value} cannot stand in a cell`);
  }
  return value.toString();
}
