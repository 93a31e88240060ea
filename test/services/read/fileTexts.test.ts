import { expect, it } from 'vitest';
import { FILE_TEXTS } from '../../../src/shared/i18n/texts/files.ts';

const parameters = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

it.each(Object.entries(FILE_TEXTS))(
  '%s speaks of the same in both languages, and begs no one',
  (_code, text) => {
    expect(parameters(text.en)).toEqual(parameters(text['zh-CN']));
    expect(parameters(text.en).length).toBeGreaterThan(0);
    expect(text.en).not.toMatch(/please|oops|!/i);
    expect(text['zh-CN']).not.toMatch(/[您请！,!]|[A-Za-z0-9}][\u4e00-\u9fff]|[\u4e00-\u9fff][A-Za-z0-9{]/);
  },
);
