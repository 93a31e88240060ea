import { fill } from '../../src/shared/i18n/fill.ts';
import type { Lang, Text } from '../../src/shared/i18n/lang.ts';
import { TARIFF_TEXTS } from '../../src/shared/i18n/texts/tariff.ts';
import type { Message } from '../../src/shared/problem.ts';

const TEXTS: ReadonlyMap<string, Text> = new Map(Object.entries(TARIFF_TEXTS));

/** A message of this domain in words; one without words fails the test that asks. */
export function words(lang: Lang, message: Message): string {
  const text = TEXTS.get(message.code);
  if (text === undefined) throw new Error(`no words for ${message.code}`);
  return fill(text, lang, message.params);
}
