import stringWidth from 'string-width';
import { type Decimal, ZERO } from '../../shared/decimal.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { groupedMoney } from '../../shared/numbers.ts';
import type { Message } from '../../shared/problem.ts';
import type { Rated } from '../../shared/rating/types.ts';
import { pad } from './table.ts';

/** From list to total, and what the total leaves out. */
export function totalLines(rated: Rated, lang: Lang): string[] {
  const { unpriced, invalid, unserved, voucher } = rated.totals;
  const lines = figureLines(rated, lang);
  const left = rated.settings.voucher?.minus(voucher) ?? ZERO;
  if (left.gt(0)) lines.push(say(lang, { code: 'cli-voucher-left', params: { amount: groupedMoney(left) } }));
  if (unpriced + invalid + unserved > 0)
    lines.push(say(lang, { code: 'cli-not-in-total', params: { unpriced, invalid, unserved } }));
  return lines;
}

/** `A6 Fractions of a fen: half up`: whoever reads the total has to know which readings of the documents it rests on. */
export function switchedLines({ catalogue }: Rated, lang: Lang): string[] {
  const lines = [...catalogue.interpretations].flatMap(([code, { title, alternatives, default: usual }]) => {
    const chosen = catalogue.chosen.get(code) ?? usual;
    if (chosen === usual) return [];
    const params = { code, title: title[lang], choice: alternatives[chosen]?.[lang] ?? chosen };
    return [`  ${say(lang, { code: 'cli-choice', params })}`];
  });
  return lines.length === 0
    ? []
    : [say(lang, { code: 'cli-switched', params: { count: lines.length } }), ...lines];
}

function figureLines({ totals, settings }: Rated, lang: Lang): string[] {
  const complete = totals.unpriced + totals.invalid === 0;
  const figures: [Message, Decimal][] = [[{ code: 'cli-list' }, totals.list]];
  if (!totals.discount.isZero()) figures.push([{ code: 'cli-discount' }, totals.discount.neg()]);
  if (!totals.voucher.isZero()) figures.push([{ code: 'cli-voucher' }, totals.voucher.neg()]);
  figures.push([{ code: 'cli-net' }, totals.net]);
  if (!totals.tax.isZero()) {
    const percent = settings.taxRate?.times(100).toString() ?? '';
    figures.push([{ code: 'cli-tax', params: { percent } }, totals.tax]);
  }
  figures.push([{ code: complete ? 'cli-total' : 'cli-priced-subtotal' }, totals.gross]);
  const rows = figures.map(([label, amount]) => [say(lang, label), groupedMoney(amount)] as const);
  const labelWidth = Math.max(...rows.map(([label]) => stringWidth(label)));
  const amountWidth = Math.max(...rows.map(([, amount]) => amount.length));
  return rows.map(
    ([label, amount]) => `${pad(label, labelWidth, 'left')}  ${pad(amount, amountWidth, 'right')}`,
  );
}
