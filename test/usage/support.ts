import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTariffs } from '../../src/shared/tariff/catalogue.ts';
import type { Catalogue } from '../../src/shared/tariff/types.ts';
import type { Cell, CellFile, CellRow, CellSheet } from '../../src/shared/usage/cells.ts';
import { EMPTY_CELL } from '../../src/shared/usage/cells.ts';
import { lookupOf } from '../../src/shared/usage/lookup.ts';
import type {
  PackColumn,
  PackTextRow,
  SettingRow,
  UsageColumn,
  UsageRow,
} from '../../src/shared/usage/types.ts';

const TARIFFS = join(import.meta.dirname, '../../resources/tariffs');

function shippedCatalogue(chosen: ReadonlyMap<string, string>): Catalogue {
  const files = readdirSync(TARIFFS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, json: JSON.parse(readFileSync(join(TARIFFS, file), 'utf8')) as unknown }));
  const opened = openTariffs(files);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const result = opened.tariffs.catalogue(chosen);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.catalogue;
}

/** The shipped tariffs under their default interpretations. */
export const CATALOGUE = shippedCatalogue(new Map());
export const LOOKUP = lookupOf(CATALOGUE);

export function usageRow(
  cells: Partial<Record<UsageColumn, string>>,
  more: Partial<UsageRow> = {},
): UsageRow {
  const source = { file: 'usage.xlsx', sheet: 'Usage', row: 2 };
  return { id: 'r1', source, cells, extras: [], cellProblems: [], records: null, headerUnits: {}, ...more };
}

export function packTextRow(cells: Partial<Record<PackColumn, string>>): PackTextRow {
  return {
    id: 'p1',
    source: { file: 'usage.xlsx', sheet: 'Packs', row: 2 },
    cells,
    extras: [],
    cellProblems: [],
  };
}

export function settingRows(pairs: readonly (readonly [string, string])[]): SettingRow[] {
  return pairs.map(([key, value], index) => ({
    id: `s${index}`,
    source: { file: 'usage.xlsx', sheet: 'Settings', row: index + 1 },
    cells: { key, value },
    extras: [],
    cellProblems: [],
  }));
}

/** Cells as tests write them: a string is a text, a number a number cell, null empty; anything else is a cell itself. */
export type Written = string | number | boolean | null | Cell;

export function toCell(written: Written): Cell {
  if (written === null || written === '') return EMPTY_CELL;
  if (typeof written === 'string') return { kind: 'text', text: written };
  if (typeof written === 'number') return { kind: 'number', text: String(written) };
  return typeof written === 'boolean' ? { kind: 'boolean', value: written } : written;
}

export function cellRows(rows: readonly (readonly Written[])[], first = 1): CellRow[] {
  return rows.map((cells, index) => ({ number: first + index, cells: cells.map(toCell) }));
}

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly Written[])[];
  readonly hidden?: boolean;
  readonly date1904?: boolean;
}

/** A file of sheets in memory, whose rows come in batches and can be read once. */
export function cellFile(file: string, sheets: readonly WrittenSheet[], batch = 7): CellFile {
  const heads = sheets.map(({ name, hidden = false, date1904 = false }) => ({ name, hidden, date1904 }));
  async function* batches(rows: CellRow[]): AsyncGenerator<readonly CellRow[]> {
    for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
  }
  async function* all(): AsyncGenerator<CellSheet> {
    for (const [index, sheet] of sheets.entries()) {
      const head = heads[index];
      if (head !== undefined) yield { ...head, rows: batches(cellRows(sheet.rows)) };
    }
  }
  return { file, sheetHeads: heads, sheets: all(), problems: [] };
}

/** Milliseconds of processor time that this process has used: what other work on the machine takes is not in it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
