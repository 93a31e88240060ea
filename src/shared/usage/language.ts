import type { Lang } from '../i18n/lang.ts';
import { fold } from './fold.ts';
import { type Read, read, unread } from './read.ts';

const LANGUAGES: ReadonlyMap<string, Lang> = new Map([
  ['zhcn', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zhhans', 'zh-CN'],
  ['zhhanscn', 'zh-CN'],
  ['chinese', 'zh-CN'],
  ['中文', 'zh-CN'],
  ['简体中文', 'zh-CN'],
  ['汉语', 'zh-CN'],
  ['en', 'en'],
  ['enus', 'en'],
  ['engb', 'en'],
  ['english', 'en'],
  ['英文', 'en'],
  ['英语', 'en'],
]);

/** The language of invoices: `zh-CN`, 中文, `en`, English. */
export function readLang(text: string): Read<Lang> {
  const lang = LANGUAGES.get(fold(text));
  return lang === undefined ? unread('lang-unknown', text) : read(lang);
}
