import type { EstimateTexts, TextRow } from '../../usage/types.ts';

/** A column without a meaning: its header, and which of the columns with that header it is in its row, from 0. */
export interface KeptColumn {
  readonly header: string;
  readonly nth: number;
}

export const NOTE: KeptColumn = { header: '', nth: -1 };

/** Columns that are kept with usage: the note where any row has one, and columns without a meaning as they come. */
export function keptColumns(texts: Pick<EstimateTexts, 'usage'>): KeptColumn[] {
  const note = texts.usage.some((row) => row.cells.note !== undefined && row.cells.note !== '');
  return [...(note ? [NOTE] : []), ...extraColumns(texts.usage)];
}

/** Every different header of a sheet's extra columns, as often as one row has it, in the order of appearance. */
export function extraColumns(rows: Iterable<Pick<TextRow<string>, 'extras'>>): KeptColumn[] {
  const columns: KeptColumn[] = [];
  const known = new Map<string, number>();
  for (const { extras } of rows) {
    if (extras.length === 0) continue;
    const seen = new Map<string, number>();
    for (const [header] of extras) {
      const nth = seen.get(header) ?? 0;
      seen.set(header, nth + 1);
      if (nth < (known.get(header) ?? 0)) continue;
      known.set(header, nth + 1);
      columns.push({ header, nth });
    }
  }
  return columns;
}

/** What a row has in such a column; empty where it has not. */
export function keptText({ extras }: Pick<TextRow<string>, 'extras'>, { header, nth }: KeptColumn): string {
  let left = nth;
  for (const [name, content] of extras) {
    if (name !== header) continue;
    if (left === 0) return content;
    left--;
  }
  return '';
}
