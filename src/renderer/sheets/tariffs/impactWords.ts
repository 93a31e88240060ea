import type { Impact } from '../../../shared/advice/interpretations/impact.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { proseMonth } from '../../../shared/i18n/proseDate.ts';
import { groupedMoney } from '../../../shared/numbers.ts';
import type { Words } from '../../state/words.ts';
import type { Told } from './impacts.ts';

/** `3,500.00 less in October 2026, unpriced lines +4`. */
export function impactText(told: Told, t: Words, lang: Lang): string {
  if (told === 'refused') return t('tariffs-no-such-combination');
  const counts = [
    countText('tariffs-lines-unpriced', told.unpriced, t),
    countText('tariffs-lines-unserved', told.unserved, t),
    countText('tariffs-lines-invalid', told.invalid, t),
  ].filter((text) => text !== null);
  return [moneyText(told, counts.length > 0, t, lang), ...counts].join(lang === 'en' ? ', ' : '，');
}

function moneyText({ difference, months }: Impact, hasCounts: boolean, t: Words, lang: Lang): string {
  if (difference.isZero()) {
    if (months.length > 0) return t('tariffs-total-stays');
    return hasCounts ? t('tariffs-total-same') : t('tariffs-no-change');
  }
  const amount = groupedMoney(difference.abs());
  const isMore = difference.isPositive();
  const [month] = months;
  if (month === undefined || months.length > 1)
    return t(isMore ? 'tariffs-more' : 'tariffs-less', { amount });
  return t(isMore ? 'tariffs-more-in' : 'tariffs-less-in', { amount, when: proseMonth(month, lang) });
}

function countText(code: string, count: number, t: Words): string | null {
  return count === 0 ? null : t(code, { change: `${count > 0 ? '+' : '−'}${Math.abs(count)}` });
}
