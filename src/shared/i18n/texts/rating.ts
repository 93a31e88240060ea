import type { Texts } from '../lang.ts';

/** What the rating core says of lines, packs and pools. Figures come formatted; `{unit}` is the item's unit. */
export const ratingTexts = {
  // Why a row can't be measured.
  'measure-mismatch': {
    en: 'This item can’t be counted that way. Check its tariff file.',
    'zh-CN': '该计费项不能这样计量。检查资费文件。',
  },
  'quantity-too-large': {
    en: '{value} is too large to be billed. The limit is 10^15.',
    'zh-CN': '{value} 过大，无法计费。上限为 10^15。',
  },
  'quantity-fraction': {
    en: '{value} is not a whole number. This item is counted in whole units.',
    'zh-CN': '{value} 不是整数。该计费项按整数计量。',
  },
  'count-fraction': { en: 'A count of {value} is not a whole number.', 'zh-CN': '次数 {value} 不是整数。' },
  'duration-missing': {
    en: 'No minutes. Enter a quantity in minutes, or a duration for each call.',
    'zh-CN': '没有时长。填入分钟数，或每次通话的时长。',
  },
  'quantity-missing': { en: 'No quantity.', 'zh-CN': '没有用量。' },
  'unit-mismatch': {
    en: 'The unit “{unit}” does not fit. This item is billed in “{expected}”.',
    'zh-CN': '单位“{unit}”不适用。该计费项的单位是“{expected}”。',
  },
  'quantity-and-count': {
    en: 'Quantity {quantity} and count {count} differ. With a size both mean how many; keep one.',
    'zh-CN': '用量 {quantity} 与次数 {count} 不一致。填了大小时两者同义，保留一个。',
  },
  'count-not-allowed': {
    en: 'A count of {value} has no meaning here. Use one row for each.',
    'zh-CN': '此处不能填次数 {value}。每个单独一行。',
  },
  'minimum-out-of-range': {
    en: 'A minimum of {value} is not sold. It is {min} to {max} yuan.',
    'zh-CN': '没有 {value} 元的保底档。保底为 {min} 至 {max} 元。',
  },
  'capacity-missing': {
    en: 'No capacity. Enter how many images the instance holds.',
    'zh-CN': '没有容量。填入实例的图片数量。',
  },
  'qps-missing': { en: 'No QPS. Enter how many requests a second.', 'zh-CN': '没有 QPS。填入每秒请求数。' },
  'from-incomplete': {
    en: 'An up- or downgrade needs both the old capacity and the old QPS.',
    'zh-CN': '升降配需要同时填写原容量和原 QPS。',
  },
  'quantity-and-months': {
    en: 'Quantity {quantity} and months {months} differ. Both mean the months; keep one.',
    'zh-CN': '用量 {quantity} 与月数 {months} 不一致。两者同义，保留一个。',
  },
  'months-too-many': {
    en: '{months} months is over {most}. Check the number.',
    'zh-CN': '{months} 个月超过 {most} 个月。检查数字。',
  },
  'month-missing': { en: 'No month. Enter a date or a month.', 'zh-CN': '没有月份。填入日期或账期。' },
  'month-before-opened': {
    en: '{month} is before the number was opened on {opened}.',
    'zh-CN': '{month} 早于号码开通日期 {opened}。',
  },
  'month-after-closed': {
    en: '{month} is after the number was closed on {closed}.',
    'zh-CN': '{month} 晚于号码退订日期 {closed}。',
  },
  'closed-before-opened': {
    en: 'Closed on {closed}, before it was opened on {opened}.',
    'zh-CN': '退订日期 {closed} 早于开通日期 {opened}。',
  },
  'rent-too-long': {
    en: 'A rent since {opened} runs over {years} years. Check the year.',
    'zh-CN': '自 {opened} 起的月租超过 {years} 年。检查年份。',
  },
  'region-missing': {
    en: 'No country or region. The price depends on it.',
    'zh-CN': '没有国家或地区。价格取决于它。',
  },
  'connection-too-long': {
    en: 'A connection of {days} days is longer than {most} days. Check the dates.',
    'zh-CN': '连接时长 {days} 天，超过 {most} 天。检查日期。',
  },

  // What a reader should know of a line.
  'fraction-rounded-up': { en: '{from} rounded up to {to} (A1).', 'zh-CN': '{from} 进位为 {to}（A1）。' },
  'interface-receives-charged': {
    en: '{interface} is free; messages received after it may be charged.',
    'zh-CN': '{interface} 免费；之后接收的消息可能收费。',
  },
  'interface-unknown': {
    en: '{interface} is on no list of the price document. It is charged.',
    'zh-CN': '{interface} 不在价格文档的接口列表中，按收费处理。',
  },
  'rtc3-exists': {
    en: 'RTC 3.0 applications have prices of their own: alibaba.rtc3. Check which kind this one is.',
    'zh-CN': 'RTC 3.0 应用另有价格：alibaba.rtc3。确认应用的版本。',
  },
  'undated-later-rate': {
    en: 'The price changed within {month}. Without a date, the later price counts.',
    'zh-CN': '{month} 内价格有变动。没有日期，按较晚的价格计。',
  },
  'no-rate-for-day': { en: 'No price holds on {day}.', 'zh-CN': '{day} 没有有效价格。' },
  'no-price-for-region': { en: 'No public price for {region}.', 'zh-CN': '{region} 没有公开价格。' },
  'no-public-price': {
    en: 'No public price. Enter what you pay, or it stays out of the total.',
    'zh-CN': '没有公开价格。填入实际价格，否则不计入合计。',
  },
  'table-row': {
    en: 'Billed as {capacity:n} images, {qps} QPS: {price:n} a month.',
    'zh-CN': '按 {capacity:n} 张、{qps} QPS 计：每月 {price:n} 元。',
  },
  'table-upgrade': {
    en: 'Upgrade from {fromCapacity:n} images, {fromQps} QPS ({fromPrice:n}) to {capacity:n}, {qps} QPS ({price:n}). The start date stays.',
    'zh-CN':
      '由 {fromCapacity:n} 张、{fromQps} QPS（{fromPrice:n}）升级为 {capacity:n} 张、{qps} QPS（{price:n}）。起始日期不变。',
  },
  'table-downgrade': {
    en: 'Downgrade from {fromCapacity:n} images, {fromQps} QPS ({fromPrice:n}) to {capacity:n}, {qps} QPS ({price:n}). The difference is refunded.',
    'zh-CN':
      '由 {fromCapacity:n} 张、{fromQps} QPS（{fromPrice:n}）降级为 {capacity:n} 张、{qps} QPS（{price:n}）。退还差额。',
  },
  'instance-ends': {
    en: 'Last day {last}. Released on {release} unless renewed.',
    'zh-CN': '最后一天 {last}。未续费则 {release} 释放。',
  },
  'once-per-user': {
    en: 'The {capacity:n} images, {qps} QPS instance is sold once to each user.',
    'zh-CN': '{capacity:n} 张、{qps} QPS 的实例每个用户限购一次。',
  },
  'ask-for-quote': {
    en: 'Larger than any listed instance. Ask the vendor for a quote and enter it as the unit price.',
    'zh-CN': '超出价目表。向厂商询价后填入单价。',
  },
  'usage-unpriced': {
    en: 'The usage that counts against this minimum has no price.',
    'zh-CN': '抵扣该保底的用量没有价格。',
  },
  unserved: {
    en: '{quantity} {unit} had no pack and were not served.',
    'zh-CN': '{quantity} {unit}没有资源包，未能接通。',
  },
  'no-pack-ever': {
    en: 'No pack was ever bought. A new application stays disabled until one is.',
    'zh-CN': '从未购买资源包。新应用在购买前处于停用状态。',
  },
  'trial-pack-repeated': {
    en: 'The {pack}-unit trial pack is meant to be bought once (A20).',
    'zh-CN': '{pack} 单位的体验包按限购一次理解（A20）。',
  },

  // The arithmetic of a pool, step by step.
  'explain-used': {
    en: 'Used in {month}: {quantity} {unit} (lines: {lines})',
    'zh-CN': '{month} 用量，{lines} 行：{quantity} {unit}',
  },
  'explain-free': { en: 'Free by rule: −{quantity} {unit}', 'zh-CN': '按规则免费：−{quantity} {unit}' },
  'explain-allowance': {
    en: 'Free allowance of {allowance}: −{quantity} {unit}',
    'zh-CN': '免费额度 {allowance}：−{quantity} {unit}',
  },
  'explain-from-packs': { en: 'From packs: −{quantity} {unit}', 'zh-CN': '资源包抵扣：−{quantity} {unit}' },
  'explain-unserved': {
    en: 'Without a pack, not served: {quantity} {unit}',
    'zh-CN': '没有资源包，未覆盖：{quantity} {unit}',
  },
  'explain-billed': { en: 'Left to bill: {quantity} {unit}', 'zh-CN': '计费用量：{quantity} {unit}' },
  'explain-rate': { en: 'Price: {price}', 'zh-CN': '单价：{price}' },
  'explain-rate-region': { en: 'Price for {region}: {price}', 'zh-CN': '{region} 单价：{price}' },
  'explain-rate-block': {
    en: 'Price: {price} for each started {block}',
    'zh-CN': '单价：每 {block} {price}，不足按一份计',
  },
  'explain-table': { en: 'By the price table, {months} months', 'zh-CN': '按价目表，{months} 个月' },
  'explain-shortfall': {
    en: 'Minimums {minimums} less usage {used}',
    'zh-CN': '保底 {minimums} 减去已用 {used}',
  },
  'explain-exact': { en: 'Exactly {amount}', 'zh-CN': '精确金额 {amount}' },
  'explain-own-price': {
    en: 'With a price of their own: {quantity} {unit}, {amount}',
    'zh-CN': '自带单价：{quantity} {unit}，{amount}',
  },
  'explain-no-price': { en: 'No public price: not in the total', 'zh-CN': '没有公开价格：不计入合计' },
  'explain-tier': {
    en: 'Tier reached, over {from} to {to}: {price}',
    'zh-CN': '达到阶梯，{from} 以上至 {to}：{price}',
  },
  'explain-product': { en: '{quantity} × {price} = {amount}', 'zh-CN': '{quantity} × {price} = {amount}' },
  'explain-tier-part': {
    en: 'Over {from} to {to}: {quantity} × {price} = {amount}',
    'zh-CN': '{from} 以上至 {to}：{quantity} × {price} = {amount}',
  },
  'explain-next-tier': {
    en: 'Next tier in {more} {unit}: {price}',
    'zh-CN': '再用 {more} {unit}进入下一阶梯：{price}',
  },
  'explain-amount': { en: 'Amount {amount}', 'zh-CN': '金额 {amount}' },
  'explain-rounded': { en: '{exact} to the fen: {amount}', 'zh-CN': '{exact} 取到分：{amount}' },
  'explain-daily': {
    en: 'Settled by the day (days: {days}): {exact} to the fen each day, {amount}',
    'zh-CN': '按日结算，{days} 天：{exact} 逐日取到分，{amount}',
  },
} as const satisfies Texts;
