import type { Problem } from '../problem.ts';
import { checkFile } from './catalogue/checkFile.ts';
import { codesUnder } from './catalogue/codes.ts';
import { compileProduct, type General } from './catalogue/compile.ts';
import { choiceProblems, inForce, readInterpretations } from './catalogue/interpretations.ts';
import { type Check, type OpenFile, openFile } from './catalogue/openFile.ts';
import { applyPackPrices, type Own, readOwn } from './catalogue/own.ts';
import type { ParsedFile, SourceFile } from './catalogue/parseFile.ts';
import { tariffProblem } from './catalogue/problems.ts';
import { sortFiles } from './catalogue/sortFiles.ts';
import { collectUnits } from './catalogue/units.ts';
import {
  type Interpretation,
  type RulesFile,
  rulesFileSchema,
  type TariffFile,
  tariffFileSchema,
  type Unit,
} from './schema.ts';
import type { Catalogue, CatalogueResult, Product } from './types.ts';

/** A tariff file as JSON, and the name by which problems speak of it. */
export interface TariffSource {
  readonly file: string;
  readonly json: unknown;
}

/** Tariffs that are read and checked once and then compiled under any choices, quickly. */
export interface TariffSet {
  /** `chosen`: the alternative for each code; a code that is missing takes the user's own, else its default. */
  readonly catalogue: (chosen: ReadonlyMap<string, string>) => CatalogueResult;
}

export type TariffSetResult =
  | { readonly ok: true; readonly tariffs: TariffSet }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * All tariffs as one, interpretations resolved. Products of a later file replace those of an earlier one with the same id
 * (a user's own directory comes after the shipped one); of several rules files the last counts. A user's own choices hold
 * where `chosen` makes none.
 *
 * A defect anywhere, also behind an alternative that is not chosen, is a problem that names file and path; nothing is left
 * out silently and nothing throws.
 */
export function buildCatalogue(
  files: readonly TariffSource[],
  chosen: ReadonlyMap<string, string>,
): CatalogueResult {
  const opened = openTariffs(files);
  return opened.ok ? opened.tariffs.catalogue(chosen) : opened;
}

/** As `buildCatalogue`, for a caller that switches interpretations: the files are read only once. */
export function openTariffs(files: readonly TariffSource[]): TariffSetResult {
  const { rules, tariffs, own: ownFiles, problems } = sortFiles(files);
  if (problems.length > 0) return { ok: false, problems };
  if (rules === null) return { ok: false, problems: [tariffProblem('rules.json', [], 'tariff-no-rules')] };
  const known = readInterpretations(rules);
  if (!known.ok) return known;
  const own = readOwn(ownFiles, known.interpretations);
  if (own.problems.length > 0) return { ok: false, problems: own.problems };
  return openWithRules(rules, tariffs, known.interpretations, own);
}

function openWithRules(
  rulesSource: SourceFile,
  sources: readonly SourceFile[],
  interpretations: ReadonlyMap<string, Interpretation>,
  own: Own,
): TariffSetResult {
  const usual = inForce(interpretations, new Map());
  const rules = openFile(rulesSource, rulesFileSchema, interpretations, () => []);
  const rulesProblems = rules.problems(usual);
  const general = rules.read(usual);
  if (rulesProblems.length > 0 || !general.ok) return { ok: false, problems: rulesProblems };
  const { units, problems } = collectUnits(general.data.units, sources);
  if (problems.length > 0) return { ok: false, problems };
  const tariffs = sources.map((source) =>
    openFile(source, tariffFileSchema, interpretations, fileCheck(source.file, units, general.data)),
  );
  const defects = tariffs.flatMap((tariff) => tariff.problems(usual));
  if (defects.length > 0) return { ok: false, problems: defects };
  const catalogue: TariffSet['catalogue'] = (chosen) => {
    const refused = choiceProblems(rulesSource.file, interpretations, chosen);
    if (refused.length > 0) return { ok: false, problems: refused };
    return assemble(
      { rules, tariffs, units, interpretations, own },
      inForce(interpretations, chosen, own.choices),
    );
  };
  return { ok: true, tariffs: { catalogue } };
}

function fileCheck(file: string, units: ReadonlyMap<string, Unit>, rules: RulesFile): Check<TariffFile> {
  return (data, when) => {
    const found: Problem[] = [];
    checkFile(data, { units, items: rules.items, works: rules.works }, (path, code, params) =>
      found.push(tariffProblem(file, path, code, params, when)),
    );
    return found;
  };
}

interface OpenFiles {
  readonly rules: OpenFile<RulesFile>;
  readonly tariffs: readonly OpenFile<TariffFile>[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly interpretations: ReadonlyMap<string, Interpretation>;
  readonly own: Own;
}

function assemble(open: OpenFiles, chosen: ReadonlyMap<string, string>): CatalogueResult {
  const rules = open.rules.read(chosen);
  if (!rules.ok) return rules;
  const files = open.tariffs.map((tariff) => tariff.read(chosen));
  const problems = files.flatMap((file) => (file.ok ? [] : file.problems));
  if (problems.length > 0) return { ok: false, problems };
  const general: General = { data: rules.data, codes: rules.codes, units: open.units };
  const priced = applyPackPrices(compileProducts(files, general), open.own.files);
  if (priced.problems.length > 0) return { ok: false, problems: priced.problems };
  return {
    ok: true,
    catalogue: {
      products: priced.products,
      rules: rules.data.rules,
      units: open.units,
      works: new Map(Object.entries(rules.data.works)),
      interpretations: open.interpretations,
      chosen,
      ruleCodes: ruleCodes(rules.codes),
    },
  };
}

/** Products in the order of their files; one that replaces another takes its place. */
function compileProducts(
  files: readonly ParsedFile<TariffFile>[],
  general: General,
): ReadonlyMap<string, Product> {
  const products = new Map<string, Product>();
  const order = new Map<string, number>();
  for (const file of files) {
    if (!file.ok) continue;
    file.data.products.forEach((product, index) => {
      products.set(product.id, compileProduct(product, `products.${index}`, file, general));
      order.set(product.id, order.get(product.id) ?? file.data.order);
    });
  }
  return new Map([...products].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

function ruleCodes(codes: ReadonlyMap<string, string>): Catalogue['ruleCodes'] {
  return { order: codesUnder(codes, ['rules.order']), ownPrice: codesUnder(codes, ['rules.ownPrice']) };
}
