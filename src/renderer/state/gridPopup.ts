/** What is open over the grid of a sheet. */
export type GridPopup =
  /** What can be done with a column. `at`: where the focus goes first. */
  | {
      readonly kind: 'column-menu';
      readonly table: 'usage' | 'packs';
      readonly column: string;
      readonly at: 'actions' | 'search';
    }
  /** Which columns are shown. `column`: the one that it stands below; null: at the sheet's right. */
  | { readonly kind: 'columns'; readonly table: 'usage' | 'packs'; readonly column: string | null };
