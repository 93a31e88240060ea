import type { CellRow } from './cells.ts';
import type { SheetColumn } from './columns.ts';
import { findHeader } from './findHeader.ts';
import { has, type TableMapping, type UsageMapping } from './mapping.ts';
import type { FileRoles, SheetRole } from './sheetRoles.ts';
import { findPackHeader, findSettingHeader, isSurelyPacks, SETTINGS_WITHOUT_HEADER } from './tableRows.ts';
import type { PackColumn } from './types.ts';

/**
 * How a sheet will be read: as what, and by which columns. Plain data, so that an import preview can show it and hand back
 * another.
 */
export type SheetPlan =
  | { readonly as: 'usage'; readonly mapping: UsageMapping }
  | { readonly as: 'packs'; readonly mapping: TableMapping<PackColumn> }
  | { readonly as: 'settings'; readonly mapping: TableMapping<'key' | 'value'> }
  /** Not read; the code says why where a person has to know. */
  | { readonly as: 'nothing'; readonly code: NothingCode | null };

export type NothingCode = 'sheet-empty' | 'sheet-without-header' | 'packs-without-header' | 'sheet-not-read';

const nothing = (code: NothingCode | null): SheetPlan => ({ as: 'nothing', code });

/** Decides how a sheet is read from its role and its top rows. */
export function planSheet(
  role: SheetRole,
  top: readonly CellRow[],
  file: FileRoles,
  hasDefaultProduct: boolean,
): SheetPlan {
  switch (role) {
    case 'ignored':
      return nothing(null);
    case 'usage':
      return planUsage(top);
    case 'packs':
      return planPacks(top);
    case 'settings':
      return { as: 'settings', mapping: findSettingHeader(top) ?? SETTINGS_WITHOUT_HEADER };
    case 'only':
      return planTable(top, file) ?? planUsage(top);
    case 'by-header':
      return planTable(top, file) ?? usagePlan(findHeader(top, { hasDefaultProduct })) ?? nothing(null);
    case 'look':
      return (
        planTable(top, file) ??
        nothing(findHeader(top, { hasDefaultProduct: false }) === null ? null : 'sheet-not-read')
      );
  }
}

/** A sheet that is usage for certain: without a column of products its rows are read all the same, each with its problem. */
function planUsage(top: readonly CellRow[]): SheetPlan {
  const mapping =
    findHeader(top, { hasDefaultProduct: false }) ?? findHeader(top, { hasDefaultProduct: true });
  return usagePlan(mapping) ?? nothing(isBlank(top) ? 'sheet-empty' : 'sheet-without-header');
}

function planPacks(top: readonly CellRow[]): SheetPlan {
  const mapping = findPackHeader(top);
  if (mapping !== null) return { as: 'packs', mapping };
  return nothing(isBlank(top) ? null : 'packs-without-header');
}

function usagePlan(mapping: UsageMapping | null): SheetPlan | null {
  return mapping === null ? null : { as: 'usage', mapping };
}

/** Columns that packs never have: a sheet with any of them is usage, whatever else its header says. */
const USAGE_ONLY: readonly SheetColumn[] = [
  ...([
    'item',
    'date',
    'month',
    'count',
    'duration',
    'size',
    'start',
    'opened',
    'capacity',
    'region',
  ] as const),
];

/** Packs or settings by their header, where no sheet of the file is called so. */
function planTable(top: readonly CellRow[], file: FileRoles): SheetPlan | null {
  const usage = findHeader(top, { hasDefaultProduct: false });
  if (usage !== null && USAGE_ONLY.some((column) => has(usage, column))) return null;
  const packs = file.packsByHeader ? findPackHeader(top) : null;
  if (packs !== null && isSurelyPacks(packs)) return { as: 'packs', mapping: packs };
  const settings = file.settingsByHeader && usage === null ? findSettingHeader(top) : null;
  return settings === null ? null : { as: 'settings', mapping: settings };
}

function isBlank(rows: readonly CellRow[]): boolean {
  return rows.every((row) => row.cells.every((cell) => cell.kind === 'empty'));
}
