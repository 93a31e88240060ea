import { useMemo } from 'react';
import type { Phrase } from '../../../shared/advice/compare/how.ts';
import type { WorkMember } from '../../../shared/advice/compare/works.ts';
import type { Decimal } from '../../../shared/decimal.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { say } from '../../../shared/i18n/say.ts';
import { groupedMoney } from '../../../shared/numbers.ts';
import type { Message } from '../../../shared/problem.ts';
import type { Month } from '../../../shared/usage/types.ts';
import { useApp } from '../../state/app.ts';

/** Sentences of the sheet in the language of the app: those that speak of a product and its unit know both. */
export interface CompareWords {
  readonly lang: Lang;
  readonly say: (message: Message, member: WorkMember) => string;
  readonly phrase: (phrase: Phrase, member: WorkMember) => string;
  readonly list: (messages: readonly Message[], member: WorkMember) => string;
}

export function useCompareWords(): CompareWords {
  const lang = useApp((state) => state.lang);
  return useMemo(() => compareWords(lang), [lang]);
}

export function compareWords(lang: Lang): CompareWords {
  const comma = lang === 'en' ? ', ' : '，';
  const semicolon = lang === 'en' ? '; ' : '；';
  const one = (message: Message, { name, item }: WorkMember): string =>
    say(lang, message, { name: name[lang], unit: item.unitName[lang] });
  const list: CompareWords['list'] = (messages, member) =>
    messages.map((message) => one(message, member)).join(comma);
  return {
    lang,
    say: one,
    list,
    phrase: (phrase, member) => capital(phrase.map((group) => list(group, member)).join(semicolon)),
  };
}

/** A sentence begins with a capital; a figure or a Chinese character has none. */
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** October 2026, 2026年10月. */
export function monthName(lang: Lang, month: Month): string {
  const format = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** More or less than now: +55.15, −8,066.15. */
export function signed(amount: Decimal): string {
  return amount.isPositive() && !amount.isZero() ? `+${groupedMoney(amount)}` : groupedMoney(amount);
}

/** A quantity on an axis: 500k, 10M; 50万, 1000万, 2亿. */
export function axisQuantity(lang: Lang, value: Decimal): string {
  const steps: readonly (readonly [exponent: number, letter: string])[] =
    lang === 'en'
      ? [
          [6, 'M'],
          [3, 'k'],
        ]
      : [
          [8, '亿'],
          [4, '万'],
        ];
  for (const [exponent, letter] of steps) {
    const share = value.div(`1e${exponent}`);
    if (share.gte(1) && share.decimalPlaces() <= 3) return `${share}${letter}`;
  }
  return value.toString();
}
