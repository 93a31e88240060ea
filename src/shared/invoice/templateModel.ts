import type { Lang } from '../i18n/lang.ts';
import type { Catalogue } from '../tariff/types.ts';
import { activationKeys } from '../usage/settingKeys.ts';
import { PACK_COLUMNS, USAGE_COLUMNS } from '../usage/types.ts';
import { columnLetters } from './address.ts';
import { type Row, text } from './cells.ts';
import { packHeader, settingHeader, usageHeader } from './estimate/headers.ts';
import type { DropDown, SheetModel, WorkbookModel } from './sheetModel.ts';
import { SHEET_NAMES } from './sheetNames.ts';
import { EXAMPLE_DAY, exampleRow, type ReadableNames, readableNames } from './template/exampleRow.ts';
import { type Choices, choicesOf, listRange, listsSheet } from './template/lists.ts';
import { type Words, wordsIn } from './words.ts';

/** Rows that drop-down lists reach down to. */
const LAST_LISTED = 2000;
const WIDTH = 14;
const NAME_WIDTH = 28;

/** An empty usage workbook: every column, drop-down lists, one example row for each product, packs and settings. */
export function templateModel(catalogue: Catalogue, lang: Lang): WorkbookModel {
  const words = wordsIn(lang);
  const names = readableNames(catalogue, lang);
  const choices = choicesOf(catalogue, names, lang, words);
  const lists = words('template-lists');
  return {
    title: words('template-title'),
    sheets: [
      usageTemplate(catalogue, names, choices, lang, words),
      packsTemplate(catalogue, names, choices, lang, words),
      settingsTemplate(catalogue, lang, words),
      listsSheet(choices, lists),
    ],
  };
}

function usageTemplate(
  catalogue: Catalogue,
  names: ReadableNames,
  choices: readonly Choices[],
  lang: Lang,
  words: Words,
): SheetModel {
  const examples = [...catalogue.products.values()].map((product): Row => {
    const cells = exampleRow(product, names, lang);
    return USAGE_COLUMNS.map((column) => {
      const content = cells[column] ?? '';
      return content === '' ? null : text(content);
    });
  });
  const dropDowns = choices.map(({ column }, nth): DropDown => {
    const letter = columnLetters(USAGE_COLUMNS.indexOf(column));
    return {
      range: `${letter}2:${letter}${LAST_LISTED}`,
      source: listRange(choices, nth, words('template-lists')),
      ...(column === 'product' ? { prompt: words('template-prompt') } : {}),
    };
  });
  return {
    name: SHEET_NAMES[lang].usage,
    columns: USAGE_COLUMNS.map((column) => ({ width: column === 'product' ? NAME_WIDTH : WIDTH })),
    rows: [USAGE_COLUMNS.map((column) => text(usageHeader(column, lang), 'header')), ...examples],
    frozenRows: 1,
    dropDowns,
  };
}

/** One pack for each product whose usage needs one, so that its example is served. */
function packsTemplate(
  catalogue: Catalogue,
  names: ReadableNames,
  choices: readonly Choices[],
  lang: Lang,
  words: Words,
): SheetModel {
  const examples = [...catalogue.products.values()].flatMap((product): Row[] => {
    const size = product.packs?.sizes[0];
    if (product.packs?.overflow !== 'unserved' || size === undefined) return [];
    return [
      [
        text(names.product(product)),
        text(String(size.units)),
        text('1'),
        text(EXAMPLE_DAY.replace(/\d\d$/, '01')),
      ],
    ];
  });
  const nth = choices.findIndex(({ column }) => column === 'product');
  return {
    name: SHEET_NAMES[lang].packs,
    columns: PACK_COLUMNS.map((column) => ({ width: column === 'product' ? NAME_WIDTH : WIDTH })),
    rows: [PACK_COLUMNS.map((column) => text(packHeader(column, lang), 'header')), ...examples],
    frozenRows: 1,
    dropDowns:
      nth < 0
        ? []
        : [{ range: `A2:A${LAST_LISTED}`, source: listRange(choices, nth, words('template-lists')) }],
  };
}

const PLAIN_KEYS = [
  'issuer',
  'customer',
  'invoiceNo',
  'issueDate',
  'month',
  'discount',
  'voucher',
  'taxRate',
  'lang',
] as const;
const KEYS_ZH: Readonly<Record<(typeof PLAIN_KEYS)[number], string>> = {
  issuer: '开票方',
  customer: '客户',
  invoiceNo: '编号',
  issueDate: '日期',
  month: '账期',
  discount: '折扣',
  voucher: '代金券',
  taxRate: '税率',
  lang: '语言',
};

/** Every key with what it means and no value, so that nothing is set until something is typed. */
function settingsTemplate(catalogue: Catalogue, lang: Lang, words: Words): SheetModel {
  const keyRow = (key: string, meaning: string): Row => [text(key), null, text(meaning, 'note')];
  const plain = PLAIN_KEYS.map((key) => keyRow(lang === 'en' ? key : KEYS_ZH[key], words(`setting-${key}`)));
  const activated = activationKeys(catalogue).map((key) => keyRow(key, words('setting-activated')));
  const dotted = [
    keyRow(`discount.${words('setting-product-id')}`, words('setting-product-discount')),
    keyRow(`price.${words('setting-product-id')}.${words('setting-pack')}`, words('setting-pack-price')),
  ];
  const codes = [...catalogue.interpretations].flatMap(([code, { title, alternatives, switchable }]) => {
    const names = Object.entries(alternatives).map(([id, name]) => `${id} (${name[lang]})`);
    return switchable ? [keyRow(code, `${title[lang]}: ${names.join(' | ')}`)] : [];
  });
  return {
    name: SHEET_NAMES[lang].settings,
    columns: [{ width: 30 }, { width: 28 }, { width: 90 }],
    rows: [
      [
        text(settingHeader('key', lang), 'header'),
        text(settingHeader('value', lang), 'header'),
        text(words('setting-meaning'), 'header'),
      ],
      ...plain,
      ...activated,
      ...dotted,
      ...codes,
    ],
    frozenRows: 1,
  };
}
