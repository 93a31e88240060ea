import { grouped, groupedMoney } from '../../numbers.ts';
import { customPackZones } from '../customPacks.ts';
import { type DeadZone, deadZones } from './deadZones.ts';
import type { ItemRule, ProductRule } from './finding.ts';

/** Months that cost more than a month with more usage, for each version of each rate. */
export const lintDeadZones: ItemRule = (item, product) =>
  item.rates.flatMap((rate) => {
    if (rate.price?.type !== 'tiers') return [];
    const terms = { ...rate, rounding: item.settle.rounding, decimals: item.decimals };
    return deadZones(rate.price, terms).map((zone) => ({
      code: 'lint-dead-zone',
      params: zoneParams(zone),
      product: product.id,
      item: item.id,
      level: 'info' as const,
    }));
  });

/** Custom packs that cost more than a larger one. */
export const lintCustomPacks: ProductRule = (product) => {
  const custom = product.packs?.custom;
  if (custom === undefined) return [];
  return customPackZones(custom).map((zone) => ({
    code: 'lint-pack-dead-zone',
    params: zoneParams(zone),
    product: product.id,
    item: null,
    level: 'info' as const,
  }));
};

function zoneParams(zone: DeadZone): Record<string, string> {
  return {
    from: grouped(zone.from),
    to: grouped(zone.to),
    cheaperAt: grouped(zone.cheaperAt),
    amountFrom: groupedMoney(zone.amountFrom),
    amountTo: groupedMoney(zone.amountTo),
    amountCheaper: groupedMoney(zone.amountCheaper),
  };
}
