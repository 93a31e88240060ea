import { type Fields, readFields } from './fields.ts';

/** Reads records out of blocks of text. Each call returns those that are complete; the last needs `final`. */
export type RecordReader = (block: string, final: boolean) => string[][];

export interface RecordEvents {
  /** The record of that number, from 1, opens a quotation mark that is not closed. */
  readonly badQuote: (record: number) => void;
  readonly longLine: (record: number) => void;
}

/** Excel's longest cell is 32,767 characters: a quotation mark still open after four of those was never meant to open. */
const MAX_QUOTED = 131_072;
/** 16,384 columns of 256 characters. */
export const MAX_RECORD = 4_194_304;

/**
 * Delimited text as a spreadsheet program reads it, line ends being `\n`: a field that starts with a quotation mark runs
 * to the next single one, over line ends too; two stand for one; what follows the closing one belongs to the field as it is.
 *
 * Papaparse, which agrees on well-formed files (a test holds us to that), lets a stray quotation mark swallow all rows up
 * to the next. Here a mark that is never closed, or is "closed" lines later in the middle of a field, is taken as
 * an ordinary character of its line: `badQuote` tells, and the rows behind it are kept.
 */
export function createRecordReader(delimiter: string, events: RecordEvents): RecordReader {
  let rest = '';
  let number = 0;
  return (block, final) => {
    const text = rest === '' ? block : rest + block;
    const records: string[][] = [];
    let quote = text.indexOf('"');
    let position = 0;
    while (position < text.length) {
      if (quote !== -1 && quote < position) quote = text.indexOf('"', position);
      const end = text.indexOf('\n', position);
      const lineEnd = end === -1 ? text.length : end;
      if (quote === -1 || quote > lineEnd) {
        if (end === -1 && !final) break;
        records.push(text.slice(position, lineEnd).split(delimiter));
        position = lineEnd + 1;
      } else {
        const fields = readQuotedRecord(text, position, lineEnd, delimiter, final);
        if (fields === null) break;
        if (fields.badQuote) events.badQuote(number + records.length + 1);
        records.push(fields.values);
        position = fields.next;
      }
    }
    number += records.length;
    rest = text.slice(position);
    if (rest.length > MAX_RECORD) events.longLine(number + 1);
    return records;
  };
}

/** A record with quotation marks in its first line; null where more text is needed to know its end. */
function readQuotedRecord(
  text: string,
  start: number,
  lineEnd: number,
  delimiter: string,
  final: boolean,
): (Fields & { readonly badQuote: boolean }) | null {
  const fields = readFields(text, start, text.length, delimiter, final);
  if (fields !== 'stray' && 'values' in fields) return { ...fields, badQuote: false };
  if (fields !== 'stray' && !final) {
    const hopeless =
      fields.openedAt !== null && text.length - fields.openedAt > MAX_QUOTED && lineEnd < text.length;
    if (!hopeless) return null;
  }
  const line = readFields(text, start, lineEnd, delimiter, true, true);
  return line !== 'stray' && 'values' in line ? { ...line, badQuote: true } : null;
}
