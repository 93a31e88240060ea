import type { Catalogue } from '../tariff/types.ts';
import { narrow } from '../usage/fold.ts';
import { lookupOf } from '../usage/lookup.ts';
import { settingKey } from '../usage/settingKeys.ts';

/** Whether two keys of settings mean the same: 折扣 and discount do. Keys without a meaning are the same where their texts are. */
export function sameSetting(catalogue: Catalogue): (a: string, b: string) => boolean {
  const lookup = lookupOf(catalogue);
  const meaning = (text: string): string => JSON.stringify(settingKey(text, lookup) ?? narrow(text));
  return (a, b) => a === b || meaning(a) === meaning(b);
}
