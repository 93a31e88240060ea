import type { CellFile, CellRow, CellSheet } from '../../../shared/usage/cells.ts';
import { readEstimateTexts, type TextsRead } from '../../../shared/usage/readEstimateTexts.ts';
import type { UsageRow } from '../../../shared/usage/types.ts';
import { openCells } from '../workbook/read/openCells.ts';
import type { ImportProgress, ImportRequest, ImportResponse } from './job.ts';
import { previewHooks } from './previewHooks.ts';

const PROGRESS_EVERY = 5_000;

/**
 * Files as the texts of one estimate, in this thread. Rejects with a `Refusal` where a file can't be read as a table;
 * whatever else is wrong is among the problems of the result. `onUsage` takes the usage rows, which the result then lacks.
 */
export async function readFiles(
  { paths, defaults, preview }: ImportRequest,
  tell: (progress: ImportProgress) => void,
  onUsage?: (rows: readonly UsageRow[]) => Promise<void>,
): Promise<TextsRead & Pick<ImportResponse, 'tops'>> {
  const { tops, hooks } = preview === undefined ? { tops: [], hooks: {} } : previewHooks(preview);
  const texts = await readEstimateTexts(openEach(paths, tell), defaults, { ...hooks, onUsage });
  return { ...texts, tops };
}

async function* openEach(
  paths: readonly string[],
  tell: (progress: ImportProgress) => void,
): AsyncGenerator<CellFile> {
  for (const path of paths) {
    const file = await openCells(path);
    yield { ...file, sheets: counted(file, tell), problems: file.problems };
  }
}

async function* counted(file: CellFile, tell: (progress: ImportProgress) => void): AsyncGenerator<CellSheet> {
  let rows = 0;
  const count = async function* (sheet: CellSheet): AsyncGenerator<readonly CellRow[]> {
    const earlier = rows;
    for await (const batch of sheet.rows) {
      const before = rows;
      rows += batch.length;
      if (Math.floor(before / PROGRESS_EVERY) !== Math.floor(rows / PROGRESS_EVERY))
        tell({ file: file.file, rows, about: guess(earlier, rows, sheet.share?.() ?? 0) });
      yield batch;
    }
  };
  for await (const sheet of file.sheets) yield { ...sheet, rows: count(sheet) };
}

/** 10,000 rows of a sheet of which a quarter is read: about 40,000, and those of the sheets before. */
function guess(earlier: number, rows: number, share: number): number | null {
  return share > 0 ? earlier + Math.round((rows - earlier) / Math.min(share, 1)) : null;
}
