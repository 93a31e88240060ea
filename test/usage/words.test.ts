import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEM_TEXTS } from '../../src/shared/i18n/texts/problems.ts';

const FOLDER = join(import.meta.dirname, '../../src/shared/usage');
const SOURCES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));
const TEXTS = Object.entries(PROBLEM_TEXTS);

/** Codes as the sources write them: words between hyphens in quotes. */
const CODES = new Set(
  SOURCES.flatMap((source) =>
    [...source.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map((match) => match[1] ?? ''),
  ),
);

describe('words of problems', () => {
  it.each(TEXTS.map(([code]) => [code]))('%s is the code of some problem', (code) => {
    expect(CODES.has(code)).toBe(true);
  });

  it.each(TEXTS)('%s has the same parameters in both languages', (_code, text) => {
    const names = (sentence: string) =>
      [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();
    expect(names(text['zh-CN'])).toEqual(names(text.en));
  });

  it.each(TEXTS)('%s keeps the tone', (_code, text) => {
    expect(text.en).toMatch(/^[“{A-Z].*\.$/s);
    expect(text.en).not.toMatch(/please|oops|sorry|!/i);
    expect(text['zh-CN']).toMatch(/。$/);
    // What a person may type, such as 5万 or 1,200, is quoted as it is typed.
    const prose = text['zh-CN'].replace(/1,200|1,234\.5|5万|65秒|1分5秒|9折/g, 'x');
    expect(prose).not.toMatch(/[您请！,;?!]|[\u4e00-\u9fff]\d|\d[\u4e00-\u9fff]/);
  });

  it('exist for every code', () => {
    const known = new Set(TEXTS.map(([code]) => code as string));
    const others = [
      'call-records',
      'sub-device',
      'by-header',
      'calendar-minutes',
      'number-months',
      'device-minute',
      'formula-without-value',
    ];
    const suspects = [...CODES].filter((code) => !known.has(code) && !others.includes(code));
    expect(suspects).toEqual([]);
  });
});
