import type { Catalogue } from '../types.ts';

export interface CatalogueCounts {
  readonly products: number;
  /** Price documents and contracts; pages and copies of them are further sources, and not counted. */
  readonly documents: number;
}

/** What there is to price with. */
export function catalogueCounts({ products }: Catalogue): CatalogueCounts {
  const documents = new Set<string>();
  for (const product of products.values()) {
    for (const { id, kind } of product.documents.values())
      if (kind === 'document' || kind === 'contract') documents.add(id);
  }
  return { products: products.size, documents: documents.size };
}
