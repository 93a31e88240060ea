import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { grouped, groupedMoney } from '../../shared/numbers.ts';
import type { Price } from '../../shared/tariff/schema.ts';
import type { Item, Packs, Product, Rate } from '../../shared/tariff/types.ts';

/** The prices of an item's rate, a line each: tiers, regions and table rows have one each. */
export function priceLines(rate: Rate, product: Product, lang: Lang): string[] {
  const { price, factor } = rate;
  const isPrepaid = product.packs?.overflow === 'unserved';
  if (price === null) return [say(lang, { code: isPrepaid ? 'cli-packs-only' : 'cli-empty-price' })];
  const times = factor.eq(1) ? '' : `${factor.toString()} × `;
  return pricesOf(price).map((line) => times + line);
}

function pricesOf(price: Price): string[] {
  const per = (units: number): string => (units === 1 ? '' : ` / ${grouped(units)}`);
  switch (price.type) {
    case 'per-unit':
      return [`${price.price.toString()}${per(price.per)}`];
    case 'per-block':
      return [`${price.price.toString()} / ${grouped(price.block)}`];
    case 'by-region':
      return Object.entries(price.prices).map(
        ([region, amount]) => `${region} ${amount.toString()}${per(price.per)}`,
      );
    case 'tiers': {
      const mark = price.mode === 'volume' ? '' : '+ ';
      return price.tiers.map(
        (tier, nth) =>
          `${mark}${reach(tier.upTo, price.tiers[nth - 1]?.upTo)}: ${tier.price.toString()}${per(price.per)}`,
      );
    }
    case 'table':
      return price.rows.map((row) => `${grouped(row.capacity)} × ${row.qps} QPS: ${groupedMoney(row.price)}`);
    case 'shortfall':
      return [`max(0, Σ − ${price.of.join(' − ')})`];
  }
}

/** `≤ 50,000`; of the last tier, `> 10,000,000`. */
const reach = (upTo: number | null, before: number | null | undefined): string =>
  upTo === null ? `> ${grouped(before ?? 0)}` : `≤ ${grouped(upTo)}`;

export const validity = (rate: Rate): string =>
  rate.from === null && rate.to === null ? '' : `${rate.from ?? ''}…${rate.to ?? ''}`;

/** `Alibaba Cloud Voice, price document (undated) › 1.国内语音定价 › 语音通知` */
export function sourceText(source: Rate['source'], product: Product, lang: Lang): string {
  const document = product.documents.get(source.document);
  const version = document?.version ?? say(lang, { code: 'cli-undated' });
  return `${document?.title[lang] ?? source.document} (${version}) › ${source.section}`;
}

/** Packs on sale, a line each. */
export function packLines(packs: Packs, lang: Lang): string[] {
  const empty = say(lang, { code: 'cli-empty-price' });
  const sizes = packs.sizes.map(
    ({ units, price }) => `${grouped(units)}: ${price === null ? empty : groupedMoney(price)}`,
  );
  const custom = (packs.custom?.tiers ?? []).map(
    (tier) =>
      `custom:${packs.custom?.step} × n${tier.below === null ? '' : ` < ${grouped(tier.below)}`}: ${tier.price.toString()}`,
  );
  const any = packs.anySize ? [`${say(lang, { code: 'cli-any-size' })}: ${empty}`] : [];
  return [...sizes, ...custom, ...any];
}

export const itemTitle = (item: Item, lang: Lang): string => `${item.id} ${item.name[lang]}`;
