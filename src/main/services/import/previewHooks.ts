import type { PlanChange, SheetTop } from '../../../shared/bridge.ts';
import type { CellRow } from '../../../shared/usage/cells.ts';
import { cellText } from '../../../shared/usage/cellText.ts';
import { isSheetColumn } from '../../../shared/usage/columns.ts';
import type { MappedColumn, TableMapping } from '../../../shared/usage/mapping.ts';
import type { ReadTextsOptions } from '../../../shared/usage/readEstimateTexts.ts';
import type { SheetPlan } from '../../../shared/usage/sheetPlan.ts';
import type { SheetPlace } from '../../../shared/usage/sheetRows.ts';
import { PACK_COLUMNS } from '../../../shared/usage/types.ts';
import type { ImportPreview } from './job.ts';

/** Rows of a sheet that a preview shows. */
const TOP_ROWS = 14;
/** A cell of a preview is looked at, not read. */
const LONGEST_TEXT = 300;

export interface PreviewHooks {
  /** Grows as sheets are read. */
  readonly tops: readonly SheetTop[];
  readonly hooks: Required<Pick<ReadTextsOptions, 'plan' | 'keep'>>;
}

/** How an import preview takes part in reading: its changes are heeded, and the top of every sheet is kept for it. */
export function previewHooks({ plans, kept }: ImportPreview): PreviewHooks {
  const changes = new Map(plans.map((change) => [placeKey(change), change]));
  const keptRows = new Set(kept.map((row) => `${placeKey(row)}.${row.row}`));
  const tops: SheetTop[] = [];
  return {
    tops,
    hooks: {
      plan: (found, sheet, top) => {
        const change = changes.get(placeKey(sheet));
        const plan = change === undefined ? found : changedPlan(change);
        tops.push(topOf(plan, sheet, top));
        return plan;
      },
      keep: (sheet, row) => keptRows.has(`${placeKey(sheet)}.${row}`),
    },
  };
}

const placeKey = ({ fileIndex, sheetIndex }: Pick<SheetPlace, 'fileIndex' | 'sheetIndex'>): string =>
  `${fileIndex}.${sheetIndex}`;

function changedPlan({ plan }: PlanChange): SheetPlan {
  switch (plan?.as) {
    case undefined:
      return { as: 'nothing', code: null };
    case 'usage':
      return {
        as: 'usage',
        mapping: { ...known(plan.mapping, isSheetColumn), kind: plan.mapping.kind },
      };
    case 'packs':
      return { as: 'packs', mapping: known(plan.mapping, isPackColumn) };
    case 'settings':
      return { as: 'settings', mapping: known(plan.mapping, isSettingColumn) };
  }
}

const PACK: ReadonlySet<string> = new Set(PACK_COLUMNS);
const isPackColumn = (column: string): column is (typeof PACK_COLUMNS)[number] => PACK.has(column);
const isSettingColumn = (column: string): column is 'key' | 'value' => column === 'key' || column === 'value';

/** A mapping as it came over the bridge; throws for a column that there is none of. */
function known<Column extends string>(
  mapping: TableMapping<string>,
  isColumn: (column: string) => column is Column,
): TableMapping<Column> {
  const columns = mapping.columns.map(({ index, header, column, unit }): MappedColumn<Column> => {
    if (column !== null && !isColumn(column)) throw new RangeError(`no column ${column}`);
    return { index, header, column, unit };
  });
  return { headerRow: mapping.headerRow, columns, repeated: mapping.repeated };
}

/** The first rows as texts; from the row above the header where that is deeper down. */
function topOf(plan: SheetPlan, sheet: SheetPlace, top: readonly CellRow[]): SheetTop {
  const { fileIndex, sheetIndex, date1904 } = sheet;
  const mapping = plan.as === 'nothing' ? null : plan.mapping;
  const headerRow = mapping?.headerRow ?? 0;
  const columns = new Map<number, string | null>(
    mapping?.columns.map(({ index, column }) => [index, column]) ?? [],
  );
  const first = headerRow > TOP_ROWS - 1 ? headerRow - 1 : 1;
  const rows = top
    .filter((row) => row.number >= first && row.number < first + TOP_ROWS)
    .map((row) => ({
      number: row.number,
      cells: row.cells.map((cell, index) => {
        const column = row.number > headerRow ? (columns.get(index) ?? null) : null;
        return cellText(cell, column, date1904).slice(0, LONGEST_TEXT);
      }),
    }));
  return { fileIndex, sheetIndex, rows };
}
