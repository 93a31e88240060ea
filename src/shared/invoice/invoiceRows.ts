import { firstDayOf, lastDayOf } from '../calendar.ts';
import { Decimal, ZERO } from '../decimal.ts';
import type { Lang } from '../i18n/lang.ts';
import { grouped } from '../numbers.ts';
import { curveOf } from '../rating/charge/curve.ts';
import type { NetRow, Pool, Purchase, Rated, Totals } from '../rating/types.ts';
import { type NotInTotal, notInTotal } from './notInTotal.ts';
import { packText } from './packText.ts';
import { type Words, wordsIn } from './words.ts';

/** What an invoice row says of its price. `tiered`, `various`: no single one; `none`: nothing was billed, or there is none. */
export type InvoicePrice =
  /** Yuan for `per`, which is `count` units in words: `1,000,000 messages`. */
  | { readonly kind: 'unit'; readonly price: Decimal; readonly per: string; readonly count: number }
  | { readonly kind: 'tiered' | 'various' | 'none' };

/** A pool or a purchase as the invoice lists it. Amounts are null where there is no price. */
export interface InvoiceRow {
  readonly kind: 'pool' | 'purchase';
  /** Its index among the pools or the purchases. */
  readonly index: number;
  readonly product: string;
  /** With region, and month where the invoice has several. */
  readonly item: string;
  readonly quantity: Decimal;
  readonly unit: string;
  /** Part of the quantity that had no pack where packs are all there is. */
  readonly unserved: Decimal;
  readonly price: InvoicePrice;
  /** Null: what needs a price has none. Yuan, two decimals. */
  readonly list: Decimal | null;
  /** Share paid, 0 to 1. */
  readonly share: Decimal | null;
  readonly net: Decimal | null;
}

export interface InvoiceHead {
  readonly title: string;
  readonly subtitle: string;
  readonly number: string;
  readonly issuer: string;
  readonly customer: string;
  readonly date: string;
  readonly period: string;
  readonly currency: string;
}

/** The printed invoice as plain data: what the screen shows and the `Invoice` sheet holds. */
export interface InvoiceRows {
  readonly head: InvoiceHead;
  readonly rows: readonly InvoiceRow[];
  readonly totals: Totals;
  /** The general share paid, 0 to 1, the voucher in yuan before it is limited, and the tax rate on top. */
  readonly discount: Decimal | null;
  readonly voucher: Decimal | null;
  readonly taxRate: Decimal | null;
  /** What is left out of the total, and what was not served. Nothing: all is priced. */
  readonly notInTotal: NotInTotal;
}

export interface InvoiceOptions {
  /**
   * The number of a row of usage in the app's own sheet, by its id. Then what is not in the total says “line 16”; without it,
   * as in the exported workbook, it says where the row stands in its file.
   */
  readonly lineNumber?: (lineId: string) => number;
}

/** The rows of the printed invoice: pools in the order of the catalogue, then purchases. */
export function invoiceRows(rated: Rated, lang: Lang, { lineNumber }: InvoiceOptions = {}): InvoiceRows {
  const words = wordsIn(lang);
  const months = new Set([...rated.pools, ...rated.purchases].map(({ month }) => month)).size;
  const pools = rated.pools.map((pool, index) =>
    poolRow(pool, index, rated.nets.pools[index] ?? null, lang, months > 1),
  );
  const purchases = rated.purchases.map((purchase, index) =>
    purchaseRow(purchase, index, rated.nets.purchases[index] ?? null, lang, months > 1),
  );
  return {
    head: headOf(rated, words),
    rows: [...pools, ...purchases],
    totals: rated.totals,
    discount: rated.settings.discount,
    voucher: rated.settings.voucher,
    taxRate: rated.settings.taxRate,
    notInTotal: notInTotal(rated, lang, words, lineNumber),
  };
}

function headOf({ settings, billedMonths }: Rated, words: Words): InvoiceHead {
  const first = billedMonths[0] ?? settings.month;
  const last = billedMonths.at(-1) ?? settings.month;
  const period =
    first === null || last === null
      ? ''
      : words('invoice-period', { from: firstDayOf(first), to: lastDayOf(last) });
  return {
    title: words('invoice-title'),
    subtitle: words('invoice-subtitle'),
    number: settings.invoiceNo ?? '',
    issuer: settings.issuer ?? '',
    customer: settings.customer ?? '',
    date: settings.issueDate ?? '',
    period,
    currency: 'CNY',
  };
}

const money = (net: NetRow | null): Pick<InvoiceRow, 'list' | 'share' | 'net'> => ({
  list: net?.list ?? null,
  share: net?.rate ?? null,
  net: net?.net ?? null,
});

function poolRow(pool: Pool, index: number, net: NetRow | null, lang: Lang, showMonth: boolean): InvoiceRow {
  const parts = [
    pool.item.name[lang],
    ...(pool.region === null ? [] : [pool.region]),
    ...(showMonth ? [pool.month] : []),
  ];
  return {
    kind: 'pool',
    index,
    product: pool.product.name[lang],
    item: parts.join(' · '),
    quantity: pool.totals.quantity,
    unit: pool.item.unitName[lang],
    unserved: pool.totals.unserved,
    price: priceOf(pool, lang),
    ...money(net),
  };
}

/** A price for all that was billed, where one version of one rate gives it. */
function priceOf(pool: Pool, lang: Lang): InvoicePrice {
  if (pool.totals.postpaid.isZero()) return { kind: 'none' };
  const [segment] = pool.segments;
  const rate = segment?.rate ?? null;
  const price = rate?.price ?? null;
  if (!pool.ownPriced.isZero())
    return { kind: pool.ownPriced.eq(pool.totals.postpaid) || price !== null ? 'various' : 'none' };
  if (pool.segments.length > 1) return { kind: 'various' };
  if (rate === null || price === null || price.type === 'shortfall') return { kind: 'none' };
  if (price.type === 'table') return { kind: 'various' };
  if (price.type === 'per-block') return unit(price.price.times(rate.factor), price.block, pool, lang);
  if (price.type === 'tiers' && price.mode === 'graduated') return { kind: 'tiered' };
  const curve = curveOf({ ...rate, minimum: null, maximum: null }, pool.tierVolume, pool.region);
  const single = curve?.unitBetween(pool.tierVolume, pool.tierVolume) ?? null;
  return single === null ? { kind: 'none' } : unit(single.times(price.per), price.per, pool, lang);
}

function unit(price: Decimal, per: number, pool: Pool, lang: Lang): InvoicePrice {
  const name = pool.item.unitName[lang];
  return {
    kind: 'unit',
    price: price.toDecimalPlaces(20),
    per: per === 1 ? name : `${grouped(per)} ${name}`,
    count: per,
  };
}

function purchaseRow(
  purchase: Purchase,
  index: number,
  net: NetRow | null,
  lang: Lang,
  showMonth: boolean,
): InvoiceRow {
  const { pack, product, price, month } = purchase;
  const words = wordsIn(lang);
  const name = packText(pack, words);
  const bought = pack.purchased === null || !showMonth ? [] : [month];
  const packs = words('unit-pack');
  return {
    kind: 'purchase',
    index,
    product: product.name[lang],
    item: [name, ...bought].join(' · '),
    quantity: new Decimal(pack.count),
    unit: packs,
    unserved: ZERO,
    price: price === null ? { kind: 'none' } : { kind: 'unit', price, per: packs, count: 1 },
    ...money(net),
  };
}
