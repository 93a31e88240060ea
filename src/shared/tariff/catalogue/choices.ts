import { choiceCode, type Defect, isJsonObject, type Json, type JsonPath, MAX_DEPTH } from '../interpret.ts';
import type { Interpretation } from '../schema.ts';

type Interpretations = ReadonlyMap<string, Interpretation>;

export interface Choices {
  /** Codes of choices that have options, with at least two alternatives to try. */
  readonly codes: ReadonlySet<string>;
  readonly defects: readonly Defect[];
}

interface Walk {
  readonly interpretations: Interpretations;
  readonly codes: Set<string>;
  readonly defects: Defect[];
}

/** Every choice in a file, held against the interpretations: known code, an option for each alternative, and no other. */
export function checkChoices(raw: Json, interpretations: Interpretations): Choices {
  const walk: Walk = { interpretations, codes: new Set(), defects: [] };
  visit(raw, [], walk);
  return { codes: walk.codes, defects: walk.defects };
}

function visit(value: Json, path: JsonPath, walk: Walk): void {
  // What is deeper is reported when the choices are resolved.
  if (path.length > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) visit(entry, [...path, index], walk);
  } else if (isJsonObject(value)) {
    const code = choiceCode(value);
    if (code !== null) checkChoice(value, code, path, walk);
    for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key], walk);
  }
}

function checkChoice(
  choice: { readonly [key: string]: Json },
  code: string,
  path: JsonPath,
  walk: Walk,
): void {
  const report = (defect: string, params: Readonly<Record<string, string>>, at: JsonPath = path) =>
    walk.defects.push({ path: at, code: defect, params });
  const interpretation = walk.interpretations.get(code);
  if (interpretation === undefined) {
    report('tariff-interpretation-unknown', { code });
    return;
  }
  const hasOptions = Object.hasOwn(choice, 'options');
  for (const key of Object.keys(choice)) {
    const known = key === 'interpretation' || key === (hasOptions ? 'options' : 'value');
    if (!known) report('tariff-unknown-field', {}, [...path, key]);
  }
  if (!hasOptions) return;
  if (!interpretation.switchable) report('tariff-interpretation-fixed', { code });
  const options = choice.options;
  if (!isJsonObject(options)) {
    report('tariff-expected-object', { found: JSON.stringify(options) }, [...path, 'options']);
    return;
  }
  for (const alternative of Object.keys(interpretation.alternatives)) {
    if (!Object.hasOwn(options, alternative)) report('tariff-option-missing', { code, alternative });
  }
  for (const option of Object.keys(options)) {
    if (Object.hasOwn(interpretation.alternatives, option)) continue;
    report('tariff-option-unknown', { code, option }, [...path, 'options', option]);
  }
  walk.codes.add(code);
}
