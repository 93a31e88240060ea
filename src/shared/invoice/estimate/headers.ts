import type { Lang } from '../../i18n/lang.ts';
import type { PackColumn, UsageColumn } from '../../usage/types.ts';

/** Headers that the reader knows, one for each column and language. */
const USAGE_ZH: Readonly<Record<UsageColumn, string>> = {
  date: '日期',
  month: '账期',
  product: '产品',
  item: '计费项',
  quantity: '用量',
  unit: '单位',
  count: '次数',
  mergedRecords: '合并话单数',
  duration: '通话时长',
  size: '大小',
  connected: '是否接通',
  region: '国家或地区',
  interface: '接口',
  protocol: '协议',
  device: '设备',
  start: '上线时间',
  end: '下线时间',
  capacity: '容量',
  qps: 'QPS',
  months: '月数',
  fromCapacity: '原容量',
  fromQps: '原QPS',
  unitPrice: '单价',
  opened: '开通日期',
  closed: '退订日期',
  note: '备注',
};

const PACKS_ZH: Readonly<Record<PackColumn, string>> = {
  product: '产品',
  pack: '规格',
  quantity: '数量',
  purchased: '购买日期',
  expires: '到期日期',
  remaining: '剩余',
};

const SETTINGS_ZH: Readonly<Record<'key' | 'value', string>> = { key: '设置', value: '值' };

/** The header of a usage column; in English its id. */
export const usageHeader = (column: UsageColumn, lang: Lang): string =>
  lang === 'en' ? column : USAGE_ZH[column];
export const packHeader = (column: PackColumn, lang: Lang): string =>
  lang === 'en' ? column : PACKS_ZH[column];
export const settingHeader = (column: 'key' | 'value', lang: Lang): string =>
  lang === 'en' ? column : SETTINGS_ZH[column];
