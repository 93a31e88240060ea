import { Decimal } from '../decimal.ts';
import type { OwnTariffs } from '../tariff/listing/ownTariffs.ts';
import type { Around, PackKind } from '../tariff/listing/types.ts';
import { isBlank } from './document.ts';
import type { PricedEstimate } from './pricedEstimate.ts';

/** What an estimate and the user's own file add to the price list of each product, by its id. */
export function tariffsAround(estimate: PricedEstimate, own: OwnTariffs): (product: string) => Around {
  const months = monthsOf(estimate);
  const owned = ownedPacks(estimate);
  const filled = [...estimate.settings.settings.packPrices];
  return (product) => {
    const prices = filled.flatMap(([key, price]): [string, Decimal][] =>
      key.startsWith(`${product}.`) ? [[key.slice(product.length + 1), price]] : [],
    );
    const ofSettings = prices.flatMap(([spec]) => kindOf(spec) ?? []);
    const ownPrices = own.packPrices.filter((each) => each.product === product);
    return {
      months,
      packs: [...(owned.get(product) ?? []), ...ofSettings],
      filled: new Map(prices.filter(([spec]) => kindOf(spec) !== null)),
      own: new Map(ownPrices.map(({ units, price }) => [units, new Decimal(price)])),
    };
  };
}

/** First and last billed month; null where there is none, or where the estimate is not priced yet. */
function monthsOf(estimate: PricedEstimate): Around['months'] {
  if (!estimate.isPriced) return null;
  const { billedMonths } = estimate.rated;
  const first = billedMonths[0];
  const last = billedMonths.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function ownedPacks(estimate: PricedEstimate): ReadonlyMap<string, readonly PackKind[]> {
  const owned = new Map<string, PackKind[]>();
  for (const row of estimate.document.packs) {
    if (isBlank(row)) continue;
    const read = estimate.packOf(row);
    if (!read.ok) continue;
    const { product, spec, kind, units } = read.pack;
    owned.set(product, [...(owned.get(product) ?? []), { spec, kind, units }]);
  }
  return owned;
}

/**
 * `500000`, `custom:96000`, as settings name packs. Null for the rest of a longer product's key: `alibaba.rtc3.500` begins with
 * no `alibaba.rtc.`, but a product `a` would take `a.b.500` of a product `a.b`.
 */
function kindOf(spec: string): PackKind | null {
  const [, kind = 'fixed', units = ''] = /^(?:(custom|gift):)?(\d{1,14})$/.exec(spec) ?? [];
  return units === '' ? null : { spec, kind: kind as PackKind['kind'], units: Number(units) };
}
