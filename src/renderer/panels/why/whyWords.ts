import { exactMoney } from '../../../shared/advice/why/figures.ts';
import type { UnitPrice, Why, WhyFigure, WhyRow } from '../../../shared/advice/why/types.ts';
import { axisNumber } from '../../../shared/i18n/axisNumber.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { say } from '../../../shared/i18n/say.ts';
import { grouped } from '../../../shared/numbers.ts';
import type { Message } from '../../../shared/problem.ts';
import { regionName } from '../../../shared/usage/regionNames.ts';

/** What the words of a line's price need besides themselves: the language, and the name of the item's unit in it. */
export interface Speaker {
  readonly lang: Lang;
  readonly unit: string;
}

/** A million is M, as on an axis; 24 for 1,000 says so. */
function perText(per: number, lang: Lang): string {
  if (lang === 'zh-CN') return axisNumber(per, lang);
  return per === 1_000_000 ? 'M' : grouped(per);
}

/** A price as it stands in arithmetic: 0.104, 2 × 0.104, 1.80 / M. */
export function priceWords({ price, per, times }: UnitPrice, { lang }: Speaker): string {
  const plain = exactMoney(price);
  const params = { price: plain, per: perText(per, lang) };
  const each = per === 1 ? plain : say(lang, { code: 'why-each-many', params });
  return times.eq(1)
    ? each
    : say(lang, { code: 'why-times', params: { times: grouped(times), price: each } });
}

/** With its unit, as a figure of its own: 0.104 / min, 24.00 / 1,000 min. */
export function priceWithUnit({ price, per, times }: UnitPrice, { lang, unit }: Speaker): string {
  const plain = exactMoney(price);
  const code = per === 1 ? 'why-per' : 'why-per-many';
  const each = say(lang, { code, params: { price: plain, per: perText(per, lang), unit } });
  return times.eq(1)
    ? each
    : say(lang, { code: 'why-times', params: { times: grouped(times), price: each } });
}

export function rowLabel({ label, labelPrice, span }: WhyRow, speaker: Speaker): string {
  const { lang, unit } = speaker;
  const region = label.params?.region;
  return say(lang, label, {
    unit,
    ...(labelPrice === undefined ? {} : { price: priceWords(labelPrice, speaker) }),
    ...(span === undefined ? {} : { from: axisNumber(span.from, lang), to: axisNumber(span.to ?? 0, lang) }),
    ...(typeof region === 'string' ? { region: regionName(region, lang) } : {}),
  });
}

export function figureWords(figure: WhyFigure, speaker: Speaker): string {
  switch (figure.kind) {
    case 'none':
      return '–';
    case 'money':
      return figure.text;
    case 'price':
      return priceWithUnit(figure.price, speaker);
    case 'quantity':
      return say(speaker.lang, {
        code: 'why-quantity',
        params: { quantity: figure.text, unit: speaker.unit },
      });
  }
}

export function captionWords({ caption, captionPrice }: Why, speaker: Speaker): string {
  const price = captionPrice === null ? {} : { price: priceWords(captionPrice, speaker) };
  return say(speaker.lang, caption, { unit: speaker.unit, ...price });
}

/** A message of the core: it knows no unit's name, and regions by their codes. */
export function messageWords(message: Message, { lang, unit }: Speaker): string {
  const { params = {} } = message;
  const region = params.region;
  return say(lang, message, {
    ...('unit' in params ? {} : { unit }),
    ...(typeof region === 'string' ? { region: regionName(region, lang) } : {}),
  });
}
