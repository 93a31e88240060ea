import type { Texts } from '../lang.ts';

/** What the command line says. */
export const cliTexts = {
  'cli-usage': {
    en: `ratesheet prices a month's usage workbook by the vendors' tariffs.

  ratesheet price <file>... [--out invoice.xlsx] [--json] [--product ID] [--item ID] [--month YYYY-MM]
  ratesheet check <file>... [--json] [--product ID] [--item ID] [--month YYYY-MM]
  ratesheet template --out FILE
  ratesheet tariffs [--json] [--lint]

  --lang zh-CN|en    language of the output
  --tariffs DIR      a folder of tariff files that add to the shipped ones or replace them; may be given again
  --help, --version

Exit status: 0 all priced; 2 done, but something is unpriced, unserved or invalid; 1 could not be done.`,
    'zh-CN': `ratesheet 按厂商资费为一个月的用量表计价。

  ratesheet price <文件>... [--out invoice.xlsx] [--json] [--product ID] [--item ID] [--month YYYY-MM]
  ratesheet check <文件>... [--json] [--product ID] [--item ID] [--month YYYY-MM]
  ratesheet template --out 文件
  ratesheet tariffs [--json] [--lint]

  --lang zh-CN|en    输出语言
  --tariffs 目录     资费文件目录，补充或替换自带资费；可多次给出
  --help, --version

退出码：0 全部计价；2 已完成，但有未计价、未覆盖或无效的内容；1 无法完成。`,
  },
  'cli-unknown-option': {
    en: 'There is no option {option}. ratesheet --help lists them.',
    'zh-CN': '没有选项 {option}。ratesheet --help 列出全部选项。',
  },
  'cli-option-without-value': {
    en: '{option} needs a value after it.',
    'zh-CN': '{option} 后面需要一个值。',
  },
  'cli-option-twice': {
    en: '{option} is given twice. Keep one of them.',
    'zh-CN': '{option} 给出了两次。只保留一个。',
  },
  'cli-option-with-value': {
    en: '{option} takes no value. Leave it out.',
    'zh-CN': '{option} 不带值。去掉后面的值。',
  },
  'cli-unknown-command': {
    en: 'There is no command “{command}”. Use price, check, template or tariffs.',
    'zh-CN': '没有命令“{command}”。可用 price、check、template、tariffs。',
  },
  'cli-option-not-here': {
    en: '{option} has no meaning for {command}. Leave it out.',
    'zh-CN': '{option} 不用于 {command}。去掉它。',
  },
  'cli-no-files': {
    en: 'No file to {command}. Name a usage workbook: ratesheet {command} usage.xlsx',
    'zh-CN': '没有文件。给出用量表：ratesheet {command} usage.xlsx',
  },
  'cli-unexpected': {
    en: '{command} takes no file: {argument}',
    'zh-CN': '{command} 不需要文件：{argument}',
  },
  'cli-template-out': {
    en: 'Where to? Name the new workbook: ratesheet template --out usage.xlsx',
    'zh-CN': '写到哪里？给出新文件名：ratesheet template --out usage.xlsx',
  },
  'cli-out-xlsx': {
    en: '{out} can’t be written: give it a name that ends in .xlsx.',
    'zh-CN': '无法写入 {out}：文件名须以 .xlsx 结尾。',
  },
  'cli-out-is-input': {
    en: '{out} is a file that is read here. Give the invoice another name.',
    'zh-CN': '{out} 正是读取的文件。账单换一个文件名。',
  },
  'cli-lang': {
    en: 'There is no language “{lang}”. Use zh-CN or en.',
    'zh-CN': '没有语言“{lang}”。可用 zh-CN 或 en。',
  },
  'cli-month': {
    en: '“{month}” is not a month. Write it as 2026-10.',
    'zh-CN': '“{month}”不是月份。写成 2026-10。',
  },
  'cli-unknown-product': {
    en: 'There is no product “{product}”. ratesheet tariffs lists them.',
    'zh-CN': '没有产品“{product}”。ratesheet tariffs 列出全部产品。',
  },
  'cli-unknown-item': {
    en: 'There is no item “{item}” of {product}. It has {items}.',
    'zh-CN': '{product} 没有计费项“{item}”。可用：{items}。',
  },
  'cli-item-without-product': { en: '--item needs --product.', 'zh-CN': '--item 需要同时给出 --product。' },
  'cli-unexpected-error': {
    en: 'Something went wrong inside Ratesheet ({detail}). Nothing was written.',
    'zh-CN': 'Ratesheet 内部出错（{detail}）。没有写入任何内容。',
  },
  'cli-output-failed': {
    en: 'The output could not be written ({detail}). Send it elsewhere and run the command again.',
    'zh-CN': '无法写出结果（{detail}）。换一个输出位置后重新运行。',
  },
  'cli-month-column': { en: 'Month', 'zh-CN': '账期' },
  'cli-product-column': { en: 'Product', 'zh-CN': '产品' },
  'cli-item-column': { en: 'Item', 'zh-CN': '计费项' },
  'cli-quantity-column': { en: 'Quantity', 'zh-CN': '用量' },
  'cli-unit-column': { en: 'Unit', 'zh-CN': '单位' },
  'cli-free-column': { en: 'Free', 'zh-CN': '免费' },
  'cli-packs-column': { en: 'From packs', 'zh-CN': '资源包抵扣' },
  'cli-unserved-column': { en: 'Not served', 'zh-CN': '未覆盖' },
  'cli-billed-column': { en: 'Billed', 'zh-CN': '计费用量' },
  'cli-amount-column': { en: 'Amount', 'zh-CN': '金额' },
  'cli-pack-unit': { en: 'pack', 'zh-CN': '个' },
  'cli-list': { en: 'List', 'zh-CN': '目录价' },
  'cli-discount': { en: 'Discount', 'zh-CN': '折扣' },
  'cli-voucher': { en: 'Voucher', 'zh-CN': '代金券' },
  'cli-net': { en: 'Net', 'zh-CN': '净额' },
  'cli-tax': { en: 'Tax {percent}%', 'zh-CN': '税额 {percent}%' },
  'cli-total': { en: 'Total CNY', 'zh-CN': '合计（元）' },
  'cli-priced-subtotal': { en: 'Total CNY of what is priced', 'zh-CN': '已计价部分合计（元）' },
  'cli-not-in-total': {
    en: 'Not in the total: {unpriced} without a price, {invalid} invalid. Not served: {unserved}.',
    'zh-CN': '不计入合计：未计价 {unpriced}，无效 {invalid}。未覆盖：{unserved}。',
  },
  'cli-unserved': {
    en: '{product}, {month}: {quantity} {unit} had no pack and were not served.',
    'zh-CN': '{product}，{month}：{quantity} {unit}没有资源包，未能接通。',
  },
  'cli-advice': {
    en: ' The cheapest that would have served them: {pack} for CNY {amount}.',
    'zh-CN': '够用的最便宜规格：{pack}，{amount} 元。',
  },
  'cli-switched': { en: 'Interpretations switched ({count})', 'zh-CN': '已切换的口径（{count}）' },
  'cli-choice': { en: '{code} {title}: {choice}', 'zh-CN': '{code} {title}：{choice}' },
  'cli-voucher-left': {
    en: 'Voucher not used: {amount}. Not every product accepts vouchers.',
    'zh-CN': '代金券未用完：{amount} 元。并非所有产品都能使用代金券。',
  },
  'cli-problems': { en: 'Problems ({count})', 'zh-CN': '问题（{count}）' },
  'cli-notes': { en: 'Notes ({count})', 'zh-CN': '提示（{count}）' },
  'cli-more': {
    en: '… and {count} more; --json lists them all',
    'zh-CN': '……另有 {count} 条；--json 列出全部',
  },
  'cli-unpriced': { en: 'Without a price ({count})', 'zh-CN': '未计价（{count}）' },
  'cli-skipped': { en: 'Skipped ({count})', 'zh-CN': '已跳过（{count}）' },
  'cli-rows': { en: '(rows {rows})', 'zh-CN': '（第 {rows} 行）' },
  'cli-rows-many': { en: '(rows {rows}, … {count} in all)', 'zh-CN': '（第 {rows} 行等，共 {count} 行）' },
  'cli-say-product': {
    en: '--product ID names one for all rows that name none; ratesheet tariffs lists the ids.',
    'zh-CN': '用 --product ID 为没有产品的行指定；ratesheet tariffs 列出全部 ID。',
  },
  'cli-row': { en: 'row {row}', 'zh-CN': '第 {row} 行' },
  'cli-column': { en: 'column {column}', 'zh-CN': '{column} 列' },
  'cli-checked': {
    en: 'Rows of usage: {rows}. Packs: {packs}. Settings: {settings}. Problems: {problems}. Skipped: {skipped}.',
    'zh-CN': '用量 {rows} 行，资源包 {packs} 行，设置 {settings} 行；问题 {problems} 个，跳过 {skipped} 行。',
  },
  'cli-written': { en: 'Written: {out}', 'zh-CN': '已写入：{out}' },
  'cli-reading': { en: 'Reading {file}: {rows} rows', 'zh-CN': '读取 {file}：{rows} 行' },
  'cli-writing': { en: 'Writing {file}: {rows} rows', 'zh-CN': '写入 {file}：{rows} 行' },
  'cli-price-column': { en: 'Price', 'zh-CN': '价格' },
  'cli-valid-column': { en: 'Valid', 'zh-CN': '有效期' },
  'cli-source-column': { en: 'Source', 'zh-CN': '出处' },
  'cli-finding-column': { en: 'Finding', 'zh-CN': '发现' },
  'cli-packs-only': { en: 'packs only', 'zh-CN': '仅限资源包' },
  'cli-empty-price': { en: 'no public price', 'zh-CN': '没有公开价格' },
  'cli-interpretations': { en: 'Interpretations', 'zh-CN': '口径' },
  'cli-packs-heading': { en: 'Packs', 'zh-CN': '资源包' },
  'cli-undated': { en: 'undated', 'zh-CN': '无日期' },
  'cli-any-size': { en: 'any size', 'zh-CN': '任意规格' },
  'cli-no-findings': { en: 'No defects found.', 'zh-CN': '没有发现缺陷。' },
} as const satisfies Texts;
