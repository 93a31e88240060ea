import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, ZERO } from '../../src/shared/decimal.ts';
import { packServing } from '../../src/shared/estimate/packServing.ts';
import { rate } from '../../src/shared/rating/rate.ts';
import { anyChoices, anyLine, anyPack, anySettings, packRows } from '../rating/generators.ts';
import { catalogue, lines } from '../rating/support.ts';

/** Sums by line; nothing is no sum. */
function add(sums: Map<string, Decimal>, line: string, units: Decimal): void {
  if (!units.isZero()) sums.set(line, (sums.get(line) ?? ZERO).plus(units));
}

const texts = (sums: ReadonlyMap<string, Decimal>): string[] =>
  [...sums].map(([line, units]) => `${line} ${units.toFixed()}`).sort();

describe('what each pack served', () => {
  it('comes to what the core took from it, and of each line to what it got from packs', () => {
    const estimate = fc.record({
      lines: fc.array(anyLine, { maxLength: 14 }),
      packs: fc.array(anyPack, { maxLength: 6 }),
      settings: anySettings,
      choices: anyChoices,
    });
    fc.assert(
      fc.property(estimate, ({ lines: shorts, packs, settings, choices }) => {
        const rated = rate({
          catalogue: catalogue(choices),
          lines: lines(shorts),
          packs: packRows(packs),
          settings,
        });
        const served = new Map<string, Decimal>();
        for (const { pack, used } of rated.packs) {
          const serving = packServing(rated, pack.id);
          const units = (serving?.items ?? []).reduce((sum, { packUnits }) => sum.plus(packUnits), ZERO);
          expect(units.toFixed()).toBe(used.toFixed());
          for (const line of serving?.lines ?? []) add(served, line.lineId, line.units);
        }
        const wanted = new Map<string, Decimal>();
        for (const { line, split } of rated.lines()) add(wanted, line.id, split.fromPacks);
        expect(texts(served)).toEqual(texts(wanted));
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 20) },
    );
  });
});
