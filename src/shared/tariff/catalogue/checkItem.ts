import type { JsonPath } from '../interpret.ts';
import type { ItemData, Price, RateData, Unit } from '../schema.ts';
import { type CheckContext, checkBounds, checkItemId, checkSource, checkUnit } from './checkContext.ts';

/** The kind of unit that a way of measuring counts in; null: any. */
const KIND: { readonly [by in ItemData['measure']['by']]: Unit['kind'] | null } = {
  duration: 'time',
  count: null,
  size: null,
  'calendar-minutes': 'time',
  'number-months': 'count',
  amount: 'money',
  'instance-months': 'count',
};

export function checkItem(item: ItemData, path: JsonPath, context: CheckContext): void {
  checkUnit(item.unit, KIND[item.measure.by], [...path, 'unit'], context);
  if (item.name === undefined && !Object.hasOwn(context.around.items, item.id)) {
    context.report([...path, 'name'], 'tariff-name-missing', { item: item.id });
  }
  checkMeasure(item.measure, [...path, 'measure'], context);
  item.free.forEach((rule, index) => {
    if (rule.when !== 'interface' || Object.hasOwn(context.product.interfaces, rule.list)) return;
    context.report([...path, 'free', index, 'list'], 'tariff-list-unknown', { list: rule.list });
  });
  if (item.allowance !== undefined)
    checkSource(item.allowance.source.document, [...path, 'allowance', 'source'], context);
  item.rates.forEach((rate, index) => {
    checkRate(rate, item, [...path, 'rates', index], context);
  });
}

function checkMeasure(measure: ItemData['measure'], path: JsonPath, context: CheckContext): void {
  if (measure.by === 'size') {
    checkUnit(measure.blockUnit, 'data', [...path, 'blockUnit'], context);
    checkUnit(measure.bareUnit, 'data', [...path, 'bareUnit'], context);
  }
  if (measure.by === 'amount' && measure.min.gt(measure.max)) {
    context.report([...path, 'max'], 'tariff-max-below-min', {
      min: measure.min.toString(),
      max: measure.max.toString(),
    });
  }
}

function checkRate(rate: RateData, item: ItemData, path: JsonPath, context: CheckContext): void {
  checkSource(rate.source.document, [...path, 'source'], context);
  if (rate.from !== null && rate.to !== null && rate.to < rate.from) {
    context.report([...path, 'to'], 'tariff-to-before-from', { from: rate.from, to: rate.to });
  }
  if (rate.minimum !== null && rate.maximum !== null && rate.minimum.gt(rate.maximum)) {
    const params = { min: rate.minimum.toString(), max: rate.maximum.toString() };
    context.report([...path, 'maximum'], 'tariff-max-below-min', params);
  }
  if (rate.price !== null) checkPrice(rate.price, item, [...path, 'price'], context);
}

function checkPrice(price: Price, item: ItemData, path: JsonPath, context: CheckContext): void {
  const fits =
    (price.type === 'table') === (item.measure.by === 'instance-months') &&
    (price.type === 'shortfall') === (item.measure.by === 'amount');
  if (!fits)
    context.report([...path, 'type'], 'tariff-price-measure', { type: price.type, by: item.measure.by });
  if (price.type === 'tiers') {
    const bounds = price.tiers.map((tier) => tier.upTo);
    checkBounds(bounds, [...path, 'tiers'], 'upTo', context);
  }
  if (price.type === 'by-region' && Object.keys(price.prices).length === 0) {
    context.report([...path, 'prices'], 'tariff-empty', { found: '{}' });
  }
  if (price.type === 'shortfall') {
    price.of.forEach((id, index) => {
      checkItemId(id, [...path, 'of', index], context);
      if (id === item.id) context.report([...path, 'of', index], 'tariff-shortfall-itself', { item: id });
    });
  }
}
