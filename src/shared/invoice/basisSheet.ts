import type { Lang } from '../i18n/lang.ts';
import { say } from '../i18n/say.ts';
import { grouped } from '../numbers.ts';
import type { Rated } from '../rating/types.ts';
import type { TariffDocument } from '../tariff/schema.ts';
import type { Product } from '../tariff/types.ts';
import { day, type Row, text } from './cells.ts';
import { packText } from './packText.ts';
import type { SheetModel } from './sheetModel.ts';
import { SHEET_NAMES } from './sheetNames.ts';
import { type InvoiceKey, type Words, wordsIn } from './words.ts';

const TOOL = 'Ratesheet';

/** What the invoice rests on: documents, interpretations in force, what became of packs, and whose word is final. */
export function basisSheet(rated: Rated, lang: Lang): SheetModel {
  const words = wordsIn(lang);
  const rows: Row[] = [
    [text(words('basis-title'), 'title')],
    [text(words('basis-statement'), 'note')],
    [text(words('basis-tool', { tool: TOOL }), 'note')],
    ...documentRows(rated, lang, words),
    ...interpretationRows(rated, lang, words),
    ...packRows(rated, lang, words),
  ];
  return {
    name: SHEET_NAMES[lang].basis,
    columns: [34, 38, 34, 60, 14, 14, 14, 20].map((width) => ({ width })),
    rows,
    merges: ['A2:D2', 'A3:D3'],
    print: { landscape: true },
  };
}

function headerRow(words: Words, keys: readonly InvoiceKey[]): Row {
  return keys.map((key) => text(words(key), 'header'));
}

function section(words: Words, title: InvoiceKey, keys: readonly InvoiceKey[], rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [[], [text(words(title), 'label')], headerRow(words, keys), ...rows];
}

function documentRows(rated: Rated, lang: Lang, words: Words): Row[] {
  const rows = usedDocuments(rated).map(
    ({ id, title, version, kind, url }): Row => [
      text(title[lang], 'wrapped'),
      text(version ?? words('basis-undated')),
      text(words(`document-${kind}`)),
      text(url ?? id),
    ],
  );
  return section(
    words,
    'basis-documents',
    ['basis-document', 'basis-version', 'basis-document-kind', 'basis-address'],
    rows,
  );
}

/** Every document of the files that the invoice's products come from, once. */
export function usedDocuments({ pools, purchases, packs, catalogue }: Rated): TariffDocument[] {
  const products = new Set<Product>([...pools, ...purchases].map(({ product }) => product));
  for (const { pack } of packs) {
    const product = catalogue.products.get(pack.product);
    if (product !== undefined) products.add(product);
  }
  const documents = new Map<string, TariffDocument>();
  for (const product of catalogue.products.values()) {
    if (!products.has(product)) continue;
    for (const document of product.documents.values())
      documents.set(JSON.stringify([product.file, document.id]), document);
  }
  return [...documents.values()];
}

function interpretationRows({ catalogue, pools, purchases, packs }: Rated, lang: Lang, words: Words): Row[] {
  const codes = new Set([...pools, ...purchases].flatMap((row) => [...row.codes]));
  for (const { pack } of packs) {
    const rules = catalogue.products.get(pack.product)?.packs?.codes;
    for (const code of [...(rules?.serving ?? []), ...(rules?.buying ?? [])]) codes.add(code);
  }
  const rows: Row[] = [];
  for (const [code, { title, text: meaning, default: usual, alternatives }] of catalogue.interpretations) {
    const chosen = catalogue.chosen.get(code) ?? usual;
    const differs = chosen !== usual;
    if (!codes.has(code) && !differs) continue;
    const name = alternatives[chosen]?.[lang] ?? chosen;
    rows.push([
      text(`${code} ${title[lang]}`, 'wrapped'),
      text(name, differs ? 'warning' : 'wrapped'),
      text(
        differs
          ? words('basis-differs', { usual: alternatives[usual]?.[lang] ?? usual })
          : words('basis-default'),
        'wrapped',
      ),
      text(meaning[lang], 'wrapped'),
    ]);
  }
  return section(
    words,
    'basis-interpretations',
    ['basis-interpretation', 'basis-chosen', 'basis-usual', 'basis-meaning'],
    rows,
  );
}

function packRows({ packs, catalogue }: Rated, lang: Lang, words: Words): Row[] {
  const rows = packs.map(({ pack, expires, before, used, after, refundable, flags }): Row => {
    const product = catalogue.products.get(pack.product);
    const refund = refundable === null ? 'refund-silent' : refundable ? 'refund-yes' : 'refund-no';
    const unit =
      product?.packs === null || product === undefined
        ? ''
        : (catalogue.units.get(product.packs.unit)?.name[lang] ?? '');
    const remarks = [words(refund), ...flags.map((flag) => say(lang, flag, { unit }))];
    return [
      text(product?.name[lang] ?? pack.product, 'wrapped'),
      text(words('basis-pack-name', { count: grouped(pack.count), pack: packText(pack, words) })),
      text(
        words('basis-pack-use', {
          before: grouped(before),
          used: grouped(used),
          after: grouped(after),
          unit,
        }),
        'wrapped',
      ),
      text(remarks.filter((remark) => remark !== '').join(' '), 'wrapped'),
      pack.purchased === null ? null : day(pack.purchased),
      expires === null ? null : day(expires),
    ];
  });
  return section(
    words,
    'basis-packs',
    [
      'basis-pack-product',
      'basis-pack',
      'basis-pack-used',
      'basis-pack-remarks',
      'basis-purchased',
      'basis-expires',
    ],
    rows,
  );
}
