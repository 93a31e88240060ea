import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EstimateDocument, RowOf, TableName } from '../../src/shared/estimate/document.ts';
import { newRow } from '../../src/shared/estimate/newRow.ts';
import { openTariffs, type TariffSet } from '../../src/shared/tariff/catalogue.ts';

const DIR = join(import.meta.dirname, '..', '..', 'resources', 'tariffs');

/** The shipped tariffs, opened once for each test file. */
export const tariffs: TariffSet = (() => {
  const files = readdirSync(DIR).map((file) => ({
    file,
    json: JSON.parse(readFileSync(join(DIR, file), 'utf8')),
  }));
  const opened = openTariffs(files);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.tariffs;
})();

/** Cells of a row by their columns, as a person types them. */
export type Cells = Readonly<Record<string, string>>;

export const row = <Table extends TableName>(table: Table, id: string, cells: Cells): RowOf<Table> =>
  ({ ...newRow(table, id), cells }) as RowOf<Table>;

/** A document typed by hand; rows are called u1, u2…, p1…, s1… */
export function documentOf(
  usage: readonly Cells[],
  packs: readonly Cells[] = [],
  settings: readonly (readonly [string, string])[] = [],
): EstimateDocument {
  return {
    usage: usage.map((cells, nth) => row('usage', `u${nth + 1}`, cells)),
    packs: packs.map((cells, nth) => row('packs', `p${nth + 1}`, cells)),
    settings: settings.map(([key, value], nth) => row('settings', `s${nth + 1}`, { key, value })),
  };
}
