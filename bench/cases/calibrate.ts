import { Decimal } from '../../src/shared/decimal.ts';
import { repeated, runCase } from '../measure.ts';

const TIMES = 100_000;

/** What this machine makes of 100,000 multiplications in decimal.js: the yardstick for everything that only calculates. */
await runCase(() => {
  const factors = Array.from({ length: TIMES }, (_, index) => new Decimal(`${index + 1}.${index % 97}`));
  const price = new Decimal('0.104');
  return repeated(() => {
    let nonZero = 0;
    for (const factor of factors) if (!factor.times(price).isZero()) nonZero++;
    if (nonZero !== TIMES) throw new Error('a product was lost');
  });
});
