import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/shared/i18n/fill.ts';
import type { Text } from '../../src/shared/i18n/lang.ts';
import { DOMAINS, say } from '../../src/shared/i18n/say.ts';

const SRC = join(import.meta.dirname, '..', '..', 'src');
const TEXTS_FOLDER = join('shared', 'i18n', 'texts');
const ENTRIES = Object.entries(DOMAINS).flatMap(([domain, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ domain, key, text })),
);
const KEYS = new Set(ENTRIES.map(({ key }) => key));
const SOURCES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(TEXTS_FOLDER))
  .map((file) => readFileSync(join(SRC, file), 'utf8'));
/** Tariffs name flags that lines of a product get. */
const TARIFFS = join(SRC, '..', 'resources', 'tariffs');
const TARIFF_FILES = readdirSync(TARIFFS).map((file) => readFileSync(join(TARIFFS, file), 'utf8'));

describe('domains of texts', () => {
  it('are all registered', async () => {
    const registered = new Set<unknown>(Object.values(DOMAINS));
    for (const file of readdirSync(join(SRC, TEXTS_FOLDER))) {
      const module: Readonly<Record<string, unknown>> = await import(join(SRC, TEXTS_FOLDER, file));
      const tables = Object.values(module);
      expect(tables.length, file).toBeGreaterThan(0);
      for (const table of tables) expect(registered.has(table), file).toBe(true);
    }
  });

  it('share no key: say() would tell the words of only one of them', () => {
    const twice = ENTRIES.filter(
      ({ key }, index) => ENTRIES.findIndex((other) => other.key === key) !== index,
    );
    expect(twice.map(({ domain, key }) => `${domain} ${key}`)).toEqual([]);
  });

  it('shows a code without words as the code, and a missing figure as its name', () => {
    expect(say('en', { code: 'no-such-code' })).toBe('no-such-code');
    expect(fill({ en: '{a} of {b}', 'zh-CN': '' }, 'en', { a: 1 })).toBe('1 of {b}');
  });
});

/** Codes where sources make them: `code: '…'`, and the first such word among what makers of messages are given. */
const BY_FIELD = /\bcode: '([\w-]+)'/g;
const BY_CALL =
  /\b(?:unread|refuse|report|fileProblem|OutputRefused|FileRefused|JobFailed|listed|left|right)\((?:[^()'`]|\([^()]*\))*?'([a-z]+(?:-[a-z0-9]+)+)'/g;
/** Behind the column that it is about. */
const BY_SECOND =
  /\b(?:failed|invalid|report|problem|step)\(\s*(?:'\w+'|[\w.]+),\s*'([a-z]+(?:-[a-z0-9]+)+)'/g;
/** By what they begin with, wherever they stand. */
const BY_BEGINNING = /'((?:cli|file|output|job|explain|lint|tariff)-[a-z0-9-]+)'/g;
/** Words in those places that are no codes of messages. */
const NO_CODES = new Set(['calendar-minutes', 'number-months']);

const codesMade = (): string[] => {
  const found = SOURCES.flatMap((source) =>
    [BY_FIELD, BY_CALL, BY_SECOND, BY_BEGINNING].flatMap((pattern) =>
      [...source.matchAll(pattern)].map(([, code]) => code ?? ''),
    ),
  );
  return [...new Set(found)].filter((code) => !NO_CODES.has(code)).sort();
};

describe('codes', () => {
  it('have words, each of them', () => {
    const codes = codesMade();
    // A pattern that no longer finds what the sources do would pass without looking.
    for (const known of [
      'cli-unknown-option',
      'duration-missing',
      'number-invalid',
      'explain-used',
      'output-directory',
      'file-xls',
      'tariff-broken-json',
    ])
      expect(codes).toContain(known);
    expect(codes.filter((code) => !KEYS.has(code))).toEqual([]);
  });

  it('are made somewhere, each that has words', () => {
    const all = SOURCES.join('\n');
    const tariffs = TARIFF_FILES.join('\n');
    const prefixes = [...all.matchAll(/`([a-z]+-)\$\{/g)].map(([, prefix]) => prefix ?? '');
    const isMade = (key: string): boolean =>
      all.includes(`'${key}'`) ||
      tariffs.includes(`"${key}"`) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    expect([...KEYS].filter((key) => !isMade(key))).toEqual([]);
  });
});

const holes = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)(?::n)?\}/g)].map(([, name]) => name ?? ''))].sort();

/** What a person types or a program is called, quoted as it is typed: no prose. */
const AS_TYPED = /ratesheet(?: [\w<>.[\]|-]+)+|1,200|1,234\.5|5万|65秒|1分5秒|9折|"[^"]*"|--[\w-]+/g;
const prose = (sentence: string): string => sentence.replace(AS_TYPED, 'x');

const EN_RULES: readonly (readonly [rule: string, broken: RegExp])[] = [
  ['no please, oops, sorry', /\b(please|oops|sorry)\b/i],
  ['no exclamation mark', /!/],
  ['no space before punctuation or two in a row', / [,.;:?](?:\s|$)|\S {2,}\S/],
  ['no full-width punctuation', /[，。；：？！（）]/],
];
const HAN = '\\p{Script=Han}';
const ZH_RULES: readonly (readonly [rule: string, broken: RegExp])[] = [
  ['no 您, 请 or 抱歉', /您|请(?!求)|抱歉/],
  ['no exclamation mark', /[!！]/],
  [
    'full-width punctuation between Chinese characters',
    new RegExp(`${HAN}[,.;:?()](?:${HAN}|$)|[，。；：？（）] `, 'u'),
  ],
  [
    'a space between Chinese characters and digits or Latin letters',
    new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9]${HAN}`, 'u'),
  ],
  [
    'a space before and behind a figure',
    new RegExp(`${HAN}\\{(?:${FIGURES()})\\}|\\{(?:${FIGURES()})\\}${HAN}`, 'u'),
  ],
];

/** Parameters that are always digits. Others may be Chinese words, beside which no space stands. */
function FIGURES(): string {
  return [
    'row',
    'rows',
    'count',
    'lines',
    'days',
    'limit',
    'position',
    'month',
    'quantity',
    'amount',
    'line',
    'size',
    'max',
  ].join('|');
}

describe('the tone of texts', () => {
  const sentences = ENTRIES.map(({ key, text }): [string, Text] => [key, text]);
  it.each(EN_RULES)('en: %s', (_, broken) => {
    expect(
      sentences
        .filter(([key, { en }]) => key !== 'cli-usage' && broken.test(prose(en)))
        .map(([key, { en }]) => `${key}: ${en}`),
    ).toEqual([]);
  });

  it.each(ZH_RULES)('zh-CN: %s', (_, broken) => {
    const found = sentences.filter(([key, text]) => key !== 'cli-usage' && broken.test(prose(text['zh-CN'])));
    expect(found.map(([key, text]) => `${key}: ${text['zh-CN']}`)).toEqual([]);
  });

  it('has the same figures in both languages, and words in both', () => {
    const different = sentences.filter(([, text]) => holes(text.en).join() !== holes(text['zh-CN']).join());
    expect(different.map(([key]) => key)).toEqual([]);
    const silent = sentences.filter(([, text]) => (text.en === '') !== (text['zh-CN'] === ''));
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it('says in Chinese what it says in Chinese characters', () => {
    const NAMES = /^[^\p{Script=Han}]*$/u;
    const latin = sentences.filter(
      ([, text]) =>
        text['zh-CN'] !== '' &&
        NAMES.test(text['zh-CN']) &&
        /[a-z]{3}/i.test(prose(text['zh-CN'].replace(/\{\w+\}/g, ''))),
    );
    expect(latin.map(([key]) => key)).toEqual([]);
    expect(sentences.filter(([, { en }]) => /\p{Script=Han}/u.test(prose(en))).map(([key]) => key)).toEqual(
      [],
    );
  });
});
