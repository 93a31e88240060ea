import type { PackFacts, PackView } from '../../../shared/estimate/packView.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { say } from '../../../shared/i18n/say.ts';
import { grouped, groupedMoney } from '../../../shared/numbers.ts';
import type { PackColumn, PackTextRow } from '../../../shared/usage/types.ts';
import type { Words } from '../../state/words.ts';

const DASH = '–';

/** What a typed cell shows: names in the app's language, values, and in grey what follows from the others where it is empty. */
export function typedPackText(
  row: PackTextRow,
  column: PackColumn,
  view: PackView | null,
  lang: Lang,
  t: Words,
): string {
  const typed = row.cells[column] ?? '';
  const facts = view?.facts ?? null;
  if (facts === null) return typed;
  switch (column) {
    case 'product':
      return facts.product.name[lang];
    case 'pack':
      return sizeText(facts.pack, t);
    case 'quantity':
      return grouped(facts.pack.count);
    case 'purchased':
      return facts.pack.purchased ?? typed;
    case 'expires':
      return facts.use.expires ?? typed;
    case 'remaining':
      return grouped(facts.use.before);
  }
}

/** A pack's size as a person reads it: 100,000, custom 36,000. */
export function sizeText({ kind, units }: Pick<PackFacts['pack'], 'kind' | 'units'>, t: Words): string {
  const size = grouped(units);
  if (kind === 'fixed') return size;
  return t(kind === 'custom' ? 'packs-size-custom' : 'packs-size-gift', { units: size });
}

/** Used in the estimate; nothing used is told as a dash where the pack could not serve. */
export function usedText({ facts, status }: PackView): string {
  if (facts === null) return DASH;
  const { used } = facts.balance;
  return used.isZero() && (status === 'expired' || status === 'later') ? DASH : grouped(used);
}

export function leftText({ facts }: PackView): string {
  return facts === null ? DASH : grouped(facts.use.after);
}

/** A missing price is never zero. */
export function chargeText({ facts }: PackView): string {
  const amount = facts?.purchase?.amount ?? null;
  return amount === null ? DASH : groupedMoney(amount);
}

/** Why a cell, or the row as a whole, asks for attention; null: it does not. */
export function packProblemText(view: PackView | null, column: PackColumn | null, lang: Lang): string | null {
  if (view === null) return null;
  const found = view.problems.filter((problem) => column === null || problem.column === column);
  const hints = column === null ? hintsOf(view) : [];
  const said = [...found, ...(column === null ? view.flags : []), ...hints].map((each) => say(lang, each));
  return said.length === 0 ? null : [...new Set(said)].join('\n');
}

function hintsOf({ status }: PackView): { readonly code: string }[] {
  if (status === 'unpriced') return [{ code: 'pack-hint-unpriced' }];
  return status === 'ran-out' ? [{ code: 'pack-hint-ran-out' }] : [];
}
