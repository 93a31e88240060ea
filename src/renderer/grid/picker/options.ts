import { pinyin } from 'pinyin-pro';
import { LANGS, type Lang } from '../../../shared/i18n/lang.ts';
import type { Catalogue, Item, Product } from '../../../shared/tariff/types.ts';
import { fold } from '../../../shared/usage/fold.ts';
import { REGION_NAMES, regionName } from '../../../shared/usage/regionNames.ts';

/** Something that a cell can be given, and every word by which it is found. */
export interface Option {
  /** What is written into the cell. */
  readonly text: string;
  /** What stands under it: the name in the other language, and whose it is. */
  readonly hint: string;
  /** Folded: names in both languages, ids, aliases, pinyin and its initials. */
  readonly keys: readonly string[];
}

const other = (lang: Lang): Lang => (lang === 'en' ? 'zh-CN' : 'en');

export function productOptions(catalogue: Catalogue, lang: Lang): readonly Option[] {
  return [...catalogue.products.values()].map((product) => ({
    text: product.name[lang],
    hint: `${product.vendor.name[lang]} · ${product.name[other(lang)]}`,
    keys: keysOf(product),
  }));
}

export function itemOptions(product: Product, lang: Lang): readonly Option[] {
  return product.items.map((item) => ({
    text: item.name[lang],
    hint: item.name[other(lang)],
    keys: keysOf(item),
  }));
}

export function regionOptions(lang: Lang): readonly Option[] {
  const codes = [...new Set(REGION_NAMES.values())];
  return codes.map((code) => {
    const text = regionName(code, lang);
    const hint = regionName(code, other(lang));
    return {
      text,
      hint: `${code} · ${hint}`,
      keys: [fold(code), fold(text), fold(hint), ...pinyinOf(regionName(code, 'zh-CN'))],
    };
  });
}

type Named = Pick<Product | Item, 'id' | 'name' | 'aliases'>;

function keysOf({ id, name, aliases }: Named): readonly string[] {
  const words = [id, ...LANGS.map((lang) => name[lang]), ...aliases];
  return [...words.map(fold), ...pinyinOf(name['zh-CN'])];
}

/** 语音通知 → `yytz` and `yuyintongzhi`. */
export function pinyinOf(text: string): readonly string[] {
  const options = { toneType: 'none', type: 'array', nonZh: 'removed' } as const;
  const initials = pinyin(text, { ...options, pattern: 'first' }).join('');
  return [initials, pinyin(text, options).join('')].map(fold);
}

/** The options that a typed text may mean: those that begin with it before those that have it inside. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = fold(typed);
  if (wanted === '') return options;
  const starts = options.filter(({ keys }) => keys.some((key) => key.startsWith(wanted)));
  const first = new Set(starts);
  const inside = options.filter(
    (option) => !first.has(option) && option.keys.some((key) => key.includes(wanted)),
  );
  return [...starts, ...inside];
}
