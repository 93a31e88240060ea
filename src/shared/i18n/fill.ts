import type { Lang, Text } from './lang.ts';

/**
 * A text in one language with its parameters filled in. A parameter that is missing stays visible as `{name}`, so that a
 * forgotten one is seen and not swallowed.
 */
export function fill(text: Text, lang: Lang, params: Readonly<Record<string, string | number>> = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}
