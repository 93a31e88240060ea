import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytes, rowsOf } from './readAll.ts';

const encode = (text: string, encoding: string, addBOM = false): Buffer => {
  if (!iconv.encodingExists(encoding)) throw new Error(encoding);
  return iconv.encode(text, encoding, { addBOM });
};

const CHINESE = '日期,产品,用量\r\n2026-10-05,语音服务,1.5万\r\n2026-10-06,一一𠮷,2\r\n';
const CHINESE_ROWS = [
  '1: 日期 | 产品 | 用量',
  '2: 2026-10-05 | 语音服务 | 1.5万',
  '3: 2026-10-06 | 一一𠮷 | 2',
];

describe('encodings of a text table', () => {
  it.each([
    ['UTF-8', encode(CHINESE, 'utf-8')],
    ['UTF-8 with BOM', encode(CHINESE, 'utf-8', true)],
    ['UTF-16 LE with BOM', encode(CHINESE, 'utf-16le', true)],
    ['UTF-16 BE with BOM', encode(CHINESE, 'utf-16be', true)],
    ['UTF-16 LE without BOM', encode(CHINESE, 'utf-16le')],
    ['UTF-16 BE without BOM', encode(CHINESE, 'utf-16be')],
    ['GB18030', encode(CHINESE, 'gb18030')],
  ])('%s', async (_name, bytes) => {
    const { sheets, problems } = await readBytes('用量.csv', bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['用量']);
    expect(problems).toEqual([]);
    expect(await rowsOf('用量.csv', bytes)).toEqual(CHINESE_ROWS);
  });

  it.each([
    ['utf-8', 'UTF-8'],
    ['gb18030', 'GB18030'],
    ['utf-16be', 'UTF-16'],
  ])('multibyte characters across chunk boundaries: %s', async (encoding) => {
    // Odd record lengths push the boundary of each 256 KB chunk to another byte of a character.
    const lines = Array.from({ length: 60_000 }, (_, index) => `${index},语音𠮷服务${'x'.repeat(index % 7)}`);
    const { sheets, problems } = await readBytes(
      'big.csv',
      encode(lines.join('\r\n'), encoding, encoding === 'utf-16be'),
    );
    expect(problems).toEqual([]);
    const read = sheets[0]?.rows.map(({ cells }) =>
      cells.map((cell) => (cell.kind === 'text' ? cell.text : '')).join(','),
    );
    expect(read).toEqual(lines);
  });

  it('ASCII for a megabyte, then GB18030', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `row ${index},voice`);
    const { sheets, problems } = await readBytes(
      'big.csv',
      encode([...lines, '末,语音服务'].join('\n'), 'gb18030'),
    );
    expect(problems).toEqual([]);
    expect(sheets[0]?.rows.at(-1)?.cells).toEqual([
      { kind: 'text', text: '末' },
      { kind: 'text', text: '语音服务' },
    ]);
  });

  it('UTF-8 with one torn character stays UTF-8, and says so', async () => {
    const bytes = Buffer.concat([
      encode('语音服务,通话时长,月用量\n坏', 'utf-8'),
      Buffer.from([0xe8, 0xaf]),
      encode('字,语音,1\n', 'utf-8'),
    ]);
    const { sheets, problems } = await readBytes('a.csv', bytes);
    expect(sheets[0]?.rows[1]?.cells[0]).toEqual({ kind: 'text', text: '坏\ufffd字' });
    expect(problems).toEqual([
      {
        level: 'info',
        code: 'file-undecodable',
        file: 'a.csv',
        sheet: null,
        row: null,
        column: null,
        params: { file: 'a.csv', encoding: 'UTF-8', count: 1 },
      },
    ]);
  });

  it('a named encoding wins', async () => {
    expect(await rowsOf('a.csv', encode('语音,1', 'utf-16be'), { encoding: 'utf-16be' })).toEqual([
      '1: 语音 | 1',
    ]);
  });
});

describe('the border of two 256 KB chunks', () => {
  const CHUNK = 256 * 1024;
  // One byte of the character, or the CR, is the last of the first chunk.
  const filler = 'x'.repeat(CHUNK - 3);

  it('between the bytes of the only Chinese character', async () => {
    expect(await rowsOf('a.csv', `${filler},a语,b\n`)).toEqual([`1: ${filler} | a语 | b`]);
  });

  it('between CR and LF', async () => {
    expect(await rowsOf('a.csv', `${filler},b\r\nc,d\r\n`)).toEqual([`1: ${filler} | b`, '2: c | d']);
  });
});

describe('records of a text table', () => {
  it.each([
    ['quotes and doubled quotes', 'a,"b,""c""",d\n', ['1: a | b,"c" | d']],
    ['newlines in quotes', 'a,"b\r\nc"\r\nd,e\r\n', ['1: a | b\nc', '2: d | e']],
    ['CR only', 'a,b\rc,d\r', ['1: a | b', '2: c | d']],
    ['LF, CRLF and CR in one file', 'a\nb\r\nc\rd', ['1: a', '2: b', '3: c', '4: d']],
    ['blank records count', 'a,b\n\n,,\nc,d', ['1: a | b', '4: c | d']],
    [
      'semicolons, with commas in the numbers',
      '日期;用量;备注\n1,5;2,5;3\n1,5;2,5;4',
      ['1: 日期 | 用量 | 备注', '2: 1,5 | 2,5 | 3', '3: 1,5 | 2,5 | 4'],
    ],
    ['as many records either way: the more fields', 'a,b;c;d\n1,5;2;3', ['1: a,b | c | d', '2: 1,5 | 2 | 3']],
    ['tabs', 'a\tb,c\nd\te', ['1: a | b,c', '2: d | e']],
    ['pipes', 'a|b\nc|d', ['1: a | b', '2: c | d']],
    ['a title row above', '2026年10月\n\na;b;c\n1;2;3', ['1: 2026年10月', '3: a | b | c', '4: 1 | 2 | 3']],
    ['one column', 'a\nb c\n', ['1: a', '2: b c']],
    ['sep=;', 'sep=;\r\na,x;b\r\nc;d', ['1: a,x | b', '2: c | d']],
    ['"sep=|" in quotes', '"sep=|"\na|b,c', ['1: a | b,c']],
    ['sep= a tab', 'SEP=\t\na\tb,c', ['1: a | b,c']],
    ['an empty quoted field', '"",a', ['1: · | a']],
    ['text after a closing quote', '"5"寸屏,1\n"x"y"z",2', ['1: 5寸屏 | 1', '2: xy"z" | 2']],
    ['a quote inside a field', '5" 屏,1\na,b', ['1: 5" 屏 | 1', '2: a | b']],
    ['leading zeros and formulas stay text', '007,=1+1,@x', ['1: 007 | =1+1 | @x']],
    ['spaces are kept', ' a , b', ['1:  a  |  b']],
  ])('%s', async (_name, text, rows) => {
    expect(await rowsOf('a.csv', text)).toEqual(rows);
    expect((await readBytes('a.csv', text)).problems).toEqual([]);
  });

  it.each([
    ['unclosed quote', 'a,b\n"阿里,1\nc,d\ne,f\n', ['1: a | b', '2: "阿里 | 1', '3: c | d', '4: e | f'], [2]],
    ['unclosed quote in the last line', 'a,b\nc,"d', ['1: a | b', '2: c | "d'], [2]],
    [
      'unclosed quote after a quoted field',
      'a,b\n"x,y","5 寸\nc,d',
      ['1: a | b', '2: x,y | "5 寸', '3: c | d'],
      [2],
    ],
    [
      'stray quotes that would pair up four rows apart',
      '"5 寸,1\nb,2\nc,3\n"6 寸,4\nd,5',
      ['1: "5 寸 | 1', '2: b | 2', '3: c | 3', '4: "6 寸 | 4', '5: d | 5'],
      [1, 4],
    ],
  ])('%s: its row is a problem and no row is lost', async (_name, text, rows, at) => {
    expect(await rowsOf('a.csv', text)).toEqual(rows);
    const { problems } = await readBytes('a.csv', text);
    expect(problems.map(({ level, code, sheet, row }) => [level, code, sheet, row])).toEqual(
      at.map((row) => ['error', 'file-unclosed-quote', 'a', row]),
    );
  });

  it('an unclosed quote at the top of a large file', async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `${index},语音`);
    const { sheets, problems } = await readBytes('a.csv', ['a,"b', ...lines].join('\n'));
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['file-unclosed-quote', 1]]);
    expect(sheets[0]?.rows.length).toBe(100_001);
    expect(sheets[0]?.rows.at(-1)?.number).toBe(100_001);
  });

  it('a quoted field that chunks divide', async () => {
    const long = '长'.repeat(30_000);
    const lines = Array.from({ length: 50 }, (_, index) => `${index},"${long}\n""${index}"""`);
    const { sheets, problems } = await readBytes('a.csv', lines.join('\n'));
    expect(problems).toEqual([]);
    expect(sheets[0]?.rows.map(({ cells }) => cells[1])).toEqual(
      lines.map((_, index) => ({ kind: 'text', text: `${long}\n"${index}"` })),
    );
  });
});
