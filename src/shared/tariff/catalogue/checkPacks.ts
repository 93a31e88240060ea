import type { JsonPath } from '../interpret.ts';
import type { PacksData } from '../schema.ts';
import { type CheckContext, checkBounds, checkItemId, checkSource, checkUnit } from './checkContext.ts';

export function checkPacks(packs: PacksData, path: JsonPath, context: CheckContext): void {
  checkUnit(packs.unit, null, [...path, 'unit'], context);
  checkSource(packs.source.document, [...path, 'source'], context);
  reportTwice(
    packs.serves.map(({ item }) => item),
    [...path, 'serves'],
    'item',
    'tariff-served-twice',
    context,
  );
  reportTwice(
    packs.sizes.map(({ units }) => units),
    [...path, 'sizes'],
    'units',
    'tariff-size-twice',
    context,
  );
  packs.serves.forEach(({ item }, index) => {
    checkItemId(item, [...path, 'serves', index, 'item'], context);
  });
  if (packs.sizes.length === 0 && !packs.anySize && packs.custom === undefined) {
    context.report([...path, 'sizes'], 'tariff-no-pack-sizes');
  }
  if (packs.custom !== undefined) {
    const bounds = packs.custom.tiers.map((tier) => tier.below);
    checkBounds(bounds, [...path, 'custom', 'tiers'], 'below', context);
  }
}

function reportTwice(
  values: readonly (string | number)[],
  path: JsonPath,
  field: string,
  code: string,
  context: CheckContext,
): void {
  const seen = new Set<string | number>();
  values.forEach((value, index) => {
    if (seen.has(value)) context.report([...path, index, field], code, { found: value });
    seen.add(value);
  });
}
