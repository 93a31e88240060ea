import { describe, expect, it } from 'vitest';
import { TARIFF_TEXTS } from '../../src/shared/i18n/texts/tariff.ts';

const holes = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('tariff texts', () => {
  it.each(Object.entries(TARIFF_TEXTS))('%s speaks of the same figures in both languages', (_code, text) => {
    expect(holes(text['zh-CN'])).toEqual(holes(text.en));
  });
});
