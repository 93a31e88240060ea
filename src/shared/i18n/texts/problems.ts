import type { Texts } from '../lang.ts';

/** Sentences about rows and cells of usage, packs and settings: what was found, then what to write instead. */
export const PROBLEM_TEXTS = {
  // Numbers
  'number-invalid': {
    en: '“{found}” is not a number. Write it like 1200, 1,200 or 5万.',
    'zh-CN': '“{found}”不是数字。写成 1200、1,200 或 5万 这样的形式。',
  },
  'number-letter': {
    en: '“{found}” is not a number. Character {position} is the letter {letter}.',
    'zh-CN': '“{found}”不是数字。第 {position} 个字符是字母 {letter}。',
  },
  'number-letter-last': {
    en: '“{found}” is not a number. The last character is the letter {letter}.',
    'zh-CN': '“{found}”不是数字。最后一个字符是字母 {letter}。',
  },
  'number-is-date': {
    en: '“{found}” is a date, not a number. Format the cell as a number, or write the number.',
    'zh-CN': '“{found}”是日期，不是数字。把单元格格式改为数值，或写成数字。',
  },
  'number-grouping': {
    en: '“{found}” groups its digits in more than one readable way. Write 1234.5 or 1,234.5.',
    'zh-CN': '“{found}”的分节方式有歧义。写成 1234.5 或 1,234.5。',
  },
  'number-negative': {
    en: '“{found}” is negative. Write a number from 0 up.',
    'zh-CN': '“{found}”是负数。写 0 或更大的数字。',
  },
  'number-not-finite': {
    en: '“{found}” is not a number that can be counted. Write digits.',
    'zh-CN': '“{found}”不是可以计数的数字。写成数字。',
  },
  'number-too-big': {
    en: '“{found}” is more than 10^15. Check the number and its unit.',
    'zh-CN': '“{found}”超过 10^15。检查数字和单位。',
  },
  'number-not-whole': {
    en: '“{found}” is not a whole number. Write it without decimals.',
    'zh-CN': '“{found}”不是整数。去掉小数。',
  },
  'number-not-positive': {
    en: '“{found}” is not more than 0. Write 1 or more.',
    'zh-CN': '“{found}”不大于 0。写 1 或更大的数字。',
  },
  'arithmetic-invalid': {
    en: '“{found}” can’t be computed. Use digits, + − * / and parentheses only.',
    'zh-CN': '“{found}”无法计算。只用数字、+ − * / 和括号。',
  },
  'arithmetic-division-by-zero': {
    en: '“{found}” divides by 0. Correct the divisor.',
    'zh-CN': '“{found}”除以 0。改正除数。',
  },
  'arithmetic-too-deep': {
    en: '“{found}” nests too many parentheses. Write it more simply.',
    'zh-CN': '“{found}”的括号层数过多。写得简单些。',
  },
  'arithmetic-too-long': {
    en: '“{found}” is longer than {most} characters. Write the result.',
    'zh-CN': '“{found}”超过 {most} 个字符。直接写结果。',
  },
  // Units
  'unit-unknown': {
    en: '“{found}” is not a unit Ratesheet knows. Use one such as minute, message, number or MB.',
    'zh-CN': '“{found}”不是已知的单位。使用分钟、条、个、MB 等单位。',
  },
  'unit-does-not-fit': {
    en: '“{found}” does not fit this item, which is counted in {expected}. Change the unit or the item.',
    'zh-CN': '“{found}”与此计费项不符，它的单位是 {expected}。修改单位或计费项。',
  },
  'unit-conflict': {
    en: 'The unit “{found}” and the header’s “{header}” disagree. Keep one of them.',
    'zh-CN': '单位“{found}”与表头的“{header}”不一致。只保留一个。',
  },
  'unit-not-time': {
    en: '“{found}” is not a unit of time. Use second, minute or hour.',
    'zh-CN': '“{found}”不是时间单位。使用秒、分钟或小时。',
  },
  'unit-not-data': {
    en: '“{found}” is not a unit of size. Use B, KB, MB or GB.',
    'zh-CN': '“{found}”不是大小单位。使用 B、KB、MB 或 GB。',
  },
  'duration-invalid': {
    en: '“{found}” is not a duration. Write it like 65, 65秒, 1分5秒 or 0:01:05.',
    'zh-CN': '“{found}”不是时长。写成 65、65秒、1分5秒 或 0:01:05 这样的形式。',
  },
  'duration-in-seconds': {
    en: '“{found}” is read as seconds, although the unit column says {unit}. Write the unit in the cell if it is not.',
    'zh-CN': '“{found}”按秒读取，而单位列写的是 {unit}。如不是秒，把单位写在时长后面。',
  },
  'duration-not-used': {
    en: 'The quantity counts, the duration does not. Delete one of them.',
    'zh-CN': '按用量计算，未使用时长。删去其中之一。',
  },
  'size-not-used': {
    en: 'The size does not matter for this item and was left aside.',
    'zh-CN': '此计费项与大小无关，未使用大小。',
  },
  'times-not-used': {
    en: 'The quantity counts, the connection times do not. Delete one of them.',
    'zh-CN': '按用量计算，未使用上下线时间。删去其中之一。',
  },
  'quantity-and-count-of-calls': {
    en: 'A quantity, a count and a duration do not fit together. Delete the quantity, or the count and the duration.',
    'zh-CN': '用量、次数和时长不能同时填写。删去用量，或删去次数和时长。',
  },
  'count-with-times': {
    en: 'A count of {found} does not fit a row with connection times. Write one row for each device.',
    'zh-CN': '有上下线时间的行不能有次数 {found}。每台设备写一行。',
  },
  'no-quantity': {
    en: 'The row has no quantity. Fill in a quantity, count, duration, size, start, opening date or capacity.',
    'zh-CN': '此行没有用量。填写用量、次数、时长、大小、上线时间、开通日期或容量。',
  },
  // Dates and times
  'date-invalid': {
    en: '“{found}” is not a date. Write a day such as 2026-10-05.',
    'zh-CN': '“{found}”不是日期。写成 2026-10-05 这样的日期。',
  },
  'date-not-there': {
    en: '“{found}” is not in the calendar. Write a day such as 2026-10-05.',
    'zh-CN': '日历中没有“{found}”。写成 2026-10-05 这样的日期。',
  },
  'month-invalid': {
    en: '“{found}” is not a month. Write one such as 2026-10.',
    'zh-CN': '“{found}”不是月份。写成 2026-10 这样的月份。',
  },
  'month-not-there': {
    en: '“{found}” is not in the calendar. Write a month such as 2026-10.',
    'zh-CN': '日历中没有“{found}”。写成 2026-10 这样的月份。',
  },
  'month-not-given': {
    en: 'The row has no month. Fill in a date or a month, or give a month for all rows.',
    'zh-CN': '此行没有月份。填写日期或月份，或为所有行指定月份。',
  },
  'date-outside-month': {
    en: '{date} is not in the row’s month {month}. Correct one of them.',
    'zh-CN': '{date} 不在该行的月份 {month} 内。改正其中之一。',
  },
  'time-invalid': {
    en: '“{found}” is not a date and time. Write it like 2026-10-05 18:23:15.',
    'zh-CN': '“{found}”不是日期时间。写成 2026-10-05 18:23:15 这样的形式。',
  },
  'time-not-there': {
    en: '“{found}” is no moment of a calendar and clock. Write it like 2026-10-05 18:23:15.',
    'zh-CN': '不存在“{found}”这一时刻。写成 2026-10-05 18:23:15 这样的形式。',
  },
  'start-missing': {
    en: 'The row has an end and no start. Fill in the start.',
    'zh-CN': '此行有下线时间而没有上线时间。填写上线时间。',
  },
  'end-before-start': {
    en: 'The end {end} is before the start {start}. Correct one of them.',
    'zh-CN': '下线时间 {end} 早于上线时间 {start}。改正其中之一。',
  },
  'closed-before-opening': {
    en: 'Closed on {closed}, before it was opened on {opened}. Correct one of them.',
    'zh-CN': '退订日期 {closed} 早于开通日期 {opened}。改正其中之一。',
  },
  'closed-before-month': {
    en: 'Closed on {closed}, before the row’s month {month}. Delete the row or correct one of them.',
    'zh-CN': '退订日期 {closed} 早于该行的月份 {month}。删去此行或改正其中之一。',
  },
  // What is billed
  'product-missing': {
    en: 'The row names no product. Fill it in, or choose a product for all rows.',
    'zh-CN': '此行没有产品。填写产品，或为所有行指定产品。',
  },
  'product-unknown': {
    en: '“{found}” is not a product Ratesheet knows. Use a name or id from the list of tariffs.',
    'zh-CN': '“{found}”不是已知的产品。使用价目中的名称或 ID。',
  },
  'product-unknown-near': {
    en: '“{found}” is not a product Ratesheet knows. Nearest: {choices}.',
    'zh-CN': '“{found}”不是已知的产品。最接近的有：{choices}。',
  },
  'product-ambiguous': {
    en: '“{found}” fits several products. Write one of {choices}.',
    'zh-CN': '“{found}”可以是多个产品。写明其中之一：{choices}。',
  },
  'item-missing': {
    en: 'The row names no item, and {product} has several. Write one of {choices}.',
    'zh-CN': '此行没有计费项，而 {product} 有多个。写明其中之一：{choices}。',
  },
  'item-unknown': {
    en: '“{found}” is not an item of {product}. Write one of {choices}.',
    'zh-CN': '“{found}”不是 {product} 的计费项。写明其中之一：{choices}。',
  },
  'item-ambiguous': {
    en: '“{found}” fits several items of {product}. Write one of {choices}.',
    'zh-CN': '“{found}”可以是 {product} 的多个计费项。写明其中之一：{choices}。',
  },
  'connected-unknown': {
    en: '“{found}” does not say whether it was connected. Write yes or no.',
    'zh-CN': '“{found}”没有说明是否接通。写“是”或“否”。',
  },
  'region-unknown': {
    en: '“{found}” is not a country or region. Write an ISO code, a dial code or a name, such as HK, 852 or Hong Kong.',
    'zh-CN': '“{found}”不是国家或地区。写 ISO 代码、国际区号或名称，如 HK、852、香港。',
  },
  'region-dial-code-1': {
    en: 'Dial code 1 is read as the United States. Write CA for Canada.',
    'zh-CN': '国际区号 1 按美国读取。加拿大写 CA。',
  },
  'protocol-unknown': {
    en: '“{found}” is not a protocol. Write MQTT, CoAP, HTTP or sub-device.',
    'zh-CN': '“{found}”不是已知的协议。写 MQTT、CoAP、HTTP 或子设备。',
  },
  'price-negative': {
    en: '“{found}” is a negative price. Write 0 or more.',
    'zh-CN': '“{found}”是负的单价。写 0 或更大的数字。',
  },
  'price-unit': {
    en: '“{found}” with “{unit}” is not a price in yuan for one unit of the item. Write the plain number.',
    'zh-CN': '“{found}”（{unit}）不是该计费项每单位的人民币价格。只写数字。',
  },
  'yuan-beyond-fen': {
    en: '“{found}” is finer than a fen. Write at most two decimals.',
    'zh-CN': '“{found}”比分还细。最多写两位小数。',
  },
  // Files, sheets, cells
  'cell-error': {
    en: 'The cell holds the error {found}. Correct its formula, or write the value.',
    'zh-CN': '单元格是错误值 {found}。改正公式，或直接写数值。',
  },
  'cell-without-result': {
    en: 'The formula {found} has no stored result. Open the file in Excel or WPS, save it and import it again.',
    'zh-CN': '公式 {found} 没有保存结果。用 Excel 或 WPS 打开并保存后再导入。',
  },
  'call-id-repeated': {
    en: '{count} call ids appear more than once (row {rows}). They are counted each time; delete them if they are copies.',
    'zh-CN': '有 {count} 个呼叫 ID 重复出现（第 {rows} 行），均已计入。如为重复导出，将其删去。',
  },
  'column-repeated': {
    en: '“{read}” and “{extra}” both say {column}. The first is read, the second stays with its rows.',
    'zh-CN': '“{read}”和“{extra}”都表示 {column}。读取前者，后者随行保留。',
  },
  'sheet-empty': {
    en: 'Sheet “{sheet}” is empty. Fill it in or import another file.',
    'zh-CN': '工作表“{sheet}”是空的。填写后再导入，或导入其他文件。',
  },
  'sheet-without-header': {
    en: 'Sheet “{sheet}” has no header with a product and a quantity in its top 20 rows. Add one.',
    'zh-CN': '工作表“{sheet}”的前 20 行中没有包含产品和用量的表头。补上表头。',
  },
  'packs-without-header': {
    en: 'Sheet “{sheet}” has no header with a product and a pack in its top 20 rows. Add one.',
    'zh-CN': '工作表“{sheet}”的前 20 行中没有包含产品和规格的表头。补上表头。',
  },
  'sheet-not-read': {
    en: 'Sheet “{sheet}” looks like usage and was not read, because there is a sheet called Usage. Move its rows there if they count.',
    'zh-CN': '工作表“{sheet}”像是用量，但已有名为“用量”的工作表，故未读取。如需计入，把各行移到那里。',
  },
  'no-usage-sheet': {
    en: 'No usage was found. Sheets seen: {sheets}. Name one Usage, or give it a header with a product and a quantity.',
    'zh-CN': '没有找到用量。已有工作表：{sheets}。将其中一张命名为“用量”，或加上包含产品和用量的表头。',
  },
  // Packs
  'pack-product-missing': {
    en: 'The pack names no product. Fill it in.',
    'zh-CN': '此资源包没有产品。填写产品。',
  },
  'pack-product-without-packs': {
    en: '{product} has no packs. Correct the product.',
    'zh-CN': '{product} 没有资源包。改正产品。',
  },
  'pack-missing': {
    en: 'The row names no pack. Fill in its size: {sizes}.',
    'zh-CN': '此行没有规格。填写规格：{sizes}。',
  },
  'pack-size-unknown': {
    en: '“{found}” is not a pack of this product. Its packs: {sizes}.',
    'zh-CN': '此产品没有规格为“{found}”的资源包。可选规格：{sizes}。',
  },
  'pack-size-unknown-custom': {
    en: '“{found}” is not a pack of this product. Its packs: {sizes}; a custom one, in steps of {step}, is written custom:{units}.',
    'zh-CN':
      '此产品没有规格为“{found}”的资源包。可选规格：{sizes}；自定义规格以 {step} 为步长，写成 custom:{units}。',
  },
  'pack-no-custom': {
    en: '“{found}”: this product has no custom packs. Write one of its sizes.',
    'zh-CN': '“{found}”：此产品没有自定义规格。写成已有规格。',
  },
  'pack-custom-step': {
    en: '“{found}” is not a multiple of {step}. Custom packs come in steps of {step}.',
    'zh-CN': '“{found}”不是 {step} 的倍数。自定义规格以 {step} 为步长。',
  },
  'pack-no-gift': {
    en: '“{found}”: this product has no gift units. Correct the product or the pack.',
    'zh-CN': '“{found}”：此产品没有赠送量。改正产品或规格。',
  },
  'pack-not-whole': {
    en: '“{found}” is not a whole number of units above 0. Write one such as 5000.',
    'zh-CN': '“{found}”不是大于 0 的整数。写成 5000 这样的数字。',
  },
  'pack-unit': {
    en: '“{found}” is not in {expected}, the unit of this pack. Change the unit.',
    'zh-CN': '“{found}”的单位不是此资源包的单位 {expected}。修改单位。',
  },
  'pack-too-big': {
    en: '“{found}” comes to more than 10^13 units. Check the size and the quantity.',
    'zh-CN': '“{found}”合计超过 10^13。检查规格和数量。',
  },
  'pack-expires-before-purchase': {
    en: 'Expires on {expires}, before its purchase on {purchased}. Correct one of them.',
    'zh-CN': '到期日期 {expires} 早于购买日期 {purchased}。改正其中之一。',
  },
  'pack-remaining-too-much': {
    en: '“{found}” is more than the row holds together, {total}. Correct it.',
    'zh-CN': '剩余“{found}”多于该行总量 {total}。改正剩余量。',
  },
  'pack-remaining-decimals': {
    en: '“{found}” is finer than a pack is drawn. Write at most {decimals} decimals.',
    'zh-CN': '剩余“{found}”过细。最多写 {decimals} 位小数。',
  },
  // Settings
  'setting-unknown': {
    en: '“{found}” is not a setting Ratesheet knows. It is kept and changes nothing.',
    'zh-CN': '“{found}”不是已知的设置。保留此行，不影响计算。',
  },
  'setting-twice': {
    en: '{key} has two values, {first} and {found}. Keep one.',
    'zh-CN': '{key} 有两个值：{first} 和 {found}。只保留一个。',
  },
  'discount-invalid': {
    en: '“{found}” is not a discount. Write the share that is paid: 0.9, 90% or 9折.',
    'zh-CN': '“{found}”不是折扣。写明实付比例：0.9、90% 或 9折。',
  },
  'tax-rate-invalid': {
    en: '“{found}” is not a tax rate. Write 0.06 or 6%.',
    'zh-CN': '“{found}”不是税率。写成 0.06 或 6%。',
  },
  'lang-unknown': {
    en: '“{found}” is not a language of Ratesheet. Write zh-CN or en.',
    'zh-CN': '不支持语言“{found}”。写 zh-CN 或 en。',
  },
  'choice-code-unknown': {
    en: '“{found}” is not an interpretation. Known: {known}.',
    'zh-CN': '没有编号为“{found}”的口径。可选：{known}。',
  },
  'choice-unknown': {
    en: '“{found}” is not an alternative of {key}. Write one of {choices}.',
    'zh-CN': '“{found}”不是 {key} 的可选口径。写明其中之一：{choices}。',
  },
  'choice-not-switchable': {
    en: '{key} can’t be switched yet and stays {default}. Delete the row.',
    'zh-CN': '{key} 暂不能切换，仍按 {default} 计算。删去此行。',
  },
} as const satisfies Texts;

export type ProblemTextKey = keyof typeof PROBLEM_TEXTS;
