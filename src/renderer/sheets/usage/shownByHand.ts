import type { ColumnLayout } from '../../../shared/bridge.ts';
import type { UsageColumn } from '../../../shared/usage/types.ts';
import { useApp } from '../../state/app.ts';

let of: readonly ColumnLayout[] | undefined;
let shown: ReadonlySet<string> = new Set();

/** Whether a person has a column shown that is hidden at first: then Details need not say what is in it. */
export function isShownByHand(column: UsageColumn): boolean {
  const { usage } = useApp.getState().preferences.layouts;
  if (usage !== of) {
    of = usage;
    shown = new Set((usage ?? []).flatMap(({ id, hidden }) => (hidden ? [] : [id])));
  }
  return shown.has(column);
}
