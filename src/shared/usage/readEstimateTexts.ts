import type { Problem } from '../problem.ts';
import type { CellFile, CellRow, CellSheet } from './cells.ts';
import { HEADER_ROWS } from './findHeader.ts';
import { createIdSet, type IdSet } from './idSet.ts';
import { type LineDefaults, NO_DEFAULTS } from './lineSubject.ts';
import { peekRows } from './peekRows.ts';
import { type ReadSheetOptions, readSheet, type SheetRead } from './readSheet.ts';
import { planSheet, type SheetPlan } from './sheetPlan.ts';
import { type FileRoles, rolesOf } from './sheetRoles.ts';
import type { SheetPlace } from './sheetRows.ts';
import type { EstimateTexts, PackTextRow, SettingRow, SkippedRow, UsageRow } from './types.ts';

/** What became of one sheet, for an import preview. */
export interface SheetReport {
  readonly file: string;
  readonly sheet: string;
  readonly fileIndex: number;
  readonly sheetIndex: number;
  readonly hidden: boolean;
  readonly plan: SheetPlan;
  /** Rows of the result; merged call records are one. */
  readonly rows: number;
  /** Rows below the header that are not empty. */
  readonly rowsRead: number;
}

/** `onUsage` takes the usage rows of all sheets in their order; the result has none then. */
export interface ReadTextsOptions extends Pick<ReadSheetOptions, 'keep' | 'onUsage'> {
  /**
   * May change how a sheet is read, for example to the columns that a person chose in the import preview. It is given what
   * was found and the rows that it was found in.
   */
  readonly plan?: (found: SheetPlan, sheet: SheetPlace, top: readonly CellRow[]) => SheetPlan;
}

/** The texts of an estimate with what became of each sheet. */
export interface TextsRead extends EstimateTexts {
  readonly sheets: readonly SheetReport[];
}

interface TextsDraft {
  readonly usage: UsageRow[];
  readonly packs: PackTextRow[];
  readonly settings: SettingRow[];
  readonly skipped: SkippedRow[];
  readonly problems: Problem[];
  readonly sheets: SheetReport[];
}

interface Reading {
  readonly draft: TextsDraft;
  /** Call ids of all files: a file that is given twice shows in them. */
  readonly callIds: IdSet;
  readonly hasDefaultProduct: boolean;
  readonly options: ReadTextsOptions;
}

/**
 * Files as the texts of one estimate. Sheets are read as they stream by, once and in order; of each the top rows are looked at
 * first. It rejects only where a file itself does while it is read; what a file holds is never a reason.
 */
export async function readEstimateTexts(
  files: AsyncIterable<CellFile> | Iterable<CellFile>,
  defaults: LineDefaults = NO_DEFAULTS,
  options: ReadTextsOptions = {},
): Promise<TextsRead> {
  const draft: TextsDraft = { usage: [], packs: [], settings: [], skipped: [], problems: [], sheets: [] };
  const reading = { draft, callIds: createIdSet(), hasDefaultProduct: defaults.product !== null, options };
  let fileIndex = 0;
  for await (const file of files) {
    await readFile(reading, file, fileIndex);
    fileIndex += 1;
  }
  if (fileIndex > 0 && !draft.sheets.some(({ plan }) => isUsageOrExplained(plan))) {
    const sheets = draft.sheets.map(({ sheet }) => sheet).join(', ');
    draft.problems.push(placed(draft.sheets[0]?.file ?? '', null, 'no-usage-sheet', { sheets }));
  }
  return draft;
}

/** A sheet of usage, or one that should have been and has a problem that says why it is not. */
function isUsageOrExplained(plan: SheetPlan): boolean {
  if (plan.as !== 'nothing') return plan.as === 'usage';
  return plan.code === 'sheet-empty' || plan.code === 'sheet-without-header';
}

async function readFile(reading: Reading, file: CellFile, fileIndex: number): Promise<void> {
  const roles = rolesOf(file.sheetHeads);
  let sheetIndex = 0;
  for await (const sheet of file.sheets) {
    const { date1904, name } = sheet;
    await readNext(reading, sheet, { file: file.file, sheet: name, fileIndex, sheetIndex, date1904 }, roles);
    sheetIndex += 1;
  }
  reading.draft.problems.push(...file.problems);
}

async function readNext(
  reading: Reading,
  sheet: CellSheet,
  place: SheetPlace,
  roles: FileRoles,
): Promise<void> {
  const { draft, callIds, hasDefaultProduct, options } = reading;
  const role = roles.roles[place.sheetIndex] ?? 'ignored';
  const report = (plan: SheetPlan, rows: number, rowsRead: number) => {
    const { file, sheet: name, fileIndex, sheetIndex } = place;
    draft.sheets.push({
      file,
      sheet: name,
      fileIndex,
      sheetIndex,
      hidden: sheet.hidden,
      plan,
      rows,
      rowsRead,
    });
  };
  if (role === 'ignored' && options.plan === undefined) return report({ as: 'nothing', code: null }, 0, 0);
  const { top, all, close } = await peekRows(sheet.rows, HEADER_ROWS);
  const found = planSheet(role, top, roles, hasDefaultProduct);
  const plan = options.plan === undefined ? found : options.plan(found, place, top);
  if (plan.as === 'nothing') {
    await close();
    if (plan.code !== null)
      draft.problems.push(placed(place.file, place.sheet, plan.code, { sheet: place.sheet }));
    return report(plan, 0, 0);
  }
  const read = await readSheet(plan, place, all, { callIds, keep: options.keep, onUsage: options.onUsage });
  take(draft, read);
  report(plan, read.rows, read.rowsRead);
}

/** Takes what a sheet gave. A loop, because a call takes no hundred thousand arguments. */
function take(draft: TextsDraft, read: SheetRead): void {
  for (const row of read.usage) draft.usage.push(row);
  for (const row of read.packs) draft.packs.push(row);
  for (const row of read.settings) draft.settings.push(row);
  for (const row of read.skipped) draft.skipped.push(row);
  draft.problems.push(...read.problems);
}

function placed(
  file: string,
  sheet: string | null,
  code: string,
  params: NonNullable<Problem['params']>,
): Problem {
  const level = code === 'sheet-not-read' ? 'info' : 'error';
  return { level, code, file, sheet, row: null, column: null, params };
}
