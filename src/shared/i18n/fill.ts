import { grouped } from '../numbers.ts';
import type { Lang, Text } from './lang.ts';

/**
 * A text in one language with its parameters filled in. A parameter that is missing stays visible as `{name}`, so that a
 * forgotten one is seen and not swallowed. `{name:n}` groups the digits of a number: 5000000 → 5,000,000.
 */
export function fill(text: Text, lang: Lang, params: Readonly<Record<string, string | number>> = {}): string {
  return text[lang].replace(/\{(\w+)(:n)?\}/g, (whole, name: string, asNumber: string | undefined) => {
    const value = params[name];
    if (value === undefined) return whole;
    return asNumber === undefined ? String(value) : grouped(value);
  });
}
