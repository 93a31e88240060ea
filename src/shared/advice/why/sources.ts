import type { LinePart, Pool } from '../../rating/types.ts';
import type { Source } from '../../tariff/schema.ts';
import type { Catalogue, Product } from '../../tariff/types.ts';
import type { WhyInterpretation, WhySource } from './types.ts';

/** The documents and sections that a line's price, and what packs took off it, come from. Each once. */
export function sourcesOf(parts: readonly LinePart[]): WhySource[] {
  const found = new Map<string, WhySource>();
  for (const { pool } of parts) {
    for (const source of [...rateSources(pool), ...packSources(pool)]) {
      const key = JSON.stringify([source.title.en, source.version, source.section]);
      const known = found.get(key);
      found.set(key, known === undefined ? source : withNotesOf(known, source));
    }
  }
  return [...found.values()];
}

/** Two versions of a rate may stand in one section, each with a note of its own. */
function withNotesOf(known: WhySource, { notes }: WhySource): WhySource {
  const more = notes.filter(({ en }) => !known.notes.some((note) => note.en === en));
  return { ...known, notes: [...known.notes, ...more] };
}

function rateSources({ product, item, segments }: Pool): WhySource[] {
  const rates = segments.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  return (rates.length === 0 ? item.rates.slice(-1) : rates).map(({ source }) =>
    sourceOf(product, source, 'price'),
  );
}

function packSources({ product, totals }: Pool): WhySource[] {
  const matter = !totals.fromPacks.isZero() || !totals.unserved.isZero();
  return matter && product.packs !== null ? [sourceOf(product, product.packs.source, 'packs')] : [];
}

/** A source with the title of its document. */
export function sourceOf(
  product: Product,
  { document, section, note }: Source,
  kind: WhySource['kind'],
): WhySource {
  const found = product.documents.get(document);
  return {
    product: product.id,
    kind,
    title: found?.title ?? { en: document, 'zh-CN': document },
    version: found?.version ?? null,
    section,
    notes: note === undefined ? [] : [note],
  };
}

/** Codes with their readings in force. */
export function interpretationsOf(codes: Iterable<string>, catalogue: Catalogue): WhyInterpretation[] {
  return [...new Set(codes)].flatMap((code) => {
    const known = catalogue.interpretations.get(code);
    if (known === undefined) return [];
    const chosen = catalogue.chosen.get(code) ?? known.default;
    const reading = known.alternatives[chosen] ?? known.title;
    return [{ code, title: known.title, text: known.text, reading, isChanged: chosen !== known.default }];
  });
}
