import type { SheetColumn } from './columns.ts';
import { fold } from './fold.ts';
import type { PackColumn } from './types.ts';

/** What a header says. */
export interface HeaderAlias<Column extends string> {
  readonly column: Column;
  /** The unit that the word itself gives: 分钟数 is a quantity in minutes. */
  readonly unit?: string;
  /** The word says too little without a unit in brackets: 总时长 may be seconds or minutes. */
  readonly needsUnit?: true;
  /** The word may mean something else, so that a column with a clearer header wins: 时间 beside 日期. */
  readonly weak?: true;
}

export type HeaderAliases<Column extends string> = ReadonlyMap<string, HeaderAlias<Column>>;

/** A meaning, and the headers that have it, between commas. */
type Entry<Column extends string> = readonly [meaning: HeaderAlias<Column>, headers: string];

function table<Column extends string>(entries: readonly Entry<Column>[]): HeaderAliases<Column> {
  const aliases = new Map<string, HeaderAlias<Column>>();
  for (const [meaning, headers] of entries) {
    for (const header of headers.split(', ')) aliases.set(fold(header), meaning);
  }
  return aliases;
}

/** Headers of usage sheets and call records. Each column's own id stands first. */
export const USAGE_HEADERS: HeaderAliases<SheetColumn> = table<SheetColumn>([
  [
    { column: 'date' },
    'date, day, usage date, billing date, call date, service date, 日期, 用量日期, 使用日期, 消费日期',
  ],
  [{ column: 'date' }, '通话日期, 发生日期, 计费日期, 统计日期, 业务日期, 数据日期, 日'],
  [{ column: 'date', weak: true }, 'time, 时间, 使用时间, 统计时间, 消费时间, 计费时间'],
  [
    { column: 'month' },
    'month, billing month, billing period, billing cycle, period, 账期, 月份, 计费月, 计费月份',
  ],
  [{ column: 'month' }, '账单月份, 账单周期, 使用月份, 用量月份, 消费月份, 年月, 月'],
  [
    { column: 'product' },
    'product, service, product name, product id, product code, service name, 产品, 业务, 产品名称',
  ],
  [{ column: 'product' }, '产品名, 业务名称, 产品ID, 产品代码, 服务, 服务名称, 商品, 商品名称, 业务产品'],
  [
    { column: 'item' },
    'item, meter, item name, item id, billing item, charge item, meter name, 计费项, 项目, 计费项目',
  ],
  [{ column: 'item' }, '计费项名称, 收费项, 收费项目, 费用项, 费用项目, 计量项'],
  [
    { column: 'quantity' },
    'quantity, usage, qty, usage quantity, usage amount, billed quantity, 用量, 数量, 使用量',
  ],
  [{ column: 'quantity' }, '总用量, 用量数值, 计费用量, 计费数量, 消耗量, 使用数量, 计费量'],
  [
    { column: 'quantity', unit: '分钟' },
    'minutes, total minutes, billed minutes, 分钟数, 总分钟数, 计费分钟数, 通话分钟数',
  ],
  [
    { column: 'quantity', needsUnit: true },
    'total duration, billed duration, 总时长, 总通话时长, 通话总时长, 计费时长',
  ],
  [{ column: 'unit' }, 'unit, units, uom, unit of measure, 单位, 计量单位, 用量单位, 计费单位'],
  [
    { column: 'count' },
    'count, calls, messages, devices, records, number of calls, number of messages, number of devices',
  ],
  [{ column: 'mergedRecords' }, 'merged records, 合并话单数'],
  [
    { column: 'count' },
    'call count, message count, device count, times, 次数, 条数, 台数, 呼叫次数, 通话次数, 接通次数',
  ],
  [
    { column: 'count' },
    '消息数, 消息条数, 发送条数, 设备数, 设备数量, 设备台数, 成功次数, 升级次数, 成功台数, 记录数',
  ],
  [{ column: 'count' }, '号码数, 号码数量, 话单数'],
  [
    { column: 'duration' },
    'duration, call duration, talk time, length, billsec, 时长, 通话时长, 呼叫时长, 单次时长',
  ],
  [{ column: 'duration' }, '单次通话时长, 每次时长, 每通时长, 接听时长'],
  [{ column: 'duration', unit: '秒' }, 'seconds, duration seconds, 秒数, 通话秒数, 时长秒数'],
  [
    { column: 'size' },
    'size, message size, package size, payload, payload size, file size, firmware size, 大小, 消息大小',
  ],
  [{ column: 'size' }, '消息体大小, 单条大小, 包大小, 升级包大小, 固件大小, 文件大小, 报文大小, 消息长度'],
  [{ column: 'size', unit: '字节' }, 'bytes, 字节数, 字节'],
  [
    { column: 'connected' },
    'connected, status, call status, call result, answered, connected status, 接通, 状态',
  ],
  [{ column: 'connected' }, '接通状态, 是否接通, 呼叫状态, 通话状态, 呼叫结果, 接听状态, 接通情况, 通话结果'],
  [
    { column: 'region' },
    'region, country, country or region, country code, country region, destination, dial code',
  ],
  [
    { column: 'region' },
    'destination country, calling code, 国家, 地区, 国家或地区, 国家和地区, 国家地区, 国家及地区',
  ],
  [{ column: 'region' }, '国家码, 国家代码, 国家区号, 目的国家, 目的地, 被叫国家, 被叫国家或地区, 国际区号'],
  [{ column: 'region' }, '目的国家或地区'],
  [
    { column: 'interface' },
    'interface, api, api name, interface name, method, 接口, 接口名称, 接口名, API接口, API名称',
  ],
  [{ column: 'protocol' }, 'protocol, connection protocol, 协议, 接入协议, 连接协议, 协议类型, 通信协议'],
  [
    { column: 'device' },
    'device, device name, device id, 设备, 设备名称, 设备ID, 设备编号, 设备名, 设备标识',
  ],
  [
    { column: 'start' },
    'start, online, online time, connect time, connected at, login time, 上线时间, 上线, 连接时间',
  ],
  [{ column: 'start' }, '建连时间, 接入时间, 连接开始时间'],
  [
    { column: 'end' },
    'end, offline, offline time, disconnect time, disconnected at, logout time, 下线时间, 下线',
  ],
  [{ column: 'end' }, '断开时间, 断连时间, 离线时间, 连接结束时间'],
  [
    { column: 'capacity' },
    'capacity, image capacity, 容量, 图片容量, 商品图片容量, 图库容量, 实例容量, 容量规格',
  ],
  [{ column: 'qps' }, 'qps, queries per second, QPS规格, 并发QPS, 每秒查询数'],
  [{ column: 'months' }, 'months, number of months, term, 月数, 购买月数, 购买时长, 使用月数, 个月数'],
  [
    { column: 'fromCapacity' },
    'fromCapacity, from capacity, old capacity, previous capacity, 原容量, 变更前容量, 旧容量',
  ],
  [{ column: 'fromQps' }, 'fromQps, from qps, old qps, previous qps, 原QPS, 变更前QPS, 旧QPS'],
  [
    { column: 'unitPrice' },
    'unitPrice, unit price, price, own price, contract price, 单价, 合同单价, 协议单价, 自定单价',
  ],
  [
    { column: 'opened' },
    'opened, open date, opened on, activation date, 开通日期, 开通时间, 启用日期, 购号日期, 开通日',
  ],
  [
    { column: 'closed' },
    'closed, close date, closed on, cancellation date, cancelled, 退订日期, 退订时间, 注销日期',
  ],
  [{ column: 'closed' }, '关闭日期, 退号日期, 停用日期, 退订日'],
  [{ column: 'note' }, 'note, notes, remark, remarks, comment, comments, memo, 备注, 说明, 注释'],
  [
    { column: 'callId' },
    'call id, call record id, 呼叫ID, 通话ID, 呼叫编号, 话单ID, 通话标识, 呼叫标识, 通话流水号',
  ],
  [
    { column: 'originateTime' },
    'originate time, call time, 呼叫发起时间, 发起时间, 呼叫时间, 拨打时间, 外呼时间',
  ],
  [{ column: 'startTime' }, 'start time, answer time, 开始时间, 通话开始时间, 接通时间, 应答时间, 接听时间'],
  [{ column: 'endTime' }, 'end time, hangup time, 结束时间, 通话结束时间, 挂断时间, 挂机时间'],
  [{ column: 'caller' }, 'caller, calling number, caller number, 主叫, 主叫号码, 主叫号'],
  [{ column: 'callee' }, 'callee, called number, callee number, 被叫, 被叫号码, 被叫号'],
  [{ column: 'statusCode' }, 'status code, 状态码, 呼叫状态码, 结果状态码'],
  [{ column: 'voiceType' }, 'voice type, 话单类型, 语音类型'],
  [{ column: 'tollType' }, 'toll type, 长途类型, 通话类型'],
]);

/** Headers of pack sheets. */
export const PACK_HEADERS: HeaderAliases<PackColumn> = table<PackColumn>([
  [
    { column: 'product' },
    'product, service, product name, product id, 产品, 业务, 产品名称, 适用产品, 产品ID',
  ],
  [
    { column: 'pack' },
    'pack, pack size, size, spec, specification, package, 规格, 资源包, 资源包规格, 套餐, 套餐包',
  ],
  [{ column: 'pack' }, '套餐规格, 套餐包规格, 包规格, 资源包大小, 额度'],
  [{ column: 'quantity' }, 'quantity, qty, count, number, number of packs, 数量, 购买数量, 个数, 份数, 包数'],
  [
    { column: 'purchased' },
    'purchased, purchase date, purchased on, bought, bought on, purchase time, 购买日期, 购买时间',
  ],
  [{ column: 'purchased' }, '购买日, 生效日期, 生效时间, 订购日期, 开始日期, 下单日期'],
  [
    { column: 'expires' },
    'expires, expiry, expiry date, expires on, expiration date, valid until, end date, 到期日期',
  ],
  [
    { column: 'expires' },
    '到期时间, 到期日, 失效日期, 失效时间, 有效期至, 截止日期, 过期日期, 过期时间, 结束日期',
  ],
  [
    { column: 'remaining' },
    'remaining, remainder, left, balance, remaining quantity, 剩余, 剩余量, 余量, 剩余用量',
  ],
  [{ column: 'remaining' }, '剩余额度, 剩余数量, 可用量, 剩余可用量'],
]);

/** Header words over the two columns of settings. */
export const SETTING_HEADERS: HeaderAliases<'key' | 'value'> = table<'key' | 'value'>([
  [
    { column: 'key' },
    'key, setting, settings, name, parameter, 键, 设置, 设置项, 项, 名称, 参数, 参数名, 配置项',
  ],
  [{ column: 'value' }, 'value, values, 值, 设置值, 内容, 参数值, 取值'],
]);
