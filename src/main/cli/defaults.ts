import type { Lang } from '../../shared/i18n/lang.ts';
import type { TariffSet } from '../../shared/tariff/catalogue.ts';
import type { LineDefaults } from '../../shared/usage/lineSubject.ts';
import { readSettings } from '../../shared/usage/readSettings.ts';
import type { EstimateTexts } from '../../shared/usage/types.ts';
import { catalogueUnder } from '../services/typedEstimate.ts';
import type { Invocation } from './args.ts';
import { CommandFailed } from './context.ts';

/** What the command line says for rows that don't. */
export const defaultsOf = ({ product, item, month }: Invocation): LineDefaults => ({ product, item, month });

/** The language of the output: the command line's, else the estimate's own, else the terminal's. */
export function langOf({ settings }: EstimateTexts, tariffs: TariffSet, invocation: Invocation): Lang {
  return (
    invocation.lang ?? readSettings(settings, catalogueUnder(tariffs, new Map())).settings.lang ?? usualLang()
  );
}

/** --product and --item must exist: a mistyped one would make every row of a file a problem. */
export function checkDefaults({ product, item }: Invocation, tariffs: TariffSet): void {
  const catalogue = catalogueUnder(tariffs, new Map());
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
