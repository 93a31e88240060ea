import type { Lang } from '../../../shared/i18n/lang.ts';
import type { Catalogue, Product } from '../../../shared/tariff/types.ts';
import { matching, productOptions } from '../../grid/picker/options.ts';

/** Products of one vendor, in the catalogue's order. */
export interface VendorProducts {
  readonly vendor: string;
  readonly name: string;
  readonly products: readonly Product[];
}

/** Finds products by names in both languages, pinyin and its initials, ids and aliases, as the pickers of Usage do. */
export function productFinder(
  catalogue: Catalogue,
  lang: Lang,
): (typed: string) => readonly VendorProducts[] {
  const options = productOptions(catalogue, lang);
  const products = [...catalogue.products.values()];
  return (typed) => {
    const found = new Set(matching(options, typed));
    return byVendor(
      products.filter((_, nth) => {
        const option = options[nth];
        return option !== undefined && found.has(option);
      }),
      lang,
    );
  };
}

function byVendor(products: readonly Product[], lang: Lang): VendorProducts[] {
  const vendors = new Map<string, VendorProducts>();
  for (const product of products) {
    const { id, name } = product.vendor;
    const others = vendors.get(id)?.products ?? [];
    vendors.set(id, { vendor: id, name: name[lang], products: [...others, product] });
  }
  return [...vendors.values()];
}
