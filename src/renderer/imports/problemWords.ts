import type { KeptRow } from '../../shared/bridge.ts';
import { columnLetter } from '../../shared/usage/columnLetter.ts';
import { isSheetColumn } from '../../shared/usage/columns.ts';
import type { CellCorrection } from '../../shared/usage/preview/corrections.ts';
import { corrected } from '../../shared/usage/preview/corrections.ts';
import type { ProblemGroup } from '../../shared/usage/preview/problemGroups.ts';
import { USAGE_COLUMNS, type UsageColumn, type UsageRow } from '../../shared/usage/types.ts';
import { type ImportDraft, sheetKey } from '../state/importDraft.ts';
import type { Words } from '../state/words.ts';
import { columnName } from './columnNames.ts';
import type { ProblemEntry } from './problemEntries.ts';

/** What can be done about a problem right here. */
export type Remedy =
  | { readonly kind: 'edit'; readonly cell: Omit<CellCorrection, 'after'> }
  /** `text` is what stands for the product in the rows; empty: they name none. */
  | { readonly kind: 'product'; readonly text: string }
  | { readonly kind: 'rows'; readonly group: ProblemGroup }
  | { readonly kind: 'keep'; readonly row: KeptRow }
  | { readonly kind: 'none' };

export function remedyOf(entry: ProblemEntry, draft: ImportDraft): Remedy {
  if (entry.kind === 'skipped') {
    const { row, fileIndex, sheetIndex } = entry.skip;
    return { kind: 'keep', row: { fileIndex, sheetIndex, row: row.row } };
  }
  if (entry.kind === 'other') return { kind: 'none' };
  const { group } = entry;
  const row = rowAt(draft, group.places[0] ?? -1);
  const { column, code } = group.problem;
  if (row === null) return { kind: 'none' };
  if (column === 'product' && code.startsWith('product-') && group.isSame)
    return { kind: 'product', text: row.cells.product ?? '' };
  if (group.places.length > 1 || !isUsageCell(column)) return { kind: 'rows', group };
  // What is corrected is the file's text; a correction that did not help is offered as it was written.
  return { kind: 'edit', cell: { rowId: row.id, column, before: row.cells[column] ?? '' } };
}

function rowAt({ usage, corrections }: ImportDraft, at: number): UsageRow | null {
  return corrected(usage.slice(at, at + 1), corrections)[0] ?? null;
}

const isUsageCell = (column: string | null): column is UsageColumn =>
  USAGE_COLUMNS.some((known) => known === column);

/** Where a problem is: row, sheet where it is not the shown one, and column as the file has it. */
export function problemPlace(t: Words, entry: ProblemEntry, draft: ImportDraft) {
  if (entry.kind === 'skipped') {
    const { row } = entry.skip;
    return { row: t('import-row', { row: row.row }), sheet: otherSheet(draft, row), column: '' };
  }
  const problem = entry.kind === 'rows' ? entry.group.problem : entry.problem;
  const column = columnText(t, entry, draft);
  if (problem.row === null) return { row: problem.sheet ?? problem.file, sheet: '', column };
  return { row: rowsText(t, entry, problem.row), sheet: otherSheet(draft, problem), column };
}

function rowsText(t: Words, entry: ProblemEntry, first: number): string {
  if (entry.kind !== 'rows' || entry.group.places.length === 1) return t('import-row', { row: first });
  const { lastRow: last, places } = entry.group;
  const count = places.length;
  return count === last - first + 1
    ? t('import-rows', { first, last })
    : t('import-rows-among', { count, first, last });
}

function otherSheet(
  draft: ImportDraft,
  place: { readonly file: string; readonly sheet: string | null },
): string {
  const shown = draft.read.sheets.find((report) => sheetKey(report) === draft.shown);
  if (shown?.file === place.file && shown.sheet === place.sheet) return '';
  return [draft.files.length > 1 ? place.file : '', place.sheet ?? '']
    .filter((name) => name !== '')
    .join(' ');
}

/** `D 用量（分钟）`; a column that the file does not have, by its name in this language. */
function columnText(t: Words, entry: ProblemEntry, draft: ImportDraft): string {
  const problem = entry.kind === 'rows' ? entry.group.problem : entry.kind === 'other' ? entry.problem : null;
  if (problem === null || problem.column === null) return '';
  const { column } = problem;
  const report = draft.read.sheets.find(
    ({ file, sheet }) => file === problem.file && sheet === problem.sheet,
  );
  const plan = report?.plan;
  const mapped =
    plan === undefined || plan.as === 'nothing'
      ? undefined
      : plan.mapping.columns.find((each) => each.column === column);
  const name =
    mapped?.header ?? (isSheetColumn(column) ? columnName(t, plan?.as ?? 'usage', column) : column);
  const letter = mapped === undefined ? '' : columnLetter(mapped.index);
  return [letter, name === letter ? '' : name].filter((part) => part !== '').join(' ');
}

export function sentenceOf(t: Words, entry: ProblemEntry, draft: ImportDraft): string {
  if (entry.kind === 'other') return t(entry.problem.code, entry.problem.params);
  if (entry.kind === 'rows') {
    const { problem, isSame } = entry.group;
    const sentence = t(problem.code, problem.params);
    return isSame ? sentence : t('import-first-of', { sentence });
  }
  const { row, fileIndex, sheetIndex } = entry.skip;
  const key = sheetKey({ fileIndex, sheetIndex });
  const plan = draft.read.sheets.find((report) => sheetKey(report) === key)?.plan;
  const isHeader =
    plan !== undefined &&
    plan.as !== 'nothing' &&
    plan.mapping.columns.some(({ header }) => header === row.text);
  return isHeader ? t('import-skipped-header') : t('import-skipped-total', { found: row.text });
}
