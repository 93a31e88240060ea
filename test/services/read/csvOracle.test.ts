import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { createRecordReader } from '../../../src/main/services/workbook/read/csv/records.ts';

const silent = { badQuote: () => expect.unreachable(), longLine: () => expect.unreachable() };
const field = fc.string({ unit: fc.constantFrom('a', '语', '"', ',', '\n', ' ', '1'), maxLength: 8 });
const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });

/** Records of the text, cut into blocks at these places. */
function inBlocks(text: string, cuts: readonly number[]): string[][] {
  const read = createRecordReader(',', silent);
  const records: string[][] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    const to = Math.max(from, Math.min(cut, text.length));
    records.push(...read(text.slice(from, to), false));
    from = to;
  }
  return [...records, ...read(text.slice(from), false), ...read('', true)];
}

it('agrees with papaparse on every well-formed table, wherever its blocks are cut', () => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(200), { maxLength: 6 }), (rows, cuts) => {
      const text = Papa.unparse(rows, { newline: '\n', quotes: false });
      expect(inBlocks(text, cuts)).toEqual(
        Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data,
      );
      expect(inBlocks(text, cuts)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});
