import type { UsageColumn, UsageRow } from '../src/shared/usage/types.ts';

/** One month of usage as an accounting department keeps it: 10 columns, Chinese texts, dates and numbers. */
export const HEADERS = [
  '日期',
  '账期',
  '产品',
  '计费项',
  '用量',
  '单位',
  '国家或地区',
  '成本中心',
  '工单号',
  '备注',
] as const;

export interface MonthRow {
  readonly day: string;
  readonly month: string;
  readonly product: string;
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly region: string;
  readonly costCentre: string;
  readonly ticket: string;
  readonly note: string;
}

type Kind = readonly [product: string, item: string, unit: string, region: string];

const KINDS: readonly Kind[] = [
  ['语音互动', '通话', '分钟', ''],
  ['语音通知·公共模式', '通话', '分钟', ''],
  ['语音通知·专属号码', '通话', '分钟', ''],
  ['物联网平台', '消息', '条', ''],
  ['语音验证码·公共模式', '条数', '条', ''],
  ['语音验证码·专属号码', '条数', '条', ''],
  ['国际/港澳台语音通知', '通话', '分钟', '香港'],
  ['音视频通信 RTC 3.0', '音频', '分钟', ''],
  ['智能外呼机器人', '语音识别', '分钟', ''],
  ['语音双呼', '录音', '分钟', ''],
];
const CENTRES = ['华东客服中心', '华南客服中心', '物流调度部', '海外业务部', '信息技术部', '财务共享中心'];

export function monthRow(index: number): MonthRow {
  const [product, item, unit, region] = KINDS[index % KINDS.length] ?? ['', '', '', ''];
  return {
    day: `2026-10-${String(((index * 7) % 31) + 1).padStart(2, '0')}`,
    month: '2026-10',
    product,
    item,
    quantity: ((index * 7919) % 4999) + 1,
    unit,
    region,
    costCentre: CENTRES[index % CENTRES.length] ?? '',
    ticket: `GD-2026-${String(index).padStart(7, '0')}`,
    note: `第 ${index % 1000} 批 外呼任务`,
  };
}

const NO_UNITS = {};

/** The same rows as the import reads them. */
export function monthTexts(count: number): UsageRow[] {
  return Array.from({ length: count }, (_, index): UsageRow => {
    const { day, month, product, item, quantity, unit, region, costCentre, ticket, note } = monthRow(index);
    const cells: Partial<Record<UsageColumn, string>> = { date: day, month, product, item, unit, note };
    cells.quantity = String(quantity);
    if (region !== '') cells.region = region;
    return {
      id: `0.0.${index + 2}`,
      source: { file: 'usage.xlsx', sheet: '用量', row: index + 2 },
      cells,
      extras: [
        ['成本中心', costCentre],
        ['工单号', ticket],
      ],
      cellProblems: [],
      records: null,
      headerUnits: NO_UNITS,
    };
  });
}
