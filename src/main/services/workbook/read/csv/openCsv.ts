import type { Problem } from '../../../../../shared/problem.ts';
import { type Cell, type CellRow, type CellSheet, EMPTY_CELL } from '../../../../../shared/usage/cells.ts';
import { FileRefused } from '../fileRefused.ts';
import { BATCH_ROWS, MAX_COLUMNS } from '../limits.ts';
import type { Source } from '../source.ts';
import { type DecodingReport, decodedText } from './decodedText.ts';
import { detectDelimiter, separatorLine } from './delimiter.ts';
import { ENCODING_NAMES, type TextEncoding } from './encoding.ts';
import { createRecordReader, MAX_RECORD, type RecordEvents, type RecordReader } from './records.ts';

/** Beyond so many rows with broken quotation marks the file cannot be mended row by row. */
const MAX_BAD_QUOTES = 100;

/** A text table as a file of one sheet, named as the file without its extension, which is what Excel calls it. */
export function openCsv(source: Source, encoding: TextEncoding, problems: Problem[]): CellSheet[] {
  const name = source.file.replace(/\.[^.]*$/, '') || source.file;
  const report: DecodingReport = { undecodable: 0, bytes: 0 };
  const rows = csvRows(source, encoding, name, problems, report);
  return [{ name, hidden: false, date1904: false, rows, share: () => report.bytes / source.size }];
}

/**
 * The rows of a text table, only a block of it in memory at a time. A row's number is that of its record, blank ones
 * counted, as a spreadsheet program would show it. The texts are slices of a block: who keeps one keeps its block.
 */
async function* csvRows(
  source: Source,
  encoding: TextEncoding,
  sheet: string,
  problems: Problem[],
  report: DecodingReport,
): AsyncGenerator<readonly CellRow[], void, void> {
  const events = recordEvents(source, sheet, problems);
  let read: RecordReader | null = null;
  let number = 0;
  for await (const block of decodedText(source.path, encoding, report)) {
    // The first block is 256 KB or the whole file: enough to see what divides the fields.
    const separator = read === null ? separatorLine(block) : null;
    read ??= createRecordReader(separator?.delimiter ?? detectDelimiter(block), events);
    const records = read(separator === null ? block : block.slice(separator.length), false);
    yield* batches(records, number, source);
    number += records.length;
  }
  if (read !== null) yield* batches(read('', true), number, source);
  if (report.undecodable > 0) problems.push(undecodable(source, encoding, report.undecodable));
}

function* batches(
  records: readonly string[][],
  before: number,
  source: Source,
): Generator<CellRow[], void, void> {
  for (let start = 0; start < records.length; start += BATCH_ROWS) {
    const batch = toRows(records.slice(start, start + BATCH_ROWS), before + start, source);
    if (batch.length > 0) yield batch;
  }
}

function toRows(records: readonly string[][], before: number, source: Source): CellRow[] {
  const rows: CellRow[] = [];
  for (const [index, fields] of records.entries()) {
    const number = before + index + 1;
    if (fields.length > MAX_COLUMNS) {
      throw new FileRefused('file-too-many-columns', { file: source.file, limit: MAX_COLUMNS, row: number });
    }
    const cells = fields.map(toCell);
    if (cells.some((cell) => cell !== EMPTY_CELL)) rows.push({ number, cells });
  }
  return rows;
}

function toCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { kind: 'text', text };
}

function recordEvents(source: Source, sheet: string, problems: Problem[]): RecordEvents {
  const { file } = source;
  let badQuotes = 0;
  let first = 0;
  return {
    badQuote(row) {
      first ||= row;
      if (++badQuotes > MAX_BAD_QUOTES) throw new FileRefused('file-quotes', { file, row: first });
      problems.push({
        level: 'error',
        code: 'file-unclosed-quote',
        file,
        sheet,
        row,
        column: null,
        params: { row },
      });
    },
    longLine(row) {
      throw new FileRefused('file-long-line', { file, row, limit: MAX_RECORD });
    },
  };
}

function undecodable({ file }: Source, encoding: TextEncoding, count: number): Problem {
  const params = { file, encoding: ENCODING_NAMES[encoding], count };
  return { level: 'info', code: 'file-undecodable', file, sheet: null, row: null, column: null, params };
}
