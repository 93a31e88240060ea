import type { Decimal } from '../decimal.ts';
import type { Day } from '../usage/types.ts';

/**
 * A workbook as data: what stands in which cell, not how a file format writes it. The renderer shows it, the writer turns
 * it into xlsx; both get the same figures.
 */
export type CellContent =
  /** Text is text, whatever it looks like: it is never written as a formula. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal | number }
  | { readonly kind: 'date'; readonly day: Day }
  /** A formula of our own, without the leading "=", and the core's own result of it; null: an empty text. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: Decimal | string | null };

/** How a cell looks. The writer knows fonts, fills and number formats by these names. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'label'
  | 'header'
  | 'header-right'
  | 'text'
  | 'wrapped'
  | 'quantity'
  | 'unit-price'
  | 'money'
  | 'money-total'
  | 'percent'
  | 'date'
  | 'note'
  | 'warning'
  | 'input';

export interface SheetCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

export interface SheetColumn {
  /** In characters of the default font; a Chinese character counts 2. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** A drop-down list on a range such as `C2:C2000`, its choices in a range of the workbook such as `Lists!$A$1:$A$40`. */
export interface DropDown {
  readonly range: string;
  readonly source: string;
  readonly prompt?: string;
}

export interface SheetModel {
  /** At most 31 characters, none of * ? : \ / [ ] ' */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Rows from the first on; null is an empty cell. Produced one by one so that 100,000 of them need not be held. */
  readonly rows: Iterable<readonly (SheetCell | null)[]>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
  readonly autoFilter?: string;
  readonly merges?: readonly string[];
  readonly dropDowns?: readonly DropDown[];
  /** A4; a sheet without this is not meant to be printed. */
  readonly print?: { readonly landscape: boolean; readonly repeatRows?: number; readonly footer?: string };
}

export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
}
