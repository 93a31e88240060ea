import type { Lang } from '../../shared/i18n/lang.ts';
import type { TariffSet } from '../../shared/tariff/catalogue.ts';
import type { Catalogue } from '../../shared/tariff/types.ts';
import { readChoices, readEstimate } from '../../shared/usage/readEstimate.ts';
import type { Estimate, EstimateTexts } from '../../shared/usage/types.ts';
import type { Invocation } from './args.ts';
import { CommandFailed, catalogueOf } from './context.ts';

export interface ReadEstimate {
  readonly catalogue: Catalogue;
  readonly estimate: Estimate;
  readonly lang: Lang;
}

/** Types an estimate's texts by the tariffs that its own settings choose. */
export function estimateOf(texts: EstimateTexts, tariffs: TariffSet, invocation: Invocation): ReadEstimate {
  const usual = catalogueOf(tariffs, new Map());
  checkDefaults(invocation, usual);
  const { choices } = readChoices(texts.settings, usual.interpretations);
  const catalogue = choices.size === 0 ? usual : catalogueOf(tariffs, choices);
  const { product, item, month } = invocation;
  const estimate = readEstimate(texts, catalogue, { product, item, month });
  const settings = { ...estimate.settings, month: estimate.settings.month ?? month };
  return {
    catalogue,
    estimate: { ...estimate, settings },
    lang: invocation.lang ?? estimate.settings.lang ?? usualLang(),
  };
}

/** --product and --item must exist: a mistyped one would make every row of a file a problem. */
function checkDefaults({ product, item }: Invocation, catalogue: Catalogue): void {
  if (product === null) {
    if (item !== null) throw new CommandFailed([{ code: 'cli-item-without-product' }]);
    return;
  }
  const found = catalogue.products.get(product);
  if (found === undefined) throw new CommandFailed([{ code: 'cli-unknown-product', params: { product } }]);
  if (item !== null && !found.items.some((each) => each.id === item)) {
    const items = found.items.map((each) => each.id).join(', ');
    throw new CommandFailed([{ code: 'cli-unknown-item', params: { item, product, items } }]);
  }
}

/** The terminal's language: Chinese where its locale says so. */
export function usualLang(env: NodeJS.ProcessEnv = process.env): Lang {
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh-CN' : 'en';
}
