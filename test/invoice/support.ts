import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { writeWorkbook } from '../../src/main/services/workbook/write/writeWorkbook.ts';
import type { WorkbookModel } from '../../src/shared/invoice/sheetModel.ts';
import { rate } from '../../src/shared/rating/rate.ts';
import type { Rated } from '../../src/shared/rating/types.ts';
import type { Catalogue } from '../../src/shared/tariff/types.ts';
import { readChoices, readEstimate } from '../../src/shared/usage/readEstimate.ts';
import type { EstimateTexts, PackColumn, UsageColumn, UsageRow } from '../../src/shared/usage/types.ts';
import { catalogue } from '../rating/support.ts';

export type Cells = Partial<Record<UsageColumn, string>>;

export interface Case {
  readonly usage: readonly (Cells & { readonly extras?: UsageRow['extras'] })[];
  readonly packs?: readonly Partial<Record<PackColumn, string>>[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Further tariff files. */
  readonly tariffs?: readonly unknown[];
}

export interface Estimated {
  readonly texts: EstimateTexts;
  readonly catalogue: Catalogue;
  readonly rated: Rated;
}

const source = (sheet: string, row: number) => ({ file: 'usage.xlsx', sheet, row });

export function textsOf({ usage, packs = [], settings = {} }: Case): EstimateTexts {
  return {
    usage: usage.map(({ extras = [], ...cells }, at) => ({
      id: `u${at}`,
      source: source('Usage', at + 2),
      cells,
      extras,
      cellProblems: [],
      records: null,
      headerUnits: {},
    })),
    packs: packs.map((cells, at) => ({
      id: `p${at}`,
      source: source('Packs', at + 2),
      cells,
      extras: [],
      cellProblems: [],
    })),
    settings: Object.entries(settings).map(([key, value], at) => ({
      id: `s${at}`,
      source: source('Settings', at + 2),
      cells: { key, value },
      extras: [],
      cellProblems: [],
    })),
    skipped: [],
    problems: [],
  };
}

/** Texts read and rated, under the interpretations that their settings choose. */
export function ratedTexts(texts: EstimateTexts, tariffs: readonly unknown[] = []): Estimated {
  const { choices } = readChoices(texts.settings, catalogue().interpretations);
  const chosen = catalogue(Object.fromEntries(choices), tariffs);
  const estimate = readEstimate(texts, chosen);
  return { texts, catalogue: chosen, rated: rate({ catalogue: chosen, ...estimate }) };
}

export const estimated = (each: Case): Estimated => ratedTexts(textsOf(each), each.tariffs);

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** A workbook's sheets as a spreadsheet program shows them once it has calculated every formula, by name. */
export async function recalculated(
  model: WorkbookModel,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const dir = mkdtempSync(join(tmpdir(), 'ratesheet-recalculate-'));
  try {
    await writeWorkbook(model, join(dir, 'book.xlsx'), { results: false });
    // Unformatted values (the "false" after "true" is "as shown"), every sheet (-1), UTF-8 (76).
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', dir, join(dir, 'book.xlsx')],
      {
        stdio: 'ignore',
      },
    );
    const files = readdirSync(dir).filter((name) => name.endsWith('.csv'));
    return new Map(
      files.map((name) => {
        const rows = Papa.parse<string[]>(readFileSync(join(dir, name), 'utf8')).data;
        return [name.slice('book-'.length, -'.csv'.length), rows] as const;
      }),
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
