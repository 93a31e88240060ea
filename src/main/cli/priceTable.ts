import stringWidth from 'string-width';
import { cheapestPack } from '../../shared/advice/cheapestPack.ts';
import type { Decimal } from '../../shared/decimal.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { grouped, groupedMoney } from '../../shared/numbers.ts';
import type { Message, Problem } from '../../shared/problem.ts';
import type { Pool, Purchase, Rated } from '../../shared/rating/types.ts';
import { placeText, problemText } from './place.ts';
import type { Priced } from './priceJson.ts';
import { type Column, pad, plain, renderTable } from './table.ts';

/** Listing more than this helps nobody at a terminal; --json has them all. */
const MOST_LISTED = 20;

/** The priced month for people: a row for each pool and purchase, problems, totals. */
export function priceTable(priced: Priced): string[] {
  const { rated, problems, skipped, lang } = priced;
  const columns = headings(lang);
  const rows = [
    ...rated.pools.map((pool) => poolRow(pool, lang)),
    ...rated.purchases.map((purchase) => purchaseRow(purchase, lang)),
  ];
  const sections = [
    renderTable(columns, rows),
    rated.pools.flatMap((pool) => adviceLine(pool, lang)),
    listed(
      'cli-problems',
      problems.filter((problem) => problem.level === 'error'),
      lang,
    ),
    listed(
      'cli-notes',
      problems.filter((problem) => problem.level === 'info'),
      lang,
    ),
    skipped.slice(0, MOST_LISTED).map((row) => {
      const place = placeText({ ...row, column: null }, lang);
      return plain(say(lang, { code: 'cli-skipped', params: { place, text: row.text } }));
    }),
    totalLines(rated, lang),
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]));
}

function headings(lang: Lang): Column[] {
  const column = (code: string, align: Column['align']): Column => ({ title: say(lang, { code }), align });
  return [
    column('cli-month-column', 'left'),
    column('cli-product-column', 'left'),
    column('cli-item-column', 'left'),
    column('cli-quantity-column', 'right'),
    column('cli-unit-column', 'left'),
    column('cli-free-column', 'right'),
    column('cli-packs-column', 'right'),
    column('cli-billed-column', 'right'),
    column('cli-amount-column', 'right'),
  ];
}

const some = (value: Decimal): string => (value.isZero() ? '' : grouped(value));
const amountText = (amount: Decimal | null): string => (amount === null ? '–' : groupedMoney(amount));

function poolRow(pool: Pool, lang: Lang): string[] {
  const { totals } = pool;
  const item = pool.region === null ? pool.item.name[lang] : `${pool.item.name[lang]} ${pool.region}`;
  const head = [pool.month, pool.product.name[lang], item];
  return [
    ...head,
    grouped(totals.quantity),
    pool.item.unitName[lang],
    some(totals.free),
    some(totals.fromPacks),
    grouped(totals.postpaid),
    amountText(pool.amount),
  ];
}

function purchaseRow({ pack, product, month, amount }: Purchase, lang: Lang): string[] {
  const item = say(lang, { code: 'cli-pack', params: { pack: pack.spec } });
  const unit = say(lang, { code: 'cli-pack-unit' });
  return [
    month,
    product.name[lang],
    item,
    grouped(pack.count),
    unit,
    '',
    '',
    grouped(pack.count),
    amountText(amount),
  ];
}

function adviceLine({ product, item, month, totals }: Pool, lang: Lang): string[] {
  if (product.packs === null || totals.unserved.isZero()) return [];
  const advice = cheapestPack(product.packs, totals.unserved);
  if (advice === null) return [];
  const params = {
    product: product.name[lang],
    month,
    quantity: grouped(totals.unserved),
    unit: item.unitName[lang],
    pack: advice.pack,
    amount: groupedMoney(advice.amount),
  };
  return [say(lang, { code: 'cli-advice', params })];
}

/** A headed list of problems: the same words about many rows of a column are one line. Cut where it gets long. */
export function listed(code: string, problems: readonly Problem[], lang: Lang): string[] {
  if (problems.length === 0) return [];
  const alike = groupAlike(problems, lang);
  const lines = alike.slice(0, MOST_LISTED).map((group) => `  ${plain(groupText(group, lang))}`);
  const more = alike.length - lines.length;
  if (problems.some((problem) => problem.code === 'product-missing'))
    lines.push(`  ${say(lang, { code: 'cli-say-product' })}`);
  const rest = more > 0 ? [`  ${say(lang, { code: 'cli-more', params: { count: more } })}`] : [];
  return [say(lang, { code, params: { count: problems.length } }), ...lines, ...rest];
}

/** Problems that say the same of the same column. */
function groupAlike(problems: readonly Problem[], lang: Lang): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = problemText({ ...problem, row: null }, lang);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}

const MOST_ROWS = 5;

function groupText(group: readonly Problem[], lang: Lang): string {
  const [first] = group;
  if (first === undefined) return '';
  if (group.length === 1) return problemText(first, lang);
  const rows = group.slice(0, MOST_ROWS).map((problem) => problem.row ?? '–');
  const params = { rows: rows.join(', '), count: group.length };
  const where = say(lang, { code: group.length > MOST_ROWS ? 'cli-rows-many' : 'cli-rows', params });
  return `${problemText({ ...first, row: null }, lang)} ${where}`;
}

function totalLines({ totals }: Rated, lang: Lang): string[] {
  const complete = totals.unpriced + totals.invalid === 0;
  const figures: [Message['code'], Decimal][] = [['cli-list', totals.list]];
  if (!totals.discount.isZero()) figures.push(['cli-discount', totals.discount.neg()]);
  if (!totals.voucher.isZero()) figures.push(['cli-voucher', totals.voucher.neg()]);
  figures.push(['cli-net', totals.net]);
  if (!totals.tax.isZero()) figures.push(['cli-tax', totals.tax]);
  figures.push([complete ? 'cli-total' : 'cli-priced-subtotal', totals.gross]);
  const labels = figures.map(([code]) => say(lang, { code }));
  const amounts = figures.map(([, amount]) => groupedMoney(amount).replace('-', '−'));
  const labelWidth = Math.max(...labels.map((label) => stringWidth(label)));
  const amountWidth = Math.max(...amounts.map((amount) => amount.length));
  const lines = labels.map(
    (label, index) => `${pad(label, labelWidth, 'left')}  ${pad(amounts[index] ?? '', amountWidth, 'right')}`,
  );
  const { unpriced, invalid, unserved } = totals;
  if (unpriced + invalid + unserved > 0)
    lines.push(say(lang, { code: 'cli-not-in-total', params: { unpriced, invalid, unserved } }));
  return lines;
}
