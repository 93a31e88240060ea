import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/shared/tariff/catalogue.ts';
import { shippedFiles } from './shipped.ts';
import { words } from './words.ts';

type Path = readonly (string | number)[];

/** The shipped files with one place of one file set to something else; undefined removes it. */
function broken(file: string, path: Path, value: unknown) {
  const files = shippedFiles();
  const json = files.find((each) => each.file === file)?.json;
  let parent = json as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) parent = parent[part] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return buildCatalogue(files, new Map());
}

const VOICE = 'alibaba-voice.json';
const TENCENT = 'tencent-voice-message.json';
const RTC = 'alibaba-rtc.json';
const IOT = 'alibaba-iot.json';
const IMAGE = 'alibaba-imagesearch.json';
const DEDICATED: Path = ['products', 1, 'items', 1];
const T1: Path = [...DEDICATED, 'rates', 0, 'price'];

const CASES: readonly (readonly [
  what: string,
  file: string,
  path: Path,
  value: unknown,
  expected: string,
])[] = [
  [
    'a work that nobody names',
    VOICE,
    ['products', 0, 'work', 'id'],
    'voice-fax',
    'products[0].work.id tariff-work-unknown',
  ],
  [
    'a work of an item that is not there',
    VOICE,
    ['products', 0, 'work', 'item'],
    'message',
    'products[0].work.item tariff-item-unknown',
  ],
  [
    'a work that is counted in another unit',
    VOICE,
    ['products', 0, 'work', 'id'],
    'voice-code',
    'products[0].work.item tariff-work-unit',
  ],
  [
    'a work that a quantity does not price',
    VOICE,
    ['products', 0, 'items', 0, 'rates', 0, 'price'],
    { type: 'per-block', price: '5', block: 50 },
    'products[0].work.item tariff-work-price',
  ],
  [
    'a price as a number',
    VOICE,
    [...T1, 'tiers', 2, 'price'],
    0.104,
    'products[1].items[1].rates[0].price.tiers[2].price tariff-expected-text',
  ],
  [
    'a price that is no decimal',
    VOICE,
    [...T1, 'tiers', 2, 'price'],
    '0,104',
    'products[1].items[1].rates[0].price.tiers[2].price tariff-expected-decimal',
  ],
  [
    'a price with an exponent',
    VOICE,
    [...T1, 'tiers', 2, 'price'],
    '1e-1',
    'products[1].items[1].rates[0].price.tiers[2].price tariff-expected-decimal',
  ],
  [
    'a negative price',
    VOICE,
    [...T1, 'tiers', 2, 'price'],
    '-0.1',
    'products[1].items[1].rates[0].price.tiers[2].price tariff-negative',
  ],
  [
    'a bound as text',
    VOICE,
    [...T1, 'tiers', 2, 'upTo'],
    '500000',
    'products[1].items[1].rates[0].price.tiers[2].upTo tariff-expected-count',
  ],
  [
    'a bound with a fraction',
    VOICE,
    [...T1, 'tiers', 2, 'upTo'],
    500000.5,
    'products[1].items[1].rates[0].price.tiers[2].upTo tariff-expected-count',
  ],
  [
    'a bound below the one before',
    VOICE,
    [...T1, 'tiers', 2, 'upTo'],
    100000,
    'products[1].items[1].rates[0].price.tiers[2].upTo tariff-bound-order',
  ],
  [
    'a last tier with an end',
    VOICE,
    [...T1, 'tiers', 6, 'upTo'],
    20000000,
    'products[1].items[1].rates[0].price.tiers[6].upTo tariff-bound-closed',
  ],
  [
    'an open tier before the last',
    VOICE,
    [...T1, 'tiers', 0, 'upTo'],
    null,
    'products[1].items[1].rates[0].price.tiers[0].upTo tariff-bound-open',
  ],
  ['no tiers', VOICE, [...T1, 'tiers'], [], 'products[1].items[1].rates[0].price.tiers tariff-empty'],
  ['a missing price', VOICE, T1, undefined, 'products[1].items[1].rates[0].price tariff-missing'],
  [
    'a price of no known type',
    VOICE,
    [...T1, 'type'],
    'stairs',
    'products[1].items[1].rates[0].price.type tariff-kind-unknown',
  ],
  [
    'a price without a type',
    VOICE,
    [...T1, 'type'],
    undefined,
    'products[1].items[1].rates[0].price.type tariff-missing',
  ],
  [
    'an option of no schema',
    VOICE,
    [...T1, 'mode', 'options', 'graduated'],
    'steps',
    'products[1].items[1].rates[0].price.mode (A2 = graduated) tariff-not-one-of',
  ],
  [
    'a missing option',
    VOICE,
    [...T1, 'mode', 'options', 'graduated'],
    undefined,
    'products[1].items[1].rates[0].price.mode tariff-option-missing',
  ],
  [
    'an option of no alternative',
    VOICE,
    [...T1, 'mode', 'options', 'both'],
    'volume',
    'products[1].items[1].rates[0].price.mode.options.both tariff-option-unknown',
  ],
  [
    'an unknown interpretation',
    VOICE,
    [...T1, 'mode', 'interpretation'],
    'A77',
    'products[1].items[1].rates[0].price.mode tariff-interpretation-unknown',
  ],
  [
    'options for one that is only shown',
    VOICE,
    [...DEDICATED, 'volumeOver'],
    { interpretation: 'A3', options: { 'per-product': 'product', 'per-account': 'product' } },
    'products[1].items[1].volumeOver tariff-interpretation-fixed',
  ],
  [
    'a choice straight in a choice',
    VOICE,
    [...DEDICATED, 'volumeOver', 'value'],
    { interpretation: 'A1', value: 'product' },
    'products[1].items[1].volumeOver tariff-choice-nested',
  ],
  [
    'a field beside a choice',
    VOICE,
    [...DEDICATED, 'volumeOver', 'note'],
    'x',
    'products[1].items[1].volumeOver.note tariff-unknown-field',
  ],
  ['a misspelt field', VOICE, [...DEDICATED, 'rate'], [], 'products[1].items[1].rate tariff-unknown-field'],
  ['an item without rates', VOICE, [...DEDICATED, 'rates'], [], 'products[1].items[1].rates tariff-empty'],
  [
    'an unknown unit',
    VOICE,
    [...DEDICATED, 'unit'],
    'fortnight',
    'products[1].items[1].unit tariff-unit-unknown',
  ],
  [
    'a unit of another kind',
    VOICE,
    [...DEDICATED, 'unit'],
    'message',
    'products[1].items[1].unit tariff-unit-kind',
  ],
  [
    'a source of no document',
    VOICE,
    [...DEDICATED, 'rates', 0, 'source', 'document'],
    'hearsay',
    'products[1].items[1].rates[0].source.document tariff-document-unknown',
  ],
  [
    'no source',
    VOICE,
    [...DEDICATED, 'rates', 0, 'source'],
    undefined,
    'products[1].items[1].rates[0].source tariff-missing',
  ],
  [
    'a product twice',
    VOICE,
    ['products', 1, 'id'],
    'alibaba.voice.notification.public',
    'products[1].id tariff-duplicate-product',
  ],
  [
    'an item twice',
    VOICE,
    [...DEDICATED, 'id'],
    'number-rent',
    'products[1].items[1].id tariff-duplicate-item',
  ],
  ['an id with a blank', VOICE, ['products', 1, 'id'], 'voice ivr', 'products[1].id tariff-expected-id'],
  [
    'an item nobody names',
    VOICE,
    [...DEDICATED, 'id'],
    'chatter',
    'products[1].items[1].name tariff-name-missing',
  ],
  [
    'a name in one language',
    VOICE,
    ['products', 1, 'name', 'en'],
    undefined,
    'products[1].name.en tariff-missing',
  ],
  [
    'packs that serve no item',
    VOICE,
    ['products', 1, 'packs', 'serves', 0, 'item'],
    'ota',
    'products[1].packs.serves[0].item tariff-item-unknown',
  ],
  [
    'a ratio of nothing',
    VOICE,
    ['products', 1, 'packs', 'serves', 0, 'ratio'],
    '0',
    'products[1].packs.serves[0].ratio tariff-not-positive',
  ],
  [
    'a size twice',
    VOICE,
    ['products', 1, 'packs', 'sizes', 1, 'units'],
    500000,
    'products[1].packs.sizes[1].units tariff-size-twice',
  ],
  [
    'a size of nothing',
    VOICE,
    ['products', 1, 'packs', 'sizes', 1, 'units'],
    0,
    'products[1].packs.sizes[1].units tariff-out-of-range',
  ],
  [
    'no sizes at all',
    VOICE,
    ['products', 1, 'packs', 'sizes'],
    [],
    'products[1].packs.sizes tariff-no-pack-sizes',
  ],
  [
    'a minimum made of no item',
    VOICE,
    ['products', 6, 'items', 1, 'rates', 0, 'price', 'of', 0],
    'chat',
    'products[6].items[1].rates[0].price.of[0] tariff-item-unknown',
  ],
  [
    'a minimum made of itself',
    VOICE,
    ['products', 6, 'items', 1, 'rates', 0, 'price', 'of', 0],
    'commitment',
    'products[6].items[1].rates[0].price.of[0] tariff-shortfall-itself',
  ],
  [
    'a least above the most',
    VOICE,
    ['products', 6, 'items', 1, 'measure', 'min'],
    '300000',
    'products[6].items[1].measure.max tariff-max-below-min',
  ],
  [
    'a minimum for minutes',
    VOICE,
    ['products', 6, 'items', 0, 'rates', 0, 'price'],
    { type: 'shortfall', of: ['commitment'] },
    'products[6].items[0].rates[0].price.type tariff-price-measure',
  ],
  [
    'a region in small letters',
    VOICE,
    ['products', 11, 'items', 0, 'rates', 0, 'price', 'prices', 'hk'],
    '1',
    'products[11].items[0].rates[0].price.prices.hk tariff-expected-region',
  ],
  [
    'no regions',
    VOICE,
    ['products', 11, 'items', 0, 'rates', 0, 'price', 'prices'],
    {},
    'products[11].items[0].rates[0].price.prices tariff-empty',
  ],
  ['no products', VOICE, ['products'], {}, 'products tariff-expected-list'],
  ['another schema', VOICE, ['schema'], 'ratesheet-tariff/2', 'schema tariff-not-one-of'],
  ['no schema', VOICE, ['schema'], undefined, 'schema tariff-missing'],
  [
    'an address of another kind',
    RTC,
    ['documents', 1, 'url'],
    'javascript:alert(1)',
    'documents[1].url tariff-expected-url',
  ],
  [
    'a document twice',
    RTC,
    ['documents', 1, 'id'],
    'alibaba-rtc',
    'documents[1].id tariff-duplicate-document',
  ],
  [
    'a day that is none',
    RTC,
    ['products', 0, 'items', 0, 'rates', 1, 'from'],
    '2021-02-29',
    'products[0].items[0].rates[1].from tariff-expected-day',
  ],
  [
    'a rate that ends before it begins',
    RTC,
    ['products', 0, 'items', 0, 'rates', 1, 'to'],
    '2021-10-21',
    'products[0].items[0].rates[1].to tariff-to-before-from',
  ],
  [
    'a defect behind the other reading',
    RTC,
    ['products', 0, 'packs', 'serves', 0, 'ratio', 'options', 'one-to-one'],
    'one',
    'products[0].packs.serves[0].ratio (A22 = one-to-one) tariff-expected-decimal',
  ],
  [
    'a custom tier below the one before',
    TENCENT,
    ['products', 0, 'packs', 'custom', 'tiers', 1, 'below'],
    10000,
    'products[0].packs.custom.tiers[1].below tariff-bound-order',
  ],
  [
    'an item served twice',
    TENCENT,
    ['products', 0, 'packs', 'serves', 1],
    { item: 'call', ratio: '1' },
    'products[0].packs.serves[1].item tariff-served-twice',
  ],
  [
    'yes for true',
    TENCENT,
    ['products', 0, 'packs', 'gift'],
    'yes',
    'products[0].packs.gift tariff-expected-truth',
  ],
  [
    'a list of interfaces that is missing',
    IOT,
    ['products', 0, 'items', 0, 'free', 0, 'list'],
    'calls',
    'products[0].items[0].free[0].list tariff-list-unknown',
  ],
  [
    'a block in minutes',
    IOT,
    ['products', 0, 'items', 0, 'measure', 'blockUnit'],
    'minute',
    'products[0].items[0].measure.blockUnit tariff-unit-kind',
  ],
  [
    'a unit that means something else',
    IOT,
    ['units'],
    { KB: { name: { en: 'KB', 'zh-CN': 'KB' }, kind: 'data', factor: '1000' } },
    'units.KB tariff-unit-redefined',
  ],
  [
    'a capacity beyond counting',
    IMAGE,
    ['products', 0, 'items', 0, 'rates', 0, 'price', 'rows', 0, 'capacity'],
    1e300,
    'products[0].items[0].rates[0].price.rows[0].capacity tariff-out-of-range',
  ],
  ['a name as a number', IMAGE, ['products', 0, 'name'], 5, 'products[0].name tariff-expected-object'],
  [
    'a default of no alternative',
    'rules.json',
    ['interpretations', 'A6', 'default'],
    'up',
    'interpretations.A6.default tariff-not-one-of',
  ],
  [
    'a code that is none',
    'rules.json',
    ['interpretations', 'B1'],
    {},
    'interpretations.B1 tariff-expected-code',
  ],
  [
    'a rule that is missing',
    'rules.json',
    ['rules', 'packs', 'purchase'],
    undefined,
    'rules.packs.purchase tariff-missing',
  ],
  [
    'an alternative without options',
    'rules.json',
    ['interpretations', 'A6', 'alternatives', 'up'],
    { en: 'Up', 'zh-CN': '进位' },
    'rules.settle.rounding tariff-option-missing',
  ],
  [
    'an alternative without words',
    'rules.json',
    ['interpretations', 'A6', 'alternatives', 'cut'],
    { en: 'Cut', 'zh-CN': ' ' },
    'interpretations.A6.alternatives.cut.zh-CN tariff-empty',
  ],
];

describe('a broken tariff file', () => {
  it.each(CASES)('%s', (_what, file, path, value, expected) => {
    const result = broken(file, path, value);
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => problem.file)).toEqual(problems.map(() => file));
    expect(problems.map((problem) => `${problem.params?.path} ${problem.code}`)).toContain(expected);
    for (const problem of problems) {
      expect(words('en', problem)).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}: .+\\.$`, 's'));
      expect(words('zh-CN', problem)).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}：.+。$`, 's'));
      expect(words('en', problem) + words('zh-CN', problem)).not.toMatch(/\{\w+\}/);
    }
  });

  it('reports every file at once', () => {
    const files = shippedFiles().map(({ file, json }) =>
      file === 'rules.json' ? { file, json } : { file, json: { ...(json as object), products: [] } },
    );
    const result = buildCatalogue(files, new Map());
    const named = result.ok
      ? []
      : result.problems.map((problem) => `${problem.file} ${problem.params?.path}`);
    const expected = files.filter(({ file }) => file !== 'rules.json').map(({ file }) => `${file} products`);
    expect(named).toEqual(expected);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['text', 'tariff'],
  ])('that is %s', (_what, json) => {
    const result = buildCatalogue([...shippedFiles(), { file: 'odd.json', json }], new Map());
    expect(result.ok ? [] : result.problems.map(({ file, code }) => [file, code])).toEqual([
      ['odd.json', 'tariff-expected-object'],
    ]);
  });

  it('that is nested without end is refused', () => {
    const deep = Array.from({ length: 5000 }).reduce((inner: unknown) => ({ deeper: inner }), null);
    const json = { schema: 'ratesheet-tariff/1', vendor: deep };
    const result = buildCatalogue([...shippedFiles(), { file: 'deep.json', json }], new Map());
    expect(result.ok ? [] : result.problems.map(({ file, code }) => [file, code])).toEqual([
      ['deep.json', 'tariff-too-deep'],
    ]);
  });

  it('needs a rules file among the files', () => {
    const files = shippedFiles().filter(({ file }) => file !== 'rules.json');
    const result = buildCatalogue(files, new Map());
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['tariff-no-rules']);
  });
});
