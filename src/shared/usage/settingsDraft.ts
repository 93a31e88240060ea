import type { Decimal } from '../decimal.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Message } from '../problem.ts';
import { shown } from './fold.ts';
import type { Read } from './read.ts';
import type { Day, Month, Settings } from './types.ts';

/** Settings as they are collected: the value of each key, with what a second row must repeat to be no contradiction. */
export interface SettingsDraft {
  readonly texts: Map<'issuer' | 'customer' | 'invoiceNo', string>;
  issueDate: Day | null;
  month: Month | null;
  readonly numbers: Map<'discount' | 'voucher' | 'taxRate', Decimal>;
  lang: Lang | null;
  readonly activated: Map<string, Day>;
  readonly productDiscounts: Map<string, Decimal>;
  readonly packPrices: Map<string, Decimal>;
  /** The value that each key was first given, by the key's own name. */
  readonly first: Map<string, string>;
}

export function emptyDraft(): SettingsDraft {
  return {
    texts: new Map(),
    issueDate: null,
    month: null,
    numbers: new Map(),
    lang: null,
    activated: new Map(),
    productDiscounts: new Map(),
    packPrices: new Map(),
    first: new Map(),
  };
}

export function settingsOf(draft: SettingsDraft, choices: ReadonlyMap<string, string>): Settings {
  return {
    issuer: draft.texts.get('issuer') ?? null,
    customer: draft.texts.get('customer') ?? null,
    invoiceNo: draft.texts.get('invoiceNo') ?? null,
    issueDate: draft.issueDate,
    month: draft.month,
    activated: draft.activated,
    discount: draft.numbers.get('discount') ?? null,
    productDiscounts: draft.productDiscounts,
    voucher: draft.numbers.get('voucher') ?? null,
    taxRate: draft.numbers.get('taxRate') ?? null,
    choices,
    packPrices: draft.packPrices,
    lang: draft.lang,
  };
}

/** Keeps a value unless its key has another one already; null: all is well. */
export function keep<T extends string | Decimal>(
  draft: SettingsDraft,
  name: string,
  result: Read<T>,
  text: string,
  set: (value: T) => void,
): Message | null {
  if (!result.ok) return { code: result.code, params: { ...result.params, key: name } };
  const value = result.value.toString();
  const before = draft.first.get(name);
  if (before === undefined) {
    draft.first.set(name, value);
    set(result.value);
    return null;
  }
  return before === value
    ? null
    : { code: 'setting-twice', params: { key: name, first: shown(before), found: shown(text) } };
}
