import type { JsonPath } from '../interpret.ts';
import type { Price, ProductData } from '../schema.ts';
import { type CheckContext, checkItemId } from './checkContext.ts';

/** Prices that a quantity alone decides, which is what products are compared by. */
const COMPARABLE: ReadonlySet<Price['type']> = new Set(['per-unit', 'tiers']);

/** What a product serves must be known, counted in one unit by all that serve it, and priced by its quantity. */
export function checkWork(
  work: NonNullable<ProductData['work']>,
  path: JsonPath,
  context: CheckContext,
): void {
  checkItemId(work.item, [...path, 'item'], context);
  const { works } = context.around;
  const known = Object.hasOwn(works, work.id) ? works[work.id] : undefined;
  if (known === undefined) {
    context.report([...path, 'id'], 'tariff-work-unknown', { work: work.id });
    return;
  }
  const item = context.product.items.find((each) => each.id === work.item);
  if (item === undefined) return;
  if (item.unit !== known.unit) {
    const params = { work: work.id, unit: item.unit, expected: known.unit };
    context.report([...path, 'item'], 'tariff-work-unit', params);
  }
  for (const { price } of item.rates) {
    if (price === null || COMPARABLE.has(price.type)) continue;
    context.report([...path, 'item'], 'tariff-work-price', { type: price.type });
    return;
  }
}
