import { describe, expect, test } from 'vitest';
import { invoiceModel } from '../../src/shared/invoice/invoiceModel.ts';
import type { SheetModel, WorkbookModel } from '../../src/shared/invoice/sheetModel.ts';
import { differences } from './differences.ts';
import { random, randomCase } from './randomCase.ts';
import { RICH } from './richCase.ts';
import { type Case, estimated, hasOffice, recalculated } from './support.ts';

if (!hasOffice) console.log('Skipped: formulas are not recalculated, because soffice is not installed.');

const TIMEOUT = { timeout: 120_000 };

const withSettings = (settings: Record<string, string>): Case => ({
  ...RICH,
  settings: { ...RICH.settings, ...settings },
});

describe.skipIf(!hasOffice)('a spreadsheet program calculates what the core does, to the fen', () => {
  test.each<readonly [string, Case]>([
    ['every product', RICH],
    [
      'graduated, half up, difference of cuts',
      withSettings({ A2: 'graduated', A6: 'half-up', A10: 'difference-of-cuts' }),
    ],
    [
      'half up by the day, no public rates',
      withSettings({ A6: 'half-up', A21: 'empty', A14: 'whole-month' }),
    ],
    [
      'graduated and cut',
      withSettings({ A2: 'graduated', A17: 'not-charged', discount: '85折', voucher: '1000000' }),
    ],
    ['nothing at all', { usage: [] }],
    ['odd rates', randomCase(7, 400, 100_000, { discount: '0.9137' })],
    [
      'odd rates, rounded half up',
      randomCase(11, 400, 100_000, { A6: 'half-up', A2: 'graduated', taxRate: '13%' }),
    ],
    [
      'hundreds of billions of yuan',
      randomCase(13, 900, 10_000_000_000, { discount: '0.9137', taxRate: '6%', voucher: '99999999.99' }),
    ],
    [
      'hundreds of billions, rounded half up',
      randomCase(17, 900, 10_000_000_000, { A6: 'half-up', A10: 'difference-of-cuts' }),
    ],
  ])('%s', TIMEOUT, async (_, each) => {
    const { rated, texts } = estimated(each);
    const sheets = await recalculated(invoiceModel(rated, texts, 'en'));
    expect([...differences(rated, sheets), ...errors(sheets)]).toEqual([]);
  });

  test.each<readonly [string, number, Record<string, string>]>([
    ['as settled', 23, { discount: '0.95', taxRate: '6%', voucher: '50' }],
    ['under other interpretations', 29, { A2: 'graduated', A6: 'half-up', A10: 'difference-of-cuts' }],
  ])('quantities changed on Lines are priced again, %s', TIMEOUT, async (_, seed, settings) => {
    const before = randomCase(seed, 400, 100_000, settings);
    const pick = random(seed + 1);
    const after = {
      ...before,
      usage: before.usage.map((row) =>
        row.item === 'decimals' ? row : { ...row, quantity: String(pick(90_000)) },
      ),
    };
    const { rated, texts } = estimated(before);
    const quantities = after.usage.map(({ quantity }) => quantity ?? '');
    const changed = withQuantities(invoiceModel(rated, texts, 'en'), quantities);
    expect(differences(estimated(after).rated, await recalculated(changed))).toEqual([]);
  });

  test('a price filled in on Rates prices its lines', TIMEOUT, async () => {
    const usage = [{ product: 'alibaba.voice.code.intl', month: '2026-10', quantity: '1001', region: 'FR' }];
    const { rated, texts } = estimated({ usage });
    const rates = (sheet: SheetModel): SheetModel => ({ ...sheet, rows: filled(sheet.rows) });
    const model = invoiceModel(rated, texts, 'en');
    const sheets = await recalculated({
      ...model,
      sheets: model.sheets.map((sheet) => (sheet.name === 'Rates' ? rates(sheet) : sheet)),
    });
    // 1,001 × 0.0333 = 33.3333
    expect([sheets.get('Lines')?.[1]?.[16], sheets.get('Invoice')?.[7]?.[6], rated.pools[0]?.amount]).toEqual(
      ['33.33', '33.33', null],
    );
  });
});

/** Cells in which the program shows an error. */
function errors(sheets: ReadonlyMap<string, readonly (readonly string[])[]>): string[] {
  const shown = ['Invoice', 'Lines', 'Rates'].flatMap((name) => (sheets.get(name) ?? []).flat());
  return shown.filter((cell) => /^(?:Err:\d|#(?:VALUE|REF|NAME|DIV|NUM|N\/A))/.test(cell));
}

/** The workbook as it is after somebody typed other quantities into `Lines`. Rows of usage begin in row 2 of their sheet. */
function withQuantities(model: WorkbookModel, quantities: readonly string[]): WorkbookModel {
  const changed = (rows: SheetModel['rows']): SheetModel['rows'] =>
    [...rows].map((row) => {
      const source = row[2]?.content;
      const quantity = source?.kind === 'number' ? quantities[Number(source.value) - 2] : undefined;
      if (quantity === undefined || quantity.includes('.') || row[9]?.content.kind !== 'number') return row;
      return row.with(9, { content: { kind: 'number', value: Number(quantity) }, style: 'quantity' });
    });
  const sheets = model.sheets.map((sheet) =>
    sheet.name === 'Lines' ? { ...sheet, rows: changed(sheet.rows) } : sheet,
  );
  return { ...model, sheets };
}

/** The rates with 0.0333 typed into the empty price. */
function filled(rows: SheetModel['rows']): SheetModel['rows'] {
  return [...rows].map((row) =>
    row[8]?.style === 'input'
      ? row.with(8, { content: { kind: 'number', value: 0.0333 }, style: 'input' })
      : row,
  );
}
