import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'papaparse';
import { expect, it } from 'vitest';
import type { WorkbookModel } from '../../../src/shared/invoice/sheetModel.ts';
import { day, formula, number, sheet, temporaryFolder, text, workbook, written } from './support.ts';

const isHere = spawnSync('soffice', ['--version']).status === 0;
if (!isHere) console.log('LibreOffice (soffice) is not installed here: its tests are skipped.');

/** Token 9 of the filter, "as shown": what a person sees and not what is stored. 76 is UTF-8. */
function csvFilter(asShown: boolean): string {
  return `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${asShown},false,false,1`;
}

async function opened(model: WorkbookModel, results: boolean, asShown: boolean): Promise<string[][]> {
  const path = await written(model, { results });
  const profile = pathToFileURL(join(temporaryFolder(), 'profile')).href;
  const folder = dirname(path);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      csvFilter(asShown),
      '--outdir',
      folder,
      path,
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  const csv = readFileSync(join(folder, `${basename(path, '.xlsx')}-Invoice.csv`), 'utf8');
  return parse<string[]>(csv, { skipEmptyLines: true }).data;
}

const INVOICE = workbook(
  sheet([
    [text('账单'), text('=1+1'), text('_x0041_\u0001'), text(' spaced ')],
    [
      day('2026-10-05'),
      number('13788000', 'quantity'),
      number('0.104', 'unit-price'),
      formula('ROUNDDOWN(ROUND(B2*C2,8),2)', '1433952'),
    ],
    [
      day('2026-10-06'),
      number('10.5', 'quantity'),
      number('35', 'unit-price'),
      formula("ROUNDDOWN(ROUND(B3*'Rates'!A1,8),2)", '367.5'),
    ],
    [
      number('0.065', 'percent'),
      number('0.06', 'percent'),
      formula('IF(SUM(D2:D3)>1000000,"large","small")', { text: 'large' }, 'text'),
      formula('SUM(D2:D3)', '1434319.5', 'money-total'),
    ],
  ]),
  sheet([[number('35', 'unit-price')]], { name: 'Rates' }),
);

it.runIf(isHere)(
  'LibreOffice shows the workbook as it is meant to look',
  async () => {
    expect(await opened(INVOICE, true, true)).toEqual([
      ['账单', '=1+1', '_x0041_\u0001', ' spaced '],
      ['2026-10-05', '13,788,000', '0.104 ', '1,433,952.00'],
      ['2026-10-06', '10.5', '35.00  ', '367.50'],
      ['6.5%', '6%', 'large', '1,434,319.50'],
    ]);
  },
  90_000,
);

/** Without results nothing is left to trust, so these figures are its own. */
it.runIf(isHere)(
  'LibreOffice calculates what the results said',
  async () => {
    const [, first, second, last] = await opened(INVOICE, false, false);
    expect([first?.[3], second?.[3], last?.[2], last?.[3]]).toEqual([
      '1433952',
      '367.5',
      'large',
      '1434319.5',
    ]);
  },
  90_000,
);
