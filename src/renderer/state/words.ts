import { useMemo } from 'react';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Message } from '../../shared/problem.ts';
import { useApp } from './app.ts';

type Params = NonNullable<Message['params']>;

/** Makes sentences in one language: `t('tab-usage')`, `t('rows-imported', { count })`. */
export type Words = (code: string, params?: Params) => string;

export const wordsOf =
  (lang: Lang): Words =>
  (code, params) =>
    say(lang, params === undefined ? { code } : { code, params });

/** Sentences in the language of the app; rendered anew when it is switched. */
export function useWords(): Words {
  const lang = useApp((state) => state.lang);
  return useMemo(() => wordsOf(lang), [lang]);
}
