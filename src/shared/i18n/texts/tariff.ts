import type { Texts } from '../lang.ts';

/** Sentences about tariff files: why one was refused, and what a check of the tariffs found. */
export const TARIFF_TEXTS = {
  'tariff-dir-unreadable': {
    en: 'The tariff folder {file} could not be read ({reason}). Check its name and permissions.',
    'zh-CN': '资费文件夹 {file} 无法读取（{reason}）。检查名称和权限。',
  },
  'tariff-unreadable': {
    en: 'The tariff file {file} could not be read ({reason}). Check its permissions.',
    'zh-CN': '资费文件 {file} 无法读取（{reason}）。检查权限。',
  },
  'tariff-too-large': {
    en: '{file} has {size} bytes, more than the {max} of a tariff file. Move it out of the tariff folder.',
    'zh-CN': '{file} 有 {size} 字节，超过资费文件的上限 {max}。把它移出资费文件夹。',
  },
  'tariff-not-utf8': {
    en: '{file} is not UTF-8 text. Save it as UTF-8.',
    'zh-CN': '{file} 不是 UTF-8 文本。另存为 UTF-8。',
  },
  'tariff-broken-json': {
    en: '{file}, line {line}, column {column}: JSON breaks off at "{found}". Look for a missing comma, quote or bracket before it.',
    'zh-CN': '{file} 第 {line} 行第 {column} 列：JSON 在“{found}”处中断。检查前面是否少了逗号、引号或括号。',
  },
  'tariff-key-twice': {
    en: '{file}, line {line}, column {column}: "{found}" stands twice in one object. Keep one of them.',
    'zh-CN': '{file} 第 {line} 行第 {column} 列：同一对象里“{found}”出现两次。只留一个。',
  },
  'tariff-json-too-deep': {
    en: '{file}, line {line}, column {column}: nested deeper than {found} levels. This is not a tariff file.',
    'zh-CN': '{file} 第 {line} 行第 {column} 列：嵌套超过 {found} 层，不是资费文件。',
  },
  'tariff-no-rules': {
    en: 'No rules file ("schema": "ratesheet-rules/1") among the tariffs. Restore rules.json.',
    'zh-CN': '资费中没有规则文件（"schema": "ratesheet-rules/1"）。恢复 rules.json。',
  },
  'tariff-work-unknown': {
    en: '{file}: {path}: no work "{work}". Use one of "works" in rules.json.',
    'zh-CN': '{file}：{path}：没有用途“{work}”。使用 rules.json 中 works 列出的用途。',
  },
  'tariff-work-unit': {
    en: '{file}: {path}: billed in "{unit}", but work "{work}" is counted in "{expected}".',
    'zh-CN': '{file}：{path}：单位是“{unit}”，而用途“{work}”按“{expected}”计量。',
  },
  'tariff-work-price': {
    en: '{file}: {path}: a price of type "{type}" can’t be compared. Use an item with "per-unit" or "tiers".',
    'zh-CN': '{file}：{path}：“{type}”类型的价格无法比较。使用“per-unit”或“tiers”类型的计费项。',
  },
  'tariff-too-deep': {
    en: '{file}: {path}: nested deeper than {max} levels. This is not a tariff.',
    'zh-CN': '{file}：{path}：嵌套超过 {max} 层，不是资费。',
  },
  'tariff-missing': {
    en: '{file}: {path}: missing. Add it.',
    'zh-CN': '{file}：{path}：缺少此字段。补上。',
  },
  'tariff-unknown-field': {
    en: '{file}: {path}: no such field. Check its spelling or remove it.',
    'zh-CN': '{file}：{path}：没有这个字段。检查拼写或删除。',
  },
  'tariff-expected-text': {
    en: '{file}: {path}: expected text in quotes, found {found}.',
    'zh-CN': '{file}：{path}：应为带引号的文本，现为 {found}。',
  },
  'tariff-expected-count': {
    en: '{file}: {path}: expected a whole number without quotes, found {found}.',
    'zh-CN': '{file}：{path}：应为不带引号的整数，现为 {found}。',
  },
  'tariff-expected-truth': {
    en: '{file}: {path}: expected true or false, found {found}.',
    'zh-CN': '{file}：{path}：应为 true 或 false，现为 {found}。',
  },
  'tariff-expected-list': {
    en: '{file}: {path}: expected a list in [ ], found {found}.',
    'zh-CN': '{file}：{path}：应为 [ ] 列表，现为 {found}。',
  },
  'tariff-expected-object': {
    en: '{file}: {path}: expected fields in braces, found {found}.',
    'zh-CN': '{file}：{path}：应为花括号对象，现为 {found}。',
  },
  'tariff-expected-decimal': {
    en: '{file}: {path}: expected a decimal written as text, such as "0.108", found {found}.',
    'zh-CN': '{file}：{path}：应为文本形式的小数，如 "0.108"，现为 {found}。',
  },
  'tariff-negative': {
    en: '{file}: {path}: {found} is negative. A price is 0 or more.',
    'zh-CN': '{file}：{path}：{found} 是负数。价格不小于 0。',
  },
  'tariff-not-positive': {
    en: '{file}: {path}: {found} is not more than 0.',
    'zh-CN': '{file}：{path}：{found} 应大于 0。',
  },
  'tariff-expected-id': {
    en: '{file}: {path}: {found} is not an id. Use letters, digits, dot, dash and underscore.',
    'zh-CN': '{file}：{path}：{found} 不能作标识。只用字母、数字、点、连字符和下划线。',
  },
  'tariff-expected-day': {
    en: '{file}: {path}: expected a day such as "2026-10-05", found {found}.',
    'zh-CN': '{file}：{path}：应为日期，如 "2026-10-05"，现为 {found}。',
  },
  'tariff-expected-region': {
    en: '{file}: {path}: {found} is not a country code. Use two capitals, such as "HK".',
    'zh-CN': '{file}：{path}：{found} 不是国家或地区代号。用两个大写字母，如 "HK"。',
  },
  'tariff-expected-code': {
    en: '{file}: {path}: {found} is not the code of an interpretation. Use A and a number, such as "A2".',
    'zh-CN': '{file}：{path}：{found} 不是口径代码。用 A 加数字，如 "A2"。',
  },
  'tariff-expected-url': {
    en: '{file}: {path}: expected an address that begins with https://, found {found}.',
    'zh-CN': '{file}：{path}：应为以 https:// 开头的地址，现为 {found}。',
  },
  'tariff-not-one-of': {
    en: '{file}: {path}: found {found}, allowed: {allowed}.',
    'zh-CN': '{file}：{path}：现为 {found}，可用：{allowed}。',
  },
  'tariff-kind-unknown': {
    en: '{file}: {path}: found {found}, which is no known kind. docs/tariffs.md lists them.',
    'zh-CN': '{file}：{path}：现为 {found}，没有这一种。种类见 docs/tariffs.md。',
  },
  'tariff-empty': {
    en: '{file}: {path}: empty. Give at least one.',
    'zh-CN': '{file}：{path}：为空。至少填一项。',
  },
  'tariff-out-of-range': {
    en: '{file}: {path}: found {found}, expected {range}.',
    'zh-CN': '{file}：{path}：现为 {found}，应 {range}。',
  },
  'tariff-not-valid': {
    en: '{file}: {path}: {found} is not valid here.',
    'zh-CN': '{file}：{path}：{found} 在此无效。',
  },
  'tariff-duplicate-document': {
    en: '{file}: {path}: the document "{id}" stands twice. Give each its own id.',
    'zh-CN': '{file}：{path}：文档“{id}”出现两次。标识要各不相同。',
  },
  'tariff-duplicate-product': {
    en: '{file}: {path}: the product "{id}" stands twice. Give each its own id.',
    'zh-CN': '{file}：{path}：产品“{id}”出现两次。标识要各不相同。',
  },
  'tariff-duplicate-item': {
    en: '{file}: {path}: the item "{id}" stands twice in its product. Give each its own id.',
    'zh-CN': '{file}：{path}：计费项“{id}”在产品里出现两次。标识要各不相同。',
  },
  'tariff-unit-unknown': {
    en: '{file}: {path}: no unit "{unit}". Define it under units, or use a known one.',
    'zh-CN': '{file}：{path}：没有单位“{unit}”。在 units 里定义，或用已有的单位。',
  },
  'tariff-unit-kind': {
    en: '{file}: {path}: "{unit}" is a unit of {kind}, expected one of {expected}.',
    'zh-CN': '{file}：{path}：“{unit}”是 {kind} 类单位，应为 {expected} 类。',
  },
  'tariff-unit-redefined': {
    en: '{file}: {path}: the unit "{unit}" already means something else. Give this one another id.',
    'zh-CN': '{file}：{path}：单位“{unit}”已有别的含义。换一个标识。',
  },
  'tariff-document-unknown': {
    en: '{file}: {path}: no document "{document}" in this file. Add it under documents.',
    'zh-CN': '{file}：{path}：此文件没有文档“{document}”。在 documents 里补上。',
  },
  'tariff-item-unknown': {
    en: '{file}: {path}: the product has no item "{item}".',
    'zh-CN': '{file}：{path}：产品没有计费项“{item}”。',
  },
  'tariff-list-unknown': {
    en: '{file}: {path}: the product has no interface list "{list}".',
    'zh-CN': '{file}：{path}：产品没有接口清单“{list}”。',
  },
  'tariff-name-missing': {
    en: '{file}: {path}: the item "{item}" has no name here and no shared one. Add a name.',
    'zh-CN': '{file}：{path}：计费项“{item}”没有名称，也没有通用名称。补上名称。',
  },
  'tariff-bound-open': {
    en: '{file}: {path}: null, but only the last may be without end.',
    'zh-CN': '{file}：{path}：为 null，但只有最后一档可以没有上限。',
  },
  'tariff-bound-closed': {
    en: '{file}: {path}: the last ends at {found}, so more would have no price. Use null.',
    'zh-CN': '{file}：{path}：最后一档止于 {found}，超出部分没有价格。改为 null。',
  },
  'tariff-bound-order': {
    en: '{file}: {path}: {found} is not above the bound before it, {before}.',
    'zh-CN': '{file}：{path}：{found} 不大于前一档的上限 {before}。',
  },
  'tariff-max-below-min': {
    en: '{file}: {path}: the most, {max}, is below the least, {min}.',
    'zh-CN': '{file}：{path}：上限 {max} 小于下限 {min}。',
  },
  'tariff-to-before-from': {
    en: '{file}: {path}: the last day, {to}, is before the first, {from}.',
    'zh-CN': '{file}：{path}：截止日 {to} 早于起始日 {from}。',
  },
  'tariff-price-measure': {
    en: '{file}: {path}: a price of type "{type}" does not fit a quantity measured by "{by}".',
    'zh-CN': '{file}：{path}：“{type}”类价格与“{by}”计量方式不配。',
  },
  'tariff-shortfall-itself': {
    en: '{file}: {path}: a minimum cannot be filled by itself. Name the items whose usage counts.',
    'zh-CN': '{file}：{path}：保底不能由自己抵扣。写出计入的计费项。',
  },
  'tariff-served-twice': {
    en: '{file}: {path}: "{found}" is served twice. Keep one.',
    'zh-CN': '{file}：{path}：“{found}”出现两次。只留一个。',
  },
  'tariff-size-twice': {
    en: '{file}: {path}: the size {found} stands twice. Keep one.',
    'zh-CN': '{file}：{path}：规格 {found} 出现两次。只留一个。',
  },
  'tariff-no-pack-sizes': {
    en: '{file}: {path}: no pack can be bought. Give sizes, custom, or "anySize": true.',
    'zh-CN': '{file}：{path}：没有可购买的规格。填 sizes、custom 或 "anySize": true。',
  },
  'tariff-interpretation-unknown': {
    en: '{file}: {path}: no interpretation {code}. The rules file lists them.',
    'zh-CN': '{file}：{path}：没有口径 {code}。口径见规则文件。',
  },
  'tariff-interpretation-fixed': {
    en: '{file}: {path}: {code} is shown only and cannot be switched. Write "value" in place of "options".',
    'zh-CN': '{file}：{path}：{code} 只供查看，不能切换。用 "value" 代替 "options"。',
  },
  'tariff-choice-fixed': {
    en: '{code} cannot be switched. Remove it from the settings.',
    'zh-CN': '{code} 不能切换。从设置中删除。',
  },
  'tariff-choice-unknown': {
    en: '{code} is no interpretation. Remove it from the settings.',
    'zh-CN': '没有口径 {code}。从设置中删除。',
  },
  'tariff-alternative-unknown': {
    en: '{code} has no alternative "{found}". Choose one of {allowed}.',
    'zh-CN': '{code} 没有“{found}”这种读法。可选：{allowed}。',
  },
  'tariff-option-missing': {
    en: '{file}: {path}: {code} has no option "{alternative}" here. Add it.',
    'zh-CN': '{file}：{path}：{code} 缺少选项“{alternative}”。补上。',
  },
  'tariff-option-unknown': {
    en: '{file}: {path}: {code} has no alternative "{option}". Remove it or correct its name.',
    'zh-CN': '{file}：{path}：{code} 没有“{option}”这种读法。删除或改名。',
  },
  'tariff-choice-nested': {
    en: '{file}: {path}: an interpretation straight inside another. Give each field one.',
    'zh-CN': '{file}：{path}：口径里直接套口径。每个字段只用一个。',
  },
  'tariff-no-packs': {
    en: '{file}: {path}: no product "{product}" with packs. Check the id.',
    'zh-CN': '{file}：{path}：没有带套餐包的产品“{product}”。检查标识。',
  },
  'tariff-size-unknown': {
    en: '{file}: {path}: {product} has no pack of {units}.',
    'zh-CN': '{file}：{path}：{product} 没有 {units} 的套餐包。',
  },
  'lint-dead-zone': {
    en: '{from}–{to} cost more than {cheaperAt}: {amountFrom} to {amountTo} against {amountCheaper}.',
    'zh-CN': '{from}–{to} 是倒挂区间：{amountFrom} 到 {amountTo}，用到 {cheaperAt} 只要 {amountCheaper}。',
  },
  'lint-pack-dead-zone': {
    en: 'Custom packs of {from}–{to} cost more than one of {cheaperAt}: {amountFrom} to {amountTo} against {amountCheaper}.',
    'zh-CN':
      '自定义套餐包 {from}–{to} 是倒挂区间：{amountFrom} 到 {amountTo}，买 {cheaperAt} 只要 {amountCheaper}。',
  },
  'lint-pack-never-pays': {
    en: 'The pack of {units} costs {price}; the same without it costs {postpaid}. It never saves anything.',
    'zh-CN': '{units} 的套餐包要 {price}，不买也只要 {postpaid}，从不省钱。',
  },
  'lint-pack-dearer': {
    en: 'The pack of {units} costs {price}; other packs hold as much for {others}.',
    'zh-CN': '{units} 的套餐包要 {price}，其他套餐包凑够同样的量只要 {others}。',
  },
  'lint-price-missing': {
    en: 'No price from {from} to {to}. Usage then is left out of the total.',
    'zh-CN': '{from} 至 {to} 没有价格，期间的用量不计入合计。',
  },
  'lint-pack-price-missing': {
    en: 'The pack of {units} has no price. Enter what you pay, or it stays out of the total.',
    'zh-CN': '{units} 的套餐包没有价格。填入实际价格，否则不计入合计。',
  },
  'lint-pack-prices-open': {
    en: 'Packs of any size exist without a public price. Enter what you pay, or they stay out of the total.',
    'zh-CN': '套餐包规格不限，没有公开价格。填入实际价格，否则不计入合计。',
  },
  'lint-rate-gap': {
    en: 'No rate covers {from} to {to}. Add one or move the dates.',
    'zh-CN': '{from} 至 {to} 没有单价。补一版单价或调整日期。',
  },
  'lint-rate-overlap': {
    en: 'Two rates cover {from} to {to}; the first one listed is used. Move the dates.',
    'zh-CN': '{from} 至 {to} 有两版单价，采用列在前面的一版。调整日期。',
  },
  'lint-rate-expired': {
    en: "The last rate ended on {to}; none holds on {day}. Look for the vendor's new prices.",
    'zh-CN': '最后一版单价止于 {to}，{day} 没有单价。查找厂商的新价格。',
  },
  'lint-rate-not-yet': {
    en: 'No rate has begun by {day}.',
    'zh-CN': '{day} 还没有生效的单价。',
  },
  'lint-row-pointless': {
    en: 'The row {capacity} at {qps} QPS for {price} is never used: {otherCapacity} at {otherQps} QPS costs {otherPrice}.',
    'zh-CN':
      '{capacity} 容量 {qps} QPS 价 {price} 的一档用不到：{otherCapacity} 容量 {otherQps} QPS 只要 {otherPrice}。',
  },
  'lint-name-clash': {
    en: '"{name}" also means {other}. Give one of them another name.',
    'zh-CN': '“{name}”也指 {other}。给其中一个改名。',
  },
  'lint-item-name-clash': {
    en: '"{name}" also means the item {other}. Give one of them another name.',
    'zh-CN': '“{name}”也指计费项 {other}。给其中一个改名。',
  },
} as const satisfies Texts;
