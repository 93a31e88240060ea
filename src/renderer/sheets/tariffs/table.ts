import type { ListedEntry, ListedGroup, ListedRow, Listing } from '../../../shared/tariff/listing/types.ts';

/** A row as it stands in the table: numbered, with the source cell that begins at it. */
export interface TableRow {
  readonly row: ListedRow;
  readonly number: number;
  /** Rows that the source cell beginning here covers; 0: the cell above covers this one. */
  readonly sourceSpan: number;
  /** Digits behind the point, the same for all prices of an entry. */
  readonly decimals: number;
}

export interface TableEntry {
  readonly entry: ListedEntry;
  readonly rows: readonly TableRow[];
}

export interface TableGroup {
  readonly group: ListedGroup;
  readonly entries: readonly TableEntry[];
}

export interface Table {
  readonly groups: readonly TableGroup[];
  /** The most digits behind the point, so that points stand under one another. */
  readonly decimals: number;
}

/** Prices show at least fen. */
const FEN_DIGITS = 2;

export function tableOf({ groups }: Listing): Table {
  let number = 0;
  const made = groups.map((group) => {
    const spans = sourceSpans(group);
    const entries = group.entries.map((entry) => {
      const decimals = Math.max(...entry.rows.map(ownDecimals));
      const rows = entry.rows.map((row) => {
        number += 1;
        const digits = row.figure.kind === 'money' ? decimals : ownDecimals(row);
        return { row, number, sourceSpan: spans.get(row) ?? 0, decimals: digits };
      });
      return { entry, rows };
    });
    return { group, entries };
  });
  const all = made.flatMap(({ entries }) => entries.flatMap(({ rows }) => rows));
  return { groups: made, decimals: Math.max(0, ...all.map(({ decimals }) => decimals)) };
}

function ownDecimals({ figure }: ListedRow): number {
  if (figure.kind === 'money') return Math.max(FEN_DIGITS, figure.amount.decimalPlaces());
  return figure.kind === 'number' ? figure.value.decimalPlaces() : 0;
}

/** Rows under one another with the same source share one cell; the heading of an entry or a price to fill in ends it. */
function sourceSpans({ entries }: ListedGroup): ReadonlyMap<ListedRow, number> {
  const spans = new Map<ListedRow, number>();
  let start: ListedRow | null = null;
  for (const { heading, rows } of entries) {
    if (heading !== null) start = null;
    for (const row of rows) {
      if (start !== null && sharesSource(start, row)) spans.set(start, (spans.get(start) ?? 0) + 1);
      else {
        start = row;
        spans.set(row, 1);
      }
    }
  }
  return spans;
}

function sharesSource(a: ListedRow, b: ListedRow): boolean {
  const isOpen = [a, b].some(({ pack, figure }) => pack?.isOpen === true || figure.kind === 'empty');
  return !isOpen && a.source.document === b.source.document && a.source.section === b.source.section;
}
