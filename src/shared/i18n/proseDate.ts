import type { Lang } from './lang.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month in a sentence or heading: 2026-10 → October 2026, 2026年10月. */
export function proseMonth(month: string, lang: Lang): string {
  const [year = '', number = ''] = month.split('-');
  return lang === 'en'
    ? `${MONTHS[Number(number) - 1] ?? number} ${year}`
    : `${year}年${String(Number(number))}月`;
}

/** A day in a sentence: 2026-10-08 → 8 October 2026, 2026年10月8日. */
export function proseDay(day: string, lang: Lang): string {
  const number = String(Number(day.slice(8, 10)));
  const month = proseMonth(day.slice(0, 7), lang);
  return lang === 'en' ? `${number} ${month}` : `${month}${number}日`;
}
