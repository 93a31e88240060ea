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
  /** None where `onUsage` took them. */
  readonly usage: readonly UsageRow[];
  readonly packs: readonly PackTextRow[];
  readonly settings: readonly SettingRow[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly Problem[];
  /** Rows of the result, those that `onUsage` took included; merged call records are one. */
  readonly rows: number;
  /** Rows below the header that are not empty. */
  readonly rowsRead: number;
}

export interface ReadSheetOptions {
  /** Call ids seen so far, in this sheet and those before. */
  readonly callIds: IdSet;
  /** Whether a row that would be skipped, such as a total, is read all the same. */
  readonly keep?: ((sheet: SheetPlace, row: number) => boolean) | undefined;
  /** Takes usage rows as they are read, so that they need not all be held here; reading waits for its promise. */
  readonly onUsage?: ((rows: readonly UsageRow[]) => void | Promise<void>) | undefined;
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
  let taken = 0;
  const handOver = async (usage: readonly UsageRow[]): Promise<void> => {
    taken += usage.length;
    if (usage.length > 0) await options.onUsage?.(usage);
  };
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.number <= plan.mapping.headerRow) continue;
      const omitted = omission(row, plan.mapping);
      if (omitted?.why === 'empty') continue;
      rowsRead += 1;
      if (omitted === null || options.keep?.(place, row.number) === true) collector.add(row);
      else skipped.push(skippedRow(place, row, omitted.text));
    }
    if (options.onUsage !== undefined) await handOver(collector.take());
  }
  const found = { ...NOTHING, ...collector.finish() };
  const rows = taken + found.usage.length + found.packs.length + found.settings.length;
  if (options.onUsage !== undefined) await handOver(found.usage);
  const usage = options.onUsage === undefined ? found.usage : [];
  return { ...found, usage, skipped, problems: repeatedColumns(plan.mapping, place), rows, rowsRead };
}

type Found = Pick<SheetRead, 'usage' | 'packs' | 'settings'>;
const NOTHING: Found = { usage: [], packs: [], settings: [] };

interface Collector {
  readonly add: (row: CellRow) => void;
  readonly take: () => readonly UsageRow[];
  readonly finish: () => Partial<Found>;
}

const takeNone = (): readonly UsageRow[] => NOTHING.usage;

function collectorOf(plan: ReadablePlan, place: SheetPlace, callIds: IdSet): Collector {
  if (plan.as === 'usage') {
    const collect = plan.mapping.kind === 'call-records' ? collectCallRecords : collectUsage;
    const { add, take, finish } = collect(plan.mapping, place, callIds);
    return { add, take, finish: () => ({ usage: finish() }) };
  }
  if (plan.as === 'packs') {
    const packs: PackTextRow[] = [];
    const add = (row: CellRow) => packs.push(packRow(row, plan.mapping, place));
    return { add, take: takeNone, finish: () => ({ packs }) };
  }
  const settings: SettingRow[] = [];
  const add = (row: CellRow) => settings.push(settingRow(row, plan.mapping, place));
  return { add, take: takeNone, finish: () => ({ settings }) };
}

function repeatedColumns(mapping: TableMapping<string>, place: SheetPlace): Problem[] {
  const { file, sheet } = place;
  return mapping.repeated.map((repeated) => {
    const where = { file, sheet, row: mapping.headerRow, column: null };
    return { level: 'info', code: 'column-repeated', ...where, params: { ...repeated } };
  });
}
