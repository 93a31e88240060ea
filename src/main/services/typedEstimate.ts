import type { TariffSet } from '../../shared/tariff/catalogue.ts';
import type { Catalogue } from '../../shared/tariff/types.ts';
import type { LineDefaults } from '../../shared/usage/lineSubject.ts';
import { readChoices, readEstimate } from '../../shared/usage/readEstimate.ts';
import type { Estimate, EstimateTexts } from '../../shared/usage/types.ts';
import { Refusal } from './worker/refusal.ts';

export interface TypedEstimate {
  readonly catalogue: Catalogue;
  readonly estimate: Estimate;
}

/** The catalogue under some choices. Rejects with a `Refusal` for a choice that the tariffs don't have. */
export function catalogueUnder(tariffs: TariffSet, choices: ReadonlyMap<string, string>): Catalogue {
  const result = tariffs.catalogue(choices);
  if (result.ok) return result.catalogue;
  const [first] = result.problems;
  throw new Refusal('TariffsRefused', first?.code ?? 'tariff-no-rules', first?.params ?? {});
}

/**
 * An estimate's texts, typed by the tariffs that its own settings choose. What is said outside the files (a product, a month)
 * counts where the files are silent.
 */
export function typedEstimate(
  texts: EstimateTexts,
  tariffs: TariffSet,
  defaults: LineDefaults,
): TypedEstimate {
  const usual = catalogueUnder(tariffs, new Map());
  const { choices } = readChoices(texts.settings, usual.interpretations);
  const catalogue = choices.size === 0 ? usual : catalogueUnder(tariffs, choices);
  const estimate = readEstimate(texts, catalogue, defaults);
  const month = estimate.settings.month ?? defaults.month;
  return { catalogue, estimate: { ...estimate, settings: { ...estimate.settings, month } } };
}
