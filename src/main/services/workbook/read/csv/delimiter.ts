import { createRecordReader } from './records.ts';

const CANDIDATES = [',', '\t', ';', '|'];
const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_RECORDS = 100;
const SILENT = { badQuote: () => undefined, longLine: () => undefined };

/**
 * The character between the fields, by the first hundred records: that which divides the most of them into the same
 * number of fields, and of two such that with more fields. `1,5;2,5;3` has as many commas as semicolons, but
 * its header row has none. A file of one column has none at all, and any will do.
 */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best = { delimiter: ',', records: 0, fields: 1 };
  for (const delimiter of CANDIDATES) {
    const { records, fields } = commonWidth(sample, delimiter, text.length <= SAMPLE_CHARACTERS);
    if (records > best.records || (records === best.records && fields > best.fields)) {
      best = { delimiter, records, fields };
    }
  }
  return best.delimiter;
}

function commonWidth(sample: string, delimiter: string, final: boolean): { records: number; fields: number } {
  const widths = new Map<number, number>();
  for (const record of createRecordReader(delimiter, SILENT)(sample, final).slice(0, SAMPLE_RECORDS)) {
    if (record.length > 1) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  }
  let common = { records: 0, fields: 1 };
  for (const [fields, records] of widths) {
    if (records > common.records || (records === common.records && fields > common.fields))
      common = { records, fields };
  }
  return common;
}

/** The line `sep=;` that Excel obeys and does not show, with its line end; null where the text starts otherwise. */
export function separatorLine(text: string): { delimiter: string; length: number } | null {
  const match = /^"?sep=([^\n"])"?(?:\n|$)/i.exec(text);
  return match === null ? null : { delimiter: match[1] ?? ',', length: match[0].length };
}
