/**
 * Where a document is silent, a field of a tariff file is written as a choice:
 *
 *     "mode": { "interpretation": "A2", "options": { "volume": "volume", "graduated": "graduated" } }
 *     "factorOn": { "interpretation": "A4", "value": "fee" }          (shown, not switchable)
 *
 * Resolving replaces each by the value chosen and remembers which code stands behind which part of the file, so that the
 * schema need not know about choices and an amount can name the codes it rests on.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
export type JsonPath = readonly (string | number)[];

/** Something wrong with a choice. `code` and `params` are those of a problem. */
export interface Defect {
  readonly path: JsonPath;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Interpreted {
  readonly value: Json;
  /** For each resolved field, its path ("products.0.items.1.rates.0.price.mode") and its code. */
  readonly codes: ReadonlyMap<string, string>;
  /** Choices that cannot be resolved: an unknown code, or an alternative without an option. */
  readonly defects: readonly Defect[];
}

/** Deeper than any tariff; past it a file is refused, so that no file can exhaust the stack. */
export const MAX_DEPTH = 40;

interface Walk {
  readonly choose: (code: string) => string | undefined;
  readonly codes: Map<string, string>;
  readonly defects: Defect[];
}

/** Resolves every choice in a file's JSON. `choose` gives the alternative of a code, undefined for an unknown code. */
export function interpret(raw: Json, choose: (code: string) => string | undefined): Interpreted {
  const walk: Walk = { choose, codes: new Map(), defects: [] };
  const value = resolve(raw, [], walk);
  return { value, codes: walk.codes, defects: walk.defects };
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A choice's code, where an object is a choice. */
export function choiceCode(value: JsonObject): string | null {
  const code = Object.hasOwn(value, 'interpretation') ? value.interpretation : undefined;
  const isChoice = Object.hasOwn(value, 'options') || Object.hasOwn(value, 'value');
  return typeof code === 'string' && isChoice ? code : null;
}

/** Path of a field as `codes` writes it. */
export function pathKey(path: JsonPath): string {
  return path.join('.');
}

function resolve(value: Json, path: JsonPath, walk: Walk): Json {
  if (path.length > MAX_DEPTH) return defect(walk, path, 'tariff-too-deep', { max: String(MAX_DEPTH) });
  if (Array.isArray(value)) return value.map((entry: Json, index) => resolve(entry, [...path, index], walk));
  if (!isJsonObject(value)) return value;
  const code = choiceCode(value);
  if (code !== null) return resolveChoice(value, code, path, walk);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, resolve(entry, [...path, key], walk)]),
  );
}

function resolveChoice(choice: JsonObject, code: string, path: JsonPath, walk: Walk): Json {
  const alternative = walk.choose(code);
  walk.codes.set(pathKey(path), code);
  if (alternative === undefined) return defect(walk, path, 'tariff-interpretation-unknown', { code });
  if (!Object.hasOwn(choice, 'options')) return inner(choice.value, path, walk);
  const options = choice.options;
  if (!isJsonObject(options) || !Object.hasOwn(options, alternative)) {
    return defect(walk, path, 'tariff-option-missing', { code, alternative });
  }
  return inner(options[alternative], path, walk);
}

/** The chosen value. A choice straight inside a choice would hide the outer code, so it is refused. */
function inner(value: Json | undefined, path: JsonPath, walk: Walk): Json {
  if (isJsonObject(value) && choiceCode(value) !== null)
    return defect(walk, path, 'tariff-choice-nested', {});
  return resolve(value ?? null, path, walk);
}

function defect(walk: Walk, path: JsonPath, code: string, params: Readonly<Record<string, string>>): null {
  walk.defects.push({ path, code, params });
  return null;
}
