import type { Lang } from '../../../shared/i18n/lang.ts';

/** `17:42`; empty for what is no instant. */
export function shownTime(at: string, lang: Lang): string {
  return formatted(at, lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** `20 November, 17:42`, `11月20日 17:42`; with its year where that is another one. */
export function shownMoment(at: string, lang: Lang): string {
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
  const day = formatted(at, lang, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return day === '' ? '' : `${day}${lang === 'en' ? ', ' : ' '}${shownTime(at, lang)}`;
}

export const isToday = (at: string): boolean => new Date(at).toDateString() === new Date().toDateString();

function formatted(at: string, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return '';
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(instant);
}
