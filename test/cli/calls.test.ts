import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { discrepancies } from './contract.ts';
import { price, resource, run, tempFolder } from './support.ts';

const folder = tempFolder();
const PUBLIC = 'alibaba.voice.notification.public';

describe('files that don’t say what they are of', () => {
  it('takes a call-detail export by --product, and counts each call’s started minutes', async () => {
    const calls = resource('samples', 'calls-2026-10.csv');
    const rows = readFileSync(calls, 'utf8').trim().split(/\r?\n/).slice(1);
    const minutes = rows.reduce((sum, row) => sum + Math.ceil(Number(row.split(',')[6]) / 60), 0);
    const { status, document } = await price([calls, '--product', PUBLIC]);
    expect(status).toBe(0);
    expect(document.pools).toHaveLength(1);
    // 0.11 a minute: whole fen, since 11 fen times minutes.
    expect(document.pools[0]).toMatchObject({ quantity: String(minutes), postpaid: String(minutes) });
    expect(document.totals.gross).toBe(
      `${Math.floor((minutes * 11) / 100)}.${String((minutes * 11) % 100).padStart(2, '0')}`,
    );
    expect(document.lines.reduce((sum, { records }) => sum + (records ?? 0), 0)).toBe(rows.length);
    expect(document.lines.every(({ month, date }) => month === '2026-10' && date !== null)).toBe(true);
  });

  it('needs --item too where the product has several', async () => {
    const calls = folder.write('few.csv', [
      'call_id,start_time,duration',
      'a,2026-10-01 10:00:00,61',
      'b,2026-10-01 11:00:00,0',
    ]);
    const vague = await price([calls, '--product', 'alibaba.voice.ivr']);
    expect([vague.status, vague.document.totals.invalid]).toEqual([2, 2]);
    const named = await price([calls, '--product', 'alibaba.voice.ivr', '--item', 'call']);
    // 61 s are 2 minutes at 0.11; a call of 0 s was not connected.
    expect([named.status, named.document.totals.gross]).toEqual([0, '0.22']);
    expect(named.document.lines.map(({ status, amount }) => [status, amount])).toEqual([
      ['priced', '0.22'],
      ['free', '0.00'],
    ]);
  });

  it('takes the month of rows without a date by --month, and what a row says over it', async () => {
    const rows = folder.write('plain.csv', ['note,quantity,date', 'a,1000,', 'b,1000,2026-09-30']);
    const { status, document } = await price([rows, '--product', PUBLIC, '--month', '2026-10']);
    expect(status).toBe(0);
    expect(document.lines.map(({ month, date, product }) => [month, date, product])).toEqual([
      ['2026-10', null, PUBLIC],
      ['2026-09', '2026-09-30', PUBLIC],
    ]);
    const silent = await price([rows, '--product', PUBLIC]);
    expect(silent.document.problems).toMatchObject([{ row: 2, code: 'month-not-given' }]);
  });

  it('does not give a product to rows that name one', async () => {
    const rows = folder.write('mixed.csv', [
      'product,quantity,date',
      'alibaba.voice.code.public,100,2026-10-01',
      ',100,2026-10-01',
    ]);
    const { document } = await price([rows, '--product', PUBLIC]);
    expect(document.lines.map(({ product, amount }) => [product, amount])).toEqual([
      ['alibaba.voice.code.public', '6.00'],
      [PUBLIC, '11.00'],
    ]);
  });
});

describe('csv files', () => {
  const TABLE = '产品,计费项,用量（万条）,账期\r\n语音验证码·公共模式,条数,1.5,2026年10月\r\n';
  it.each([
    ['GB18030', iconv.encode(TABLE, 'gb18030')],
    ['UTF-8 with a BOM', iconv.encode(TABLE, 'utf8', { addBOM: true })],
    ['UTF-16', iconv.encode(TABLE, 'utf16le', { addBOM: true })],
    ['UTF-8, by tabs', TABLE.replaceAll(',', '\t')],
  ])('in %s', async (_, bytes) => {
    const { status, document } = await price([folder.write('encoded.csv', bytes)]);
    // 15,000 codes at 0.06.
    expect([status, document.totals.gross]).toEqual([0, '900.00']);
  });

  it('of 20,000 rows are priced row by row, to the fen', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, n) =>
        `2026-10-${String((n % 31) + 1).padStart(2, '0')},alibaba.voice.ivr,call,${(n % 97) + 1},row ${n}`,
    );
    const minutes = rows.reduce((sum, _, n) => sum + (n % 97) + 1, 0);
    const { status, document } = await price([
      folder.write('large.csv', ['date,product,item,quantity,note', ...rows]),
    ]);
    expect(status).toBe(0);
    expect(document.lines).toHaveLength(20_000);
    expect(discrepancies(document)).toEqual([]);
    // 206 times 1 + … + 97, and 1 + … + 18: 206 × 4,753 + 171 = 979,289 minutes reach the tier to 1,000,000: all of them 0.100.
    expect(minutes).toBe(979_289);
    expect(document.totals.list).toBe('97928.90');
  });
});

describe('text of cells at a terminal', () => {
  it('can’t move the cursor, colour anything or forge a line', async () => {
    const evil = 'evil\u001b[2J\u009b31m\r\nTotal CNY 0.00\u202e';
    const rows = folder.write(
      'evil.csv',
      `product,item,quantity,date\n"${evil}",call,1,2026-10-01\n"合计 ${evil}",,1,\n`,
    );
    const settings = folder.write('Settings.csv', `key,value\n"${evil}",1\n`);
    for (const command of ['price', 'check']) {
      const { status, stdout, stderr } = await run([command, rows, settings]);
      expect(status).toBe(2);
      expect(`${stdout}${stderr}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(stdout.split('\n').filter((line) => line.startsWith('Total CNY 0.00'))).toEqual([]);
      expect(stdout).toContain('evil');
    }
  });
});
