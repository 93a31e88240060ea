import type { Lang } from '../../shared/i18n/lang.ts';
import type { Catalogue, Item, Packs, Product } from '../../shared/tariff/types.ts';

/** The tariffs as one JSON document: what can be billed, at what, and where each figure comes from. Decimals are text. */
export function tariffsJson(catalogue: Catalogue, lang: Lang, findings: readonly unknown[] | null): string {
  const document = {
    schema: 'ratesheet-tariffs/1',
    currency: 'CNY',
    products: [...catalogue.products.values()].map((product) => productJson(product, lang)),
    interpretations: [...catalogue.interpretations].map(([code, interpretation]) => ({
      code,
      title: interpretation.title[lang],
      text: interpretation.text[lang],
      chosen: catalogue.chosen.get(code) ?? interpretation.default,
      default: interpretation.default,
      alternatives: Object.entries(interpretation.alternatives).map(([id, name]) => ({
        id,
        name: name[lang],
      })),
      switchable: interpretation.switchable,
    })),
    ...(findings === null ? {} : { findings }),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function productJson(product: Product, lang: Lang) {
  return {
    id: product.id,
    name: product.name[lang],
    vendor: product.vendor.name[lang],
    vouchers: product.vouchers,
    file: product.file,
    documents: [...product.documents.values()].map(({ id, title, version, kind, url }) => ({
      id,
      title: title[lang],
      version,
      kind,
      url: url ?? null,
    })),
    items: product.items.map((item) => itemJson(item, lang)),
    packs: product.packs === null ? null : packsJson(product.packs),
    interpretations: product.codes,
  };
}

function itemJson(item: Item, lang: Lang) {
  const { id, unit, measure, free, allowance, rates, settle, codes } = item;
  const all = [...new Set(Object.values(codes).flat())];
  return {
    id,
    name: item.name[lang],
    unit,
    measure,
    free,
    allowance: allowance ?? null,
    rates,
    settle,
    interpretations: all,
  };
}

function packsJson({ codes, ...packs }: Packs) {
  return { ...packs, interpretations: [...new Set([...codes.serving, ...codes.buying])] };
}
