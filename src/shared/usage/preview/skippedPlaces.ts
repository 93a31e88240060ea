import type { SkippedRow } from '../types.ts';

interface SheetName {
  readonly file: string;
  readonly sheet: string;
  readonly fileIndex: number;
  readonly sheetIndex: number;
}

/** A skipped row, and the sheet that it stands in. */
export interface PlacedSkip {
  readonly row: SkippedRow;
  readonly fileIndex: number;
  readonly sheetIndex: number;
}

/**
 * Finds the sheet of each skipped row. Two files of one name may both have the sheet, so they are told apart by their order:
 * rows are skipped sheet after sheet, and down each sheet.
 */
export function skippedPlaces(
  skipped: readonly SkippedRow[],
  sheets: readonly SheetName[],
): readonly PlacedSkip[] {
  let at = 0;
  let last = 0;
  return skipped.flatMap((row) => {
    const fits = (sheet: SheetName | undefined) => sheet?.file === row.file && sheet.sheet === row.sheet;
    if (!fits(sheets[at]) || row.row <= last) {
      const next = sheets.findIndex(
        (sheet, index) => index >= at + (fits(sheets[at]) ? 1 : 0) && fits(sheet),
      );
      if (next < 0) return [];
      at = next;
    }
    last = row.row;
    const sheet = sheets[at];
    return sheet === undefined ? [] : [{ row, fileIndex: sheet.fileIndex, sheetIndex: sheet.sheetIndex }];
  });
}
