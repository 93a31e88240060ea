import { isSheetColumn, type SheetColumn } from '../columns.ts';
import { headerFingerprint, remap, type UsageMapping } from '../mapping.ts';

/** What is remembered of a header: what each column, in order, was read as; null: kept as an extra. */
export interface Remembered {
  readonly fingerprint: string;
  readonly columns: readonly (string | null)[];
}

/** What is kept may not outgrow the file that it is kept in. */
const MOST_MAPPINGS = 100;
const LONGEST_FINGERPRINT = 20_000;
const MOST_COLUMNS = 1_000;

/**
 * The mapping that a person chose for this header before; null: none, or what was found is just that. The same words in the
 * same order are the same header, wherever it stands in its sheet.
 */
export function rememberedMapping(found: UsageMapping, all: readonly Remembered[]): UsageMapping | null {
  const fingerprint = headerFingerprint(found);
  const known = all.find((each) => each.fingerprint === fingerprint);
  if (known === undefined || known.columns.length !== found.columns.length) return null;
  if (!known.columns.every(isColumn) || isSameReading(found, known.columns)) return null;
  return found.columns.reduce<UsageMapping>(
    (mapping, { index }, nth) => {
      const column = (known.columns[nth] ?? null) as SheetColumn | null;
      return mapping.columns[nth]?.column === column ? mapping : remap(mapping, index, column);
    },
    cleared(found, known.columns),
  );
}

/** What was kept by another version of the app may name a column that there is no more. */
const isColumn = (column: string | null): boolean => column === null || isSheetColumn(column);

/** Columns that move are given up first, so that the order in which they are given out does not matter. */
function cleared(found: UsageMapping, columns: Remembered['columns']): UsageMapping {
  return found.columns.reduce<UsageMapping>(
    (mapping, { index, column }, nth) =>
      column === (columns[nth] ?? null) ? mapping : remap(mapping, index, null),
    found,
  );
}

const isSameReading = (mapping: UsageMapping, columns: Remembered['columns']): boolean =>
  mapping.columns.every(({ column }, nth) => column === (columns[nth] ?? null));

/**
 * What is remembered after an import: the latest last, the oldest forgotten. A mapping that is what the header says by itself
 * needs no remembering, so the reader can learn new words.
 */
export function withMapping(
  all: readonly Remembered[],
  found: UsageMapping,
  chosen: UsageMapping,
): readonly Remembered[] {
  const fingerprint = headerFingerprint(found);
  const columns = chosen.columns.map(({ column }) => column);
  const others = all.filter((each) => each.fingerprint !== fingerprint);
  const isUsual = isSameReading(found, columns);
  const fits = fingerprint.length <= LONGEST_FINGERPRINT && columns.length <= MOST_COLUMNS;
  if (isUsual || !fits) return others.length === all.length ? all : others;
  return [...others, { fingerprint, columns }].slice(-MOST_MAPPINGS);
}
