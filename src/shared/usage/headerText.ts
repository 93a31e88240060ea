import { fold, narrow } from './fold.ts';
import type { HeaderAlias, HeaderAliases } from './headerAliases.ts';
import { takeMagnitude } from './magnitude.ts';

/** A header recognised: its column, and the unit it gives. */
export interface RecognisedHeader<Column extends string> {
  readonly column: Column;
  readonly unit: string | null;
  readonly weak: boolean;
}

const BRACKETS = /[([【〔{]([^()[\]【】〔〕{}]*)[)\]】〕}]/g;
/** Words in brackets that are about the column and no unit of its numbers. */
const NO_UNITS: ReadonlySet<string> = new Set(
  [
    '必填',
    '选填',
    '可选',
    '非必填',
    'required',
    'optional',
    'number',
    'text',
    '数字',
    '数值',
    '文本',
    '整数',
    '可空',
  ].map(fold),
);
/** A clock's form, as in 时长（时:分:秒）: its cells bring their own form. */
const CLOCK_FORM = /^[hms时分秒]+(?::[hms时分秒]+)+$/i;
/** `Duration, min`, `size_kb`, `用量/万条`: a unit that stands behind a separator. */
const BEHIND = /^(.+?)[\s_\-,/:·|]+([^\s_\-,/:·|]+)$/;
const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...[
    's',
    'sec',
    'secs',
    'second',
    'seconds',
    'min',
    'mins',
    'minute',
    'minutes',
    'h',
    'hr',
    'hrs',
    'hour',
    'hours',
    'ms',
  ],
  ...[
    'b',
    'byte',
    'bytes',
    'kb',
    'mb',
    'gb',
    'msg',
    'msgs',
    'message',
    'messages',
    'call',
    'calls',
    'million',
    'thousand',
  ],
  ...[
    '秒',
    '分钟',
    '小时',
    '毫秒',
    '条',
    '次',
    '个',
    '台',
    '万',
    '亿',
    '千',
    '万条',
    '万次',
    '万分钟',
    '亿条',
    '百万条',
    '字节',
    '元',
  ],
]);
/** Whether a text is surely a unit, so that it may be written behind a bare number. */
export function isUnitWord(text: string): boolean {
  return UNIT_WORDS.has(text.toLowerCase()) || takeMagnitude(narrow(text)).power > 0;
}

const LATIN = /[a-z][a-z\d ._-]*/gi;
const HAN = /[\u3400-\u9fff]+/g;

/**
 * The column that a header names: by its whole text, without its brackets, with a unit behind a separator, or by the one
 * language of a header in two (`用量 Quantity`). Null where none of these is in the table.
 */
export function recogniseHeader<Column extends string>(
  text: string,
  aliases: HeaderAliases<Column>,
): RecognisedHeader<Column> | null {
  const plain = narrow(text);
  if (plain === '' || plain.length > 60) return null;
  const whole = aliases.get(fold(plain));
  if (whole !== undefined && whole.needsUnit === undefined) return recognised(whole, null);
  const bracketed = [...plain.matchAll(BRACKETS)].map((match) => (match[1] ?? '').trim());
  const name = plain.replace(BRACKETS, ' ').trim();
  const unit = unitIn(bracketed);
  return (
    byAlias(aliases.get(fold(name)), unit) ??
    byUnitBehind(name, unit, aliases) ??
    byAlias(aliases.get(fold(oneLanguage(name, HAN))), unit) ??
    byAlias(aliases.get(fold(oneLanguage(name, LATIN))), unit)
  );
}

/** The unit that a header gives, whatever its words mean: `消耗（万条）`, `used_min`. */
export function headerUnit(text: string): string | null {
  const plain = narrow(text);
  if (plain.length > 60) return null;
  const bracketed = [...plain.matchAll(BRACKETS)].map((match) => (match[1] ?? '').trim());
  const [, , word = ''] = BEHIND.exec(plain) ?? [];
  return unitIn(bracketed) ?? (UNIT_WORDS.has(word.toLowerCase()) ? word : null);
}

function recognised<Column extends string>(
  alias: HeaderAlias<Column>,
  unit: string | null,
): RecognisedHeader<Column> {
  return { column: alias.column, unit: unit ?? alias.unit ?? null, weak: alias.weak === true };
}

function byAlias<Column extends string>(
  alias: HeaderAlias<Column> | undefined,
  unit: string | null,
): RecognisedHeader<Column> | null {
  if (alias === undefined || (alias.needsUnit === true && unit === null)) return null;
  return recognised(alias, unit);
}

function byUnitBehind<Column extends string>(
  name: string,
  unit: string | null,
  aliases: HeaderAliases<Column>,
): RecognisedHeader<Column> | null {
  const [, before = '', word = ''] = BEHIND.exec(name) ?? [];
  if (unit !== null || !UNIT_WORDS.has(word.toLowerCase())) return null;
  return byAlias(aliases.get(fold(before)), word);
}

/** The last bracket that holds a unit. */
function unitIn(bracketed: readonly string[]): string | null {
  const units = bracketed.map((text) =>
    text.replace(/^单位\s*[:：]?\s*|^unit\s*[:：]\s*|^in\s+/i, '').trim(),
  );
  return units.findLast((text) => text !== '' && !NO_UNITS.has(fold(text)) && !CLOCK_FORM.test(text)) ?? null;
}

function oneLanguage(name: string, letters: RegExp): string {
  const parts = name.match(letters) ?? [];
  return parts.length === 1 ? (parts[0] ?? '') : '';
}
