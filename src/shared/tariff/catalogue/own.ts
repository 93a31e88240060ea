import type { Problem } from '../../problem.ts';
import { type Interpretation, type OwnFile, ownFileSchema } from '../schema.ts';
import type { Product } from '../types.ts';
import { choiceProblems } from './interpretations.ts';
import { type ParsedFile, parseFile, type SourceFile } from './parseFile.ts';
import { tariffProblem } from './problems.ts';

/** A user's own choices, and their files for what else they hold. */
export interface Own {
  readonly choices: ReadonlyMap<string, string>;
  readonly files: readonly { readonly file: string; readonly data: OwnFile }[];
  readonly problems: readonly Problem[];
}

export function readOwn(
  sources: readonly SourceFile[],
  interpretations: ReadonlyMap<string, Interpretation>,
): Own {
  const choices = new Map<string, string>();
  const files: { file: string; data: OwnFile }[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    // Such a file makes choices; it holds none.
    const parsed: ParsedFile<OwnFile> = parseFile(source, ownFileSchema, () => undefined, null);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const made = new Map(Object.entries(parsed.data.choices));
    problems.push(...choiceProblems(source.file, interpretations, made));
    for (const [code, alternative] of made) choices.set(code, alternative);
    files.push(parsed);
  }
  return { choices, files, problems };
}

/** Prices of own packs, put where the shipped tariff has none or another. A pack that cannot be bought is a problem. */
export function applyPackPrices(
  products: ReadonlyMap<string, Product>,
  own: Own['files'],
): { products: Map<string, Product>; problems: Problem[] } {
  const result = new Map(products);
  const problems: Problem[] = [];
  for (const { file, data } of own) {
    data.packPrices.forEach(({ product: id, units, price }, index) => {
      const path = ['packPrices', index];
      const product = result.get(id);
      const packs = product?.packs;
      if (product === undefined || !packs) {
        problems.push(tariffProblem(file, [...path, 'product'], 'tariff-no-packs', { product: id }));
      } else if (!packs.anySize && !packs.sizes.some((size) => size.units === units)) {
        problems.push(tariffProblem(file, [...path, 'units'], 'tariff-size-unknown', { product: id, units }));
      } else {
        const trial = packs.sizes.some((size) => size.units === units && size.trial);
        const others = packs.sizes.filter((size) => size.units !== units);
        const sizes = [...others, { units, price, trial }].sort((a, b) => b.units - a.units);
        result.set(id, { ...product, packs: { ...packs, sizes } });
      }
    });
  }
  return { products: result, problems };
}
