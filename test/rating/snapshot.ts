import type { LineResult, Pool, Rated, Split } from '../../src/shared/rating/types.ts';

/** A whole rated estimate as plain data, so that two can be compared. */
export function snapshot(rated: Rated): unknown {
  return {
    lines: [...rated.lines()].map(lineOf),
    byId: [...rated.lines()].map(({ line }) => rated.linesOf(line.id).map(lineOf)),
    pools: rated.pools.map(poolOf),
    packs: rated.packs.map(({ pack, expires, before, used, after, refundable, usedByMonth, flags }) => ({
      pack: pack.id,
      expires,
      figures: [before, used, after].map(String),
      refundable,
      months: [...usedByMonth].map(([month, each]) => `${month} ${each}`),
      flags,
    })),
    purchases: rated.purchases.map(
      ({ pack, month, amount, price }) => `${pack.id} ${month} ${price} ${amount}`,
    ),
    nets: [...rated.nets.pools, ...rated.nets.purchases].map((net) =>
      net === null ? null : `${net.list} ${net.rate} ${net.net}`,
    ),
    totals: Object.entries(rated.totals).map(([key, value]) => `${key} ${value}`),
    billedMonths: rated.billedMonths,
    problems: rated.problems(),
  };
}

const splitOf = ({ quantity, free, fromPacks, postpaid, unserved }: Split): string =>
  [quantity, free, fromPacks, postpaid, unserved].join(' ');

const lineOf = ({ line, month, date, split, flags, status, unitPrice, amount }: LineResult) => ({
  id: line.id,
  month,
  date,
  split: splitOf(split),
  flags,
  status,
  price: `${unitPrice} ${amount}`,
});

const poolOf = (pool: Pool) => ({
  at: [pool.product.id, pool.item.id, pool.month, pool.region].join(' '),
  totals: splitOf(pool.totals),
  counts: pool.lineCounts,
  figures: [pool.allowance, pool.ownPriced, pool.tierVolume, pool.exact, pool.amount].map(String),
  settlements: pool.settlements.map(({ day, exact, amount }) => `${day} ${exact} ${amount}`),
  codes: pool.codes,
  explain: pool.explain,
});
