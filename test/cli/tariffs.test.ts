import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { price, resource, run, tempFolder } from './support.ts';

const folder = tempFolder();
const usage = (product: string, name: string): string =>
  folder.write(`${name}.csv`, ['product,item,quantity,date', `${product},call,1000,2026-10-01`]);

/** A product of one item at one price, as a person would add it. */
const tariff = (price: string) => ({
  schema: 'ratesheet-tariff/1',
  order: 900,
  vendor: { id: 'acme', name: { 'zh-CN': '顶点', en: 'Acme' } },
  documents: [
    {
      id: 'acme-contract',
      title: { 'zh-CN': '合同', en: 'Contract' },
      version: '2026-01-01',
      kind: 'contract',
    },
  ],
  products: [
    {
      id: 'acme.voice',
      name: { 'zh-CN': '顶点语音', en: 'Acme voice' },
      aliases: [],
      vouchers: true,
      items: [
        {
          id: 'call',
          unit: 'minute',
          measure: { by: 'duration', roundUp: 'each-record', fraction: 'up-once-per-line' },
          rates: [
            { price: { type: 'per-unit', price }, source: { document: 'acme-contract', section: '1' } },
          ],
        },
      ],
    },
  ],
});

describe('--tariffs', () => {
  it('adds a product, in price, check and tariffs', async () => {
    folder.write('added/acme.json', JSON.stringify(tariff('0.2')));
    const file = usage('acme.voice', 'added');
    expect((await price([file])).document.problems).toMatchObject([{ column: 'product' }]);
    const { status, document } = await price([file, '--tariffs', folder.at('added')]);
    expect([status, document.totals.gross]).toEqual([0, '200.00']);
    expect(document.pools[0]?.source).toMatchObject({ document: 'Contract', section: '1' });
    expect((await run(['check', file, '--tariffs', folder.at('added')])).status).toBe(0);
    expect((await run(['tariffs', '--tariffs', folder.at('added')])).stdout).toContain('Acme voice');
  });

  it('replaces a shipped product, and the last folder named wins', async () => {
    const shipped = JSON.parse(readFileSync(resource('tariffs', 'alibaba-voice.json'), 'utf8'));
    const [first] = shipped.products;
    expect([first.id, first.items[0].rates[0].price]).toEqual([
      'alibaba.voice.notification.public',
      { type: 'per-unit', price: '0.11' },
    ]);
    const override = (name: string, cheaper: string): string => {
      const product = structuredClone(first);
      product.items[0].rates[0].price.price = cheaper;
      folder.write(`${name}/override.json`, JSON.stringify({ ...shipped, products: [product] }));
      return folder.at(name);
    };
    const file = usage('alibaba.voice.notification.public', 'override');
    const one = override('one', '0.09');
    const two = override('two', '0.08');
    const totals = async (...dirs: string[]): Promise<string> =>
      (await price([file, ...dirs.flatMap((dir) => ['--tariffs', dir])])).document.totals.gross;
    expect([await totals(), await totals(one), await totals(one, two), await totals(two, one)]).toEqual([
      '110.00',
      '90.00',
      '80.00',
      '90.00',
    ]);
  });

  it.each([
    [
      'broken JSON',
      '{"schema": "ratesheet-tariff/1",\n  "order": 900,,\n}',
      /line 2, column \d+/,
      /第 2 行第 \d+ 列/,
    ],
    [
      'a price that is a number',
      JSON.stringify(tariff('0.2')).replace('"0.2"', '0.2'),
      /products\[0\]\.items\[0\]\.rates\[0\]\.price\.price/,
      /products\[0\]\.items\[0\]\.rates\[0\]\.price\.price/,
    ],
    ['a negative price', JSON.stringify(tariff('-0.2')), /-0\.2.*negative/, /负数/],
    [
      'a field that is not known',
      JSON.stringify(tariff('0.2')).replace('"per-unit"', '"per-unit","pirce":"1"'),
      /pirce/,
      /pirce/,
    ],
  ])('refuses %s with the file and the place', async (_, text, en, zh) => {
    const path = folder.write('broken/broken.json', text);
    for (const [lang, words] of [
      ['en', en],
      ['zh-CN', zh],
    ] as const) {
      const { status, stdout, stderr } = await run([
        'price',
        usage('acme.voice', 'broken'),
        '--json',
        '--lang',
        lang,
        '--tariffs',
        folder.at('broken'),
      ]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(path);
      expect(stderr).toMatch(words);
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+\)?$/m);
    }
  });
});

describe('tariffs', () => {
  const IDS = [
    'alibaba.voice.notification.public',
    'alibaba.voice.notification.dedicated',
    'alibaba.voice.code.public',
    'alibaba.voice.code.dedicated',
    'alibaba.voice.ivr',
    'alibaba.voice.sip',
    'alibaba.voice.sip400',
    'alibaba.voice.dualcall',
    'alibaba.voice.inbound',
    'alibaba.voice.outbound',
    'alibaba.voice.robot',
    'alibaba.voice.notification.intl',
    'alibaba.voice.code.intl',
    'tencent.voice.message',
    'alibaba.rtc',
    'alibaba.rtc3',
    'alibaba.iot',
    'alibaba.imagesearch',
  ];

  it('lists every product in both languages, with what a price means', async () => {
    const [en, zh] = await Promise.all([run(['tariffs']), run(['tariffs', '--lang', 'zh-CN'])]);
    for (const { status, stdout } of [en, zh]) {
      expect(status).toBe(0);
      for (const id of IDS) expect(stdout).toContain(`\n${id}  `.trimStart());
      for (let code = 1; code <= 24; code++) expect(stdout).toMatch(new RegExp(`^A${code} `, 'm'));
      expect(stdout).toContain('≤ 50,000: 0.11');
      expect(stdout).toContain('> 10,000,000: 0.088');
    }
    // Tencent's minutes have no price because they are prepaid, not because it is unknown.
    expect(en.stdout).toMatch(/call Call +packs only/);
    expect(zh.stdout).toMatch(/call 通话 +仅限资源包/);
    expect(en.stdout).not.toContain('∞');
  });

  it('--json is one document with products, items, prices, packs, sources and interpretations', async () => {
    const { status, stdout } = await run(['tariffs', '--json']);
    const document = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(document.schema).toBe('ratesheet-tariffs/1');
    expect(new Set(document.products.map(({ id }: { id: string }) => id))).toEqual(new Set(IDS));
    const ivr = document.products.find(({ id }: { id: string }) => id === 'alibaba.voice.ivr');
    expect(ivr.items.map(({ id }: { id: string }) => id)).toEqual(['number-rent', 'call']);
    expect(ivr.items[1].rates[0].price.tiers[0]).toMatchObject({ upTo: 50_000, price: '0.11' });
    expect(ivr.items[1].rates[0].source.section).not.toBe('');
    const codes = document.interpretations.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(Array.from({ length: 24 }, (_, n) => `A${n + 1}`));
    const switchable = document.interpretations.filter((each: { switchable: boolean }) => each.switchable);
    expect(switchable.map(({ code }: { code: string }) => code)).toEqual([
      'A2',
      'A5',
      'A6',
      'A9',
      'A10',
      'A14',
      'A17',
      'A19',
      'A21',
      'A22',
    ]);
  });

  it('--lint tells where more costs less: 50,001 minutes are 5,400.10, and 49,092 already 5,400.12', async () => {
    const { status, stdout } = await run(['tariffs', '--lint']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /alibaba\.voice\.ivr +call +49,092–50,000 cost more than 50,001: 5,400\.12 to 5,500\.00 against 5,400\.10\./,
    );
    const json = JSON.parse((await run(['tariffs', '--lint', '--json', '--lang', 'zh-CN'])).stdout);
    expect(json.findings.length).toBe(stdout.trimEnd().split('\n').length - 2);
    expect(json.findings.every(({ message }: { message: string }) => /\p{Script=Han}/u.test(message))).toBe(
      true,
    );
  });
});
