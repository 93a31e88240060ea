import type { ColDef } from 'ag-grid-community';
import type { Lang } from '../../../shared/i18n/lang.ts';
import type { UsageColumn, UsageRow } from '../../../shared/usage/types.ts';
import type { ColumnSpec } from '../../grid/columnSpec.ts';
import { type GridRow, isEmptyRow } from '../../grid/gridRow.ts';
import { itemOptions, type Option, productOptions, regionOptions } from '../../grid/picker/options.ts';
import { PickerEditor } from '../../grid/picker/PickerEditor.ts';
import { useApp } from '../../state/app.ts';
import type { Words } from '../../state/words.ts';

/** Columns whose cells are chosen from lists. */
const PICKED: Readonly<Partial<Record<UsageColumn, (row: GridRow, lang: Lang) => readonly Option[]>>> = {
  product: (_, lang) => {
    const { estimate } = useApp.getState();
    return estimate === null ? [] : productOptions(estimate.catalogue, lang);
  },
  item: (row, lang) => {
    const { estimate } = useApp.getState();
    const id = estimate === null || isEmptyRow(row) ? null : estimate.lineOf(row as UsageRow).product;
    const product = id === null ? undefined : estimate?.catalogue.products.get(id);
    return product === undefined ? [] : itemOptions(product, lang);
  },
  region: (_, lang) => regionOptions(lang),
};

/** Everything that the cells of a column may be chosen from, whatever their rows say. */
const ALL: Readonly<Partial<Record<UsageColumn, (lang: Lang) => readonly Option[]>>> = {
  product: (lang) => {
    const { estimate } = useApp.getState();
    return estimate === null ? [] : productOptions(estimate.catalogue, lang);
  },
  item: (lang) => {
    const products = useApp.getState().estimate?.catalogue.products.values() ?? [];
    return [...products].flatMap((product) => itemOptions(product, lang));
  },
  region: regionOptions,
};

/** How the values of a column are found by other words than those that are shown. */
export function optionsOf(column: UsageColumn, lang: Lang): Pick<ColumnSpec, 'options'> {
  const options = ALL[column];
  return options === undefined ? {} : { options: () => options(lang) };
}

/** What the grid needs to know of a column that is chosen from a list; nothing for one that is typed. */
export function pickerOf(column: UsageColumn, lang: Lang, t: Words): ColDef<GridRow> {
  const optionsOf = PICKED[column];
  if (optionsOf === undefined) return {};
  const optionsFor = (row: GridRow): readonly Option[] => optionsOf(row, lang);
  return {
    cellEditor: PickerEditor,
    cellEditorParams: { optionsFor, label: t('picker-label'), noneText: t('picker-none') },
  };
}
