import type { Problem } from '../problem.ts';
import type { Catalogue } from '../tariff/types.ts';
import { type LineDefaults, NO_DEFAULTS } from './lineSubject.ts';
import { readLine } from './readLine.ts';
import { readPack } from './readPack.ts';
import { readSettings } from './readSettings.ts';
import type { Estimate, EstimateTexts, OwnedPack } from './types.ts';

export type { LineDefaults } from './lineSubject.ts';
export { NO_DEFAULTS } from './lineSubject.ts';
export { readChoices } from './readChoices.ts';
export { readEstimateTexts } from './readEstimateTexts.ts';

/**
 * Texts as the rating core takes them. The catalogue must be the one of the choices that the settings make (`readChoices`).
 * The settings' month is what rows without one are taken to say; where there is none, the default month is.
 */
export function readEstimate(
  texts: EstimateTexts,
  catalogue: Catalogue,
  defaults: LineDefaults = NO_DEFAULTS,
): Estimate {
  const { settings, problems: settingProblems } = readSettings(texts.settings, catalogue);
  const problems: Problem[] = [...texts.problems, ...settingProblems];
  const packs: OwnedPack[] = [];
  for (const row of texts.packs) {
    const result = readPack(row, catalogue);
    if (result.ok) packs.push(result.pack);
    else problems.push(...result.problems);
  }
  const rowDefaults = { ...defaults, month: settings.month ?? defaults.month };
  const lines = texts.usage.map((row) => readLine(row, catalogue, rowDefaults));
  return { lines, packs, settings, problems };
}
