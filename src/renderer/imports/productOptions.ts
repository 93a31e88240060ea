import type { Lang } from '../../shared/i18n/lang.ts';
import type { Catalogue } from '../../shared/tariff/types.ts';
import { lookupOf } from '../../shared/usage/lookup.ts';
import type { ChoiceOption } from './Choice.tsx';

/** The text that a cell gets for a product: its name, where no other product has it as well; else its id. */
export function productText(catalogue: Catalogue, lang: Lang, id: string): string {
  const name = catalogue.products.get(id)?.name[lang] ?? id;
  const read = lookupOf(catalogue).product(name);
  return read.ok && read.value.id === id ? name : id;
}

/** Every product by its name; a vendor's name stands before those that another vendor has as well. */
export function productOptions(catalogue: Catalogue, lang: Lang): readonly ChoiceOption[] {
  const products = [...catalogue.products.values()];
  return products.map(({ id, name, vendor }) => {
    const isShared = products.some((other) => other.id !== id && other.name[lang] === name[lang]);
    return { value: id, label: isShared ? `${name[lang]} (${vendor.name[lang]})` : name[lang] };
  });
}
