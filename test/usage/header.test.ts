import { describe, expect, it } from 'vitest';
import { findHeader } from '../../src/shared/usage/findHeader.ts';
import { PACK_HEADERS, SETTING_HEADERS, USAGE_HEADERS } from '../../src/shared/usage/headerAliases.ts';
import { recogniseHeader } from '../../src/shared/usage/headerText.ts';
import { headerFingerprint, remap, type UsageMapping } from '../../src/shared/usage/mapping.ts';
import { PACK_COLUMNS, USAGE_COLUMNS } from '../../src/shared/usage/types.ts';
import { cellRows, type Written } from './support.ts';

const shown = (text: string): string => {
  const found = recogniseHeader(text, USAGE_HEADERS);
  return found === null ? '-' : `${found.column}${found.unit === null ? '' : ` [${found.unit}]`}`;
};

describe('a header', () => {
  it.each(USAGE_COLUMNS.map((column) => [column]))('%s is its own header', (column) => {
    expect(shown(column)).toBe(column);
  });
  it.each(PACK_COLUMNS.map((column) => [column]))('%s is its own header of packs', (column) => {
    expect(recogniseHeader(column, PACK_HEADERS)?.column).toBe(column);
  });

  it.each([
    // As the contract lists them.
    ...['day', '日期', '时间'].map((text) => [text, 'date']),
    ...['billing month', '账期', '月份'].map((text) => [text, 'month']),
    ...['service', '产品', '业务'].map((text) => [text, 'product']),
    ...['meter', '计费项', '项目'].map((text) => [text, 'item']),
    ...['usage', '用量', '数量'].map((text) => [text, 'quantity']),
    ['单位', 'unit'],
    ...['calls', 'messages', 'devices', '次数', '条数', '台数'].map((text) => [text, 'count']),
    ...['时长', '通话时长'].map((text) => [text, 'duration']),
    ['大小', 'size'],
    ...['status', '接通', '状态'].map((text) => [text, 'connected']),
    ...['country', '国家', '地区', '国家或地区', '国家/地区'].map((text) => [text, 'region']),
    ...['api', '接口'].map((text) => [text, 'interface']),
    ['协议', 'protocol'],
    ['设备', 'device'],
    ...['online', '上线时间'].map((text) => [text, 'start']),
    ...['offline', '下线时间'].map((text) => [text, 'end']),
    ['容量', 'capacity'],
    ['QPS', 'qps'],
    ['月数', 'months'],
    ['原容量', 'fromCapacity'],
    ['原QPS', 'fromQps'],
    ...['unit price', '单价'].map((text) => [text, 'unitPrice']),
    ['开通日期', 'opened'],
    ['退订日期', 'closed'],
    ['备注', 'note'],
    ...['call_id', '呼叫ID'].map((text) => [text, 'callId']),
    ['originate_time', 'originateTime'],
    ['start_time', 'startTime'],
    ['end_time', 'endTime'],
    ['caller', 'caller'],
    ['callee', 'callee'],
    ['status_code', 'statusCode'],
    ['voice_type', 'voiceType'],
    ['toll_type', 'tollType'],
    // Case, width, spaces, punctuation.
    ...[
      'QUANTITY',
      'Ｑuantity',
      ' Quantity ',
      'Quantity:',
      '*Quantity',
      'quan tity',
      '用 量',
      '用量：',
      '* 用量',
    ].map((text) => [text, 'quantity']),
    ...['Billing_Month', 'billing-month', 'BillingMonth', 'Billing\nMonth'].map((text) => [text, 'month']),
    ...['From Capacity', 'from_capacity', 'FROMCAPACITY'].map((text) => [text, 'fromCapacity']),
    // Units.
    ['用量（万条）', 'quantity [万条]'],
    ['用量(分钟)', 'quantity [分钟]'],
    ['用量【次】', 'quantity [次]'],
    ['用量[个]', 'quantity [个]'],
    ['用量\n（分钟）', 'quantity [分钟]'],
    ['用量（单位：分钟）', 'quantity [分钟]'],
    ['时长（分钟）', 'duration [分钟]'],
    ['Duration (min)', 'duration [min]'],
    ['Duration (in seconds)', 'duration [seconds]'],
    ['Size (KB)', 'size [KB]'],
    ['单价（元/分钟）', 'unitPrice [元/分钟]'],
    ['容量（万）', 'capacity [万]'],
    ['分钟数', 'quantity [分钟]'],
    ['秒数', 'duration [秒]'],
    ['duration_sec', 'duration [sec]'],
    ['Duration, min', 'duration [min]'],
    ['size_kb', 'size [kb]'],
    ['用量/万条', 'quantity [万条]'],
    ['总时长（分钟）', 'quantity [分钟]'],
    ['总时长', '-'],
    // Words in brackets that are no units.
    ['用量（必填）', 'quantity'],
    ['时长（时:分:秒）', 'duration'],
    ['Duration (hh:mm:ss)', 'duration'],
    ['国家（地区）', 'region'],
    ['用量（必填）（分钟）', 'quantity [分钟]'],
    ['日期（UTC+8）', 'date [UTC+8]'],
    // Two languages in one cell.
    ['用量 Quantity', 'quantity'],
    ['Product 产品', 'product'],
    ['产品/Product', 'product'],
    ['用量 Usage（分钟）', 'quantity [分钟]'],
    // What is none of ours.
    ...[
      '项目编号',
      '用量说明书',
      '金额',
      'Amount',
      '成本中心',
      'Cost center',
      '2026',
      '',
      '  ',
      'constructor',
      '__proto__',
      'toString',
    ].map((text) => [text, '-']),
    ['x'.repeat(500), '-'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('has one meaning only', () => {
    for (const table of [USAGE_HEADERS, PACK_HEADERS, SETTING_HEADERS]) {
      for (const word of table.keys()) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }
  });
});

function found(rows: readonly (readonly Written[])[], hasDefaultProduct = false): UsageMapping | null {
  return findHeader(cellRows(rows), { hasDefaultProduct });
}

/** `kind row: column column …`, a dash for an extra. */
function described(mapping: UsageMapping | null): string {
  if (mapping === null) return 'none';
  return `${mapping.kind} ${mapping.headerRow}: ${mapping.columns.map(({ column }) => column ?? '-').join(' ')}`;
}

const CDR = [
  'call_id',
  'originate_time',
  'start_time',
  'end_time',
  'caller',
  'callee',
  'duration',
  'status_code',
  'voice_type',
  'toll_type',
];

describe('the header row', () => {
  it.each([
    [
      'a plain header',
      [
        ['date', 'product', 'item', 'quantity'],
        ['2026-10-01', '语音互动', '通话', 5],
      ],
      'usage 1: date product item quantity',
    ],
    [
      'a title in a merged cell, a blank row, a blank column',
      [
        ['青禾物流 2026年10月 用量明细'],
        [],
        [null, '日期', '业务', '计费项', '用量（分钟）', null, '项目编号'],
        [null, '2026-10-01', '语音互动', '通话', 5],
      ],
      'usage 3: - date product item quantity - -',
    ],
    [
      'a title repeated into every cell of its merge',
      [
        ['用量', '用量', '用量'],
        ['产品', '计费项', '用量'],
        ['语音互动', '通话', 5],
      ],
      'usage 2: product item quantity',
    ],
    [
      'a title row that says 产品',
      [
        ['产品：', '语音通知'],
        ['日期', '产品', '次数', '通话时长'],
      ],
      'usage 2: date product count duration',
    ],
    [
      'an item without a product',
      [
        ['计费项', '用量'],
        ['ota', 5],
      ],
      'usage 1: item quantity',
    ],
    [
      'an opening date',
      [['业务', '计费项', '号码', '开通日期', '退订日期']],
      'usage 1: product item - opened closed',
    ],
    ['a capacity', [['产品', '容量（万）', 'QPS', '月数']], 'usage 1: product capacity qps months'],
    [
      'a header over two rows, the product merged down',
      [
        ['日期', '产品', '通话', null],
        [null, null, '时长（分钟）', '次数'],
        ['2026-10-01', '语音互动', 1, 5],
      ],
      'usage 2: date product duration count',
    ],
    [
      'a second row under a recognised header',
      [
        ['日期', '产品', '用量', null],
        [null, null, '通话时长', '次数'],
        ['2026-10-01', '语音互动', 1, 5],
      ],
      'usage 2: date product duration count',
    ],
    [
      'groups over the header',
      [
        ['基本信息', null, '用量', null],
        ['日期', '产品', '时长', '次数'],
        ['2026-10-01', '语音互动', 1, 5],
      ],
      'usage 2: date product duration count',
    ],
    [
      'units in a row of their own',
      [
        ['产品', '时长', '次数'],
        [null, '（分钟）', '（次）'],
        ['语音互动', 1, 5],
      ],
      'usage 2: product duration count',
    ],
    [
      'data like words of a header',
      [
        ['产品', '计费项', '用量'],
        ['语音互动', '通话时长', 5],
      ],
      'usage 1: product item quantity',
    ],
    ['no quantity', [['产品', '备注']], 'none'],
    ['no product', [['日期', '用量']], 'none'],
    ['no header', [['语音互动', 5]], 'none'],
    ['nothing', [], 'none'],
    [
      'the 20th row',
      [...Array.from({ length: 19 }, () => ['x']), ['产品', '用量']],
      'usage 20: product quantity',
    ],
    ['the 21st row', [...Array.from({ length: 20 }, () => ['x']), ['产品', '用量']], 'none'],
    [
      'numbers for headers',
      [
        [1, 2, 3],
        ['产品', '用量'],
      ],
      'usage 2: product quantity',
    ],
  ] as const)('%s', (_name, rows, expected) => {
    expect(described(found(rows))).toBe(expected);
  });

  it.each([
    [
      'all fields of a call record',
      [CDR],
      'call-records 1: callId originateTime startTime endTime caller callee duration statusCode voiceType tollType',
    ],
    ['camel case', [['callId', 'startTime', 'duration']], 'call-records 1: callId startTime duration'],
    [
      'Chinese',
      [['主叫号码', '被叫号码', '通话开始时间', '通话时长（秒）', '状态码']],
      'call-records 1: caller callee startTime duration statusCode',
    ],
    ['an id and a number', [['call_id', 'duration', 'callee']], 'call-records 1: callId duration callee'],
    [
      'a region too',
      [['call_id', 'start_time', 'duration', 'country']],
      'call-records 1: callId startTime duration region',
    ],
    [
      'start for start_time',
      [['caller', 'start', 'end', 'duration']],
      'call-records 1: caller startTime endTime duration',
    ],
    ['one field only', [['call_id', 'duration']], 'none'],
    ['neither id nor time', [['caller', 'callee', 'duration']], 'none'],
    ['no duration', [['call_id', 'start_time', 'callee']], 'none'],
    // With a product it is usage of its own making: equal rows stay separate.
    [
      'a product',
      [['product', ...CDR]],
      'usage 1: product callId - start end caller callee duration statusCode voiceType tollType',
    ],
    [
      'a device',
      [['product', 'device', 'start_time', 'end_time', 'duration']],
      'usage 1: product device start end duration',
    ],
    [
      'a date and no device',
      [['产品', '日期', '开始时间', '结束时间', '通话时长']],
      'usage 1: product date - - duration',
    ],
    [
      'only originate_time says when',
      [['product', 'originate_time', 'duration']],
      'usage 1: product date duration',
    ],
  ] as const)('call records: %s', (_name, rows, expected) => {
    expect(described(found(rows))).toBe(expected);
  });

  it.each([
    ['a quantity alone will do', [['日期', '用量']], 'usage 1: date quantity'],
    [
      'a title that says 用量 does not win',
      [['用量'], ['日期', '用量（分钟）', '状态']],
      'usage 2: date quantity connected',
    ],
    [
      'a header with a product wins',
      [
        ['用量', '日期', '状态', '备注'],
        ['产品', '用量'],
      ],
      'usage 2: product quantity',
    ],
    ['one column', [['quantity'], [5]], 'usage 1: quantity'],
    ['nothing of the kind', [['日期', '状态']], 'none'],
  ] as const)('with a default product: %s', (_name, rows, expected) => {
    expect(described(found(rows, true))).toBe(expected);
  });

  it('finds units in a row of their own', () => {
    const mapping = found([
      ['产品', '时长', '用量'],
      [null, '（分钟）', '【万条】'],
    ]);
    expect(mapping?.columns.map(({ unit }) => unit)).toEqual([null, '分钟', '万条']);
  });

  it('keeps the second of two columns that say the same', () => {
    const mapping = found([['产品', '用量', '数量', '条数']]);
    expect(described(mapping)).toBe('usage 1: product quantity - count');
    expect(mapping?.repeated).toEqual([{ column: 'quantity', read: 'B 用量', extra: 'C 数量' }]);
  });

  it('prefers 日期 to 时间, wherever it stands', () => {
    expect(described(found([['时间', '日期', '产品', '用量']]))).toBe('usage 1: - date product quantity');
    expect(described(found([['日期', '时间', '产品', '用量']]))).toBe('usage 1: date - product quantity');
    expect(described(found([['时间', '产品', '用量']]))).toBe('usage 1: date product quantity');
  });

  it('can be changed and is remembered by its words', () => {
    const mapping = found([['产品', '用量', 'X 值']]);
    if (mapping === null) throw new Error('no header');
    const changed = remap(mapping, 2, 'quantity');
    expect(described(changed)).toBe('usage 1: product - quantity');
    expect(described(remap(mapping, 1, null))).toBe('usage 1: product - -');
    expect(headerFingerprint(changed)).toBe('产品|用量|x值');
  });
});
