import type { LinePrice, LineView } from '../../../shared/estimate/lineView.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { grouped, groupedMoney } from '../../../shared/numbers.ts';
import type { Words } from '../../state/words.ts';

/** As wide as a digit, so that points stand below one another where fractions differ in length. */
const FIGURE_SPACE = '\u2007';
const FRACTION = 3;
const DASH = '–';

/** An amount, or a dash: a missing amount is never zero. */
export const amountText = (view: LineView): string =>
  view.amount === null ? DASH : groupedMoney(view.amount);

export const billableText = (view: LineView): string =>
  view.billable === null ? DASH : grouped(view.billable);

/** Nothing from packs is nothing to say. */
export const packsText = (view: LineView): string =>
  view.fromPacks === null || view.fromPacks.isZero() ? '' : grouped(view.fromPacks);

/** A unit price with at least two decimals, its point aligned: `0.104`, `35.00 `; `1.00 /M` where it is for a million. */
export function priceText(price: LinePrice, lang: Lang, t: Words): string {
  if (price.kind === 'none') return DASH;
  if (price.kind !== 'unit') return t(`pricing-${price.kind}`);
  const plain = price.price.toString();
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const text = grouped(decimals < 2 ? price.price.toFixed(2) : plain);
  if (price.per !== 1) return `${text} ${perText(price.per, lang)}`;
  return text + FIGURE_SPACE.repeat(Math.max(0, FRACTION - Math.max(2, decimals)));
}

function perText(per: number, lang: Lang): string {
  if (per === 1_000_000) return lang === 'en' ? '/M' : '/百万';
  if (per === 10_000 && lang === 'zh-CN') return '/万';
  return `/${grouped(per)}`;
}
