import type { Day, ItemRule, LintContext, LintFinding, ProductRule } from './lint/finding.ts';
import { lintItemNames, lintProductNames } from './lint/nameRules.ts';
import { lintPacksDearer, lintPacksNeverPay } from './lint/packRules.ts';
import { lintMissingPackPrices, lintMissingPrices, lintTableRows } from './lint/priceRules.ts';
import { lintExpired, lintVersions } from './lint/versionRules.ts';
import { lintCustomPacks, lintDeadZones } from './lint/zoneRules.ts';
import type { Catalogue } from './types.ts';

export type { LintFinding } from './lint/finding.ts';

const ITEM_RULES: readonly ItemRule[] = [
  lintMissingPrices,
  lintVersions,
  lintExpired,
  lintDeadZones,
  lintTableRows,
];
const PRODUCT_RULES: readonly ProductRule[] = [
  lintProductNames,
  lintItemNames,
  lintMissingPackPrices,
  lintPacksNeverPay,
  lintPacksDearer,
  lintCustomPacks,
];

/**
 * What is wrong, or surprising, in tariffs that are sound as files: gaps between rates, prices that are missing, amounts that
 * fall when usage grows, packs that never pay. In the order of products and items. Figures in `params` are for people.
 *
 * `today`: the day on which every item should have a rate; left out, that is not asked.
 */
export function lintCatalogue(catalogue: Catalogue, options: { readonly today?: Day } = {}): LintFinding[] {
  const context: LintContext = { catalogue, today: options.today ?? null };
  return [...catalogue.products.values()].flatMap((product) => [
    ...product.items.flatMap((item) => ITEM_RULES.flatMap((rule) => rule(item, product, context))),
    ...PRODUCT_RULES.flatMap((rule) => rule(product, context)),
  ]);
}
