import type { Lang } from '../../../shared/i18n/lang.ts';
import { say } from '../../../shared/i18n/say.ts';
import type { Message } from '../../../shared/problem.ts';
import type { UsageColumn, UsageRow } from '../../../shared/usage/types.ts';
import { viewOf } from '../../grid/lineViews.ts';
import { useApp } from '../../state/app.ts';

/** Why a cell is marked, in the app's language; null: nothing is wrong with it. */
export function problemText(row: UsageRow, column: UsageColumn, lang: Lang): string | null {
  const found = viewOf(row.id)?.problems.filter((problem) => problem.column === column) ?? [];
  return joined(found, row, lang);
}

/** Everything that is to be known of a line. */
export function rowProblemText(row: UsageRow, lang: Lang): string | null {
  const view = viewOf(row.id);
  return view === null ? null : joined(view.flags, row, lang);
}

function joined(messages: readonly Message[], row: UsageRow, lang: Lang): string | null {
  if (messages.length === 0) return null;
  const extra = { unit: unitOf(row, lang) };
  return [
    ...new Set(messages.map((message) => say(lang, message, 'unit' in (message.params ?? {}) ? {} : extra))),
  ].join('\n');
}

function unitOf(row: UsageRow, lang: Lang): string {
  const { estimate } = useApp.getState();
  const line = estimate?.lineOf(row);
  const product = line?.product == null ? undefined : estimate?.catalogue.products.get(line.product);
  return product?.items.find(({ id }) => id === line?.item)?.unitName[lang] ?? '';
}
