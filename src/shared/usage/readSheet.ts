import type { Problem } from '../problem.ts';
import { collectCallRecords } from './callRecords.ts';
import type { CellRow } from './cells.ts';
import type { IdSet } from './idSet.ts';
import type { TableMapping } from './mapping.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { omission, type SheetPlace, skippedRow } from './sheetRows.ts';
import { packRow, settingRow } from './tableRows.ts';
import type { PackTextRow, SettingRow, SkippedRow, UsageRow } from './types.ts';
import { collectUsage } from './usageRows.ts';

/** A plan by which rows are read. */
export type ReadablePlan = Exclude<SheetPlan, { readonly as: 'nothing' }>;

/** What a sheet's rows became. */
export interface SheetRead {
  readonly usage: readonly UsageRow[];
  readonly packs: readonly PackTextRow[];
  readonly settings: readonly SettingRow[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly Problem[];
  /** Rows below the header that are not empty. */
  readonly rowsRead: number;
}

export interface ReadSheetOptions {
  /** Call ids seen so far, in this sheet and those before. */
  readonly callIds: IdSet;
  /** Whether a row that would be skipped, such as a total, is read all the same. */
  readonly keep?: ((sheet: SheetPlace, row: number) => boolean) | undefined;
}

/** Reads the rows of one sheet by a plan: the one that was found, or one that a person chose. */
export async function readSheet(
  plan: ReadablePlan,
  place: SheetPlace,
  batches: AsyncIterable<readonly CellRow[]>,
  options: ReadSheetOptions,
): Promise<SheetRead> {
  const collector = collectorOf(plan, place, options.callIds);
  const skipped: SkippedRow[] = [];
  let rowsRead = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.number <= plan.mapping.headerRow) continue;
      const omitted = omission(row, plan.mapping);
      if (omitted?.why === 'empty') continue;
      rowsRead += 1;
      if (omitted === null || options.keep?.(place, row.number) === true) collector.add(row);
      else skipped.push(skippedRow(place, row, omitted.text));
    }
  }
  return {
    ...NOTHING,
    ...collector.finish(),
    skipped,
    problems: repeatedColumns(plan.mapping, place),
    rowsRead,
  };
}

const NOTHING = { usage: [], packs: [], settings: [] } as const;

interface Collector {
  readonly add: (row: CellRow) => void;
  readonly finish: () => Partial<Pick<SheetRead, 'usage' | 'packs' | 'settings'>>;
}

function collectorOf(plan: ReadablePlan, place: SheetPlace, callIds: IdSet): Collector {
  if (plan.as === 'usage') {
    const collect = plan.mapping.kind === 'call-records' ? collectCallRecords : collectUsage;
    const { add, finish } = collect(plan.mapping, place, callIds);
    return { add, finish: () => ({ usage: finish() }) };
  }
  if (plan.as === 'packs') {
    const packs: PackTextRow[] = [];
    return { add: (row) => packs.push(packRow(row, plan.mapping, place)), finish: () => ({ packs }) };
  }
  const settings: SettingRow[] = [];
  return { add: (row) => settings.push(settingRow(row, plan.mapping, place)), finish: () => ({ settings }) };
}

function repeatedColumns(mapping: TableMapping<string>, place: SheetPlace): Problem[] {
  const { file, sheet } = place;
  return mapping.repeated.map((repeated) => {
    const where = { file, sheet, row: mapping.headerRow, column: null };
    return { level: 'info', code: 'column-repeated', ...where, params: { ...repeated } };
  });
}
