import { join } from 'node:path';
import { comparison } from './rows.ts';
import type { Program } from './runChild.ts';
import type { Results, Series } from './series.ts';
import type { Case, SuiteOptions } from './suite.ts';
import { figure, type Row } from './table.ts';

const FILE_MB = 300;
/** Ten times the records may cost this much more: 16 bytes for each call id, and what the collector has not yet swept. */
const GROWTH_MB = 64;
const CALLS_PRODUCT = 'alibaba.voice.notification.public';

/** What waits for the disk: files read and written. */
export function fileCases(options: SuiteOptions): Case[] {
  return [importCase(options), exportCase(options), priceCase(options), csvCase(options)];
}

const workbookOf = ({ folder }: SuiteOptions): string => join(folder, 'usage.xlsx');

function makeWorkbook(options: SuiteOptions): Program {
  return { label: 'workbook', entry: 'makeXlsx', options: { rows: options.rows, path: workbookOf(options) } };
}

function importCase(options: SuiteOptions): Case {
  const path = workbookOf(options);
  const ours = (worker: boolean): Program => ({
    label: 'ours',
    entry: 'importOurs',
    options: { path, worker, product: null },
  });
  const excelJs = (mode: string): Program => ({
    label: mode,
    entry: 'importExcelJs',
    options: { path, mode },
  });
  return {
    name: 'import',
    prepare: [makeWorkbook(options)],
    programs: {
      ours: ours(false),
      stream: excelJs('stream'),
      worker: ours(true),
      full: excelJs('full'),
      bare: { label: 'bare', entry: 'importBare', options: { path } },
    },
    rows: (of) => {
      const stream = { label: 'exceljs stream reader', results: of('stream') };
      return [
        comparison('import xlsx, in a worker', of('worker'), stream, { limit: 1, mb: FILE_MB }),
        comparison('import xlsx, in this thread', of('ours'), stream, { limit: 1, mb: FILE_MB }),
        comparison('', of('ours'), { label: 'exceljs full reader', results: of('full') }, { limit: null }),
        comparison('', of('ours'), { label: 'fflate + saxes, bare', results: of('bare') }, { limit: null }),
      ];
    },
  };
}

function exportCase({ rows, folder }: SuiteOptions): Case {
  const program = (entry: string, mode: string): Program => ({
    label: mode,
    entry,
    options: { rows, mode, path: join(folder, `invoice-${entry}-${mode}.xlsx`) },
  });
  return {
    name: 'export',
    prepare: [],
    programs: {
      ours: program('exportOurs', 'ours'),
      stream: program('exportExcelJs', 'stream'),
      full: { ...program('exportExcelJs', 'full'), runOnce: true },
      bare: program('exportBare', 'bare'),
    },
    rows: (of) => {
      const stream = { label: 'exceljs stream writer', results: of('stream') };
      const before = of('ours').extra('baseRssMb').median;
      return [
        {
          ...comparison('rate, export xlsx with formulas', of('ours'), stream, { limit: 1, mb: FILE_MB }),
          note: `the estimate itself: ${figure(before)} MB`,
        },
        comparison(
          '',
          of('ours'),
          { label: 'exceljs full writer, once', results: of('full') },
          { limit: null },
        ),
        comparison('', of('ours'), { label: 'strings + fflate, bare', results: of('bare') }, { limit: null }),
      ];
    },
  };
}

function priceCase(options: SuiteOptions): Case {
  const out = join(options.folder, 'invoice.xlsx');
  return {
    name: 'price',
    prepare: [makeWorkbook(options)],
    programs: { cli: { label: 'cli', entry: 'priceCli', options: { path: workbookOf(options), out } } },
    rows: (of) => [alone('ratesheet price xlsx --out xlsx --json', of('cli'), '')],
  };
}

function csvCase({ csvRows, folder }: SuiteOptions): Case {
  const smallRows = Math.max(1, Math.round(csvRows / 10));
  const large = join(folder, 'calls-large.csv');
  const small = join(folder, 'calls-small.csv');
  const make = (rows: number, path: string): Program => ({
    label: path,
    entry: 'makeCsv',
    options: { rows, path },
  });
  const ours = (path: string): Program => ({
    label: 'ours',
    entry: 'importOurs',
    options: { path, worker: false, product: CALLS_PRODUCT },
  });
  return {
    name: 'csv',
    prepare: [make(csvRows, large), make(smallRows, small)],
    programs: {
      large: ours(large),
      papaparse: { label: 'papaparse', entry: 'csvPapaparse', options: { path: large } },
      small: ours(small),
    },
    rows: (of) => {
      const papaparse = { label: 'papaparse, rows dropped', results: of('papaparse') };
      const grown = of('large').peakRssMb.median - of('small').peakRssMb.median;
      const perSecond = Math.round((csvRows / of('large').ms.median) * 1000);
      const records = `import ${csvRows.toLocaleString('en')} call records, csv`;
      return [
        {
          ...comparison(records, of('large'), papaparse, { limit: null }),
          reach: `< ${GROWTH_MB} MB more`,
          ok: grown < GROWTH_MB,
          note: `${perSecond.toLocaleString('en')} rows/s; ${figure(grown)} MB more than a tenth of them`,
        },
        alone(`  ${smallRows.toLocaleString('en')} of them`, of('small'), ''),
      ];
    },
  };
}

function alone(what: string, results: Results, note: string): Row {
  const ours: Series = results.ms;
  const cpu = `cpu ${figure(results.cpuMs.median)} ms`;
  return {
    what,
    ours,
    peakMb: results.peakRssMb,
    reach: '',
    peer: null,
    ok: null,
    note: note === '' ? cpu : note,
  };
}
