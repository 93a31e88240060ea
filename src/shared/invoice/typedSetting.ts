import { Decimal } from '../decimal.ts';
import { newRow } from '../estimate/newRow.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Message } from '../problem.ts';
import type { Catalogue } from '../tariff/types.ts';
import { narrow, shown } from '../usage/fold.ts';
import { type Read, read, unread } from '../usage/read.ts';
import { readSettings } from '../usage/readSettings.ts';
import { readDiscount } from '../usage/share.ts';
import { discountOffText } from './discountText.ts';

const WHOLE = new Decimal(1);
const HALF = new Decimal('0.5');
const BARE_ONE = /^1(?:\.0*)?$/;
const PERCENT = /^(\d{1,3}(?:\.\d{1,10})?)\s*%$/;
/** `5% off`, `off 5%`, 减 5%, 优惠5%: what is taken off is said. */
const OFF = /^(?:off|减|优惠)?\s*(\d{1,3}(?:\.\d{1,10})?)\s*%\s*(?:off)?$/i;

/** Why a workbook's `Settings` would not read this text; null: they would, or the key is none that has a form. */
export function settingProblem(key: string, text: string, catalogue: Catalogue): Message | null {
  const row = { ...newRow('settings', ''), cells: { key, value: text } };
  const problem = readSettings([row], catalogue).problems.find(({ level }) => level === 'error');
  return problem === undefined ? null : { code: problem.code, params: problem.params ?? {} };
}

/**
 * What a person typed into the invoice's field of a setting, as the text that `Settings` are to hold; null: nothing, so the
 * setting goes. Discounts are typed as the invoice shows them (`5%` is five per cent off), and kept as the share that is paid,
 * which is what a workbook's `5%` means: 0.95.
 */
export function typedSetting(
  key: string,
  text: string,
  catalogue: Catalogue,
  lang: Lang,
): Read<string | null> {
  const plain = narrow(text);
  if (plain === '') return read(null);
  if (key === 'discount' || key.startsWith('discount.')) return typedDiscount(text, lang);
  // 1 of a tax rate would be 100 %, which nobody means who types 1 where 6% stands.
  if (key === 'taxRate' && BARE_ONE.test(plain)) return unread('tax-rate-invalid', text);
  const problem = settingProblem(key, text, catalogue);
  return problem === null ? read(text.trim()) : { ok: false, ...problem };
}

function typedDiscount(text: string, lang: Lang): Read<string | null> {
  const plain = narrow(text);
  const percent = PERCENT.exec(plain)?.[1];
  if (percent !== undefined) return offRead(percent, text, lang, false);
  const off = OFF.exec(plain)?.[1];
  if (off !== undefined) return offRead(off, text, lang, true);
  const share = readDiscount(text);
  if (!share.ok) return unread('typed-discount-invalid', text);
  if (share.value.gte(WHOLE)) return read(null);
  // 0.05 may be meant as five per cent off; 0.5折 may not.
  if (share.value.lt(HALF) && !plain.endsWith('折')) return unclear(share.value, text, lang);
  return read(text.trim());
}

/** 5 → 0.95. More than half off has to be said, because 90% is as often what is paid. */
function offRead(percent: string, text: string, lang: Lang, isSaid: boolean): Read<string | null> {
  const share = WHOLE.minus(new Decimal(percent).div(100));
  if (share.lt(0)) return unread('typed-discount-invalid', text);
  if (share.gte(WHOLE)) return read(null);
  return share.lt(HALF) && !isSaid ? unclear(share, text, lang) : read(share.toFixed());
}

function unclear(share: Decimal, text: string, lang: Lang): Read<string | null> {
  const one = discountOffText(share, lang);
  const other = discountOffText(WHOLE.minus(share), lang);
  return {
    ok: false,
    code: other === null ? 'typed-discount-invalid' : 'typed-discount-unclear',
    params: { found: shown(text), one: one ?? '', other: other ?? '' },
  };
}
