import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { lintCatalogue } from '../../shared/tariff/lint.ts';
import type { Catalogue, Product } from '../../shared/tariff/types.ts';
import type { Installation } from '../services/installation.ts';
import { catalogueUnder } from '../services/typedEstimate.ts';
import type { Invocation } from './args.ts';
import { openAllTariffs } from './context.ts';
import { usualLang } from './defaults.ts';
import { print, printLines } from './output.ts';
import { itemTitle, packLines, priceLines, sourceText, validity } from './priceWords.ts';
import { renderTable } from './table.ts';
import { tariffsJson } from './tariffsJson.ts';

/** Lists what can be billed with its prices and sources, or with --lint the defects of the tariffs. */
export async function tariffsCommand(invocation: Invocation, installation: Installation): Promise<0> {
  const lang = invocation.lang ?? usualLang();
  const { tariffs } = await openAllTariffs(installation, invocation.tariffs);
  const catalogue = catalogueUnder(tariffs, new Map());
  const findings = invocation.lint ? lintOf(catalogue, lang) : null;
  if (invocation.json) await print([tariffsJson(catalogue, lang, findings)]);
  else if (findings === null) await printLines(listing(catalogue, lang));
  else
    await printLines(
      findings.length === 0 ? [say(lang, { code: 'cli-no-findings' })] : findingTable(findings, lang),
    );
  return 0;
}

/** Versions that have expired are judged by today's date: the one place where the clock counts. */
function lintOf(catalogue: Catalogue, lang: Lang) {
  const today = new Date().toISOString().slice(0, 10);
  return lintCatalogue(catalogue, { today }).map((finding) => ({ ...finding, message: say(lang, finding) }));
}

function findingTable(findings: ReturnType<typeof lintOf>, lang: Lang): string[] {
  const columns = [
    { title: say(lang, { code: 'cli-product-column' }), align: 'left' },
    { title: say(lang, { code: 'cli-item-column' }), align: 'left' },
    { title: say(lang, { code: 'cli-finding-column' }), align: 'left' },
  ] as const;
  return renderTable(
    columns,
    findings.map((finding) => [finding.product ?? '', finding.item ?? '', finding.message]),
  );
}

function listing(catalogue: Catalogue, lang: Lang): string[] {
  const products = [...catalogue.products.values()].flatMap((product) => productLines(product, lang));
  const codes = [...catalogue.interpretations].map(([code, { title, default: usual }]) => [
    code,
    title[lang],
    catalogue.chosen.get(code) ?? usual,
  ]);
  const columns = [
    { title: '', align: 'left' },
    { title: say(lang, { code: 'cli-interpretations' }), align: 'left' },
    { title: '', align: 'left' },
  ] as const;
  return [...products, ...renderTable(columns, codes)];
}

function productLines(product: Product, lang: Lang): string[] {
  const title = `${product.id}  ${product.name[lang]}`;
  const rows = product.items.flatMap((item) =>
    item.rates.flatMap((rate) =>
      priceLines(rate, product, lang).map((price, nth) =>
        nth === 0
          ? [
              itemTitle(item, lang),
              price,
              item.unitName[lang],
              validity(rate),
              sourceText(rate.source, product, lang),
            ]
          : ['', price, item.unitName[lang], '', ''],
      ),
    ),
  );
  const packs = product.packs === null ? [] : packLines(product.packs, lang);
  const source = product.packs === null ? '' : sourceText(product.packs.source, product, lang);
  const heading = say(lang, { code: 'cli-packs-heading' });
  const packRows = packs.map((line, nth) => [
    nth === 0 ? heading : '',
    line,
    '',
    '',
    nth === 0 ? source : '',
  ]);
  return [title, ...renderTable(tariffColumns(lang), [...rows, ...packRows]).map((line) => `  ${line}`), ''];
}

function tariffColumns(lang: Lang) {
  const column = (code: string) => ({ title: say(lang, { code }), align: 'left' as const });
  return [
    'cli-item-column',
    'cli-price-column',
    'cli-unit-column',
    'cli-valid-column',
    'cli-source-column',
  ].map(column);
}
