import { Decimal, ZERO } from '../../decimal.ts';
import type { Lang } from '../../i18n/lang.ts';
import { toFen as coreToFen } from '../../rating/round.ts';
import type { TableRow, Tier } from '../../tariff/schema.ts';
import { OWN_SHEET } from '../address.ts';
import { blank, day, formula, number, type Row, text } from '../cells.ts';
import { belowFen, product as productOf, toFen } from '../formula/exact.ts';
import { RATE } from '../plan/columns.ts';
import type { RateTable } from '../plan/ratesPlan.ts';

import type { Words } from '../words.ts';
import { byColumn, type RateCells } from './rateCells.ts';

const here = (column: string, row: number): string => OWN_SHEET.cell(column, row);
const yuan = (value: Decimal): Decimal => value.toDecimalPlaces(10);

/** The rows of one version of a rate: its price or tiers, and what formulas take from them. */
export function* rateRows(table: RateTable, lang: Lang, words: Words): Generator<Row> {
  const shared = sharedCells(table, lang, words);
  if (table.rate?.price?.type === 'table') {
    for (const row of table.rate.price.rows) yield byColumn({ ...shared, ...tableCells(row) });
    return;
  }
  if (table.tiers.length > 0) {
    yield* tierRows(table, shared);
    return;
  }
  const price = table.kind === 'shortfall' ? {} : priceCells(table, table.price, table.firstRow);
  yield byColumn({ ...shared, ...price });
}

function sharedCells(
  { product, item, region, rate, kind, per }: RateTable,
  lang: Lang,
  words: Words,
): RateCells {
  const source = rate === null ? null : product.documents.get(rate.source.document);
  return {
    product: text(product.name[lang]),
    item: text(item.name[lang]),
    region: region === null ? null : text(region),
    from: rate?.from == null ? null : day(rate.from),
    to: rate?.to == null ? null : day(rate.to),
    kind: text(words(`kind-${kind}`)),
    per: kind === 'table' || kind === 'shortfall' ? null : number(per, 'quantity'),
    unit: text(item.unitName[lang]),
    factor: rate === null ? null : number(rate.factor, 'quantity'),
    minimum: rate?.minimum == null ? null : number(rate.minimum, 'money'),
    maximum: rate?.maximum == null ? null : number(rate.maximum, 'money'),
    document: source == null ? null : text(source.title[lang]),
    section: rate === null ? null : text(rate.source.section),
  };
}

function tableCells({ capacity, qps, price }: TableRow): RateCells {
  return {
    above: number(capacity, 'quantity'),
    upTo: number(qps, 'quantity'),
    price: number(price, 'unit-price'),
  };
}

/** A price with its factor, and what a block of units costs at it. An empty price may be filled in. */
function priceCells(table: RateTable, price: Decimal | null, row: number): RateCells {
  const unit = (price ?? ZERO).times(table.rate?.factor ?? 1);
  return {
    price: price === null ? blank('input') : number(price, 'unit-price'),
    ...unitCells(table, unit, row),
  };
}

/** Price × factor, the block, and the block's price, from cells of the row itself. */
export function unitCells({ kind, per, scale, rate }: RateTable, unit: Decimal, row: number): RateCells {
  const divisor = kind === 'blocks' || per === 1 ? '' : `/${here(RATE.per, row)}`;
  const blockYuan = unit.times(scale.block).div(divisor === '' ? 1 : per);
  const factor = rate === null ? '' : `*${here(RATE.factor, row)}`;
  return {
    unitYuan: formula(`${here(RATE.price, row)}${factor}`, unit, 'unit-price'),
    block: number(scale.block, 'quantity'),
    blockYuan: formula(
      `ROUND(${here(RATE.unitYuan, row)}*${here(RATE.block, row)}${divisor},2)`,
      yuan(blockYuan),
      'money',
    ),
  };
}

/** Tiers, each with what everything below it costs: flat fees of the tiers entered, and for graduated ones their volume. */
function* tierRows(table: RateTable, shared: RateCells): Generator<Row> {
  let base = ZERO;
  for (const [nth, tier] of table.tiers.entries()) {
    const row = table.firstRow + nth;
    const before = table.tiers[nth - 1];
    const fee = tier.flat.times(table.rate?.factor ?? 1);
    base = table.kind === 'graduated' && before !== undefined ? base.plus(costOf(table, nth)).plus(fee) : fee;
    const fen = coreToFen(base, 'cut');
    const sources = baseSources(table, nth, row);
    yield byColumn({
      ...shared,
      ...priceCells(table, tier.price, row),
      above: number(lowerOf(table, nth), 'quantity'),
      upTo: tier.upTo === null ? null : number(tier.upTo, 'quantity'),
      flat: tier.flat.isZero() ? null : number(tier.flat, 'money'),
      baseFen: formula(sources.fen, fen, 'money'),
      baseRest: formula(sources.rest, yuan(base.minus(fen)), 'plain'),
    });
  }
}

const lowerOf = ({ tiers }: RateTable, nth: number): number => tiers[nth - 1]?.upTo ?? 0;

/** What the whole of the tier before costs. */
function costOf(table: RateTable, nth: number): Decimal {
  const before: Tier | undefined = table.tiers[nth - 1];
  const units = lowerOf(table, nth) - lowerOf(table, nth - 1);
  return new Decimal(units)
    .times(before?.price ?? 0)
    .times(table.rate?.factor ?? 1)
    .div(table.per);
}

function baseSources(
  table: RateTable,
  nth: number,
  row: number,
): { readonly fen: string; readonly rest: string } {
  const fee = `${here(RATE.flat, row)}*${here(RATE.factor, row)}`;
  const { digits } = table.scale;
  if (nth === 0 || table.kind === 'volume') {
    return { fen: toFen(fee, 'cut', digits), rest: belowFen({ whole: '', rest: fee, digits }) };
  }
  const units = `(${here(RATE.above, row)}-${here(RATE.above, row - 1)})`;
  const cost = productOf(units, {
    unitYuan: here(RATE.unitYuan, row - 1),
    per: table.per === 1 ? null : here(RATE.per, row - 1),
    block: here(RATE.block, row - 1),
    blockYuan: here(RATE.blockYuan, row - 1),
  });
  const rest = `${cost.rest}+${here(RATE.baseRest, row - 1)}+${fee}`;
  return {
    fen: `${here(RATE.baseFen, row - 1)}+${cost.whole}+${toFen(rest, 'cut', digits)}`,
    rest: belowFen({ whole: '', rest, digits }),
  };
}
