import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Decimal } from '../../src/shared/decimal.ts';
import { TARIFF_TEXTS } from '../../src/shared/i18n/texts/tariff.ts';
import { curveOf } from '../../src/shared/rating/charge/curve.ts';
import { buildCatalogue } from '../../src/shared/tariff/catalogue.ts';
import { lintCatalogue } from '../../src/shared/tariff/lint.ts';
import { ownFileSchema, rulesFileSchema, tariffFileSchema } from '../../src/shared/tariff/schema.ts';
import { itemOf, productOf, shippedFiles } from './shipped.ts';
import { words } from './words.ts';

const page = readFileSync(new URL('../../docs/tariffs.md', import.meta.url), 'utf8');
const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');

function build(...more: readonly { file: string; json: unknown }[]) {
  const result = buildCatalogue([...shippedFiles(), ...more], new Map());
  if (!result.ok) throw new Error(result.problems.map((problem) => words('en', problem)).join('\n'));
  return result.catalogue;
}

describe('docs/tariffs.md', () => {
  const catalogue = build({ file: 'example-sms.json', json: example });

  it.each([
    ['2026-10', 1, '1130.00'],
    ['2026-06', 0, '1200.00'],
  ])('its example comes to what it says in %s', (_month, version, amount) => {
    const { rates, allowance } = itemOf(catalogue, 'example.sms', 'message');
    const billed = new Decimal(25_000).minus(allowance?.quantity ?? 0);
    const rate = rates[version];
    const curve = rate === undefined ? null : curveOf(rate, billed, null);
    expect(curve?.at(billed).toFixed(2)).toBe(amount);
  });

  it('its example is the product that it describes', () => {
    const product = productOf(catalogue, 'example.sms');
    expect(product.items.map((item) => [item.id, item.name['zh-CN'], item.unitName.en])).toEqual([
      ['message', '消息', 'msg'],
      ['number-rent', '号码月租', 'no.'],
    ]);
    const { rates } = itemOf(catalogue, 'example.sms', 'message');
    expect(rates.map((rate) => [rate.from, rate.to])).toEqual([
      [null, '2026-06-30'],
      ['2026-07-01', null],
    ]);
    expect(product.packs?.sizes.map((size) => `${size.units}: ${size.price}`)).toEqual(['10000: 420']);
    expect(product.packs?.validity.years).toBe(2);
    expect(
      lintCatalogue(catalogue, { today: '2026-10-01' }).filter((found) => found.product === 'example.sms'),
    ).toEqual([]);
  });

  it("its example of one's own file is read", () => {
    const own: unknown = JSON.parse(
      /\n {4}\{\n {6}"schema": "ratesheet-own\/1",[\s\S]*?\n {4}\}\n/.exec(page)?.[0] ?? '',
    );
    const { chosen } = build({ file: 'own.json', json: own });
    expect(chosen.get('A14')).toBe('whole-month');
  });

  it.each([
    ['tariff', tariffFileSchema],
    ['rules', rulesFileSchema],
    ['own', ownFileSchema],
  ])('names every field of a %s file', (_kind, schema) => {
    const fields = fieldsOf(z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }));
    expect(fields.size).toBeGreaterThan(2);
    const missing = [...fields].filter(
      (field) => !page.includes(`\`${field}\``) && !page.includes(`"${field}"`),
    );
    expect(missing).toEqual([]);
  });

  it('lists every code of the lint', () => {
    const codes = Object.keys(TARIFF_TEXTS).filter((code) => code.startsWith('lint-'));
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});

/** Names of all properties anywhere in a JSON schema. */
function fieldsOf(schema: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const name of Object.keys(value)) found.add(name);
    }
    fieldsOf(value, found);
  }
  return found;
}
