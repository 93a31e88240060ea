import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';

interface Line {
  readonly date: string;
  readonly product: string;
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly details: string;
  readonly billable: number;
  readonly packs: string;
  readonly price: string;
  readonly amount: string;
}

/** The peer of our window: AG Grid as its guide begins, with the same lines and as many columns as our sheet shows. */
const COLUMNS: readonly (keyof Line)[] = [
  'date',
  'product',
  'item',
  'quantity',
  'unit',
  'details',
  'billable',
  'packs',
  'price',
  'amount',
];
const rows = Number(new URLSearchParams(location.search).get('rows'));

const two = (value: number): string => String(value).padStart(2, '0');
const rowData = Array.from(
  { length: rows },
  (_, index): Line => ({
    date: `2026-10-${two((index % 31) + 1)}`,
    product: 'Voice notification, dedicated',
    item: 'Call',
    quantity: (index % 90) + 1,
    unit: 'min',
    details: '',
    billable: (index % 90) + 1,
    packs: '',
    price: '0.088',
    amount: (((index % 90) + 1) * 0.088).toFixed(2),
  }),
);

ModuleRegistry.registerModules([AllCommunityModule]);
document.querySelector('#load')?.addEventListener('click', () => {
  const place = document.querySelector<HTMLElement>('#grid');
  if (place !== null)
    createGrid(place, {
      rowData,
      columnDefs: COLUMNS.map((field) => ({ field, width: 100, editable: true })),
    });
});
