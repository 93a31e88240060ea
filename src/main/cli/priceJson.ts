import { unservedAdvice } from '../../shared/advice/unservedAdvice.ts';
import type { Decimal } from '../../shared/decimal.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Message, Problem } from '../../shared/problem.ts';
import type { LineResult, PackUse, Pool, Purchase, Rated, Totals } from '../../shared/rating/types.ts';
import type { SkippedRow } from '../../shared/usage/types.ts';

/** A priced estimate with what reading it found, ready to be told. */
export interface Priced {
  readonly rated: Rated;
  /** Problems of files, sheets, packs and settings, and of every row. */
  readonly problems: readonly Problem[];
  readonly skipped: readonly SkippedRow[];
  readonly lang: Lang;
}

/**
 * The JSON document of `price` in pieces, so that a million lines need not stand in one string. Its shape is a contract that
 * other programs are written against; keys may be added to it.
 */
export function* priceJson({ rated, problems, skipped, lang }: Priced): Generator<string> {
  yield '{"schema":"ratesheet/1","currency":"CNY","lines":[';
  let first = true;
  for (const line of rated.lines()) {
    yield `${first ? '' : ','}\n${JSON.stringify(lineJson(line, rated, lang))}`;
    first = false;
  }
  yield '],\n';
  const rest = {
    pools: rated.pools.map((pool) => poolJson(pool, lang)),
    packs: rated.packs.map((use) => packJson(use, lang)),
    purchases: rated.purchases.map(purchaseJson),
    totals: totalsJson(rated.totals),
    problems: problems
      .filter((problem) => problem.level === 'error')
      .map((problem) => problemJson(problem, lang)),
    notes: problems
      .filter((problem) => problem.level === 'info')
      .map((problem) => problemJson(problem, lang)),
    skipped: skipped.map(({ file, sheet, row, text }) => ({ file, sheet, row, text })),
  };
  yield `${JSON.stringify(rest, null, 1).slice(1)}\n`;
}

const money = (amount: Decimal | null): string | null => amount?.toFixed(2) ?? null;

function lineJson(result: LineResult, rated: Rated, lang: Lang) {
  const { line, split } = result;
  const { file, sheet, row } = line.source;
  return {
    source: { file, sheet, row },
    product: line.product,
    item: line.item,
    month: result.month,
    date: result.date,
    region: line.region,
    records: line.records,
    quantity: split.quantity.toString(),
    free: split.free.toString(),
    fromPacks: split.fromPacks.toString(),
    postpaid: split.postpaid.toString(),
    unserved: split.unserved.toString(),
    unitPrice: result.unitPrice?.toString() ?? null,
    amount: money(result.amount),
    status: result.status,
    flags: result.flags.map((flag) => flagJson(flag, lang, unitOf(result, rated, lang))),
  };
}

function unitOf({ line }: LineResult, rated: Rated, lang: Lang): string {
  const product = line.product === null ? undefined : rated.catalogue.products.get(line.product);
  return product?.items.find((item) => item.id === line.item)?.unitName[lang] ?? '';
}

const flagJson = (flag: Message, lang: Lang, unit: string) => ({
  code: flag.code,
  message: say(lang, flag, { unit }),
});

function poolJson(pool: Pool, lang: Lang) {
  const { totals } = pool;
  const words = { unit: pool.item.unitName[lang], month: pool.month };
  return {
    product: pool.product.id,
    item: pool.item.id,
    month: pool.month,
    region: pool.region,
    quantity: totals.quantity.toString(),
    free: totals.free.toString(),
    fromPacks: totals.fromPacks.toString(),
    postpaid: totals.postpaid.toString(),
    unserved: totals.unserved.toString(),
    amount: money(pool.amount),
    exact: pool.exact?.toString() ?? null,
    dropped: pool.amount === null ? null : (pool.exact?.minus(pool.amount).toString() ?? null),
    explain: pool.explain.map((step) => ({ step: step.step, text: say(lang, step, words) })),
    source: sourceJson(pool, lang),
    interpretations: pool.codes,
    advice: adviceJson(pool),
  };
}

/** Where the price comes from: the last rate used in the month. Where none holds then, what the item has prices from. */
function sourceJson(pool: Pool, lang: Lang) {
  const used = pool.segments.findLast((segment) => segment.rate !== null)?.rate;
  const source = used?.source ?? pool.item.rates.at(-1)?.source ?? pool.product.packs?.source ?? null;
  if (source === null) return { document: null, section: null, version: null };
  const document = pool.product.documents.get(source.document);
  return {
    document: document?.title[lang] ?? source.document,
    section: source.section,
    version: document?.version ?? null,
  };
}

function adviceJson(pool: Pool) {
  const advice = unservedAdvice(pool);
  return advice === null
    ? null
    : { pack: advice.pack, quantity: String(advice.units), amount: advice.amount.toFixed(2) };
}

function packJson(use: PackUse, lang: Lang) {
  return {
    product: use.pack.product,
    pack: use.pack.spec,
    quantity: String(use.pack.count),
    purchased: use.pack.purchased,
    expires: use.expires,
    remainingBefore: use.before.toString(),
    used: use.used.toString(),
    remainingAfter: use.after.toString(),
    refundable: use.refundable,
    flags: use.flags.map((flag) => flagJson(flag, lang, '')),
  };
}

function purchaseJson({ pack, month, amount, codes }: Purchase) {
  return {
    product: pack.product,
    pack: pack.spec,
    quantity: String(pack.count),
    month,
    amount: money(amount),
    interpretations: codes,
  };
}

function totalsJson(totals: Totals) {
  const { list, discount, voucher, net, tax, gross, lines, unpriced, unserved, invalid } = totals;
  const amounts = { list, discount, voucher, net, tax, gross };
  return {
    ...Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, amount.toFixed(2)])),
    lines,
    unpriced,
    unserved,
    invalid,
  };
}

export function problemJson(problem: Problem, lang: Lang) {
  const { file, sheet, row, column, code } = problem;
  return { file, sheet, row, column, code, message: say(lang, problem) };
}
