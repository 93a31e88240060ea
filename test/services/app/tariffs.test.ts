import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTariffs } from '../../../src/shared/tariff/catalogue.ts';
import { type TestApp, tempFolder, testApp } from './support.ts';

const OWN = {
  choices: { A2: 'graduated' },
  packPrices: [{ product: 'alibaba.rtc', units: 100_000, price: '1200' }],
};
const own = (app: TestApp): string => app.folder.at('data', 'tariffs', 'own.json');

describe('the user’s own tariffs', () => {
  it('are written beside the shipped ones, hold at once and at the next start', async () => {
    const app = testApp();
    const shipped = (await app.call('start')).tariffs.length;
    const answer = await app.call('saveOwnTariffs', OWN);
    if (!answer.ok) throw new Error(answer.problem.code);
    expect(answer.value).toHaveLength(shipped + 1);
    expect(answer.value.at(-1)).toEqual({ file: 'own.json', json: { schema: 'ratesheet-own/1', ...OWN } });
    expect(JSON.parse(readFileSync(own(app), 'utf8'))).toEqual({ schema: 'ratesheet-own/1', ...OWN });
    const again = await testApp({ folder: app.folder }).call('start');
    expect(again.tariffs).toEqual(answer.value);
    expect(again.tariffProblems).toEqual([]);
    const opened = openTariffs(again.tariffs);
    const usual = opened.ok ? opened.tariffs.catalogue(new Map()) : opened;
    if (!usual.ok) throw new Error('not usable');
    expect(usual.catalogue.chosen.get('A2')).toBe('graduated');
    const sizes = usual.catalogue.products.get('alibaba.rtc')?.packs?.sizes ?? [];
    expect(sizes.find(({ units }) => units === 100_000)?.price?.toString()).toBe('1200');
  });

  it.each([
    ['an alternative that there is none of', { ...OWN, choices: { A2: 'cheapest' } }],
    ['a code that there is none of', { ...OWN, choices: { A99: 'volume' } }],
    ['a product without packs', { ...OWN, packPrices: [{ product: 'alibaba.rtc3', units: 5, price: '1' }] }],
    [
      'a product that there is none of',
      { ...OWN, packPrices: [{ product: 'nobody.x', units: 5, price: '1' }] },
    ],
  ])('are refused, and nothing is written, for %s', async (_, wanted) => {
    const app = testApp();
    await app.call('saveOwnTariffs', OWN);
    const before = readFileSync(own(app), 'utf8');
    const answer = await app.call('saveOwnTariffs', wanted);
    expect(answer.ok).toBe(false);
    expect(readFileSync(own(app), 'utf8')).toBe(before);
  });

  it('that are broken are told, and the shipped ones hold alone', async () => {
    const folder = tempFolder();
    const shipped = (await testApp().call('start')).tariffs;
    folder.write('data/tariffs/mine.json', '{ "schema": ');
    const facts = await testApp({ folder }).call('start');
    expect(facts.tariffs).toEqual(shipped);
    expect(facts.tariffProblems).toMatchObject([{ code: 'tariff-broken-json', file: 'mine.json' }]);
    expect(JSON.stringify(facts.tariffProblems)).not.toContain(folder.path);
  });

  it('that can be read but not used are told as well', async () => {
    const folder = tempFolder();
    const json = { schema: 'ratesheet-own/1', choices: { A99: 'x' } };
    folder.write('data/tariffs/own.json', JSON.stringify(json));
    const facts = await testApp({ folder }).call('start');
    expect(facts.tariffProblems.length).toBeGreaterThan(0);
    expect(facts.tariffs.some(({ file }) => file === 'own.json')).toBe(false);
  });

  it('replace a broken file of the app’s own, but not one of the user’s', async () => {
    const app = testApp();
    app.folder.write('data/tariffs/own.json', '{');
    expect(await app.call('saveOwnTariffs', OWN)).toMatchObject({ ok: true });
    app.folder.write('data/tariffs/mine.json', '{');
    expect(await app.call('saveOwnTariffs', { choices: {}, packPrices: [] })).toMatchObject({
      ok: false,
      problem: { code: 'tariff-broken-json' },
    });
    expect(JSON.parse(readFileSync(own(app), 'utf8'))).toMatchObject({ choices: OWN.choices });
  });

  it('have a folder from the first start on', async () => {
    const app = testApp();
    await app.call('start');
    expect(existsSync(app.folder.at('data', 'tariffs'))).toBe(true);
  });
});
