import type { JsonPath } from '../interpret.ts';
import type { ProductData, RulesFile, Unit } from '../schema.ts';

/** What a file's parts may refer to outside it. */
export interface Surroundings {
  readonly units: ReadonlyMap<string, Unit>;
  readonly items: RulesFile['items'];
  readonly works: RulesFile['works'];
}

/** Reports one defect of the file that is being checked. */
export type Report = (
  path: JsonPath,
  code: string,
  params?: Readonly<Record<string, string | number>>,
) => void;

/** What the parts of a product are checked against. */
export interface CheckContext {
  readonly product: ProductData;
  readonly documents: ReadonlySet<string>;
  readonly around: Surroundings;
  readonly report: Report;
}

export function checkUnit(
  unit: string,
  kind: Unit['kind'] | null,
  path: JsonPath,
  context: CheckContext,
): void {
  const found = context.around.units.get(unit);
  if (found === undefined) context.report(path, 'tariff-unit-unknown', { unit });
  else if (kind !== null && found.kind !== kind)
    context.report(path, 'tariff-unit-kind', { unit, kind: found.kind, expected: kind });
}

export function checkSource(document: string, path: JsonPath, context: CheckContext): void {
  if (!context.documents.has(document))
    context.report([...path, 'document'], 'tariff-document-unknown', { document });
}

export function checkItemId(item: string, path: JsonPath, context: CheckContext): void {
  if (!context.product.items.some((each) => each.id === item))
    context.report(path, 'tariff-item-unknown', { item });
}

/** Bounds that must rise, and only the last of which may be open. */
export function checkBounds(
  bounds: readonly (number | null)[],
  path: JsonPath,
  field: string,
  context: CheckContext,
): void {
  let before = 0;
  bounds.forEach((bound, index) => {
    const at = [...path, index, field];
    const last = index === bounds.length - 1;
    if (bound === null && !last) context.report(at, 'tariff-bound-open');
    if (bound !== null && last) context.report(at, 'tariff-bound-closed', { found: bound });
    if (bound !== null && bound <= before) context.report(at, 'tariff-bound-order', { found: bound, before });
    if (bound !== null) before = bound;
  });
}
