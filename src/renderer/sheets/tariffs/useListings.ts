import { useMemo } from 'react';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import { tariffsAround } from '../../../shared/estimate/tariffsAround.ts';
import type { TariffSource } from '../../../shared/tariff/catalogue.ts';
import { productListing } from '../../../shared/tariff/listing/listing.ts';
import { ownTariffsOf } from '../../../shared/tariff/listing/ownTariffs.ts';
import type { Listing } from '../../../shared/tariff/listing/types.ts';
import { useApp } from '../../state/app.ts';

/** The price list of every product, by id, as the estimate stands. */
export function useListings(): ReadonlyMap<string, Listing> {
  const estimate = useApp((state) => state.estimate);
  const revision = useApp((state) => state.revision);
  const files = useApp((state) => state.tariffFiles);
  const isPriced = useApp((state) => state.estimate?.isPriced === true);
  return useMemo(
    () => (estimate === null ? new Map() : listingsAt(estimate, files, isPriced, revision)),
    [estimate, files, isPriced, revision],
  );
}

/** The estimate changes in place: what its lists depend on is given so that they are made anew with it. */
function listingsAt(
  estimate: PricedEstimate,
  files: readonly TariffSource[],
  _isPriced: boolean,
  _revision: number,
): ReadonlyMap<string, Listing> {
  const { products, units } = estimate.catalogue;
  const around = tariffsAround(estimate, ownTariffsOf(files));
  return new Map(
    [...products.values()].map((product) => [product.id, productListing(product, units, around(product.id))]),
  );
}

/** Prices without a figure, of all products. */
export function emptyPrices(listings: ReadonlyMap<string, Listing>): number {
  return [...listings.values()].reduce((sum, { empty }) => sum + empty, 0);
}
