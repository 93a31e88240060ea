import type { ItemData, Name, ProductData, RulesFile, TariffFile, Unit } from '../schema.ts';
import type { Item, Packs, Product, Settle } from '../types.ts';
import { byNumber, choicesUnder, codesUnder, itemCodes } from './codes.ts';

/** The general rules with the codes of the file they stand in. */
export interface General {
  readonly data: RulesFile;
  readonly codes: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** A product of a checked file as the rating core wants it: general rules filled in, codes beside each part. */
export function compileProduct(
  product: ProductData,
  path: string,
  file: { readonly file: string; readonly data: TariffFile; readonly codes: ReadonlyMap<string, string> },
  general: General,
): Product {
  const { items, packs, ...rest } = product;
  const codes = new Map(choicesUnder(file.codes, [path]));
  const own = Object.keys(rest).map((field) => `${path}.${field}`);
  return {
    ...rest,
    vendor: file.data.vendor,
    items: items.map((item, index) => compileItem(item, `${path}.items.${index}`, codes, general)),
    packs: packs === undefined ? null : compilePacks(packs, `${path}.packs`, codes, general),
    file: file.file,
    documents: new Map(file.data.documents.map((document) => [document.id, document])),
    codes: codesUnder(codes, own),
  };
}

function compileItem(
  item: ItemData,
  path: string,
  codes: ReadonlyMap<string, string>,
  general: General,
): Item {
  const shared = Object.hasOwn(general.data.items, item.id) ? general.data.items[item.id] : undefined;
  const settle = compileSettle(item, general.data.rules.settle);
  return {
    ...item,
    // The checks have seen to it that there are a name and a unit.
    name: item.name ?? shared?.name ?? bareName(item.id),
    // An item with a name of its own is still found by the shared one: 条数 is a 消息.
    aliases: [
      ...new Set([
        ...item.aliases,
        ...(shared?.aliases ?? []),
        ...(shared === undefined ? [] : Object.values(shared.name)),
      ]),
    ],
    settle,
    codes: itemCodes(codes, path, settleCodes(item, settle, general)),
    decimals: item.measure.by === 'count' || item.measure.by === 'amount' ? item.measure.decimals : 0,
    unitName: general.units.get(item.unit)?.name ?? bareName(item.unit),
  };
}

function bareName(id: string): Name {
  return { 'zh-CN': id, en: id };
}

function compileSettle(item: ItemData, rules: Settle): Settle {
  return {
    period: item.settle.period ?? rules.period,
    rounding: item.settle.rounding ?? rules.rounding,
    dayAmount: item.settle.dayAmount ?? rules.dayAmount,
    undated: item.settle.undated ?? rules.undated,
  };
}

/** Codes of the general settling rules that an item leaves as they are and that its period needs. */
function settleCodes(item: ItemData, settle: Settle, general: General): string[] {
  const needed =
    settle.period === 'day'
      ? (['period', 'rounding', 'dayAmount', 'undated'] as const)
      : (['period', 'rounding'] as const);
  const left = needed.filter((field) => item.settle[field] === undefined);
  return codesUnder(
    general.codes,
    left.map((field) => `rules.settle.${field}`),
  );
}

const SERVING = ['validFrom', 'expiryDay', 'validity', 'ties'] as const;
const BUYING = ['validity', 'purchase'] as const;

function compilePacks(
  packs: NonNullable<ProductData['packs']>,
  path: string,
  codes: ReadonlyMap<string, string>,
  general: General,
): Packs {
  const rules = general.data.rules.packs;
  const codesOf = (fields: readonly (keyof typeof rules)[], own: readonly string[]) => {
    const left = fields.filter((field) => packs[field] === undefined).map((field) => `rules.packs.${field}`);
    const written = [...fields, ...own].map((field) => `${path}.${field}`);
    return byNumber([...codesUnder(general.codes, left), ...codesUnder(codes, written)]);
  };
  return {
    ...packs,
    validFrom: packs.validFrom ?? rules.validFrom,
    expiryDay: packs.expiryDay ?? rules.expiryDay,
    validity: packs.validity ?? rules.validity,
    ties: packs.ties ?? rules.ties,
    purchase: packs.purchase ?? rules.purchase,
    codes: {
      serving: codesOf(SERVING, ['serves', 'overflow', 'gift']),
      buying: codesOf(BUYING, ['sizes', 'custom', 'trialPacks', 'refund', 'firstPackNeeded', 'anySize']),
    },
  };
}
