import { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { isJsonObject } from '../interpret.ts';
import { type Interpretation, rulesFileSchema } from '../schema.ts';
import { parseFile, type SourceFile } from './parseFile.ts';
import { tariffProblem } from './problems.ts';

const schema = z.object({ interpretations: rulesFileSchema.shape.interpretations });

export type InterpretationsResult =
  | { readonly ok: true; readonly interpretations: ReadonlyMap<string, Interpretation> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The interpretations of a rules file. They are read before anything else, because every file may hold choices. */
export function readInterpretations(source: SourceFile): InterpretationsResult {
  const raw = isJsonObject(source.json) ? (source.json.interpretations ?? null) : null;
  // Interpretations hold no choices themselves: one that does is an unknown code here.
  const part = { file: source.file, json: { interpretations: raw } };
  const parsed = parseFile(part, schema, () => undefined, null);
  if (!parsed.ok) return parsed;
  const interpretations = new Map(Object.entries(parsed.data.interpretations));
  const problems: Problem[] = [];
  for (const [code, interpretation] of interpretations) {
    if (Object.hasOwn(interpretation.alternatives, interpretation.default)) continue;
    const path = ['interpretations', code, 'default'];
    const allowed = Object.keys(interpretation.alternatives).join(', ');
    problems.push(
      tariffProblem(source.file, path, 'tariff-not-one-of', { found: interpretation.default, allowed }),
    );
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, interpretations };
}

/** The alternative in force for each code: what is chosen, else the user's own, else the default. */
export function inForce(
  interpretations: ReadonlyMap<string, Interpretation>,
  chosen: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  return new Map(
    [...interpretations].map(([code, { default: usual }]) => [
      code,
      chosen.get(code) ?? own.get(code) ?? usual,
    ]),
  );
}

/** Choices that cannot be made: an unknown code or alternative, or one that is shown only. */
export function choiceProblems(
  file: string,
  interpretations: ReadonlyMap<string, Interpretation>,
  chosen: ReadonlyMap<string, string>,
): Problem[] {
  return [...chosen].flatMap(([code, alternative]) => {
    const interpretation = interpretations.get(code);
    const path = ['interpretations', code];
    if (interpretation === undefined) return [tariffProblem(file, path, 'tariff-choice-unknown', { code })];
    if (alternative === interpretation.default) return [];
    if (!interpretation.switchable) return [tariffProblem(file, path, 'tariff-choice-fixed', { code })];
    if (Object.hasOwn(interpretation.alternatives, alternative)) return [];
    const allowed = Object.keys(interpretation.alternatives).join(', ');
    return [tariffProblem(file, path, 'tariff-alternative-unknown', { code, found: alternative, allowed })];
  });
}
