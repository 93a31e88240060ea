import type { Lang } from '../../shared/i18n/lang.ts';
import type { TariffSet } from '../../shared/tariff/catalogue.ts';
import type { Catalogue } from '../../shared/tariff/types.ts';
import type { LineDefaults } from '../../shared/usage/lineSubject.ts';
import type { EstimateTexts } from '../../shared/usage/types.ts';
import { catalogueUnder, type TypedEstimate, typedEstimate } from '../services/typedEstimate.ts';
import type { Invocation } from './args.ts';
import { CommandFailed } from './context.ts';

export interface ReadEstimate extends TypedEstimate {
  readonly lang: Lang;
}

/** What the command line says for rows that don't. */
export const defaultsOf = ({ product, item, month }: Invocation): LineDefaults => ({ product, item, month });

/** Types an estimate's texts by the tariffs that its own settings choose. */
export function estimateOf(texts: EstimateTexts, tariffs: TariffSet, invocation: Invocation): ReadEstimate {
  checkDefaults(invocation, catalogueUnder(tariffs, new Map()));
  const typed = typedEstimate(texts, tariffs, defaultsOf(invocation));
  return { ...typed, lang: invocation.lang ?? typed.estimate.settings.lang ?? usualLang() };
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
