import { rate } from '../../src/shared/rating/rate.ts';
import type { Rated } from '../../src/shared/rating/types.ts';
import { mixedLines, NO_SETTINGS, ownedPack } from '../lines.ts';
import { repeated, runCase } from '../measure.ts';
import { shippedCatalogue } from '../tariffs.ts';

interface Options {
  readonly rows: number;
  /** How far the result is asked for: totals, every entry's amount, or everything about every line. */
  readonly ask: 'totals' | 'amounts' | 'results';
}

const ASK: Readonly<Record<Options['ask'], (rated: Rated) => unknown>> = {
  totals: (rated) => rated.totals,
  amounts: (rated) =>
    rated.pools.map((pool) => pool.entries.map((_, index) => pool.entryAmount(index))).length,
  results: (rated) => [...rated.lines()].length,
};

await runCase<Options>(async ({ rows, ask }) => {
  const catalogue = await shippedCatalogue();
  const lines = mixedLines(rows);
  const packs = [ownedPack('tencent.voice.message', 100_000)];
  return repeated(() => ASK[ask](rate({ catalogue, lines, packs, settings: NO_SETTINGS })));
});
