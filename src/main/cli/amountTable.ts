import type { Decimal } from '../../shared/decimal.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { packText } from '../../shared/invoice/packText.ts';
import { wordsIn } from '../../shared/invoice/words.ts';
import { grouped, groupedMoney } from '../../shared/numbers.ts';
import type { Pool, Purchase, Rated } from '../../shared/rating/types.ts';
import { type Column, renderTable } from './table.ts';

interface AmountColumn extends Column {
  /** Left out where no row has anything in it. */
  readonly optional?: true;
}

const left = (code: string, lang: Lang): AmountColumn => ({ title: say(lang, { code }), align: 'left' });
const right = (code: string, lang: Lang): AmountColumn => ({ title: say(lang, { code }), align: 'right' });

const columnsIn = (lang: Lang): readonly AmountColumn[] => [
  left('cli-month-column', lang),
  left('cli-product-column', lang),
  left('cli-item-column', lang),
  right('cli-quantity-column', lang),
  left('cli-unit-column', lang),
  { ...right('cli-free-column', lang), optional: true },
  right('cli-packs-column', lang),
  { ...right('cli-unserved-column', lang), optional: true },
  right('cli-billed-column', lang),
  right('cli-amount-column', lang),
];

/** A row for each pool and purchase. Months stand together, oldest first, as bills do. */
export function amountTable({ pools, purchases }: Rated, lang: Lang): string[] {
  const months = [...new Set([...pools, ...purchases].map(({ month }) => month))].sort();
  const rows = months.flatMap((month) => [
    ...pools.filter((pool) => pool.month === month).map((pool) => poolRow(pool, lang)),
    ...purchases
      .filter((purchase) => purchase.month === month)
      .map((purchase) => purchaseRow(purchase, lang)),
  ]);
  const columns = columnsIn(lang);
  const kept = columns.map(({ optional }, index) => !optional || rows.some((row) => row[index] !== ''));
  const isKept = (_: unknown, index: number): boolean => kept[index] === true;
  return renderTable(
    columns.filter(isKept),
    rows.map((row) => row.filter(isKept)),
  );
}

const some = (value: Decimal): string => (value.isZero() ? '' : grouped(value));
const amountText = (amount: Decimal | null): string => (amount === null ? '–' : groupedMoney(amount));

function poolRow({ product, item, month, region, totals, amount }: Pool, lang: Lang): string[] {
  return [
    month,
    product.name[lang],
    region === null ? item.name[lang] : `${item.name[lang]} ${region}`,
    grouped(totals.quantity),
    item.unitName[lang],
    some(totals.free),
    some(totals.fromPacks),
    some(totals.unserved),
    grouped(totals.postpaid),
    amountText(amount),
  ];
}

function purchaseRow({ pack, product, month, amount }: Purchase, lang: Lang): string[] {
  const count = grouped(pack.count);
  const unit = say(lang, { code: 'cli-pack-unit' });
  const name = packText(pack, wordsIn(lang));
  return [month, product.name[lang], name, count, unit, '', '', '', count, amountText(amount)];
}
