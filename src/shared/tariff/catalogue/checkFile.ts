import type { JsonPath } from '../interpret.ts';
import type { ProductData, TariffFile } from '../schema.ts';
import type { Report, Surroundings } from './checkContext.ts';
import { checkItem } from './checkItem.ts';
import { checkPacks } from './checkPacks.ts';
import { checkWork } from './checkWork.ts';

/** What one field cannot tell by itself: references, order, and values that contradict each other. */
export function checkFile(file: TariffFile, around: Surroundings, report: Report): void {
  reportDuplicates(file.documents, ['documents'], 'tariff-duplicate-document', report);
  reportDuplicates(file.products, ['products'], 'tariff-duplicate-product', report);
  const documents = new Set(file.documents.map((document) => document.id));
  file.products.forEach((product, index) => {
    checkProduct(product, ['products', index], documents, around, report);
  });
}

function checkProduct(
  product: ProductData,
  path: JsonPath,
  documents: ReadonlySet<string>,
  around: Surroundings,
  report: Report,
): void {
  reportDuplicates(product.items, [...path, 'items'], 'tariff-duplicate-item', report);
  const context = { product, documents, around, report };
  product.items.forEach((item, index) => {
    checkItem(item, [...path, 'items', index], context);
  });
  if (product.work !== undefined) checkWork(product.work, [...path, 'work'], context);
  if (product.packs !== undefined) checkPacks(product.packs, [...path, 'packs'], context);
}

function reportDuplicates(
  entries: readonly { id: string }[],
  path: JsonPath,
  code: string,
  report: Report,
): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) report([...path, index, 'id'], code, { id });
    seen.add(id);
  });
}
