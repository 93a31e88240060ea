import type { CellFile, CellRow, CellSheet } from '../../../shared/usage/cells.ts';
import { readEstimateTexts, type TextsRead } from '../../../shared/usage/readEstimateTexts.ts';
import type { UsageRow } from '../../../shared/usage/types.ts';
import { openCells } from '../workbook/read/openCells.ts';
import type { ImportProgress, ImportRequest } from './job.ts';

const PROGRESS_EVERY = 5_000;

/**
 * Files as the texts of one estimate, in this thread. Rejects with a `Refusal` where a file can't be read as a table;
 * whatever else is wrong is among the problems of the result. `onUsage` takes the usage rows, which the result then lacks.
 */
export function readFiles(
  { paths, defaults }: ImportRequest,
  tell: (progress: ImportProgress) => void,
  onUsage?: (rows: readonly UsageRow[]) => Promise<void>,
): Promise<TextsRead> {
  return readEstimateTexts(openEach(paths, tell), defaults, { onUsage });
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
  const count = async function* (batches: CellSheet['rows']): AsyncGenerator<readonly CellRow[]> {
    for await (const batch of batches) {
      const before = rows;
      rows += batch.length;
      if (Math.floor(before / PROGRESS_EVERY) !== Math.floor(rows / PROGRESS_EVERY))
        tell({ file: file.file, rows });
      yield batch;
    }
  };
  for await (const sheet of file.sheets) yield { ...sheet, rows: count(sheet.rows) };
}
