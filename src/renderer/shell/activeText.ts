import { useMemo } from 'react';
import type { ColumnSpec } from '../grid/columnSpec.ts';
import { typeCell } from '../grid/gridEdits.ts';
import { rowAt } from '../grid/gridRow.ts';
import { computedArithmetic } from '../sheets/usage/computedArithmetic.ts';
import { useSpecs } from '../sheets/useSpecs.ts';
import { type AppState, useApp } from '../state/app.ts';
import { type Words, wordsOf } from '../state/words.ts';

/** The active cell as the formula bar tells it. */
export interface ActiveText {
  /** `Amount · line 2`. */
  readonly name: string;
  /** What was typed, or a computed cell's arithmetic. */
  readonly text: string;
  /** What the cell shows, where that differs from what was typed. */
  readonly shown: string;
  /** Null: the core fills the cell in. */
  readonly write: ((text: string) => void) | null;
}

/** The active cell of the sheet that is shown; null: there is none. */
export function useActiveText(): ActiveText | null {
  const lang = useApp((state) => state.lang);
  const active = useApp((state) => state.active);
  const sheet = useApp((state) => state.sheet);
  const revision = useApp((state) => state.revision);
  const specs = useSpecs(sheet === 'packs' ? 'packs' : 'usage');
  return useMemo(
    () =>
      active?.table === sheet ? activeText(active, specs.get(active.column), wordsOf(lang), revision) : null,
    [active, sheet, specs, lang, revision],
  );
}

/** The estimate changes in place: the revision is given so that the text is made anew with each. */
function activeText(
  active: NonNullable<AppState['active']>,
  spec: ColumnSpec | undefined,
  t: Words,
  _revision: number,
): ActiveText | null {
  const { estimate, lang } = useApp.getState();
  if (estimate === null || spec === undefined) return null;
  const { table, place } = active;
  const row = rowAt(estimate.document, table, place);
  if (row === undefined) return null;
  const name = t(table === 'packs' ? 'name-box-pack' : 'name-box', { column: spec.name, line: place + 1 });
  const shown = spec.show(row);
  if (spec.typed === null) {
    const text = table === 'usage' ? computedArithmetic(row.id, spec.id, lang) : null;
    return { name, text: text ?? shown, shown, write: null };
  }
  const text = spec.typed.text(row);
  const write = (typed: string): void => typeCell(table, spec, row, typed);
  return { name, text, shown: shown === text ? '' : shown, write };
}
