import { type Cell, EMPTY_CELL } from '../../../../../shared/usage/cells.ts';
import { damaged, FileRefused } from '../fileRefused.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../limits.ts';
import type { Attributes, XmlHandlers } from '../xml/scanXml.ts';
import { columnOf, rowNumber } from './cellReference.ts';
import { type CellContext, cellValue, type RawCell } from './cellValue.ts';

/** A row before its blanks are filled in: `columns[i]` is where `cells[i]` stands. Blank cells are not kept. */
export interface SparseRow {
  readonly number: number;
  readonly columns: readonly number[];
  readonly cells: readonly Cell[];
}

export interface SheetDataReader extends XmlHandlers {
  /** The rows that were completed since the last call. Rows without a filled cell are not among them. */
  take(): SparseRow[];
}

type Captured = 'value' | 'formula' | 'inline' | null;

/**
 * Listens to a sheet's XML and gathers its rows, until `</sheetData>`: what follows (merged ranges, validations, a
 * million of them) is never parsed. A row or cell without `r` stands after the one before it.
 */
export function createSheetDataReader(context: CellContext): SheetDataReader {
  const raw: RawCell = { type: 'n', style: '', value: null, formula: null, inline: null };
  let rows: SparseRow[] = [];
  let columns: number[] = [];
  let cells: Cell[] = [];
  let row = 0;
  let column = -1;
  let capture: Captured = null;
  let phonetic = 0;
  let finished = false;

  function openRow({ r }: Attributes): void {
    row = r === undefined ? row + 1 : rowNumber(r);
    if (row < 1 || row > MAX_ROWS) throw damaged(context.file, `row ${r}`);
    columns = [];
    cells = [];
    column = -1;
  }

  function openCell({ r, t, s }: Attributes): void {
    const next = r === undefined ? column + 1 : columnOf(r);
    if (next >= MAX_COLUMNS) {
      throw new FileRefused('file-too-many-columns', { file: context.file, limit: MAX_COLUMNS, row });
    }
    // Two cells for one place, or cells out of order: Excel calls it damaged too, for either value may be the wrong one.
    if (next <= column) throw damaged(context.file, `cell ${r}`);
    column = next;
    raw.type = t ?? 'n';
    raw.style = s ?? '0';
    raw.value = null;
    raw.formula = null;
    raw.inline = null;
  }

  function closeCell(): void {
    const cell = cellValue(raw, context);
    if (cell === EMPTY_CELL) return;
    columns.push(column);
    cells.push(cell);
  }

  function open(name: string, attributes: Attributes): void {
    if (name === 'c') openCell(attributes);
    else if (name === 'v') {
      raw.value = '';
      capture = 'value';
    } else if (name === 'row') openRow(attributes);
    else if (name === 'f') {
      raw.formula = '';
      capture = 'formula';
    } else if (name === 'is') raw.inline = '';
    else if (name === 'rPh') phonetic++;
    else if (name === 't' && phonetic === 0 && raw.inline !== null) capture = 'inline';
  }

  function close(name: string): void {
    if (name === 'c') closeCell();
    else if (name === 'row') {
      if (cells.length > 0) rows.push({ number: row, columns, cells });
    } else if (name === 'rPh') phonetic--;
    else if (name === 'sheetData') finished = true;
    else capture = null;
  }

  function text(chunk: string): void {
    if (capture !== null) raw[capture] += chunk;
  }

  function take(): SparseRow[] {
    const taken = rows;
    rows = [];
    return taken;
  }

  return { open, close, text, take, finished: () => finished };
}
