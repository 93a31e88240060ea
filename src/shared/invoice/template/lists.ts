import type { Lang } from '../../i18n/lang.ts';
import type { Catalogue } from '../../tariff/types.ts';
import type { UsageColumn } from '../../usage/types.ts';
import { columnLetters } from '../address.ts';
import { text } from '../cells.ts';
import type { SheetModel } from '../sheetModel.ts';
import type { Words } from '../words.ts';
import type { ReadableNames } from './exampleRow.ts';

/** What may be chosen in a column. */
export interface Choices {
  readonly column: UsageColumn;
  readonly values: readonly string[];
}

const LISTED_REGIONS = 60;

export function choicesOf(catalogue: Catalogue, names: ReadableNames, lang: Lang, words: Words): Choices[] {
  const products = [...catalogue.products.values()];
  const items = products.flatMap((product) => product.items.map((item) => names.item(item, product)));
  const units = products.flatMap((product) => product.items.map((item) => item.unitName[lang]));
  const regions = products.flatMap(({ items: all }) =>
    all.flatMap(({ rates }) =>
      rates.flatMap(({ price }) => (price?.type === 'by-region' ? Object.keys(price.prices) : [])),
    ),
  );
  const protocols = products.flatMap(({ items: all }) =>
    all.flatMap(({ free }) => free.flatMap((rule) => (rule.when === 'protocol' ? rule.protocols : []))),
  );
  const all: Choices[] = [
    { column: 'product', values: products.map(names.product) },
    { column: 'item', values: unique(items) },
    { column: 'unit', values: unique(units) },
    { column: 'connected', values: [words('template-yes'), words('template-no')] },
    { column: 'region', values: unique(regions).sort().slice(0, LISTED_REGIONS) },
    { column: 'protocol', values: unique(['mqtt', ...protocols]) },
  ];
  return all.filter(({ values }) => values.length > 0);
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The hidden sheet that drop-down lists take their choices from, a column for each. */
export function listsSheet(choices: readonly Choices[], name: string): SheetModel {
  const longest = Math.max(0, ...choices.map(({ values }) => values.length));
  return {
    name,
    hidden: true,
    columns: choices.map(() => ({ width: 24 })),
    rows: Array.from({ length: longest }, (_, at) =>
      choices.map(({ values }) => {
        const value = values[at];
        return value === undefined ? null : text(value);
      }),
    ),
  };
}

/** The range of a column's choices on the lists' sheet. */
export function listRange(choices: readonly Choices[], nth: number, sheet: string): string {
  const letter = columnLetters(nth);
  const last = choices[nth]?.values.length ?? 1;
  return `'${sheet}'!$${letter}$1:$${letter}$${last}`;
}
