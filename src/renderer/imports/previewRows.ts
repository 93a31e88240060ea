import type { Message } from '../../shared/problem.ts';
import { corrected } from '../../shared/usage/preview/corrections.ts';
import { shownRow } from '../../shared/usage/preview/shownRow.ts';
import type { SheetPlan } from '../../shared/usage/sheetPlan.ts';
import type { UsageColumn, UsageLine, UsageRow } from '../../shared/usage/types.ts';
import { type ImportDraft, sheetKey } from '../state/importDraft.ts';
import { effective, rowReader } from './effective.ts';
import { type ListedSheet, rangeOf } from './sheets.ts';

/** A row as the preview shows it. */
export interface PreviewRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** What is wrong, by the place of the column. */
  readonly problems: ReadonlyMap<number, Message>;
  /** A problem of the row as a whole. */
  readonly problem: Message | null;
  readonly isSkipped: boolean;
}

/** Rows of one problem that are shown at most. */
const MOST_ROWS = 100;
/** The first rows of a sheet are among so many of its rows that were read, whatever is skipped or merged between them. */
const TOP_ROWS = 40;

/** The first rows of a sheet below its header, or the rows that were asked for. */
export function previewRows(draft: ImportDraft, sheet: ListedSheet): readonly PreviewRow[] {
  const { shownRows } = draft;
  const read = lineReader(draft);
  const plan = sheet.report.plan;
  if (shownRows === null || plan.as !== 'usage') return topRows(draft, sheet, read);
  const rows = shownRows.slice(0, MOST_ROWS).flatMap((place) => draft.usage[place] ?? []);
  return corrected(rows, draft.corrections).map((row) => ({
    number: row.source.row,
    cells: shownRow(row, plan.mapping),
    ...problemsOf(read(row), plan),
    isSkipped: false,
  }));
}

const lineReader = (draft: ImportDraft): ((row: UsageRow) => UsageLine | null) => {
  const under = effective(draft);
  return under === null ? () => null : rowReader(under, draft.defaults);
};

function topRows(
  draft: ImportDraft,
  { key, report }: ListedSheet,
  read: (row: UsageRow) => UsageLine | null,
): readonly PreviewRow[] {
  const top = draft.read.tops.find((each) => sheetKey(each) === key)?.rows ?? [];
  const { plan } = report;
  const headerRow = plan.as === 'nothing' ? 0 : plan.mapping.headerRow;
  const { at, rows } = rangeOf(draft.read.sheets, key);
  const before = draft.usage.slice(at, at + Math.min(rows, TOP_ROWS));
  const after = new Map(corrected(before, draft.corrections).map((row) => [row.source.row, row]));
  const original = new Map(before.map((row) => [row.source.row, row]));
  const skipped = new Set(
    draft.read.skipped
      .filter(({ file, sheet }) => file === report.file && sheet === report.sheet)
      .map(({ row }) => row),
  );
  return top
    .filter(({ number }) => number > headerRow)
    .map(({ number, cells }) => {
      const row = after.get(number);
      return {
        number,
        cells: row === undefined || row === original.get(number) ? cells : overlaid(cells, row, plan),
        ...(row === undefined ? NO_PROBLEMS : problemsOf(read(row), plan)),
        isSkipped: skipped.has(number),
      };
    });
}

const NO_PROBLEMS: Pick<PreviewRow, 'problems' | 'problem'> = { problems: new Map(), problem: null };

/** The file's own texts with what a person corrected over them. */
function overlaid(cells: readonly string[], row: UsageRow, plan: SheetPlan): readonly string[] {
  if (plan.as !== 'usage') return cells;
  const texts = [...cells];
  for (const { index, column } of plan.mapping.columns) {
    const text = column === null ? undefined : row.cells[column as UsageColumn];
    if (text !== undefined) texts[index] = text;
  }
  return texts;
}

function problemsOf(line: UsageLine | null, plan: SheetPlan): Pick<PreviewRow, 'problems' | 'problem'> {
  const errors = line?.problems.filter(({ level }) => level === 'error') ?? [];
  if (errors.length === 0 || plan.as === 'nothing') return NO_PROBLEMS;
  const problems = new Map<number, Message>();
  let ofRow: Message | null = null;
  for (const problem of errors) {
    const at = plan.mapping.columns.find(({ column }) => column !== null && column === problem.column)?.index;
    if (at === undefined) ofRow ??= problem;
    else if (!problems.has(at)) problems.set(at, problem);
  }
  return { problems, problem: ofRow };
}
