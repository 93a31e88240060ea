import type { ColDef } from 'ag-grid-community';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { groupedMoney } from '../../../shared/numbers.ts';
import type { Product } from '../../../shared/tariff/types.ts';
import { lookupOf } from '../../../shared/usage/lookup.ts';
import type { PackColumn } from '../../../shared/usage/types.ts';
import { type GridRow, isEmptyRow } from '../../grid/gridRow.ts';
import { type Option, productOptions } from '../../grid/picker/options.ts';
import { PickerEditor } from '../../grid/picker/PickerEditor.ts';
import { useApp } from '../../state/app.ts';
import type { Words } from '../../state/words.ts';

/** What the grid needs to know of a column of packs that is chosen from a list; nothing for one that is typed. */
export function packPickerOf(column: PackColumn, lang: Lang, t: Words): ColDef<GridRow> {
  if (column !== 'product' && column !== 'pack') return {};
  const optionsFor = (row: GridRow): readonly Option[] =>
    column === 'product' ? productsWithPacks(lang) : sizesOf(productOf(row), t);
  return {
    cellEditor: PickerEditor,
    cellEditorParams: { optionsFor, label: t('picker-label'), noneText: t('picker-none') },
  };
}

export function productsWithPacks(lang: Lang): readonly Option[] {
  const { estimate } = useApp.getState();
  if (estimate === null) return [];
  const products = new Map([...estimate.catalogue.products].filter(([, { packs }]) => packs !== null));
  return productOptions({ ...estimate.catalogue, products }, lang);
}

/** The product that the row names so far; null: none, or none that is known. */
function productOf(row: GridRow): Product | null {
  const { estimate } = useApp.getState();
  if (estimate === null || isEmptyRow(row)) return null;
  const found = lookupOf(estimate.catalogue).product(row.cells.product ?? '');
  return found.ok ? found.value : null;
}

/** Sizes on sale; custom and gift packs, and sizes of products that sell any, are typed. */
function sizesOf(product: Product | null, t: Words): readonly Option[] {
  return (product?.packs?.sizes ?? []).map(({ units, price }) => ({
    text: String(units),
    hint: price === null ? t('packs-no-list-price') : groupedMoney(price),
    keys: [String(units)],
  }));
}
