import type { Decimal } from '../../../shared/decimal.ts';

/** What a cell is sorted by: figures before text, and cells without either behind both. */
export type SortValue = Decimal | number | string | null;

/** One column of a sort; the first counts first. */
export interface SortBy<Row> {
  readonly sortedBy: (row: Row) => SortValue;
  readonly isDescending: boolean;
}

/** Puts rows in order; rows that are alike stay as they stood. */
export type RowSort<Row> = (rows: readonly Row[]) => readonly Row[];

const FIGURE = 0;
const TEXT = 1;
const NOTHING = 2;

interface Key {
  readonly kind: Uint8Array;
  /** A figure as a double, or a text's place among all texts. */
  readonly near: Float64Array;
  /** Tells figures apart that are one double. */
  readonly exact: readonly (Decimal | null)[];
  readonly sign: 1 | -1;
}

/** A sort by columns. `compareTexts` is the order of texts in the language of the app. */
export function rowSort<Row>(
  by: readonly SortBy<Row>[],
  compareTexts: (a: string, b: string) => number,
): RowSort<Row> {
  return (rows) => {
    const keys = by.map((each) => keyOf(rows, each, compareTexts));
    const places = rows.map((_, place) => place);
    places.sort((a, b) => {
      for (const key of keys) {
        const order = compare(key, a, b);
        if (order !== 0) return order;
      }
      return a - b;
    });
    return places.map((place) => rows[place] as Row);
  };
}

function keyOf<Row>(
  rows: readonly Row[],
  { sortedBy, isDescending }: SortBy<Row>,
  compareTexts: (a: string, b: string) => number,
): Key {
  const values = rows.map(sortedBy);
  const texts = new Set(values.filter((value) => typeof value === 'string'));
  // Texts are compared once each, however many rows show them.
  const ranks = new Map([...texts].sort(compareTexts).map((text, rank) => [text, rank]));
  const [kind, near] = [new Uint8Array(rows.length), new Float64Array(rows.length)];
  const exact = values.map((value, place) => {
    kind[place] = value === null ? NOTHING : typeof value === 'string' ? TEXT : FIGURE;
    if (value === null) return null;
    near[place] = typeof value === 'string' ? (ranks.get(value) ?? 0) : Number(value);
    return typeof value === 'object' ? value : null;
  });
  return { kind, near, exact, sign: isDescending ? -1 : 1 };
}

function compare({ kind, near, exact, sign }: Key, a: number, b: number): number {
  const [kindA = NOTHING, kindB = NOTHING] = [kind[a], kind[b]];
  if (kindA !== kindB) return kindA === NOTHING ? 1 : kindB === NOTHING ? -1 : sign * (kindA - kindB);
  const [nearA = 0, nearB = 0] = [near[a], near[b]];
  // Rounding to a double keeps the order, so doubles that differ have settled it.
  if (nearA !== nearB) return nearA < nearB ? -sign : sign;
  const [exactA, exactB] = [exact[a], exact[b]];
  return exactA == null || exactB == null ? 0 : sign * exactA.cmp(exactB);
}
