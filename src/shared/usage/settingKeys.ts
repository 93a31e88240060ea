import type { Catalogue } from '../tariff/types.ts';
import { fold, narrow } from './fold.ts';
import type { Lookup } from './lookup.ts';

type PlainKind =
  | 'issuer'
  | 'customer'
  | 'invoiceNo'
  | 'issueDate'
  | 'month'
  | 'discount'
  | 'voucher'
  | 'taxRate'
  | 'lang';

/** What a key of `Settings` is about. */
export type SettingKey =
  | { readonly kind: PlainKind }
  | { readonly kind: 'activated'; readonly setting: string }
  | { readonly kind: 'productDiscount'; readonly product: string }
  | { readonly kind: 'choice'; readonly code: string }
  | { readonly kind: 'packPrice'; readonly product: string; readonly pack: string };

const PLAIN: ReadonlyMap<string, PlainKind> = new Map([
  ...named('issuer', 'issuer', 'issued by', 'seller', '开票方', '出票方', '销售方', '开票单位'),
  ...named('customer', 'customer', 'bill to', 'client', '客户', '客户名称', '购买方', '收票方'),
  ...named(
    'invoiceNo',
    'invoiceNo',
    'invoice no',
    'invoice number',
    'number',
    'no',
    '编号',
    '发票编号',
    '账单编号',
    '单号',
  ),
  ...named('issueDate', 'issueDate', 'issue date', 'invoice date', 'date', '日期', '开票日期', '出票日期'),
  ...named('month', 'month', 'billing month', 'period', '月份', '账期', '计费月份', '账单月份'),
  ...named('discount', 'discount', '折扣', '总折扣', '折扣率'),
  ...named('voucher', 'voucher', 'vouchers', 'coupon', '代金券', '优惠券', '代金券金额'),
  ...named('taxRate', 'taxRate', 'tax rate', 'tax', 'vat', 'vat rate', '税率', '增值税率'),
  ...named('lang', 'lang', 'language', '语言'),
]);

function named(kind: PlainKind, ...words: readonly string[]): readonly (readonly [string, PlainKind])[] {
  return words.map((word) => [fold(word), kind] as const);
}

const CODE = /^A\d{1,3}$/i;
/** `discount.alibaba.rtc`, 折扣.音视频通信, `price.alibaba.rtc.1000000`. */
const DOTTED = /^(discount|折扣|price|价格|单价)\s*[.:·]\s*(.+)$/i;

/** Setting keys that allowances count from, such as `iot.activated`, as the catalogue's items name them. */
export function activationKeys(catalogue: Catalogue): readonly string[] {
  const keys = new Set<string>();
  for (const product of catalogue.products.values()) {
    for (const item of product.items) {
      const key = item.allowance?.firstMonths?.setting;
      if (key !== undefined) keys.add(key);
    }
  }
  return [...keys];
}

/** Aliases of an activation key: `iot.activated` is also 物联网开通日期 where its product is known as 物联网. */
const ACTIVATED = /^(.*?)(?:开通日期|激活日期|启用日期|开通时间|activated|activationdate)$/;

/** The meaning of a key; null where it has none. */
export function settingKey(text: string, lookup: Lookup): SettingKey | null {
  const plain = narrow(text);
  const kind = PLAIN.get(fold(plain));
  if (kind !== undefined) return { kind };
  if (CODE.test(plain)) return { kind: 'choice', code: plain.toUpperCase() };
  const dotted = DOTTED.exec(plain);
  if (dotted !== null) return dottedKey(dotted[1] ?? '', dotted[2] ?? '', lookup);
  const setting = activationOf(plain, lookup);
  return setting === null ? null : { kind: 'activated', setting };
}

function dottedKey(word: string, rest: string, lookup: Lookup): SettingKey | null {
  if (/^(?:discount|折扣)$/i.test(word)) {
    const product = lookup.product(rest);
    return product.ok ? { kind: 'productDiscount', product: product.value.id } : null;
  }
  // A product id has dots of its own; the pack stands behind the last one.
  const at = rest.lastIndexOf('.');
  const product = at < 1 ? null : lookup.product(rest.slice(0, at));
  return product?.ok ? { kind: 'packPrice', product: product.value.id, pack: rest.slice(at + 1) } : null;
}

function activationOf(plain: string, lookup: Lookup): string | null {
  const keys = activationKeys(lookup.catalogue);
  const folded = fold(plain);
  const exact = keys.find((key) => fold(key) === folded);
  if (exact !== undefined) return exact;
  const word = ACTIVATED.exec(folded)?.[1];
  if (word === undefined || word === '') return null;
  const products = lookup.names.products.get(word) ?? [];
  for (const item of products.length === 1 ? (products[0]?.items ?? []) : []) {
    const setting = item.allowance?.firstMonths?.setting;
    if (setting !== undefined) return setting;
  }
  return null;
}
