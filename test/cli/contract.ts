import { z } from 'zod';
import { Decimal, ZERO } from '../../src/shared/decimal.ts';

/*
 * The document of `price --json` as other programs rely on it: every key there, of its type. Keys may be added, so objects
 * are loose.
 */
const amount = z.string().regex(/^-?\d+\.\d\d$/);
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const count = z.number().int().nonnegative();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const words = z.string().min(1);
/** A code without words would show as itself. */
const flag = z
  .looseObject({ code: words, message: words })
  .refine(({ code, message }) => code !== message, 'a code without words')
  .refine(({ message }) => !/\{\w+\}/.test(message), 'a placeholder that was not filled');

const split = { quantity: decimal, free: decimal, fromPacks: decimal, postpaid: decimal, unserved: decimal };
const source = z.looseObject({ file: words, sheet: words, row: z.number().int().positive() });

const line = z.looseObject({
  source,
  product: words.nullable(),
  item: words.nullable(),
  month: month.nullable(),
  date: day.nullable(),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  records: count.nullable(),
  ...split,
  unitPrice: decimal.nullable(),
  amount: amount.nullable(),
  status: z.enum(['priced', 'free', 'unserved', 'unpriced', 'invalid']),
  flags: z.array(flag),
});

const pool = z.looseObject({
  product: words,
  item: words,
  month,
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  ...split,
  amount: amount.nullable(),
  exact: decimal.nullable(),
  dropped: decimal.nullable(),
  explain: z
    .array(z.looseObject({ step: words, text: words.refine((text) => !/\{\w+\}/.test(text)) }))
    .min(1),
  source: z.looseObject({ document: words, section: words }),
  interpretations: z.array(z.string().regex(/^A\d+$/)),
  advice: z.looseObject({ pack: words, quantity: decimal, amount }).nullable(),
});

const pack = z.looseObject({
  product: words,
  pack: words,
  purchased: day.nullable(),
  expires: day.nullable(),
  remainingBefore: decimal,
  used: decimal,
  remainingAfter: decimal,
  refundable: z.boolean().nullable(),
});

const purchase = z.looseObject({
  product: words,
  pack: words,
  quantity: decimal,
  month,
  amount: amount.nullable(),
});

const problem = z
  .looseObject({
    file: words,
    sheet: words.nullable(),
    row: count.nullable(),
    column: words.nullable(),
    code: words,
    message: words,
  })
  .refine(({ code, message }) => code !== message, 'a code without words')
  .refine(({ message }) => !/\{\w+\}/.test(message), 'a placeholder that was not filled');

export const priceDocument = z.looseObject({
  schema: z.literal('ratesheet/1'),
  currency: z.literal('CNY'),
  lines: z.array(line),
  pools: z.array(pool),
  packs: z.array(pack),
  purchases: z.array(purchase),
  totals: z.looseObject({
    list: amount,
    discount: amount,
    voucher: amount,
    net: amount,
    tax: amount,
    gross: amount,
    lines: count,
    unpriced: count,
    unserved: count,
    invalid: count,
  }),
  problems: z.array(problem),
});
export type PriceDocument = z.infer<typeof priceDocument>;
type Line = PriceDocument['lines'][number];
type Pool = PriceDocument['pools'][number];

const sum = (values: readonly (string | null)[]): Decimal =>
  values.reduce((total: Decimal, value) => total.plus(value ?? 0), ZERO);
const PARTS = ['free', 'fromPacks', 'postpaid', 'unserved'] as const;

/** Every way in which figures of a document do not add up, in words; empty: they do, to the fen. */
export function discrepancies({ lines, pools, purchases, totals, packs }: PriceDocument): string[] {
  const wrong: string[] = [];
  const expect = (what: string, actual: Decimal | string, wanted: Decimal | string): void => {
    if (!new Decimal(actual).eq(wanted)) wrong.push(`${what}: ${actual}, not ${wanted}`);
  };
  for (const line of lines) {
    const name = `line ${line.source.file} ${line.source.row}`;
    expect(name, sum(PARTS.map((part) => line[part])), line.quantity);
    if ((line.amount === null) !== ['unpriced', 'invalid'].includes(line.status))
      wrong.push(`${name}: amount of ${line.status}`);
    if (line.status === 'invalid') expect(name, line.quantity, '0');
  }
  const members = new Map<Pool, Line[]>(pools.map((pool) => [pool, []]));
  for (const line of lines.filter(({ status }) => status !== 'invalid')) {
    const homes = pools.filter((pool) => isIn(line, pool));
    if (homes.length !== 1) wrong.push(`line ${line.source.row} is in ${homes.length} pools`);
    for (const home of homes) members.get(home)?.push(line);
  }
  for (const [pool, own] of members) {
    const name = `${pool.product} ${pool.item} ${pool.month} ${pool.region ?? ''}`;
    for (const part of ['quantity', ...PARTS] as const)
      expect(`${name} ${part}`, sum(own.map((line) => line[part])), pool[part]);
    expect(`${name} amount`, sum(own.map((line) => line.amount)), pool.amount ?? '0');
    if (own.length === 0) wrong.push(`${name} has no lines`);
    if (pool.amount === null && own.some(({ amount }) => amount !== null))
      wrong.push(`${name} loses amounts`);
    if (pool.exact !== null) expect(`${name} exact`, sum([pool.amount, pool.dropped]), pool.exact);
  }
  expect('list', sum([...pools, ...purchases].map(({ amount }) => amount)), totals.list);
  expect('net', new Decimal(totals.list).minus(totals.discount).minus(totals.voucher), totals.net);
  expect('gross', sum([totals.net, totals.tax]), totals.gross);
  expect('lines', String(lines.length), String(totals.lines));
  const having = (status: Line['status']): number => lines.filter((line) => line.status === status).length;
  const unpriced = having('unpriced') + purchases.filter(({ amount }) => amount === null).length;
  expect('unpriced', String(unpriced), String(totals.unpriced));
  expect('unserved', String(having('unserved')), String(totals.unserved));
  expect('invalid', String(having('invalid')), String(totals.invalid));
  for (const pack of packs)
    expect(`pack ${pack.pack}`, sum([pack.used, pack.remainingAfter]), pack.remainingBefore);
  return wrong;
}

const isIn = (line: Line, pool: Pool): boolean =>
  line.product === pool.product &&
  line.item === pool.item &&
  line.month === pool.month &&
  (pool.region === null || pool.region === line.region);
