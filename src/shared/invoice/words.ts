import { fill } from '../i18n/fill.ts';
import type { Lang } from '../i18n/lang.ts';
import { INVOICE_TEXTS } from '../i18n/texts/invoice.ts';

export type InvoiceKey = keyof typeof INVOICE_TEXTS;
/** The invoice's words in one language. */
export type Words = (key: InvoiceKey, params?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(lang: Lang): Words {
  return (key, params = {}) => fill(INVOICE_TEXTS[key], lang, params);
}
