import { useMemo } from 'react';
import type { ColumnSpec } from '../grid/columnSpec.ts';
import type { GridTable } from '../grid/gridRow.ts';
import { useApp } from '../state/app.ts';
import { wordsOf } from '../state/words.ts';
import { packsColumns } from './packs/packsColumns.ts';
import { usageColumns } from './usage/usageColumns.ts';

/** The columns of a sheet by their ids, in the language of the app. */
export function useSpecs(table: GridTable): ReadonlyMap<string, ColumnSpec> {
  const lang = useApp((state) => state.lang);
  return useMemo(() => {
    const t = wordsOf(lang);
    const specs = table === 'packs' ? packsColumns(lang, t) : usageColumns(lang, t);
    return new Map(specs.map((spec) => [spec.id, spec]));
  }, [lang, table]);
}
