import type { UsageColumn, UsageRow } from '../types.ts';

/** A cell's text as a person corrected it in the preview. It stands for as long as the file's text is what it corrects. */
export interface CellCorrection {
  readonly rowId: string;
  readonly column: UsageColumn;
  readonly before: string;
  readonly after: string;
}

/** What a person corrected in the preview: single cells, and product names wherever they stand. */
export interface Corrections {
  readonly cells: readonly CellCorrection[];
  /** Ids of products by the text that stands for them in the file. */
  readonly products: ReadonlyMap<string, string>;
}

export const NO_CORRECTIONS: Corrections = { cells: [], products: new Map() };

/** Corrections with one more cell; a cell that is corrected again is corrected from the file's text. */
export function withCell(corrections: Corrections, cell: CellCorrection): Corrections {
  const isSame = (each: CellCorrection) => each.rowId === cell.rowId && each.column === cell.column;
  const earlier = corrections.cells.find(isSame);
  const others = corrections.cells.filter((each) => !isSame(each));
  const whole = { ...cell, before: earlier?.before ?? cell.before };
  return { ...corrections, cells: whole.after === whole.before ? others : [...others, whole] };
}

export function withProduct(corrections: Corrections, text: string, product: string): Corrections {
  return { ...corrections, products: new Map([...corrections.products, [text, product]]) };
}

/** Rows with their corrections. A row without any is the same row, so what is known of it stays known. */
export function corrected(rows: readonly UsageRow[], { cells, products }: Corrections): readonly UsageRow[] {
  if (cells.length === 0 && products.size === 0) return rows;
  const byRow = new Map<string, CellCorrection[]>();
  for (const cell of cells) byRow.set(cell.rowId, [...(byRow.get(cell.rowId) ?? []), cell]);
  return rows.map((row) => {
    const named = products.get(row.cells.product ?? '');
    const own = byRow.get(row.id);
    if (named === undefined && own === undefined) return row;
    const texts: Partial<Record<UsageColumn, string>> = { ...row.cells };
    if (named !== undefined) texts.product = named;
    for (const { column, before, after } of own ?? []) {
      if ((row.cells[column] ?? '') !== before) continue;
      if (after === '') delete texts[column];
      else texts[column] = after;
    }
    return { ...row, cells: texts };
  });
}
