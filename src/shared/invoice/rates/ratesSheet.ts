import { number, type Row, text } from '../cells.ts';
import { packText } from '../packText.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';
import type { SheetColumn, SheetModel } from '../sheetModel.ts';
import { type Words, wordsIn } from '../words.ts';
import { poolRow } from './poolRow.ts';
import { byColumn, RATE_COLUMNS } from './rateCells.ts';
import { rateRows } from './rateRows.ts';

const WIDTHS: Readonly<Partial<Record<(typeof RATE_COLUMNS)[number], number>>> = {
  product: 26,
  item: 14,
  region: 8,
  kind: 16,
  price: 12,
  factor: 8,
  flat: 10,
  document: 36,
  section: 36,
};
const USUAL_WIDTH = 13;
const HIDDEN: ReadonlySet<string> = new Set([
  'unitYuan',
  'block',
  'blockYuan',
  'baseFen',
  'baseRest',
  'startFen',
  'startRest',
  'used',
]);
const LEFT: ReadonlySet<string> = new Set([
  'product',
  'item',
  'region',
  'from',
  'to',
  'kind',
  'unit',
  'document',
  'section',
]);

/** The tariff rows that were used, pack prices, and each pool's volume with the price it reaches. */
export function ratesSheet(plan: InvoicePlan): SheetModel {
  const words = wordsIn(plan.lang);
  const columns = RATE_COLUMNS.map(
    (name): SheetColumn => ({ width: WIDTHS[name] ?? USUAL_WIDTH, hidden: HIDDEN.has(name) }),
  );
  return {
    name: plan.names.rates,
    columns,
    rows: { [Symbol.iterator]: () => allRows(plan, words) },
    frozenRows: 1,
    print: { landscape: true, repeatRows: 1 },
  };
}

function* allRows(plan: InvoicePlan, words: Words): Generator<Row> {
  yield headerRow((name) => words(`rates-${name}`));
  for (const table of plan.ratesPlan.tables) yield* rateRows(table, plan.lang, words);
  if (plan.rated.purchases.length > 0) {
    yield [];
    yield headerRow((name) => words(name === 'item' ? 'rates-pack' : `rates-${name}`));
    yield* purchaseRows(plan, words);
  }
  yield [];
  yield headerRow((name) => poolHeader(name, words));
  for (const [nth, pool] of plan.pools.entries()) {
    for (const segment of pool.segments) yield poolRow(plan, nth, segment, words);
  }
}

function headerRow(word: (name: (typeof RATE_COLUMNS)[number]) => string): Row {
  return RATE_COLUMNS.map((name) => text(word(name), LEFT.has(name) ? 'header' : 'header-right'));
}

/** Columns that say nothing of a pool. */
const NOT_OF_POOLS: ReadonlySet<string> = new Set(['to', 'flat', 'document', 'section']);

function poolHeader(name: (typeof RATE_COLUMNS)[number], words: Words): string {
  if (NOT_OF_POOLS.has(name)) return '';
  if (name === 'from') return words('rates-month');
  if (name === 'above') return words('rates-volume');
  return words(name === 'upTo' ? 'rates-tier' : `rates-${name}`);
}

/** The price of each pack that was bought: the tariff's, or the one filled in for this estimate. */
function* purchaseRows({ rated, lang }: InvoicePlan, words: Words): Generator<Row> {
  for (const { pack, product, price, source } of rated.purchases) {
    const filled = rated.settings.packPrices.has(`${pack.product}.${pack.spec}`);
    const title = product.documents.get(source.document)?.title[lang];
    yield byColumn({
      product: text(product.name[lang]),
      item: text(packText(pack, words)),
      kind: text(words(filled ? 'kind-filled' : 'kind-pack')),
      price: price === null ? text('', 'input') : number(price, 'unit-price'),
      per: number(1, 'quantity'),
      unit: text(words('unit-pack')),
      document: filled || title === undefined ? null : text(title),
      section: filled ? null : text(source.section),
    });
  }
}
