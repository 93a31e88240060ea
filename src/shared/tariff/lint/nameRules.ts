import type { Item, Product } from '../types.ts';
import type { LintFinding, ProductRule } from './finding.ts';

/** As names are looked up: case, width, blanks and punctuation make no difference. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Products whose displayed name or id also means another product, so that a row which says it cannot be read. An alias that
 * several products share on purpose (语音通知) is no such case.
 */
export const lintProductNames: ProductRule = (product, { catalogue }) => {
  const own = new Set([product.id, product.name.en, product.name['zh-CN']].map(plain));
  return [...catalogue.products.values()].flatMap((other): LintFinding[] => {
    if (other === product) return [];
    const clash = wordsOf(other).find((word) => own.has(plain(word)));
    if (clash === undefined) return [];
    return [
      {
        code: 'lint-name-clash',
        params: { name: clash, other: other.id },
        product: product.id,
        item: null,
        level: 'warning',
      },
    ];
  });
};

/** Items of a product that share a word, so that it names neither. */
export const lintItemNames: ProductRule = (product) => {
  const seen = new Map<string, Item>();
  const findings: LintFinding[] = [];
  for (const item of product.items) {
    for (const word of wordsOf(item)) {
      const other = seen.get(plain(word));
      if (other === undefined) seen.set(plain(word), item);
      else if (other !== item) {
        const params = { name: word, other: other.id };
        findings.push({
          code: 'lint-item-name-clash',
          params,
          product: product.id,
          item: item.id,
          level: 'warning',
        });
      }
    }
  }
  return findings;
};

function wordsOf(named: Product | Item): readonly string[] {
  return [named.id, named.name.en, named.name['zh-CN'], ...named.aliases];
}
