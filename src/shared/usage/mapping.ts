import { columnLetter } from './columnLetter.ts';
import { isUsageColumn, type SheetColumn, UNIT_COLUMNS } from './columns.ts';
import { fold } from './fold.ts';
import { type HeaderAliases, USAGE_HEADERS } from './headerAliases.ts';
import { headerUnit, recogniseHeader } from './headerText.ts';

/** One column of a sheet and what it is read as. Plain data: an import preview shows it, changes it, remembers it. */
export interface MappedColumn<Column extends string> {
  /** 0 is column A. */
  readonly index: number;
  /** As the file has it; a column without one has its letter. */
  readonly header: string;
  /** Null: kept as an extra of its rows. */
  readonly column: Column | null;
  /** The unit that the header gives in brackets. */
  readonly unit: string | null;
}

/** Two columns that say the same: the first is read, the second stays as an extra. */
export interface RepeatedColumn {
  readonly column: string;
  readonly read: string;
  readonly extra: string;
}

/** How the columns of a table are read. */
export interface TableMapping<Column extends string> {
  /** The header's last row, the spreadsheet's own number; the table's rows stand below it. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn<Column>[];
  readonly repeated: readonly RepeatedColumn[];
}

/** How a usage sheet is read. */
export interface UsageMapping extends TableMapping<SheetColumn> {
  /** Equal rows of call records merge; rows of usage never do. */
  readonly kind: 'usage' | 'call-records';
}

/** Maps the texts of a header row. The first of two columns that say the same is read, unless only the later says it clearly. */
export function mapHeader<Column extends string>(
  texts: readonly string[],
  headerRow: number,
  aliases: HeaderAliases<Column>,
): TableMapping<Column> {
  const found = texts.map((text) => recogniseHeader(text, aliases));
  const taken = new Map<Column, number>();
  found.forEach((header, index) => {
    if (header === null) return;
    const before = found[taken.get(header.column) ?? -1];
    if (before === undefined || before === null || (before.weak && !header.weak))
      taken.set(header.column, index);
  });
  const repeated: RepeatedColumn[] = [];
  const columns = texts.map((text, index): MappedColumn<Column> => {
    const header = found[index] ?? null;
    const name = headerName(text, index);
    if (header === null) return { index, header: name, column: null, unit: null };
    const first = taken.get(header.column) ?? index;
    if (first === index) return { index, header: name, column: header.column, unit: header.unit };
    const read = shownHeader({ index: first, header: headerName(texts[first] ?? '', first) });
    repeated.push({ column: header.column, read, extra: shownHeader({ index, header: name }) });
    return { index, header: name, column: null, unit: null };
  });
  return { headerRow, columns, repeated };
}

function headerName(text: string, index: number): string {
  const name = text.replace(/\s+/g, ' ').trim();
  return name === '' ? columnLetter(index) : name;
}

/** A column as a person finds it: `D 用量（万条）`. */
export function shownHeader(column: { readonly index: number; readonly header: string }): string {
  const letter = columnLetter(column.index);
  return column.header === letter ? letter : `${letter} ${column.header}`;
}

/** Whether a mapping has a column. */
export function has<Column extends string>(mapping: TableMapping<Column>, column: Column): boolean {
  return mapping.columns.some((mapped) => mapped.column === column);
}

/**
 * A mapping with one column read as something else; whatever was read as that before becomes an extra. A unit that the header
 * gives goes with it, whatever its word says: 消耗（万条） read as a quantity is in 万条.
 */
export function remap(mapping: UsageMapping, index: number, column: SheetColumn | null): UsageMapping {
  const columns = mapping.columns.map((mapped) => {
    if (mapped.index === index) return { ...mapped, column, unit: unitUnder(mapped.header, column) };
    return column !== null && mapped.column === column ? { ...mapped, column: null, unit: null } : mapped;
  });
  return { ...mapping, columns, repeated: [] };
}

function unitUnder(header: string, column: SheetColumn | null): string | null {
  if (column === null || !UNIT_COLUMNS.has(column)) return null;
  return recogniseHeader(header, USAGE_HEADERS)?.unit ?? headerUnit(header);
}

/** What a mapping is remembered by: the header's own words in their order. */
export function headerFingerprint(mapping: TableMapping<string>): string {
  return mapping.columns.map((column) => fold(column.header)).join('|');
}

/** Units that headers give, and headers as a person finds them, by column: what rows carry along. */
export function headerFacts<Column extends string>(mapping: TableMapping<SheetColumn | Column>) {
  const units: Partial<Record<string, string>> = {};
  const headers: Partial<Record<string, string>> = {};
  for (const mapped of mapping.columns) {
    if (mapped.column === null || !isUsageColumn(mapped.column as SheetColumn)) continue;
    headers[mapped.column] = shownHeader(mapped);
    if (mapped.unit !== null && UNIT_COLUMNS.has(mapped.column as SheetColumn))
      units[mapped.column] = mapped.unit;
  }
  return { units, headers };
}
