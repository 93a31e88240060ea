import type { Decimal } from '../decimal.ts';
import type { Message, Problem } from '../problem.ts';
import type { Catalogue } from '../tariff/types.ts';
import { readDay } from './day.ts';
import { narrow } from './fold.ts';
import { readLang } from './language.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { readMonth } from './month.ts';
import { readPackSpec } from './packSpec.ts';
import { readPrice } from './price.ts';
import { type Read, read, unread } from './read.ts';
import { readChoices } from './readChoices.ts';
import { rowProblem } from './rowProblem.ts';
import { type SettingKey, settingKey } from './settingKeys.ts';
import { emptyDraft, keep, type SettingsDraft, settingsOf } from './settingsDraft.ts';
import { readDiscount, readTaxRate } from './share.ts';
import type { SettingRow, Settings } from './types.ts';

export interface SettingsRead {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * What rows of `Settings` say. Rows without a value say nothing. A key that means nothing is an informing problem and stays in
 * its row; a key with two different values is a problem, and the first value stands.
 */
export function readSettings(rows: readonly SettingRow[], catalogue: Catalogue): SettingsRead {
  const lookup = lookupOf(catalogue);
  const { choices, problems: choiceProblems } = readChoices(rows, catalogue.interpretations);
  const problems: Problem[] = [...rows.flatMap((row) => row.cellProblems), ...choiceProblems];
  const draft = emptyDraft();
  for (const row of rows) {
    const keyText = narrow(row.cells.key ?? '');
    const value = (row.cells.value ?? '').trim();
    const isBroken = row.cellProblems.some((problem) => problem.level === 'error');
    if (keyText === '' || value === '' || isBroken) continue;
    const key = settingKey(keyText, lookup);
    if (key?.kind === 'choice') continue;
    const found =
      key === null ? unread('setting-unknown', keyText) : apply(draft, key, value, keyText, lookup);
    if (found !== null)
      problems.push(
        rowProblem(row.source, key === null ? 'key' : 'value', found, key === null ? 'info' : 'error'),
      );
  }
  return { settings: settingsOf(draft, choices), problems };
}

/** Takes one row into the draft; a message where its value can't be read or contradicts an earlier row. */
function apply(
  draft: SettingsDraft,
  key: SettingKey,
  text: string,
  keyText: string,
  lookup: Lookup,
): Message | null {
  const { kind } = key;
  switch (kind) {
    case 'issuer':
    case 'customer':
    case 'invoiceNo':
      return keep(draft, kind, read(text), text, (value) => draft.texts.set(kind, value));
    case 'issueDate':
      return keep(draft, kind, readDay(text), text, (value) => {
        draft.issueDate = value;
      });
    case 'month':
      return keep(draft, kind, readMonth(text), text, (value) => {
        draft.month = value;
      });
    case 'lang':
      return keep(draft, kind, readLang(text), text, (value) => {
        draft.lang = value;
      });
    case 'discount':
      return keep(draft, kind, readDiscount(text), text, (value) => draft.numbers.set('discount', value));
    case 'voucher':
      return keep(draft, kind, readYuan(text, lookup), text, (value) => draft.numbers.set('voucher', value));
    case 'taxRate':
      return keep(draft, kind, readTaxRate(text), text, (value) => draft.numbers.set('taxRate', value));
    case 'activated':
      return keep(draft, key.setting, readDay(text), text, (value) =>
        draft.activated.set(key.setting, value),
      );
    case 'productDiscount': {
      const name = `discount.${key.product}`;
      return keep(draft, name, readDiscount(text), text, (value) =>
        draft.productDiscounts.set(key.product, value),
      );
    }
    case 'packPrice':
      return applyPackPrice(draft, key, text, keyText, lookup);
    case 'choice':
      return null;
  }
}

/** A price that is filled in for a pack, under `<product id>.<pack>` with the pack's size written one way. */
function applyPackPrice(
  draft: SettingsDraft,
  key: Extract<SettingKey, { readonly kind: 'packPrice' }>,
  text: string,
  keyText: string,
  lookup: Lookup,
): Message | null {
  const packs = lookup.catalogue.products.get(key.product)?.packs ?? null;
  if (packs === null) return unread('pack-product-without-packs', keyText, { product: key.product });
  const wanted = {
    unit: packs.unit,
    kind: lookup.catalogue.units.get(packs.unit)?.kind ?? ('count' as const),
  };
  const pack = readPackSpec(key.pack, packs, lookup.units, wanted);
  if (!pack.ok) return pack;
  const name = `${key.product}.${pack.value.spec}`;
  const price = readPrice(text, null, null, lookup.units);
  return keep(draft, `price.${name}`, price, text, (value) => draft.packPrices.set(name, value));
}

/** Yuan to the fen: `100`, `¥1,000.00`, `100元`. */
function readYuan(text: string, lookup: Lookup): Read<Decimal> {
  const price = readPrice(text, null, null, lookup.units);
  if (!price.ok) return price.code === 'price-negative' ? unread('number-negative', text) : price;
  return price.value.decimalPlaces() > 2 ? unread('yuan-beyond-fen', text) : price;
}
