import type { PackFacts } from '../../../shared/estimate/packView.ts';
import { grouped } from '../../../shared/numbers.ts';
import type { Words } from '../../state/words.ts';

export type BalanceKind = 'before' | 'used' | 'left' | 'expired';

/** A piece of the bar; the pieces of a bar come to 100. */
export interface BalancePart {
  readonly kind: BalanceKind;
  readonly percent: number;
}

export function balanceParts({ balance, total }: PackFacts): BalancePart[] {
  const parts = [
    ['before', balance.usedBefore],
    ['used', balance.used],
    ['left', balance.left],
    ['expired', balance.expired],
  ] as const;
  return parts.flatMap(([kind, units]) =>
    units.isZero() ? [] : [{ kind, percent: units.div(total).times(100).toNumber() }],
  );
}

export function balanceLabel({ balance, total }: PackFacts, t: Words): string {
  return t('balance-label', {
    total: grouped(total),
    before: grouped(balance.usedBefore),
    used: grouped(balance.used),
    left: grouped(balance.left),
    expired: grouped(balance.expired),
  });
}
