import type { z } from 'zod';
import { isJsonObject, type Json, type JsonPath } from '../interpret.ts';

export interface SchemaDefect {
  readonly path: JsonPath;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type Issue = z.core.$ZodIssue;

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'tariff-expected-text'],
  ['number', 'tariff-expected-count'],
  ['int', 'tariff-expected-count'],
  ['boolean', 'tariff-expected-truth'],
  ['array', 'tariff-expected-list'],
  ['object', 'tariff-expected-object'],
  ['record', 'tariff-expected-object'],
]);

/** What a schema finds wrong in a file, as codes whose words are ours. */
export function schemaDefects(issues: readonly Issue[], root: Json): SchemaDefect[] {
  return issues.flatMap((issue) => defectsOf(issue, toPath(issue.path), root));
}

function defectsOf(issue: Issue, path: JsonPath, root: Json): SchemaDefect[] {
  const found = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], code: 'tariff-unknown-field', params: {} }));
  }
  if (issue.code === 'invalid_key') {
    // What is wrong with a key is told as if the key were a text of its own.
    const key = String(path.at(-1) ?? '');
    return issue.issues.slice(0, 1).map((inner) => ({ path, ...verdict(inner, key) }));
  }
  if (found === undefined) return [{ path: missingPath(issue, path), code: 'tariff-missing', params: {} }];
  return [{ path: missingPath(issue, path), ...verdict(issue, found) }];
}

/** A union is told apart by one field; that field is what is missing or wrong. */
function missingPath(issue: Issue, path: JsonPath): JsonPath {
  const field = issue.code === 'invalid_union' ? issue.discriminator : undefined;
  return field === undefined || path.at(-1) === field ? path : [...path, field];
}

function verdict(issue: Issue, found: Json): Omit<SchemaDefect, 'path'> {
  const params = { found: show(found) };
  if (issue.code === 'invalid_type')
    return { code: EXPECTED.get(issue.expected) ?? 'tariff-not-valid', params };
  if (issue.code === 'invalid_value') {
    return { code: 'tariff-not-one-of', params: { ...params, allowed: issue.values.map(show).join(', ') } };
  }
  if (issue.code === 'invalid_union') return { code: 'tariff-kind-unknown', params };
  if (issue.code === 'too_small') {
    if (issue.origin === 'array' || issue.origin === 'string') return { code: 'tariff-empty', params };
    const least = issue.inclusive === false ? `> ${issue.minimum}` : `≥ ${issue.minimum}`;
    return { code: 'tariff-out-of-range', params: { ...params, range: least } };
  }
  if (issue.code === 'too_big')
    return { code: 'tariff-out-of-range', params: { ...params, range: `≤ ${issue.maximum}` } };
  const own = issue.message.startsWith('tariff-') ? issue.message : 'tariff-not-valid';
  return { code: own, params };
}

function toPath(path: readonly PropertyKey[]): JsonPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function valueAt(root: Json, path: JsonPath): Json | undefined {
  let value: Json | undefined = root;
  for (const part of path) {
    if (Array.isArray(value) && typeof part === 'number') value = value[part];
    else if (isJsonObject(value) && Object.hasOwn(value, part)) value = value[part];
    else return undefined;
  }
  return value;
}

/** What was found, short enough for a sentence. */
function show(value: unknown): string {
  const text =
    typeof value === 'string' ? `"${value}"` : (JSON.stringify(value, bigIntAsText) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function bigIntAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
